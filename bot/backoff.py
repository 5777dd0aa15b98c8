"""How long to wait: before trying again, and for news."""

import asyncio
from datetime import timedelta

LONGEST_SECONDS = 60.0


def wait_before(attempt: int, first_seconds: float = 0.5) -> timedelta:
    """The pause before trying again: doubled with every attempt (0, 1, …), a minute at most."""
    return timedelta(seconds=min(first_seconds * 2 ** min(attempt, 20), LONGEST_SECONDS))


async def wait_for_news(news: asyncio.Event, seconds: float) -> None:
    """Wait until `news` is set, which is cleared then, or until the time is over."""
    try:
        # Not asyncio.wait_for: up to Python 3.11 it swallows a cancellation that comes together
        # with the event, and the loop around it would never end.
        async with asyncio.timeout(seconds):
            await news.wait()
    except TimeoutError:
        return
    finally:
        news.clear()
