"""From a cart to an order group, in one step: all of it, or nothing."""

from collections.abc import Iterable
from datetime import datetime

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
from shop.services.carts import check_quantity
from shop.services.notices import tell_of_order


def place_order(
    uow: UnitOfWork,
    buyer_id: int,
    delivery: Delivery,
    now: datetime,
    managers: Iterable[int] = (),
) -> OrderGroup:
    """Order everything in the cart: one child order per vendor, stock reserved, cart emptied.

    The vendors' staff are told; `managers` are, where a vendor has no staff yet.

    Raises:
        CartIsEmpty: nothing to order, or a second tap came after the first.
        ProductNotFound, OutOfStock, BelowMinimumOrder: a line cannot be ordered any more;
            roll back, since stock of other lines may be reserved by then.
    """
    # The lock makes a second checkout wait here, and then find the cart empty.
    cart = uow.carts.lock(buyer_id)
    if not cart.lines:
        raise CartIsEmpty(buyer_id)
    products = _reserve(uow, cart)
    group = _group(_free_number(uow), cart, products, delivery, now)
    uow.orders.add(group)
    uow.carts.save(Cart(buyer_id))
    for order in group.orders:
        placed = OrderPlaced(order.number, order.vendor_id, buyer_id)
        tell_of_order(uow, placed, buyer_id, managers)
    return group


def _reserve(uow: UnitOfWork, cart: Cart) -> dict[str, Product]:
    skus = sorted({line.sku for line in cart.lines})
    products = uow.products.many(skus)
    # In the order of sku, so that two checkouts never wait for each other in a circle.
    for sku in skus:
        product = products.get(sku)
        if product is None:
            raise ProductNotFound(sku)
        _reserve_one(uow, product, cart.quantity_of(sku))
    return products


def _reserve_one(uow: UnitOfWork, product: Product, quantity: int) -> None:
    check_quantity(product, quantity)
    if product.availability is not Availability.IN_STOCK:
        return
    # The product was read before: the last one may have gone to somebody else since.
    if not uow.products.reserve(product.sku, quantity):
        left = uow.products.get(product.sku)
        raise OutOfStock(product.sku, quantity, (left.stock or 0) if left else 0)


def _free_number(uow: UnitOfWork) -> str:
    number = new_group_number()
    while uow.orders.get_group(number) is not None:
        number = new_group_number()
    return number


def _group(
    number: str, cart: Cart, products: dict[str, Product], delivery: Delivery, now: datetime
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
            answer_by=now + VENDOR_ANSWERS_WITHIN,
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
