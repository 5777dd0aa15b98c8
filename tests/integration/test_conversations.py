"""Scripted conversations in many languages: the real handlers, index and Rasa, no Telegram."""

import itertools
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cli.running import bot_tools
from nlu.own_server import OwnServer
from runtime.settings import PROJECT, load_settings
from runtime.wiring import Parts, migrate_database
from shop.catalog_files import read_products, read_vendors
from tests.conftest import prepared
from tests.fakes.scripted_talk import Play, Script, Stall, read_script

pytestmark = [pytest.mark.rasa, pytest.mark.model, pytest.mark.timeout(600)]

FOLDER = PROJECT / "tests" / "conversations"
SCRIPTS = [read_script(file) for file in sorted(FOLDER.glob("*/*.yml"))]
MANAGER = 3001
_PEOPLE = itertools.count(50_001)


@pytest.fixture(scope="session")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Parts]:
    """The house over the prepared encoder and index, with a shop and a Rasa server of its own."""
    settings = load_settings()
    if problem := prepared(settings.home):
        pytest.skip(problem)
    folder = tmp_path_factory.mktemp("conversations")
    own = settings.model_copy(
        update={
            "database_url": f"sqlite:///{folder / 'shop.sqlite3'}",
            "admins": frozenset({MANAGER}),
        }
    )
    house = Parts(own)
    model = house.current_model()
    if model is None or not house.workplace.encoder.exists():
        pytest.skip("no intent model is promoted, or its encoder is not prepared")
    server = OwnServer(house.workplace, model, timeout_seconds=30.0)
    server.wait_until_ready()
    house.__dict__["understander"] = server.client  # no quiet falling back to nearest examples
    yield house
    server.stop()


@pytest.fixture(scope="session")
def stall(parts: Parts) -> Stall:
    """The catalogue of data/catalog, in a database that all the conversations share."""
    migrate_database(parts.settings)
    catalog = PROJECT / "data" / "catalog"
    with parts.open_shop() as uow:
        uow.vendors.save_all(read_vendors(catalog / "vendors.csv")[0])
        products, _ = read_products(catalog / "products.csv")
        # Sold singly, so that no script need know what stands second on a list.
        uow.products.save_all([replace(each, min_order=1) for each in products])
        uow.commit()
    logging.getLogger("runtime").setLevel(logging.ERROR)
    return Stall(bot_tools(parts), parts.open_shop, parts.phrases)


def play(stall: Stall, script: Script) -> Play:
    """One conversation, with the vendors' rules that it names for as long as it lasts."""
    with stall.open_shop() as uow:
        every = uow.vendors.all()
        rules = {each.vendor_id: script.rules.get(each.vendor_id) for each in every}
        common = script.rules.get("all")
        uow.vendors.save_all(
            [
                replace(each, floor_percent=rules[each.vendor_id] or common)
                for each in every
                if each.floor_percent != (rules[each.vendor_id] or common)
            ]
        )
        uow.commit()
    return Play(stall, next(_PEOPLE), script).run()


@pytest.mark.parametrize(
    "script", SCRIPTS, ids=lambda script: f"{script.file.parent.name}-{script.file.stem}"
)
def test_a_conversation_goes_as_a_good_seller_would_lead_it(stall: Stall, script: Script) -> None:
    played = play(stall, script)
    if played.misses and script.misunderstood:
        pytest.xfail(f"the intent model does not understand yet: {script.misunderstood}")
    assert not played.misses, "\n".join([*played.misses, "", *played.heard])


def test_no_sentence_was_taught_or_is_held_out() -> None:
    said = {turn["say"].casefold() for script in SCRIPTS for turn in script.turns if "say" in turn}
    longer = {each for each in said if len(each) > 12}
    for file in (PROJECT / "data").glob("nlu*/*/*.yml"):
        taught = file.read_text(encoding="utf-8").casefold().splitlines()
        assert longer.isdisjoint(line.strip(" -'\"") for line in taught), file


def test_there_are_many_conversations_in_many_languages() -> None:
    languages = {script.file.parent.name for script in SCRIPTS}
    assert len(SCRIPTS) >= 65
    assert len(languages) >= 26
    assert {Path(each.file).suffix for each in SCRIPTS} == {".yml"}
