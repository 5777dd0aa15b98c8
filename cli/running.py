"""Running the bot until somebody stops it: Rasa supervised, the edges in one event loop."""

import asyncio
import logging
import signal
import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from runtime.settings import Settings

if TYPE_CHECKING:
    from bot.app import Tools
    from nlu.supervisor import RasaSupervisor
    from runtime.wiring import Parts

log = logging.getLogger(__name__)

LOOK_SECONDS = 3.0  # how soon a promoted model is noticed
LOG_BYTES, LOGS_KEPT = 5_000_000, 3


def log_to_file(settings: Settings) -> None:
    """Write the log to `log/lapak.log` under the home folder, and warnings to the screen."""
    folder = settings.home / "log"
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(
        folder / "lapak.log", maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8"
    )
    screen = logging.StreamHandler()
    screen.setLevel(logging.WARNING)
    logging.basicConfig(
        level=settings.log_level,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        handlers=[file, screen],
    )
    # Telegram's addresses hold the token, and httpx logs every address.
    logging.getLogger("httpx").setLevel(logging.WARNING)


@contextmanager
def ready_to_answer(parts: "Parts") -> Iterator[None]:
    """Rasa running, and everything loaded that the first message would otherwise wait for."""
    with ThreadPoolExecutor(1) as beside:
        warm = beside.submit(parts.warm_up)
        with understanding_served(parts):
            warm.result()
            yield


@contextmanager
def understanding_served(parts: "Parts") -> Iterator[None]:
    """Rasa running for as long as the block lasts, unless a setting names one that runs."""
    supervisor = parts.supervisor
    if supervisor is None:
        yield
        return
    stopping = threading.Event()
    try:
        model = parts.model()
        supervisor.start(model)
        following = threading.Thread(
            target=follow_current_model, args=(parts, supervisor, model, stopping), daemon=True
        )
        following.start()
        yield
    finally:
        stopping.set()
        supervisor.stop()


def follow_current_model(
    parts: "Parts", supervisor: "RasaSupervisor", serving: Path, stopping: threading.Event
) -> None:
    """Serve whichever version is promoted or rolled back to, without a gap, until stopped."""
    from nlu.ports import NluError

    while not stopping.wait(LOOK_SECONDS):
        try:
            current = parts.current_model()
            if current is not None and current != serving:
                supervisor.swap(current)
                serving = current
                log.info("the intent model is now %s", current.parent.name)
        except NluError as error:
            log.warning("the promoted model cannot be served; the old one goes on: %s", error)


def bot_tools(parts: "Parts") -> "Tools":
    """The bot's tools, filled with the real ones."""
    from bot.app import Tools
    from bot.dialogue.scene import House
    from bot.pictures import PictureFolder
    from language.references import read_reference
    from runtime.workplace import photo_folder

    house = House(
        finder=parts.finder,
        names=parts.names,
        recommender=parts.finder.recommender,
        requests=parts.requests,
        references=read_reference,
        managers=parts.settings.admins,
        languages=parts.phrase_languages,
        intents=parts.intents,
        answer_hours=parts.settings.answer_hours,
    )
    return Tools(
        house=house,
        ears=parts.listener,
        open_shop=parts.open_shop,
        phrases=parts.phrases,
        find_picture=PictureFolder(photo_folder(parts.settings), parts.pictures),
        translate=parts.translate,
    )


def run_until_stopped(work: Callable[[], Awaitable[None]]) -> None:
    """Run in an event loop of its own until it ends, or SIGINT or SIGTERM asks it to stop."""

    async def watched() -> None:
        task = asyncio.ensure_future(work())
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, task.cancel)
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(watched())
