"""A vendor and the invitation by which a person becomes its staff."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

INVITE_LASTS: Final = timedelta(days=7)
"""How long an invitation may be used."""


@dataclass(frozen=True, slots=True)
class Vendor:
    """A small business with its stall. `languages` are Lapak's codes, the staff's own first.

    `floor_percent` is the vendor's rule for bargaining, 1 to 100: offers from this part of a
    price on are passed on, lower ones are declined; 100 means fixed prices. None: the vendor is
    asked each time.
    """

    vendor_id: str
    name: str
    regency: str
    address: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ("id",)
    opening_hours: str = ""
    couriers: tuple[str, ...] = ()
    payment_methods: tuple[str, ...] = ()
    about: str = ""
    floor_percent: int | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """An invitation as it is kept: only the token's hash, so the database opens no door."""

    token_hash: str
    vendor_id: str
    expires_at: datetime
    used_by: int | None = None


def new_token() -> str:
    """Draw an unguessable token: 32 characters of [A-Za-z0-9_-], fit for a `start` link."""
    return secrets.token_urlsafe(24)


def hash_token(token: str) -> str:
    """Give the SHA-256 under which a token is kept, in hexadecimal."""
    # A token has 192 random bits: a slow, salted hash would protect nothing more.
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
