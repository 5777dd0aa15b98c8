"""What a buyer does with the cart. Nothing is reserved before checkout."""

from dataclasses import dataclass

from shop.cart import MOST_LINES, Cart
from shop.catalog import Product
from shop.money import MOST_QUANTITY
from shop.ports import (
    BelowMinimumOrder,
    CartIsFull,
    OutOfStock,
    ProductNotFound,
    QuantityIsNotPositive,
    QuantityTooLarge,
    UnitOfWork,
)
from shop.vendor import Vendor


@dataclass(frozen=True, slots=True)
class CartViewLine:
    """A cart line with its product at today's price; `available`: checkout would take it."""

    product: Product
    quantity: int
    choice: str
    subtotal_idr: int
    available: bool


@dataclass(frozen=True, slots=True)
class CartViewVendor:
    """The part of a cart that goes to one vendor."""

    vendor: Vendor
    lines: tuple[CartViewLine, ...]
    total_idr: int


@dataclass(frozen=True, slots=True)
class CartView:
    """A cart as it is shown: every line, and the same lines by vendor; shipping not included."""

    lines: tuple[CartViewLine, ...]
    by_vendor: tuple[CartViewVendor, ...]
    total_idr: int


def add_to_cart(uow: UnitOfWork, buyer_id: int, sku: str, quantity: int, choice: str = "") -> Cart:
    """Put so many more of a product into the cart.

    Raises:
        QuantityIsNotPositive: below one.
        ProductNotFound: no such product, or withdrawn.
        OutOfStock, BelowMinimumOrder, QuantityTooLarge, CartIsFull: see there.
    """
    if quantity < 1:
        raise QuantityIsNotPositive(quantity)
    cart = uow.carts.lock(buyer_id)
    return _put(uow, cart, sku, choice, cart.quantity_of(sku, choice) + quantity)


def set_cart_quantity(
    uow: UnitOfWork, buyer_id: int, sku: str, quantity: int, choice: str = ""
) -> Cart:
    """Have exactly this many of a product in the cart; 0 takes it out.

    Raises:
        QuantityIsNotPositive: below zero.
        ProductNotFound: no such product, or withdrawn.
        OutOfStock, BelowMinimumOrder, QuantityTooLarge, CartIsFull: see there.
    """
    if quantity < 0:
        raise QuantityIsNotPositive(quantity)
    if quantity == 0:
        return remove_from_cart(uow, buyer_id, sku, choice)
    return _put(uow, uow.carts.lock(buyer_id), sku, choice, quantity)


def remove_from_cart(uow: UnitOfWork, buyer_id: int, sku: str, choice: str | None = None) -> Cart:
    """Take a product out, in one choice or in all (None); one that is not there is no error."""
    cart = uow.carts.lock(buyer_id).without(sku, choice)
    uow.carts.save(cart)
    return cart


def empty_cart(uow: UnitOfWork, buyer_id: int) -> Cart:
    """Take everything out."""
    cart = Cart(uow.carts.lock(buyer_id).buyer_id)
    uow.carts.save(cart)
    return cart


def view_cart(uow: UnitOfWork, buyer_id: int) -> CartView:
    """Show the cart at today's prices; products that left the catalogue are left out."""
    cart = uow.carts.get(buyer_id)
    products = uow.products.many({line.sku for line in cart.lines})
    lines = tuple(
        _view(products[line.sku], line.quantity, line.choice, cart)
        for line in cart.lines
        if line.sku in products
    )
    vendor_ids = dict.fromkeys(line.product.vendor_id for line in lines)
    by_vendor = tuple(_part(uow, vendor_id, lines) for vendor_id in vendor_ids)
    return CartView(lines, by_vendor, sum(line.subtotal_idr for line in lines))


def check_quantity(product: Product, quantity: int) -> None:
    """Refuse a quantity of a product, all its choices together, that could not be ordered now.

    Raises:
        ProductNotFound: it was withdrawn.
        BelowMinimumOrder, OutOfStock, QuantityTooLarge: see there.
    """
    if not product.active:
        raise ProductNotFound(product.sku)
    if quantity > MOST_QUANTITY:
        raise QuantityTooLarge(quantity, MOST_QUANTITY)
    if not product.can_supply(quantity):
        raise OutOfStock(product.sku, quantity, product.stock or 0)
    if quantity < product.min_order:
        raise BelowMinimumOrder(product.sku, product.min_order)


def _put(uow: UnitOfWork, cart: Cart, sku: str, choice: str, quantity: int) -> Cart:
    product = uow.products.get(sku)
    filled = cart.with_quantity(sku, choice, quantity)
    check_quantity(product, filled.quantity_of(sku))
    if len(filled.lines) > MOST_LINES:
        raise CartIsFull(cart.buyer_id, MOST_LINES)
    uow.carts.save(filled)
    return filled


def _view(product: Product, quantity: int, choice: str, cart: Cart) -> CartViewLine:
    wanted = cart.quantity_of(product.sku)
    available = product.can_supply(wanted) and wanted >= product.min_order
    return CartViewLine(product, quantity, choice, quantity * product.price_idr, available)


def _part(uow: UnitOfWork, vendor_id: str, lines: tuple[CartViewLine, ...]) -> CartViewVendor:
    vendor = uow.vendors.get(vendor_id)
    own = tuple(line for line in lines if line.product.vendor_id == vendor_id)
    return CartViewVendor(vendor, own, sum(line.subtotal_idr for line in own))
