"""The people of the sandbox: buyers, vendors, managers, each with a private chat with the bot."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.ports import CannotDo, Json

FIRST_PERSON_ID = 700_000_001
_PEOPLE_LIMIT = 10_000


@dataclass(slots=True)
class Person:
    """One Telegram user. The id is the private chat's id too.

    Attributes:
        language_code: What their app is set to (IETF tag), or None as with some real users.
        role: A word for the page only ("buyer", "vendor"); Telegram has no such thing.
        started: Whether they have ever written; before, the bot does not know their chat.
    """

    person_id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str | None = None
    role: str = "buyer"
    phone_number: str = ""
    started: bool = False
    blocked: bool = False

    def as_user(self) -> Json:
        """The Bot API's User."""
        user: Json = {"id": self.person_id, "is_bot": False, "first_name": self.first_name}
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        return user | {name: value for name, value in optional.items() if value}

    def as_chat(self) -> Json:
        """The Bot API's private Chat."""
        user = self.as_user()
        kept = ("id", "first_name", "last_name", "username")
        return {name: user[name] for name in kept if name in user} | {"type": "private"}

    def as_card(self) -> Json:
        """What the people's interface and the page show."""
        return {
            "id": self.person_id,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
            "role": self.role,
            "phone_number": self.phone_number,
            "blocked": self.blocked,
            "started": self.started,
        }


class People:
    """Who there is, by id, in the order they came."""

    def __init__(self) -> None:
        self._people: dict[int, Person] = {}

    def add(self, first_name: str, person_id: int | None = None, **more: str | None) -> Person:
        """A new person; ids count up from 700000001 unless one is asked for.

        Raises:
            CannotDo: The name is empty, the id taken or not positive, or the house full.
        """
        if not first_name.strip() or len(first_name) > 64:
            raise CannotDo(400, "first_name must have 1 to 64 letters")
        chosen = self._free_id() if person_id is None else person_id
        if chosen in self._people:
            raise CannotDo(409, f"person {chosen} is there already")
        if not 0 < chosen < 1 << 52 or len(self._people) >= _PEOPLE_LIMIT:
            raise CannotDo(400, "the id must be a positive number below 2^52, the house not full")
        given = {name: value for name, value in more.items() if value is not None}
        person = Person(chosen, first_name.strip(), **given)  # type: ignore[arg-type]  # text fields
        self._people[chosen] = person
        return person

    def find(self, person_id: int) -> Person | None:
        """The person with that id, if any."""
        return self._people.get(person_id)

    def all(self) -> list[Person]:
        """Everybody, oldest first."""
        return list(self._people.values())

    def _free_id(self) -> int:
        candidate = FIRST_PERSON_ID + len(self._people)
        while candidate in self._people:
            candidate += 1
        return candidate
