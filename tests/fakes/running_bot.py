"""The real bot in a thread, on a real database, with fake ears and a fake finder."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.app import LapakBot, Telegram, Tools
from bot.dialogue.turn import Ears
from bot.pictures import Picture
from language.replies import Phrases
from runtime.settings import PROJECT
from shop.ports import UnitOfWork
from shop.storage.engine import close_database, open_database
from shop.storage.migrate import migrate
from shop.storage.unit_of_work import SqlUnitOfWork
from tests.fakes.talking import CHAIR, LUMPIA, SARONG, VENDORS, FakeEars, Stage


class Shop:
    """A database with two vendors and three products, in a file."""

    def __init__(self, folder: Path) -> None:
        url = f"sqlite:///{folder / 'shop.sqlite3'}"
        migrate(url)
        self._sessions = open_database(url)
        with self.open() as uow:
            for vendor in VENDORS:
                uow.vendors.save(vendor)
            for product in (LUMPIA, SARONG, CHAIR):
                uow.products.save(product)
            uow.commit()

    def open(self) -> UnitOfWork:
        return SqlUnitOfWork(self._sessions)

    def close(self) -> None:
        close_database(self._sessions)


@contextmanager
def bot_running(
    telegram: Telegram, shop: Shop, ears: Ears | None = None, picture: Picture | None = None
) -> Iterator[LapakBot]:
    """The bot answering until the block ends."""
    tools = Tools(
        house=Stage().house,
        ears=ears or FakeEars(),
        open_shop=shop.open,
        phrases=Phrases(PROJECT / "data" / "replies"),
        find_picture=lambda sku: picture,
        translate=lambda text, source, target: f"[{source}→{target}] {text}",
    )
    started = threading.Event()
    holder: list[tuple[asyncio.AbstractEventLoop, asyncio.Task[None], LapakBot]] = []

    async def run() -> None:
        bot = LapakBot(telegram, tools)
        task = asyncio.ensure_future(bot.run())
        holder.append((asyncio.get_running_loop(), task, bot))
        started.set()
        try:
            await task
        except asyncio.CancelledError:
            return

    thread = threading.Thread(target=lambda: asyncio.run(run()), name="bot")
    thread.start()
    started.wait(10)
    loop, task, bot = holder[0]
    try:
        yield bot
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join(20)
        assert not thread.is_alive(), "the bot did not stop"
