"""Every table. The migrations make them; a test holds the two against each other.

Money is whole rupiah in 64 bits. JSON is PostgreSQL's `json`, not `jsonb`, which refuses some of
the characters that people send.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)

from shop.storage.columns import JsonTuple, PeopleText, RowId, UtcDateTime

# Named, so that a later migration can drop one on either database.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

people = Table(
    "people",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("first_name", PeopleText, nullable=False),
    Column("telegram_language", PeopleText),
    Column("chosen_language", PeopleText),
    Column("written_language", PeopleText),
    Column("seen_at", UtcDateTime),
)

conversations = Table(
    "conversations",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", JSON, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)

vendors = Table(
    "vendors",
    metadata,
    Column("vendor_id", Text, primary_key=True),
    Column("name", PeopleText, nullable=False),
    Column("regency", PeopleText, nullable=False),
    Column("address", PeopleText, nullable=False),
    Column("phone", PeopleText, nullable=False),
    Column("languages", JsonTuple, nullable=False),
    Column("opening_hours", PeopleText, nullable=False),
    Column("couriers", JsonTuple, nullable=False),
    Column("payment_methods", JsonTuple, nullable=False),
    Column("about", PeopleText, nullable=False),
    Column("floor_percent", Integer),
)

products = Table(
    "products",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("vendor_id", Text, ForeignKey("vendors.vendor_id"), nullable=False, index=True),
    Column("name", PeopleText, nullable=False),
    Column("description", PeopleText, nullable=False),
    Column("category", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("price_idr", BigInteger, nullable=False),
    Column("stock", BigInteger),
    Column("made_to_order", Boolean, nullable=False),
    Column("lead_time_days", Integer),
    Column("weight_g", BigInteger),
    Column("sizes", JsonTuple, nullable=False),
    Column("colours", JsonTuple, nullable=False),
    Column("materials", JsonTuple, nullable=False),
    Column("ingredients", JsonTuple, nullable=False),
    Column("halal", Boolean),
    Column("shelf_life_days", Integer),
    Column("min_order", Integer, nullable=False),
    Column("photo", PeopleText, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("floor_price_idr", BigInteger),
    CheckConstraint("stock >= 0", name="stock_is_not_negative"),
    CheckConstraint("price_idr > 0", name="price_is_positive"),
)

photos = Table(
    "photos",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("picture_hash", Text, primary_key=True),
    Column("file_id", Text, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    Column("vendor_id", Text, ForeignKey("vendors.vendor_id"), primary_key=True),
    Column("person_id", BigInteger, primary_key=True, autoincrement=False, index=True),
    Column("joined_at", UtcDateTime, nullable=False),
)

invites = Table(
    "invites",
    metadata,
    Column("token_hash", Text, primary_key=True),
    Column("vendor_id", Text, ForeignKey("vendors.vendor_id"), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_by", BigInteger),
    Column("used_at", UtcDateTime),
)

# A row per buyer to lock: an empty cart has no line that could be locked.
carts = Table(
    "carts",
    metadata,
    Column("buyer_id", BigInteger, primary_key=True, autoincrement=False),
)

cart_lines = Table(
    "cart_lines",
    metadata,
    Column("buyer_id", BigInteger, ForeignKey("carts.buyer_id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("sku", Text, ForeignKey("products.sku"), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("choice", PeopleText, nullable=False),
    CheckConstraint("quantity > 0", name="quantity_is_positive"),
)

order_groups = Table(
    "order_groups",
    metadata,
    Column("number", Text, primary_key=True),
    Column("buyer_id", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("placed_at", UtcDateTime, nullable=False),
    Column("name", PeopleText, nullable=False),
    Column("phone", PeopleText, nullable=False),
    Column("address", PeopleText, nullable=False),
    Column("note", PeopleText, nullable=False),
)

orders = Table(
    "orders",
    metadata,
    Column("number", Text, primary_key=True),
    Column("group_number", Text, ForeignKey("order_groups.number"), nullable=False, index=True),
    Column("buyer_id", BigInteger, nullable=False),
    Column("vendor_id", Text, ForeignKey("vendors.vendor_id"), nullable=False),
    Column("state", Text, nullable=False),
    Column("placed_at", UtcDateTime, nullable=False),
    Column("answer_by", UtcDateTime, nullable=False),
    Column("shipping_fee_idr", BigInteger),
    Column("shipping_days", Integer),
    Column("reject_reason", PeopleText, nullable=False),
    Column("courier", PeopleText, nullable=False),
    Column("tracking", PeopleText, nullable=False),
    Index(None, "buyer_id", "placed_at"),
    Index(None, "vendor_id", "state"),
    Index(None, "state", "answer_by"),
)

order_lines = Table(
    "order_lines",
    metadata,
    Column("order_number", Text, ForeignKey("orders.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("sku", Text, ForeignKey("products.sku"), nullable=False),
    Column("name", PeopleText, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("unit_price_idr", BigInteger, nullable=False),
    Column("choice", PeopleText, nullable=False),
    Column("made_to_order", Boolean, nullable=False),
)

order_changes = Table(
    "order_changes",
    metadata,
    Column("change_id", RowId, primary_key=True),
    Column("order_number", Text, ForeignKey("orders.number"), nullable=False, index=True),
    Column("before", Text),
    Column("after", Text, nullable=False),
    Column("actor_id", BigInteger),
    Column("at", UtcDateTime, nullable=False),
)

threads = Table(
    "threads",
    metadata,
    Column("thread_id", RowId, primary_key=True),
    Column("buyer_id", BigInteger, nullable=False, index=True),
    Column("vendor_id", Text, ForeignKey("vendors.vendor_id"), index=True),
    Column("sku", Text, ForeignKey("products.sku")),
    Column("manager_ids", JsonTuple, nullable=False),
)

relayed_messages = Table(
    "relayed_messages",
    metadata,
    Column("message_id", RowId, primary_key=True),
    Column("thread_id", BigInteger, ForeignKey("threads.thread_id"), nullable=False, index=True),
    Column("sender_id", BigInteger, nullable=False),
    Column("text", PeopleText, nullable=False),
    Column("language", PeopleText),
    Column("sent_at", UtcDateTime, nullable=False),
)

doubts = Table(
    "doubts",
    metadata,
    Column("doubt_id", RowId, primary_key=True),
    Column("text", PeopleText, nullable=False),
    Column("language", PeopleText),
    Column("ranking", JSON, nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("label", Text, index=True),
    Column("labelled_by", BigInteger),
    Column("labelled_at", UtcDateTime),
)

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger),
    Column("body", JSON, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error", PeopleText, nullable=False),
    Column("claimed_until", UtcDateTime),
    Column("retry_at", UtcDateTime),
    Index(None, "state", "update_id"),
    Index(None, "chat_id", "state", "update_id"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("outbox_id", RowId, primary_key=True),
    Column("recipient_id", BigInteger, nullable=False),
    Column("topic", Text, nullable=False),
    Column("body", JSON, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error", PeopleText, nullable=False),
    Column("claimed_until", UtcDateTime),
    Column("retry_at", UtcDateTime),
    Column("message_id", BigInteger),
    Index(None, "state", "outbox_id"),
    Index(None, "recipient_id", "state", "outbox_id"),
    Index(None, "recipient_id", "message_id"),
)
