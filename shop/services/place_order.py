"""From a cart to an order group, in one step: all of it, or nothing."""

from collections.abc import Collection
from datetime import datetime, timedelta

from shop.cart import Cart, CartLine
from shop.catalog import Availability, Product
from shop.events import OrderPlaced
from shop.order import (
    VENDOR_ANSWERS_WITHIN,
    Delivery,
    Order,
    OrderGroup,
    OrderLine,
    OrderState,
    new_group_number,
)
from shop.ports import CartIsEmpty, OutOfStock, ProductNotFound, UnitOfWork
from shop.services.fill_cart import check_quantity
from shop.services.notices import tell_of_order


def place_order(
    uow: UnitOfWork,
    buyer_id: int,
    delivery: Delivery,
    now: datetime,
    managers: Collection[int] = (),
    answer_within: timedelta = VENDOR_ANSWERS_WITHIN,
) -> OrderGroup:
    """Order everything in the cart: one child order per vendor, stock reserved, cart emptied.

    The vendors' staff are told; `managers` are, where a vendor has no staff yet.
    A vendor who does not answer within `answer_within` has let the order expire.

    Raises:
        CartIsEmpty: nothing to order, or a second tap came after the first.
        ProductNotFound, OutOfStock, BelowMinimumOrder: a line cannot be ordered any more; then
            nothing is reserved and the cart stays.
    """
    # The lock makes a second checkout wait here, and then find the cart empty.
    cart = uow.carts.lock(buyer_id)
    if not cart.lines:
        raise CartIsEmpty(buyer_id)
    products = _reserve(uow, cart)
    group = _group(_free_number(uow), cart, products, delivery, now, now + answer_within)
    uow.orders.add(group)
    uow.carts.save(Cart(buyer_id))
    for order in group.orders:
        placed = OrderPlaced(order.number, order.vendor_id, buyer_id)
        tell_of_order(uow, placed, buyer_id, managers)
    return group


def _reserve(uow: UnitOfWork, cart: Cart) -> dict[str, Product]:
    wanted = {line.sku: cart.quantity_of(line.sku) for line in cart.lines}
    products = uow.products.many(wanted)
    for sku, quantity in wanted.items():
        if sku not in products:
            raise ProductNotFound(sku)
        check_quantity(products[sku], quantity)
    # In the order of sku, so that two checkouts never wait for each other in a circle.
    shelved = [sku for sku in sorted(wanted) if _is_on_the_shelf(products[sku])]
    for place, sku in enumerate(shelved):
        # The check read what was there; the last one may have gone to somebody else since.
        if not uow.products.reserve(sku, wanted[sku]):
            for taken in shelved[:place]:
                uow.products.release(taken, wanted[taken])
            raise OutOfStock(sku, wanted[sku], uow.products.get(sku).stock or 0)
    return products


def _is_on_the_shelf(product: Product) -> bool:
    return product.availability is Availability.IN_STOCK


def _free_number(uow: UnitOfWork) -> str:
    number = new_group_number()
    while uow.orders.has_group(number):
        number = new_group_number()
    return number


def _group(
    number: str,
    cart: Cart,
    products: dict[str, Product],
    delivery: Delivery,
    now: datetime,
    answer_by: datetime,
) -> OrderGroup:
    vendor_ids = dict.fromkeys(products[line.sku].vendor_id for line in cart.lines)
    orders = tuple(
        Order(
            number=f"{number}-{position}",
            group_number=number,
            buyer_id=cart.buyer_id,
            vendor_id=vendor_id,
            state=OrderState.PLACED,
            lines=tuple(
                _line(line, products[line.sku])
                for line in cart.lines
                if products[line.sku].vendor_id == vendor_id
            ),
            placed_at=now,
            answer_by=answer_by,
        )
        for position, vendor_id in enumerate(vendor_ids, start=1)
    )
    return OrderGroup(number, cart.buyer_id, delivery, now, orders)


def _line(line: CartLine, product: Product) -> OrderLine:
    return OrderLine(
        sku=product.sku,
        name=product.name,
        quantity=line.quantity,
        unit_price_idr=product.price_idr,
        choice=line.choice,
        made_to_order=product.availability is Availability.PRE_ORDER,
    )
