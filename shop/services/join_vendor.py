"""How a person becomes staff of a vendor, and whom they then answer for."""

from collections.abc import Collection
from datetime import datetime

from shop.events import OrderPlaced, QuestionAsked, VendorJoined
from shop.order import OrderState
from shop.ports import InviteIsInvalid, UnitOfWork
from shop.services.notices import tell
from shop.vendor import INVITE_LASTS, Invite, Vendor, hash_token, new_token

_MOST_OPEN_ORDERS = 100


def invite_to_vendor(uow: UnitOfWork, vendor_id: str, now: datetime) -> str:
    """Make an invitation: a single-use token of 32 characters of [A-Za-z0-9_-], for 7 days.

    The token is shown this once; only its hash is kept.

    Raises:
        VendorNotFound: no such vendor.
    """
    uow.vendors.get(vendor_id)
    token = new_token()
    uow.invites.add(Invite(hash_token(token), vendor_id, now + INVITE_LASTS))
    return token


def join_vendor(
    uow: UnitOfWork, token: str, person_id: int, now: datetime, managers: Collection[int] = ()
) -> Vendor:
    """Use an invitation up; the person is told of the vendor's open orders and questions.

    The same person's second tap on the link gives the vendor again and tells nothing twice.

    Raises:
        InviteIsInvalid: unknown, expired, or used by somebody else.
    """
    invite = uow.invites.find(hash_token(token))
    if invite is None:
        raise InviteIsInvalid
    if invite.used_by == person_id and person_id in uow.staff.of_vendor(invite.vendor_id):
        return uow.vendors.get(invite.vendor_id)
    if not uow.invites.use(invite.token_hash, person_id, now):
        raise InviteIsInvalid
    colleagues = uow.staff.of_vendor(invite.vendor_id)
    if uow.staff.add(invite.vendor_id, person_id, now):
        tell(uow, (*colleagues, *managers), VendorJoined(invite.vendor_id, person_id))
        _tell_what_waits(uow, invite.vendor_id, person_id)
    return uow.vendors.get(invite.vendor_id)


def vendors_of(uow: UnitOfWork, person_id: int) -> tuple[Vendor, ...]:
    """Give the vendors a person is staff of; () for everybody else."""
    return tuple(uow.vendors.get(vendor_id) for vendor_id in uow.staff.vendors_of(person_id))


def _tell_what_waits(uow: UnitOfWork, vendor_id: str, person_id: int) -> None:
    for order in uow.orders.of_vendor(vendor_id, {OrderState.PLACED}, _MOST_OPEN_ORDERS):
        tell(uow, (person_id,), OrderPlaced(order.number, vendor_id, order.buyer_id))
    for message in uow.threads.unanswered(vendor_id):
        tell(uow, (person_id,), QuestionAsked(message.thread_id, message.message_id))
