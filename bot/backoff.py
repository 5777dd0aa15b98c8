"""How long to wait before trying again."""

from datetime import timedelta

LONGEST_SECONDS = 60.0


def wait_before(attempt: int, first_seconds: float = 0.5) -> timedelta:
    """The pause before trying again: doubled with every attempt (0, 1, …), a minute at most."""
    return timedelta(seconds=min(first_seconds * 2 ** min(attempt, 20), LONGEST_SECONDS))
