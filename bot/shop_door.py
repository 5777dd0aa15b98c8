"""The shop's books, opened from the async edge: each piece of work in a thread of its own."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from shop.ports import UnitOfWork

OpenShop = Callable[[], UnitOfWork]
Result = TypeVar("Result")


async def in_one_transaction(open_shop: OpenShop, work: Callable[[UnitOfWork], Result]) -> Result:
    """What `work` gives, done in a thread and one transaction, committed when it returns."""

    def run() -> Result:
        with open_shop() as uow:
            result = work(uow)
            uow.commit()
            return result

    return await asyncio.to_thread(run)


class StoredFileIds:
    """Telegram's file ids of product pictures, kept by the shop."""

    def __init__(self, open_shop: OpenShop) -> None:
        self._open_shop = open_shop

    async def get(self, sku: str, digest: str) -> str | None:
        """The file id; None where the picture was never uploaded."""
        return await in_one_transaction(self._open_shop, lambda uow: uow.photos.get(sku, digest))

    async def put(self, sku: str, digest: str, file_id: str) -> None:
        """Remember a file id."""
        await in_one_transaction(self._open_shop, lambda uow: uow.photos.put(sku, digest, file_id))
