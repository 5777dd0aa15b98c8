"""Each vendor's rule for bargaining."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the floors; nobody has one yet, so every vendor is asked."""
    op.add_column("vendors", sa.Column("floor_percent", sa.Integer(), nullable=True))
    op.add_column("products", sa.Column("floor_price_idr", sa.BigInteger(), nullable=True))
