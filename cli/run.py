"""`lapak run`: the bot against the real Telegram."""

import click


@click.command("run")
def command() -> None:
    """Answer buyers and vendors on Telegram; needs LAPAK_TELEGRAM_TOKEN. Ctrl-C stops it."""
    from bot.app import LapakBot, Telegram
    from bot.insisting import TokenRefused
    from cli.prepare import prepare
    from cli.refusal import one_line_errors, refuse
    from cli.running import bot_tools, log_to_file, ready_to_answer, run_until_stopped
    from runtime.settings import load_settings
    from runtime.wiring import Parts

    with one_line_errors():
        settings = load_settings()
        if not settings.telegram_token:
            refuse("no token: set LAPAK_TELEGRAM_TOKEN to the one that @BotFather gave you")
        log_to_file(settings)
        prepare(settings, click.echo)
        parts = Parts(settings)
        with ready_to_answer(parts):
            telegram = Telegram(
                token=settings.telegram_token,
                api_url=settings.telegram_api_url,
                webhook_url=settings.webhook_url,
                webhook_secret=settings.webhook_secret,
                webhook_port=settings.webhook_port,
            )
            click.echo("Lapak answers now. Ctrl-C stops it.")
            try:
                run_until_stopped(lambda: LapakBot(telegram, bot_tools(parts)).run())
            except TokenRefused as refused:
                refuse(str(refused))
