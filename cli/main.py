"""The `lapak` command: its subcommands by name, each loaded only when it is called."""

import importlib
import sys

import click

# Name -> module that holds the click command as `command`, and the line that --help shows.
COMMANDS = {
    "demo": ("cli.demo", "The whole shop on this machine, with a local Telegram."),
    "run": ("cli.run", "The bot against the real Telegram."),
    "chat": ("cli.chat", "Talk with the assistant in this terminal."),
    "prepare": ("cli.prepare", "Make everything that demo, run and the tests need."),
    "doctor": ("cli.doctor", "Check this installation, one line each."),
    "migrate": ("cli.migrate", "Bring the database to the present schema."),
    "catalog": ("cli.catalog", "Check, import or export catalogue files."),
    "index": ("cli.index", "Build the product index, or say how it stands."),
    "search": ("cli.search", "Find products for a text in any language."),
    "understand": ("cli.understand", "What a message means: language, intent, entities."),
    "nlu": ("cli.nlu", "Train, judge and choose the model that understands buyers."),
    "encoder": ("cli.encoder", "Tune the sentence encoder on the shop's own words."),
    "vendor": ("cli.vendor", "Invite vendors' staff."),
    "pictures": ("cli.pictures", "Draw the pictures of the sample catalogue."),
    "bench": ("cli.bench", "Time the encoder, the search and the understanding."),
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called, so that --help is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command's name, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(COMMANDS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table, without importing anything."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=LazyGroup)
@click.version_option(package_name="lapak")
def lapak() -> None:
    """A storefront assistant on Telegram that sells in any language."""


def main() -> None:
    """Run the command line; a person's mistake ends in one line and exit code 2."""
    # Pipes and files are UTF-8 whatever the machine's locale: the texts are in fifty languages.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    lapak()


if __name__ == "__main__":
    main()
