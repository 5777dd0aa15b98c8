"""`lapak migrate`: bring the database to the newest tables."""

import click


@click.command("migrate")
def command() -> None:
    """Make or update the database's tables; safe to run again."""
    from cli.refusal import one_line_errors
    from runtime.settings import load_settings
    from runtime.wiring import migrate_database

    with one_line_errors():
        migrate_database(load_settings())
    click.echo("database: up to date")
