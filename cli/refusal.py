"""A person's mistake on the command line: one line, exit code 2, no traceback."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import click


class Refusal(click.ClickException):
    """One line for the person who typed the command."""

    exit_code = 2


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn every expected refusal of the house into one line."""
    from catalog_index.ports import CatalogIndexError
    from language.ports import LanguageError
    from nlu.ports import NluError
    from runtime.settings import BadSetting
    from shop.ports import ShopError

    try:
        yield
    except (BadSetting, CatalogIndexError, LanguageError, NluError, ShopError) as error:
        refuse(f"{error}")
    except OSError as error:
        refuse(str(error))


def refuse(line: str) -> NoReturn:
    """End the command with one line.

    Raises:
        Refusal: Always.
    """
    raise Refusal(" ".join(line.split()))
