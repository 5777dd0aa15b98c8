"""A small synchronous client of the people's side, for tests and scripts.

```python
siti = SandboxClient(url).person("Siti", language_code="id")
siti.say("Ada kain batik?")
card = siti.wait(contains="batik")
siti.press("Beli")
```
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sandbox.ports import Json, SandboxError

if TYPE_CHECKING:
    import httpx


class NothingHeard(SandboxError):
    """The bot said nothing that fits in time; holds what it did say since."""

    def __init__(self, wanted: str, heard: list[SeenMessage]) -> None:
        super().__init__(f"waited for {wanted}; heard {[message.shown for message in heard]}")
        self.heard = heard


class SandboxRefused(SandboxError):
    """The sandbox refused an act; holds the HTTP status."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(f"{status}: {reason}")
        self.status = status


class SeenMessage:
    """A message as the chat's owner sees it; `json` has everything."""

    def __init__(self, json: Json) -> None:
        self.json = json

    def __repr__(self) -> str:
        return f"<SeenMessage {self.message_id} {self.shown!r}>"

    @property
    def message_id(self) -> int:
        """Its id in the chat."""
        return int(self.json["message_id"])

    @property
    def text(self) -> str:
        """The text, or the caption, or nothing."""
        return str(self.json.get("text") or self.json.get("caption") or "")

    @property
    def shown(self) -> str:
        """The text and what is written on its buttons, for failure messages."""
        return f"{self.text} {self.buttons}" if self.buttons else self.text

    @property
    def buttons(self) -> list[str]:
        """What is written on the buttons under it, row by row."""
        rows = self.json.get("reply_markup", {}).get("inline_keyboard", [])
        return [button["text"] for row in rows for button in row]

    @property
    def photo_file_id(self) -> str | None:
        """The largest size's `file_id`, or None without a picture."""
        sizes = self.json.get("photo") or []
        return sizes[-1]["file_id"] if sizes else None

    @property
    def deleted(self) -> bool:
        """Whether the bot took it back."""
        return bool(self.json["deleted"])

    @property
    def edited(self) -> bool:
        """Whether its content was changed after sending."""
        return bool(self.json["edited"])


class SandboxClient:
    """Speaks to one sandbox."""

    def __init__(self, url: str) -> None:
        import httpx  # imported here: the console's --help reads this module too

        self.url = url.rstrip("/")
        self._http = httpx.Client(base_url=self.url, timeout=180.0, trust_env=False)

    def __enter__(self) -> SandboxClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes its connections."""
        self._http.close()

    def get(self, path: str, **query: Any) -> Json:
        """GET under /sandbox/."""
        return self._read(self._http.get(f"/sandbox/{path}", params=query))

    def post(self, path: str, body: Json | None = None, **more: Any) -> Json:
        """POST under /sandbox/, as JSON unless `files` are given."""
        if "files" in more:
            return self._read(self._http.post(f"/sandbox/{path}", data=body, **more))
        return self._read(self._http.post(f"/sandbox/{path}", json=body or {}))

    def delete(self, path: str) -> Json:
        """DELETE under /sandbox/."""
        return self._read(self._http.delete(f"/sandbox/{path}"))

    def person(self, first_name: str, **more: Any) -> SandboxPerson:
        """A new person: `language_code`, `role`, `id`, `username`, `phone_number`, `last_name`."""
        card = self.post("people", {"first_name": first_name, **more})
        return SandboxPerson(self, card["id"])

    def known(self, person_id: int) -> SandboxPerson:
        """A person who is there already; hears only what comes from now on."""
        return SandboxPerson(self, person_id, self.get(f"people/{person_id}")["change"])

    def calls(self, method: str | None = None, since: int = 0) -> list[Json]:
        """What the bot called."""
        query = {"since": since} | ({"method": method} if method else {})
        return list(self.get("calls", **query)["calls"])

    def fail(self, kind: str, **more: Any) -> int:
        """Adds a fault (`flood`, `error`, `slow`, `cut`); its id."""
        return int(self.post("faults", {"kind": kind, **more})["id"])

    def heal(self) -> None:
        """Takes all faults away."""
        self.delete("faults")

    def file(self, file_id: str) -> bytes:
        """A picture's or document's bytes."""
        answer = self._http.get(f"/sandbox/files/{file_id}")
        if answer.is_error:
            self._read(answer)
        return answer.content

    @staticmethod
    def _read(answer: httpx.Response) -> Json:
        body: Json = answer.json()
        if answer.is_error:
            raise SandboxRefused(answer.status_code, body.get("error", ""))
        return body


class SandboxPerson:
    """One person with an ear: `wait` gives each message of the bot once, in order."""

    def __init__(self, client: SandboxClient, person_id: int, heard_up_to: int = 0) -> None:
        self.client = client
        self.id = person_id
        self._heard_up_to = heard_up_to
        self._unheard: list[SeenMessage] = []

    def say(self, text: str, reply_to: int | None = None) -> SeenMessage:
        """Writes a text or a command."""
        body = {"text": text} | ({"reply_to": reply_to} if reply_to else {})
        return self._sent("say", body)

    def start(self, parameter: str = "") -> SeenMessage:
        """Opens the bot, as by a link t.me/<bot>?start=<parameter>."""
        return self._sent("start", {"parameter": parameter})

    def send_photo(self, photo: Path | bytes | None = None, caption: str = "") -> SeenMessage:
        """Sends a picture; without one, a sample."""
        if photo is None:
            return self._sent("photo", {"caption": caption})
        data = photo.read_bytes() if isinstance(photo, Path) else photo
        answer = self._post("photo", {"caption": caption}, files={"photo": ("photo.jpg", data)})
        return SeenMessage(answer["message"])

    def send_contact(self, phone_number: str = "", first_name: str = "") -> SeenMessage:
        """Shares a contact, by default one's own."""
        return self._sent("contact", {"phone_number": phone_number, "first_name": first_name})

    def send_location(self, latitude: float = -7.005, longitude: float = 110.438) -> SeenMessage:
        """Shares a place, by default Semarang."""
        return self._sent("location", {"latitude": latitude, "longitude": longitude})

    def edit(self, message_id: int, text: str) -> SeenMessage:
        """Changes one's own text."""
        return self._sent("edit", {"message_id": message_id, "text": text})

    def press(
        self,
        text: str | None = None,
        *,
        data: str | None = None,
        message_id: int | None = None,
        wait: float = 0.0,
    ) -> Json:
        """Presses a button by its text or data; waits up to `wait` seconds for the bot's answer.

        Returns:
            `{"callback_query_id", "answer"}`, or `{"message"}` for a reply keyboard's button.
        """
        body: Json = {"wait": wait}
        given = {"text": text, "data": data, "message_id": message_id}
        return self._post("press", body | {n: v for n, v in given.items() if v is not None})

    def pay(self, message_id: int, **form: Any) -> Json:
        """Pays an invoice: `{"paid": bool, ...}`."""
        return self._post("pay", {"message_id": message_id, **form})

    def block(self) -> None:
        """Blocks the bot."""
        self._post("block", {})

    def unblock(self) -> None:
        """Unblocks the bot."""
        self._post("unblock", {})

    def messages(self, *, with_deleted: bool = False) -> list[SeenMessage]:
        """The whole chat, oldest first."""
        seen = [SeenMessage(one) for one in self.chat()["messages"]]
        return [message for message in seen if with_deleted or not message.deleted]

    def chat(self) -> Json:
        """The chat with its keyboard, commands and typing state."""
        return self.client.get(f"people/{self.id}")

    def wait(
        self, contains: str = "", *, button: str | None = None, timeout: float = 15.0
    ) -> SeenMessage:
        """The next message of the bot, new or edited, that has these words and this button.

        What does not fit is passed over and not given again.

        Raises:
            NothingHeard: None came within `timeout` seconds.
        """
        until, passed = time.monotonic() + timeout, []
        while True:
            for message in self._listen(max(0.0, until - time.monotonic())):
                fits = contains.casefold() in message.text.casefold()
                if fits and not message.deleted and (button is None or button in message.buttons):
                    return message
                passed.append(message)
            if time.monotonic() >= until:
                raise NothingHeard(f"{contains!r} {button or ''}".strip(), passed)

    def replies(self, *, quiet: float = 0.6, timeout: float = 15.0) -> list[SeenMessage]:
        """All messages until the bot has been quiet for `quiet` seconds after the first.

        Raises:
            NothingHeard: Not even one came within `timeout` seconds.
        """
        heard = [self.wait(timeout=timeout)]
        while True:
            try:
                heard.append(self.wait(timeout=quiet))
            except NothingHeard:
                return heard

    def forget(self) -> None:
        """Passes over everything said so far."""
        self._heard_up_to, self._unheard = int(self.chat()["change"]), []

    def _listen(self, seconds: float) -> list[SeenMessage]:
        """Messages not yet given, one at a time so that none is lost between two waits."""
        if not self._unheard:
            news = self.client.get(
                f"people/{self.id}/wait", after=self._heard_up_to, timeout=min(seconds, 60.0)
            )
            self._heard_up_to = int(news["change"])
            self._unheard = [SeenMessage(one) for one in news["messages"]]
        return [self._unheard.pop(0)] if self._unheard else []

    def _sent(self, act: str, body: Json) -> SeenMessage:
        return SeenMessage(self._post(act, body)["message"])

    def _post(self, act: str, body: Json, **more: Any) -> Json:
        return self.client.post(f"people/{self.id}/{act}", body, **more)
