"""The shop kept in a database."""
