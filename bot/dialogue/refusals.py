"""What an expected refusal of the shop sounds like: one table from error to phrase."""

from collections.abc import Callable

from bot.dialogue.messages import Reply, button, say
from language.phrase import Keyword
from shop import ports
from shop.ports import ShopError

_Sound = Callable[..., Reply]

REFUSALS: dict[type[ShopError], _Sound] = {
    ports.ProductNotFound: lambda e: say("product-gone", (button("popular"),)),
    ports.OutOfStock: lambda e: say(
        "out-of-stock", (button("similar", f"like:{e.sku}"),), left=e.left
    ),
    ports.BelowMinimumOrder: lambda e: say("minimum-order", count=e.minimum),
    ports.CartIsEmpty: lambda e: say("cart-empty", (button("popular"),)),
    ports.QuantityIsNotPositive: lambda e: say("quantity-unclear"),
    ports.OrderNotFound: lambda e: say("order-unknown"),
    ports.WrongOrderState: lambda e: say(
        "desk-already", number=e.number, state=Keyword(e.state.value)
    ),
    ports.NotYourOrder: lambda e: say("order-unknown"),
    ports.InviteIsInvalid: lambda e: say("invite-invalid"),
    ports.VendorNotFound: lambda e: say("product-gone", (button("popular"),)),
    ports.QuantityTooLarge: lambda e: say("quantity-too-large", most=e.most),
    ports.CartIsFull: lambda e: say("cart-full", (button("checkout"),), most=e.most),
    ports.ShippingOutOfRange: lambda e: say("shipping-out-of-range"),
    ports.NotYourThread: lambda e: say("thread-unknown"),
    ports.DoubtNotFound: lambda e: say("queue-empty"),
    ports.ThreadNotFound: lambda e: say("thread-unknown"),
}


def refusal(error: ShopError) -> Reply:
    """The reply to an expected refusal.

    Raises:
        ShopError: The error itself, where it is none that a person can bring about.
    """
    sound = REFUSALS.get(type(error))
    if sound is None:
        raise error
    return sound(error)
