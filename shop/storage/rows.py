"""How many rows a statement changed, which is how a compare-and-set learns whether it won."""

from typing import cast

from sqlalchemy import CursorResult, Delete, Update
from sqlalchemy.orm import Session


def changed(session: Session, statement: Update | Delete) -> int:
    """Run an UPDATE or DELETE and give the number of rows it met."""
    result = session.execute(statement, execution_options={"synchronize_session": False})
    # A statement on tables always comes back with a cursor; the signature cannot say so.
    return cast("CursorResult[tuple[()]]", result).rowcount
