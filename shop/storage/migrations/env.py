"""How Alembic runs here: on the connection it is handed, inside that one's transaction."""

from alembic import context

from shop.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a table only by copying it
    transactional_ddl=True,  # SQLite can, though Alembic does not expect it to
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
