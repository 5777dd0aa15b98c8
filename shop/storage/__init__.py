"""The shop's database, SQLite or PostgreSQL behind one mapping (SQLAlchemy 2, Alembic)."""
