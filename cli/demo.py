"""`lapak demo`: the whole shop on this machine, with a local Telegram and its chat page."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from runtime.settings import Settings

if TYPE_CHECKING:
    from runtime.wiring import Parts
    from sandbox.running import RunningSandbox

DEFAULT_PORT = 8090

# Invented people; the numbers are a range that cannot be called.
BUYERS = (
    {"id": 700_000_001, "first_name": "Siti", "language_code": "id"},
    {"id": 700_000_002, "first_name": "Emma", "language_code": "en"},
    {"id": 700_000_003, "first_name": "Wei", "language_code": "zh-hans"},
    {"id": 700_000_004, "first_name": "Aisha", "language_code": "ar"},
    {"id": 700_000_005, "first_name": "Kenji", "language_code": "ja"},
)
VENDORS = (
    {"id": 700_000_011, "first_name": "Bu Ratna", "language_code": "id"},
    {"id": 700_000_012, "first_name": "Pak Slamet", "language_code": "jv"},
)
MANAGER = {"id": 700_000_021, "first_name": "Mbak Wulan", "language_code": "id"}


def people() -> list[dict[str, object]]:
    """Everybody on the page, each with a role."""
    return [
        *({**person, "role": "buyer"} for person in BUYERS),
        *({**person, "role": "vendor"} for person in VENDORS),
        {**MANAGER, "role": "manager"},
    ]


@click.command("demo")
@click.option("--port", default=DEFAULT_PORT, show_default=True, help="Port of the chat page.")
def command(port: int) -> None:
    """Start everything here: shop, index, Rasa, a local Telegram with its page, the bot.

    The demo's shop is made anew each time. Ctrl-C ends all of it.
    """
    from cli.prepare import prepare
    from cli.refusal import one_line_errors
    from cli.running import log_to_file, ready_to_answer
    from runtime.settings import load_settings
    from runtime.wiring import Parts

    with one_line_errors():
        chosen = load_settings()
        with _sandbox(port) as sandbox:
            settings = demo_settings(chosen, sandbox.url, sandbox.token)
            log_to_file(settings)
            prepare(settings, click.echo)
            parts = Parts(settings)
            staff_every_vendor(parts)
            for person in (*VENDORS, MANAGER):
                # As on Telegram, a bot may write only to those who opened it once.
                sandbox.client.known(int(str(person["id"]))).start()
            click.echo("starting Rasa …")
            with ready_to_answer(parts):
                _answer(parts)
    click.echo("\nEverything has ended.")


def demo_settings(chosen: Settings, sandbox_url: str, token: str) -> Settings:
    """The person's settings, turned to the sandbox and a shop of the demo's own."""
    database = _fresh_database(chosen.home / "demo")
    return chosen.changed(
        telegram_api_url=sandbox_url,
        telegram_token=token,
        webhook_url="",
        database_url=f"sqlite:///{database}",
        admins=frozenset({int(str(MANAGER["id"]))}) | chosen.admins,
    )


def staff_every_vendor(parts: "Parts") -> None:
    """Let the demo's two vendor people answer for all vendors, half each."""
    from shop.services.join_vendor import invite_to_vendor, join_vendor
    from shop.services.register_person import see_person

    now = datetime.now(UTC)
    with parts.open_shop() as uow:
        for person in VENDORS:
            language = str(person["language_code"])
            see_person(uow, int(str(person["id"])), str(person["first_name"]), language, now)
        for place, vendor in enumerate(uow.vendors.all()):
            staff = VENDORS[place % len(VENDORS)]
            token = invite_to_vendor(uow, vendor.vendor_id, now)
            join_vendor(uow, token, int(str(staff["id"])), now)
        uow.commit()


def _fresh_database(folder: Path) -> Path:
    # The sandbox forgets its chats when it ends, so a shop that remembered them would be at odds.
    folder.mkdir(parents=True, exist_ok=True)
    for file in folder.glob("lapak.sqlite3*"):
        file.unlink()
    return folder / "lapak.sqlite3"


@contextmanager
def _sandbox(port: int) -> Iterator["RunningSandbox"]:
    from cli.refusal import refuse
    from sandbox.ports import CannotDo
    from sandbox.running import running_sandbox

    try:
        with running_sandbox(people(), port=port) as sandbox:
            yield sandbox
    except CannotDo as refusal:
        refuse(f"{refusal.reason}; choose another with --port")


def _answer(parts: "Parts") -> None:
    from bot.app import LapakBot, Telegram
    from cli.running import bot_tools, run_until_stopped

    settings = parts.settings
    telegram = Telegram(settings.telegram_token, settings.telegram_api_url)

    async def answer() -> None:
        bot = LapakBot(telegram, bot_tools(parts))
        click.echo(f"Chat here: {settings.telegram_api_url}/   (Ctrl-C ends everything)")
        await bot.run()

    run_until_stopped(answer)
