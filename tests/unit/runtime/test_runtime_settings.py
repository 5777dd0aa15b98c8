"""Settings: read once, refused clearly, documented completely."""

from pathlib import Path

import pytest

from catalog_index.milvus_door import MilvusAddress
from runtime.settings import PROJECT, BadSetting, Settings, load_settings

DOCS = PROJECT / "docs" / "settings.md"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"LAPAK_{name.upper()}", raising=False)


def test_the_defaults_work_without_any_variable() -> None:
    settings = load_settings()
    assert settings.home == PROJECT / "var"
    assert settings.database() == f"sqlite:///{PROJECT / 'var' / 'lapak.sqlite3'}"
    assert settings.translator == ("none",)


def test_lists_are_read_from_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAPAK_ADMINS", "12, 34")
    monkeypatch.setenv("LAPAK_TRANSLATOR", "Google, mymemory")
    settings = load_settings()
    assert settings.admins == {12, 34}
    assert settings.translator == ("google", "mymemory")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LAPAK_TELEGRAM_TOKEN", "not-a-token"),
        ("LAPAK_TELEGRAM_API_URL", "telegram.example"),
        ("LAPAK_ADMINS", "siti"),
        ("LAPAK_CONSOLE_PORT", "99999"),
        ("LAPAK_WEBHOOK_SECRET", "with space"),
        ("LAPAK_DATABASE_URL", "shop.db"),
        ("LAPAK_INDEX_URL", "milvus:19530"),
        ("LAPAK_INDEX_URL", "http://"),
        ("LAPAK_INDEX_URL", "http://siti:pass/word@host:19530"),
        ("LAPAK_TRANSLATOR", "babelfish"),
        ("LAPAK_LOG_LEVEL", "LOUD"),
        ("LAPAK_TELEGRM_TOKEN", "1:a"),
    ],
)
def test_a_bad_setting_is_one_line_that_names_it(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting) as refusal:
        load_settings()
    assert str(refusal.value).startswith(name)
    assert "\n" not in str(refusal.value)


def test_a_refused_index_address_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAPAK_INDEX_URL", "http://siti:RAHASIA/7@host:19530")
    with pytest.raises(BadSetting) as refusal:
        load_settings()
    assert "RAHASIA" not in str(refusal.value)


@pytest.mark.parametrize(
    ("url", "uri", "token", "database"),
    [
        ("http://milvus.example:19530", "http://milvus.example:19530", "", ""),
        (
            "https://siti:a%40b@milvus.example/shop",
            "https://milvus.example:443",
            "siti:a@b",
            "shop",
        ),
        ("http://KEY@[::1]/", "http://[::1]:19530", "KEY", ""),
        ("/srv/lapak/index.db", "/srv/lapak/index.db", "", ""),
    ],
)
def test_an_index_address_keeps_its_secret_apart(
    monkeypatch: pytest.MonkeyPatch, url: str, uri: str, token: str, database: str
) -> None:
    monkeypatch.setenv("LAPAK_INDEX_URL", url)
    address = MilvusAddress.parse(load_settings().index_url)
    assert (address.uri, address.token, address.database) == (uri, token, database)
    assert not token or token not in repr(address) + repr(load_settings())


def test_secrets_are_not_shown_with_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAPAK_TELEGRAM_TOKEN", "123:SECRET")
    assert "SECRET" not in repr(load_settings())


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_every_setting_is_documented(name: str) -> None:
    assert f"`LAPAK_{name.upper()}`" in DOCS.read_text(encoding="utf-8")


def test_a_home_with_a_tilde_is_the_persons_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAPAK_HOME", "~/lapak")
    assert load_settings().home == Path.home() / "lapak"
