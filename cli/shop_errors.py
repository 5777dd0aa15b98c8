"""A user's mistake and a shop's refusal, as one line and exit code 2."""

from collections.abc import Iterator
from contextlib import contextmanager

import click


class Refusal(click.ClickException):
    """One line for the person who typed the command."""

    exit_code = 2


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn a bad setting or a refusal of the shop into a Refusal that says what to do."""
    from runtime.settings import BadSetting
    from shop import ports

    try:
        yield
    except BadSetting as error:
        raise Refusal(str(error)) from error
    except ports.CatalogUnreadable as error:
        raise Refusal(f"{error.file}: {error.reason}") from error
    except ports.VendorNotFound as error:
        raise Refusal(f"no vendor has the id {error.vendor_id!r}") from error
    except ports.StorageUnavailable as error:
        raise Refusal(f"database: {error.reason}; check LAPAK_DATABASE_URL") from error
