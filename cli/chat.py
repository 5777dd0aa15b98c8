"""`lapak chat`: the same conversation in a terminal."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.app import Tools
    from bot.dialogue.messages import Button, IncomingMessage, Reply

ME = 1
HOW = "Write as a buyer would. #2 presses button 2, /help shows how to buy, Ctrl-D ends."


@click.command("chat")
@click.option("--language", help="Telegram's language code of the buyer, such as id or zh-hans.")
@click.option("--name", default="Kak", show_default=True, help="The buyer's first name.")
def command(language: str | None, name: str) -> None:
    """Talk with the assistant here; orders go into this installation's shop."""
    from cli.prepare import prepare
    from cli.refusal import one_line_errors
    from cli.running import bot_tools, ready_to_answer
    from runtime.settings import load_settings
    from runtime.wiring import Parts

    with one_line_errors():
        settings = load_settings()
        prepare(settings, lambda line: click.echo(line, err=True))
        parts = Parts(settings)
        with ready_to_answer(parts):
            click.echo(HOW)
            Chat(bot_tools(parts), name, language).run()


class Chat:
    """One buyer at the terminal.

    Args:
        language: Telegram's code of the buyer's language.
    """

    def __init__(self, tools: "Tools", name: str, language: str | None) -> None:
        self._tools = tools
        self._name = name
        self._language = language
        self._buttons: list[Button] = []

    def run(self) -> None:
        """Read lines until there are no more."""
        while True:
            try:
                line = input("> ").strip()
            except (EOFError, KeyboardInterrupt):
                click.echo()
                return
            message = self._message(line)
            if message is not None:
                for text in self.answer(message):
                    click.echo(text)

    def answer(self, message: "IncomingMessage") -> Iterator[str]:
        """What the assistant says to a message, as plain lines."""
        from bot.dialogue.turn import listen, take_turn

        tools = self._tools
        heard = listen(message, tools.ears)
        with tools.open_shop() as uow:
            turn = take_turn(message, heard, tools.house, tools.ears, uow, tools.clock())
            uow.commit()
        self._buttons = []
        for reply in turn.replies:
            yield from self._lines(reply, turn.language)

    def _lines(self, reply: "Reply", language: str) -> Iterator[str]:
        phrases = self._tools.phrases
        if reply.photo_sku:
            yield f"[picture {reply.photo_sku}]"
        for part in reply.parts:
            yield phrases.plain(part, language)
        for row in reply.buttons:
            labels = []
            for button in row:
                self._buttons.append(button)
                labels.append(f"#{len(self._buttons)} {phrases.plain(button.label, language)}")
            yield "   " + "   ".join(labels)

    def _message(self, line: str) -> "IncomingMessage | None":
        from bot.dialogue.messages import IncomingMessage, Kind

        def said(
            kind: Kind, text: str = "", command: str = "", action: str = ""
        ) -> IncomingMessage:
            return IncomingMessage(
                person_id=ME,
                first_name=self._name,
                kind=kind,
                text=text,
                command=command,
                action=action,
                telegram_language=self._language,
            )

        if line.startswith("#") and line[1:].isdecimal():
            place = int(line[1:])
            if not 1 <= place <= len(self._buttons):
                click.echo(f"there is no button {place}")
                return None
            return said(Kind.BUTTON, action=self._buttons[place - 1].action)
        if line.startswith("/"):
            name, _, argument = line[1:].partition(" ")
            return said(Kind.COMMAND, command=name.lower(), text=argument)
        return said(Kind.TEXT, text=line) if line else None
