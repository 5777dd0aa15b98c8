"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# SQLite counts up INTEGER keys only.
ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "carts",
        sa.Column("buyer_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("buyer_id", name=op.f("pk_carts")),
    )
    op.create_table(
        "conversations",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("state", sa.JSON(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_conversations")),
    )
    op.create_table(
        "doubts",
        sa.Column("doubt_id", ROW_ID, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("ranking", sa.JSON(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("labelled_by", sa.BigInteger(), nullable=True),
        sa.Column("labelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("doubt_id", name=op.f("pk_doubts")),
    )
    op.create_index(op.f("ix_doubts_label"), "doubts", ["label"], unique=False)
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_inbox")),
    )
    op.create_index(
        op.f("ix_inbox_chat_id_state_update_id"),
        "inbox",
        ["chat_id", "state", "update_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_inbox_state_update_id"), "inbox", ["state", "update_id"], unique=False
    )
    op.create_table(
        "order_groups",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("buyer_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_order_groups")),
    )
    op.create_table(
        "outbox",
        sa.Column("outbox_id", ROW_ID, nullable=False),
        sa.Column("recipient_id", sa.BigInteger(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("outbox_id", name=op.f("pk_outbox")),
    )
    op.create_index(
        op.f("ix_outbox_recipient_id_message_id"),
        "outbox",
        ["recipient_id", "message_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_outbox_recipient_id_state_outbox_id"),
        "outbox",
        ["recipient_id", "state", "outbox_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_outbox_state_outbox_id"), "outbox", ["state", "outbox_id"], unique=False
    )
    op.create_table(
        "people",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("telegram_language", sa.Text(), nullable=True),
        sa.Column("chosen_language", sa.Text(), nullable=True),
        sa.Column("written_language", sa.Text(), nullable=True),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_people")),
    )
    op.create_table(
        "photos",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("picture_hash", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sku", "picture_hash", name=op.f("pk_photos")),
    )
    op.create_table(
        "vendors",
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("regency", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("opening_hours", sa.Text(), nullable=False),
        sa.Column("couriers", sa.JSON(), nullable=False),
        sa.Column("payment_methods", sa.JSON(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("vendor_id", name=op.f("pk_vendors")),
    )
    op.create_table(
        "invites",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_by", sa.BigInteger(), nullable=True),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["vendor_id"], ["vendors.vendor_id"], name=op.f("fk_invites_vendor_id")
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_invites")),
    )
    op.create_table(
        "orders",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("group_number", sa.Text(), nullable=False),
        sa.Column("buyer_id", sa.BigInteger(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("shipping_fee_idr", sa.BigInteger(), nullable=True),
        sa.Column("shipping_days", sa.Integer(), nullable=True),
        sa.Column("reject_reason", sa.Text(), nullable=False),
        sa.Column("courier", sa.Text(), nullable=False),
        sa.Column("tracking", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_number"], ["order_groups.number"], name=op.f("fk_orders_group_number")
        ),
        sa.ForeignKeyConstraint(
            ["vendor_id"], ["vendors.vendor_id"], name=op.f("fk_orders_vendor_id")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_orders")),
    )
    op.create_index(
        op.f("ix_orders_buyer_id_placed_at"), "orders", ["buyer_id", "placed_at"], unique=False
    )
    op.create_index(op.f("ix_orders_group_number"), "orders", ["group_number"], unique=False)
    op.create_index(
        op.f("ix_orders_state_answer_by"), "orders", ["state", "answer_by"], unique=False
    )
    op.create_index(
        op.f("ix_orders_vendor_id_state"), "orders", ["vendor_id", "state"], unique=False
    )
    op.create_table(
        "products",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("price_idr", sa.BigInteger(), nullable=False),
        sa.Column("stock", sa.BigInteger(), nullable=True),
        sa.Column("made_to_order", sa.Boolean(), nullable=False),
        sa.Column("lead_time_days", sa.Integer(), nullable=True),
        sa.Column("weight_g", sa.BigInteger(), nullable=True),
        sa.Column("sizes", sa.JSON(), nullable=False),
        sa.Column("colours", sa.JSON(), nullable=False),
        sa.Column("materials", sa.JSON(), nullable=False),
        sa.Column("ingredients", sa.JSON(), nullable=False),
        sa.Column("halal", sa.Boolean(), nullable=True),
        sa.Column("shelf_life_days", sa.Integer(), nullable=True),
        sa.Column("min_order", sa.Integer(), nullable=False),
        sa.Column("photo", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("price_idr > 0", name=op.f("ck_products_price_is_positive")),
        sa.CheckConstraint("stock >= 0", name=op.f("ck_products_stock_is_not_negative")),
        sa.ForeignKeyConstraint(
            ["vendor_id"], ["vendors.vendor_id"], name=op.f("fk_products_vendor_id")
        ),
        sa.PrimaryKeyConstraint("sku", name=op.f("pk_products")),
    )
    op.create_index(op.f("ix_products_vendor_id"), "products", ["vendor_id"], unique=False)
    op.create_table(
        "staff",
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["vendor_id"], ["vendors.vendor_id"], name=op.f("fk_staff_vendor_id")
        ),
        sa.PrimaryKeyConstraint("vendor_id", "person_id", name=op.f("pk_staff")),
    )
    op.create_index(op.f("ix_staff_person_id"), "staff", ["person_id"], unique=False)
    op.create_table(
        "cart_lines",
        sa.Column("buyer_id", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_cart_lines_quantity_is_positive")),
        sa.ForeignKeyConstraint(
            ["buyer_id"], ["carts.buyer_id"], name=op.f("fk_cart_lines_buyer_id")
        ),
        sa.ForeignKeyConstraint(["sku"], ["products.sku"], name=op.f("fk_cart_lines_sku")),
        sa.PrimaryKeyConstraint("buyer_id", "position", name=op.f("pk_cart_lines")),
    )
    op.create_table(
        "order_changes",
        sa.Column("change_id", ROW_ID, nullable=False),
        sa.Column("order_number", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_number"], ["orders.number"], name=op.f("fk_order_changes_order_number")
        ),
        sa.PrimaryKeyConstraint("change_id", name=op.f("pk_order_changes")),
    )
    op.create_index(
        op.f("ix_order_changes_order_number"), "order_changes", ["order_number"], unique=False
    )
    op.create_table(
        "order_lines",
        sa.Column("order_number", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("unit_price_idr", sa.BigInteger(), nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.Column("made_to_order", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_number"], ["orders.number"], name=op.f("fk_order_lines_order_number")
        ),
        sa.ForeignKeyConstraint(["sku"], ["products.sku"], name=op.f("fk_order_lines_sku")),
        sa.PrimaryKeyConstraint("order_number", "position", name=op.f("pk_order_lines")),
    )
    op.create_table(
        "threads",
        sa.Column("thread_id", ROW_ID, nullable=False),
        sa.Column("buyer_id", sa.BigInteger(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=True),
        sa.Column("sku", sa.Text(), nullable=True),
        sa.Column("manager_ids", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["sku"], ["products.sku"], name=op.f("fk_threads_sku")),
        sa.ForeignKeyConstraint(
            ["vendor_id"], ["vendors.vendor_id"], name=op.f("fk_threads_vendor_id")
        ),
        sa.PrimaryKeyConstraint("thread_id", name=op.f("pk_threads")),
    )
    op.create_index(op.f("ix_threads_buyer_id"), "threads", ["buyer_id"], unique=False)
    op.create_index(op.f("ix_threads_vendor_id"), "threads", ["vendor_id"], unique=False)
    op.create_table(
        "relayed_messages",
        sa.Column("message_id", ROW_ID, nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=False),
        sa.Column("sender_id", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["threads.thread_id"], name=op.f("fk_relayed_messages_thread_id")
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_relayed_messages")),
    )
    op.create_index(
        op.f("ix_relayed_messages_thread_id"), "relayed_messages", ["thread_id"], unique=False
    )


def downgrade() -> None:
    """Drop every table."""
    op.drop_index(op.f("ix_relayed_messages_thread_id"), table_name="relayed_messages")
    op.drop_table("relayed_messages")
    op.drop_index(op.f("ix_threads_vendor_id"), table_name="threads")
    op.drop_index(op.f("ix_threads_buyer_id"), table_name="threads")
    op.drop_table("threads")
    op.drop_table("order_lines")
    op.drop_index(op.f("ix_order_changes_order_number"), table_name="order_changes")
    op.drop_table("order_changes")
    op.drop_table("cart_lines")
    op.drop_index(op.f("ix_staff_person_id"), table_name="staff")
    op.drop_table("staff")
    op.drop_index(op.f("ix_products_vendor_id"), table_name="products")
    op.drop_table("products")
    op.drop_index(op.f("ix_orders_vendor_id_state"), table_name="orders")
    op.drop_index(op.f("ix_orders_state_answer_by"), table_name="orders")
    op.drop_index(op.f("ix_orders_group_number"), table_name="orders")
    op.drop_index(op.f("ix_orders_buyer_id_placed_at"), table_name="orders")
    op.drop_table("orders")
    op.drop_table("invites")
    op.drop_table("vendors")
    op.drop_table("photos")
    op.drop_table("people")
    op.drop_index(op.f("ix_outbox_state_outbox_id"), table_name="outbox")
    op.drop_index(op.f("ix_outbox_recipient_id_state_outbox_id"), table_name="outbox")
    op.drop_index(op.f("ix_outbox_recipient_id_message_id"), table_name="outbox")
    op.drop_table("outbox")
    op.drop_table("order_groups")
    op.drop_index(op.f("ix_inbox_state_update_id"), table_name="inbox")
    op.drop_index(op.f("ix_inbox_chat_id_state_update_id"), table_name="inbox")
    op.drop_table("inbox")
    op.drop_index(op.f("ix_doubts_label"), table_name="doubts")
    op.drop_table("doubts")
    op.drop_table("conversations")
    op.drop_table("carts")
