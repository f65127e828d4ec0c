"""A setting does what `.env.example` says, or stops the start with a sentence that names it."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from bot.channels.registered import check_channels
from casefile import settings as settings_module
from casefile.settings import ROOT, Settings, SettingsError, read_env_file

EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
OF_THE_PROXY = ("WEB_HOST", "DESK_HOST")  # read by deploy/compose.yml, by no program of ours
PER_ORGANISATION = "WEBHOOK_SECRET_"  # one per profile, so no field


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Another root: the `.env` of whoever runs the tests must not count."""
    monkeypatch.setattr(settings_module, "ROOT", tmp_path)
    return tmp_path


def test_the_example_names_every_setting_and_no_other() -> None:
    named = {
        name.lower()
        for name in re.findall(r"^#?WOONKANS_([A-Z_]+)", EXAMPLE, re.MULTILINE)
        if name != PER_ORGANISATION and name not in OF_THE_PROXY
    }
    fields = {field.name for field in dataclasses.fields(Settings)}
    assert named == fields - {"extra"}  # of which each channel names its own


def test_without_settings_everything_stays_on_this_machine(root: Path) -> None:
    settings = Settings.from_env({})
    assert settings.database_url == f"sqlite:///{root / 'var' / 'woonkans.sqlite'}"
    assert (settings.web_url, settings.desk_url) == (
        "http://127.0.0.1:8000",
        "http://127.0.0.1:8001",
    )
    assert settings.local_mailbox and settings.telegram_token is None and not settings.standins


def test_what_is_set_counts_and_what_is_empty_does_not(tmp_path: Path) -> None:
    settings = Settings.from_env(
        {
            "WOONKANS_DATA_DIR": str(tmp_path),
            "WOONKANS_HOST": "10.0.0.1",
            "WOONKANS_WEB_PORT": "9000",
            "WOONKANS_DESK_URL": "https://medewerkers.example.nl/",
            "WOONKANS_SMTP_HOST": "smtp.example.nl",
            "WOONKANS_SMTP_TLS": "Ja",
            "WOONKANS_TELEGRAM_TOKEN": "  ",
        }
    )
    assert settings.database_url == f"sqlite:///{tmp_path / 'woonkans.sqlite'}"
    assert settings.web_url == "http://10.0.0.1:9000"
    assert settings.desk_url == "https://medewerkers.example.nl"
    assert settings.smtp_tls and not settings.local_mailbox
    assert settings.telegram_token is None


@pytest.mark.parametrize(
    ("name", "value"),
    [("WEB_PORT", "0"), ("WEB_PORT", "65536"), ("DESK_PORT", "²"), ("SMTP_TLS", "jaa")],
)
def test_a_wrong_value_is_named_and_never_taken_for_the_default(name: str, value: str) -> None:
    """Mail without TLS because of a typing mistake would be a leak."""
    with pytest.raises(SettingsError, match=f"WOONKANS_{name} must be"):
        Settings.from_env({f"WOONKANS_{name}": value})


def test_whatsapp_is_connected_wholly_or_not_at_all() -> None:
    with pytest.raises(SettingsError, match="WOONKANS_WHATSAPP_PHONE_ID"):
        check_channels(Settings.from_env({"WOONKANS_WHATSAPP_TOKEN": "x"}))


def test_no_secret_is_in_what_a_log_could_show() -> None:
    secrets = {
        f"WOONKANS_{name}": f"geheim-{name}"
        for name in (
            "DATABASE_URL", "KEYS", "SMTP_PASSWORD", "TELEGRAM_TOKEN", "TELEGRAM_SECRET",
            "WHATSAPP_TOKEN", "WHATSAPP_SECRET", "WHATSAPP_VERIFY_TOKEN",
        )
    }  # fmt: skip
    assert "geheim" not in repr(Settings.from_env(secrets))


def test_the_environment_goes_before_the_env_file(root: Path) -> None:
    (root / ".env").write_text("WOONKANS_WEB_PORT=1\nWOONKANS_DESK_PORT=2\n", encoding="utf-8")
    settings = Settings.from_env({"WOONKANS_WEB_PORT": "3"})
    assert (settings.web_port, settings.desk_port) == (3, 2)


def test_the_env_file_is_read_with_its_comments_and_quotes(root: Path) -> None:
    path = root / ".env"
    path.write_text('# a comment\n\nWOONKANS_HOST = "10.0.0.1"\n', encoding="utf-8")
    assert read_env_file(path) == {"WOONKANS_HOST": "10.0.0.1"}
    path.write_text("WOONKANS_HOST=10.0.0.1\nwat is dit\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="line 2"):
        read_env_file(path)
