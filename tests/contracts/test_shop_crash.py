"""A process killed at any moment of a checkout: then all of the order is there, or nothing."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from shop.services.fill_cart import add_to_cart
from tests.contracts.conftest import OpenUnit
from tests.fakes.shop_builders import BAKER, BUYER, NOW, POTTER, open_stalls

ROOT = Path(__file__).resolve().parents[2]

# Kills itself with SIGKILL, as a power cut would, before or after the chosen step.
CHILD = """
import os, signal, sys
from shop.services.place_order import place_order
from shop.storage.engine import open_database
from shop.storage.unit_of_work import SqlUnitOfWork
from tests.fakes.shop_builders import BUYER, DELIVERY, NOW

url, step, moment = sys.argv[1:]

def dying(owner, name):
    living = getattr(owner, name)
    def act(*arguments):
        if moment == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        living(*arguments)
        os.kill(os.getpid(), signal.SIGKILL)
    setattr(owner, name, act)

with SqlUnitOfWork(open_database(url)) as uow:
    repository, _, name = step.rpartition(".")
    dying(getattr(uow, repository) if repository else uow, name)
    place_order(uow, BUYER, DELIVERY, NOW)
    uow.commit()
"""

STEPS = [
    ("products.reserve", "after"),
    ("orders.add", "after"),
    ("carts.save", "after"),
    ("outbox.add", "after"),
    ("commit", "before"),
    ("commit", "after"),
]


@pytest.mark.parametrize(("step", "moment"), STEPS)
def test_nothing_is_half(
    database_url: str, open_database_unit: OpenUnit, step: str, moment: str
) -> None:
    with open_database_unit() as uow:
        open_stalls(uow)
        add_to_cart(uow, BUYER, "POCI-1", 2)
        add_to_cart(uow, BUYER, "ROTI-1", 4)
        uow.commit()
    command = [sys.executable, "-c", CHILD, database_url, step, moment]
    child = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=60, check=False
    )
    assert child.returncode == -signal.SIGKILL
    whole = (step, moment) == ("commit", "after")
    with open_database_unit() as uow:
        stocks = [uow.products.get(sku).stock for sku in ("POCI-1", "ROTI-1")]
        told = {row.recipient_id for row in uow.outbox.claim(NOW)}
        orders = len(uow.orders.of_buyer(BUYER, 9))
        in_cart = len(uow.carts.get(BUYER).lines)
    assert (stocks, told, orders, in_cart) == (
        ([8, 36], {POTTER, BAKER}, 2, 0) if whole else ([10, 40], set(), 0, 2)
    )
