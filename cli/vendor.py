"""`lapak vendor`: bring a vendor's people in."""

import click


@click.group("vendor")
def command() -> None:
    """Bring a vendor's people in."""


@command.command()
@click.argument("vendor_id")
@click.option("--bot", "bot_name", help="The bot's user name, to print a link to tap.")
def invite(vendor_id: str, bot_name: str | None) -> None:
    """Print an invitation for the staff of VENDOR_ID: single use, valid for 7 days."""
    from datetime import UTC, datetime

    from cli.refusal import one_line_errors
    from runtime.settings import load_settings
    from runtime.wiring import open_shop
    from shop.services.join_vendor import invite_to_vendor

    with one_line_errors(), open_shop(load_settings()) as uow:
        token = invite_to_vendor(uow, vendor_id, datetime.now(UTC))
        uow.commit()
    if bot_name:
        click.echo(f"https://t.me/{bot_name.removeprefix('@')}?start={token}")
    else:
        click.echo(f"/start {token}")
