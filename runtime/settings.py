"""Settings: the only place that reads the environment; others are handed what they need."""

import os
import re
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TELEGRAM_API_URL = "https://api.telegram.org"
PROJECT = Path(__file__).resolve().parent.parent

_TOKEN = re.compile(r"^\d+:[A-Za-z0-9_-]+$")
_WEBHOOK_SECRET = re.compile(r"^[A-Za-z0-9_-]{1,256}$")  # Bot API, setWebhook: secret_token


class BadSetting(Exception):
    """A setting that cannot be used; its text is one line for the person who set it."""


def _http_root(url: str) -> str:
    if url and not url.startswith(("http://", "https://")):
        raise ValueError("must start with http:// or https://")
    return url.rstrip("/")


HttpRoot = Annotated[str, AfterValidator(_http_root)]


class Settings(BaseSettings):
    """Everything that may differ between two installations, from `LAPAK_*` variables.

    docs/settings.md explains each one; a test holds the two against each other.
    """

    model_config = SettingsConfigDict(env_prefix="LAPAK_", frozen=True, env_ignore_empty=True)

    home: Path = Field(PROJECT / "var", description="Folder of everything made at run time.")
    telegram_token: str = Field("", repr=False, description="The bot's token, from @BotFather.")
    telegram_api_url: HttpRoot = Field(
        TELEGRAM_API_URL,
        description="Root of the Bot API server; calls go to <root>/bot<token>.",
    )
    webhook_url: HttpRoot = Field(
        "", description="Public https address Telegram sends updates to; empty = long polling."
    )
    webhook_secret: str = Field(
        "", repr=False, description="Secret that Telegram repeats in a header of every update."
    )
    webhook_port: int = Field(
        8443, ge=1, le=65535, description="Loopback port on which webhook updates are received."
    )
    database_url: str = Field(
        "", description="SQLAlchemy URL; empty = SQLite under the home folder."
    )
    catalog: Path = Field(
        PROJECT / "data" / "catalog", description="Folder with products.csv and vendors.csv."
    )
    rasa_url: HttpRoot = Field(
        "", description="Root of a running Rasa server; empty = start and supervise one."
    )
    rasa_token: str = Field("", repr=False, description="Token that the Rasa server asks for.")
    rasa_python: Path = Field(
        PROJECT / "nlu" / ".venv" / "bin" / "python", description="Python of Rasa's environment."
    )
    encoder: str = Field(
        "", description="sentence-transformers name or folder; empty = the bundled encoder."
    )
    index_url: str = Field(
        "",
        repr=False,  # it may hold a password
        description="Empty = FAISS under home; http(s)://… = Milvus; a path in .db = Milvus Lite.",
    )
    translator: Annotated[tuple[str, ...], NoDecode] = Field(
        ("none",), description="deep-translator engines; a comma list is a fallback chain."
    )
    translator_url: HttpRoot = Field("", description="Address of a self-hosted translator.")
    translator_key: str = Field("", repr=False, description="Key of the translator.")
    admins: Annotated[frozenset[int], NoDecode] = Field(
        frozenset(), description="Telegram user ids of the managers, separated by commas."
    )
    console_port: int = Field(
        8081,
        ge=1,
        le=65535,
        description="Loopback port kept for the managers' console, not served yet.",
    )
    answer_hours: int = Field(
        24, ge=1, le=720, description="Hours a vendor has to answer an order."
    )
    log_level: str = Field(
        "INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", description="Log level."
    )

    @field_validator("home", "catalog", "rasa_python", mode="after")
    @classmethod
    def _absolute(cls, path: Path) -> Path:
        return path.expanduser().absolute()

    @field_validator("translator", mode="before")
    @classmethod
    def _names(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        names = tuple(name.strip().lower() for name in value.split(",") if name.strip())
        return names or ("none",)

    @field_validator("translator")
    @classmethod
    def _engines(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        from language.engines import UnknownEngine, engine_kind

        try:
            for name in value:
                if name != "none":
                    engine_kind(name)
        except UnknownEngine as error:
            raise ValueError(str(error)) from None
        return value

    @field_validator("index_url")
    @classmethod
    def _index(cls, value: str) -> str:
        from catalog_index.milvus_door import MilvusAddress

        if value:
            MilvusAddress.parse(value)
        return value

    @field_validator("admins", mode="before")
    @classmethod
    def _user_ids(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",") if part.strip()]
        if not all(part.isascii() and part.isdigit() for part in parts):
            raise ValueError("must be Telegram user ids (digits), separated by commas")
        return frozenset(int(part) for part in parts)

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: str) -> str:
        if value and not _TOKEN.match(value):
            raise ValueError("is not a bot token; @BotFather gives one like 123456:ABC-def")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, value: str) -> str:
        if value and not _WEBHOOK_SECRET.match(value):
            raise ValueError("must be 1-256 characters of A-Z a-z 0-9 _ -")
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if value and "://" not in value:
            raise ValueError("must be a URL such as sqlite:////path/to/file or postgresql://…")
        return value

    def database(self) -> str:
        """The database's URL, the default filled in."""
        return self.database_url or f"sqlite:///{self.home / 'lapak.sqlite3'}"

    def changed(self, **values: Any) -> Self:
        """A copy with other values, for a command's options and for tests."""
        return self.model_copy(update=values)


def load_settings() -> Settings:
    """The settings of this process's environment.

    Raises:
        BadSetting: A variable has a value that cannot be used, or no setting has its name.
    """
    known = {f"LAPAK_{name.upper()}" for name in Settings.model_fields}
    strange = sorted(
        name
        for name in os.environ
        if name.startswith("LAPAK_") and not name.startswith("LAPAK_TEST_") and name not in known
    )
    if strange:
        raise BadSetting(f"{strange[0]} is not a setting of Lapak; see docs/settings.md")
    try:
        return Settings()
    except ValidationError as error:
        problem = error.errors()[0]
        name = f"LAPAK_{problem['loc'][0]}".upper()
        reason = problem["msg"].removeprefix("Value error, ")
        raise BadSetting(
            f"{name} {reason[0].lower()}{reason[1:]} (see docs/settings.md)"
        ) from None
