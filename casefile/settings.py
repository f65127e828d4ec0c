"""What an installation can configure, read once from the environment (see `.env.example`).

Must not be read at import time: every program builds `Settings` itself and passes it on.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Any, get_type_hints

Networks = tuple[IPv4Network | IPv6Network, ...]
ROOT = Path(__file__).resolve().parent.parent
LOCAL = "local"  # the environment for trying things out


class SettingsError(ValueError):
    """A setting is wrong; the message says which one and how to mend it."""


@dataclass(frozen=True)
class Settings:
    """One installation. Every number is a TCP port on `host`; paths are absolute."""

    data_dir: Path
    database_url: str = field(repr=False)  # may hold a password
    host: str = "127.0.0.1"
    web_port: int = 8000
    desk_port: int = 8001
    mailbox_port: int = 8002
    smtp_host: str = "127.0.0.1"
    smtp_port: int = 8025
    smtp_user: str | None = None
    smtp_password: str | None = field(default=None, repr=False)
    smtp_tls: bool = False
    mail_from: str = "woonkans@localhost"
    web_url: str = "http://127.0.0.1:8000"
    desk_url: str = "http://127.0.0.1:8001"
    keys: str | None = field(default=None, repr=False)
    model_path: Path = ROOT / "models"
    telegram_token: str | None = field(default=None, repr=False)
    telegram_secret: str | None = field(default=None, repr=False)
    telegram_api: str = "https://api.telegram.org"
    whatsapp_token: str | None = field(default=None, repr=False)
    whatsapp_secret: str | None = field(default=None, repr=False)
    whatsapp_verify_token: str | None = field(default=None, repr=False)
    whatsapp_phone_id: str | None = None
    whatsapp_template: str | None = None
    whatsapp_template_reminder: str | None = None
    whatsapp_number: str | None = None  # digits with country code; asked of Meta when not set
    whatsapp_api: str = "https://graph.facebook.com/v25.0"  # until July 2028
    standins: bool = False  # start the stand-ins of Telegram and WhatsApp: chat without an account
    standins_port: int = 8003
    metrics_port: int = 8004
    oidc_issuer: str | None = None  # of the accounts with which staff of an organisation come in
    oidc_client_id: str | None = None
    oidc_client_secret: str | None = field(default=None, repr=False)
    oidc_name: str = "je organisatie"  # as the button says it
    oidc_organisation_claim: str = "tid"
    oidc_role_claim: str = "roles"
    read_aloud: bool = False  # a voice message beside the text for who asks "lees voor"
    limits: bool = True  # how much one address may ask of the page; off only to measure
    environment: str = LOCAL
    private_networks: Networks = ()  # of our own, in which an organisation's system may be called
    quick_exit_url: str = "https://www.buienradar.nl"

    extra: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Every other `WOONKANS_` variable, for a channel that has settings of its own."""

    @property
    def local_mailbox(self) -> bool:
        """True when mail goes to the embedded mailbox instead of a real mail server."""
        return self.smtp_host in ("127.0.0.1", "localhost") and self.environment == LOCAL

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Settings:
        """Each field from `WOONKANS_<NAME>`, with `.env` in the root as the lower layer.

        Empty is as good as not set. Raises `SettingsError` for a value of the wrong form.
        """
        given = {**read_env_file(ROOT / ".env"), **(os.environ if env is None else env)}
        kinds = get_type_hints(cls)
        del kinds["extra"]
        values: dict[str, Any] = {}
        for name in kinds:
            variable = f"WOONKANS_{name.upper()}"
            text = given.get(variable, "").strip()
            if text:
                values[name] = _READERS.get(kinds[name], _text)(variable, text)
        ours = {f"WOONKANS_{name.upper()}" for name in kinds}
        values["extra"] = {
            name.removeprefix("WOONKANS_"): text.strip()
            for name, text in given.items()
            if name.startswith("WOONKANS_") and name not in ours and text.strip()
        }
        data_dir = values.setdefault("data_dir", ROOT / "var")
        values.setdefault("database_url", f"sqlite:///{data_dir / 'woonkans.sqlite'}")
        host = values.get("host", cls.host)
        for page in ("web", "desk"):
            port = values.get(f"{page}_port", getattr(cls, f"{page}_port"))
            address = values.get(f"{page}_url", f"http://{host}:{port}")
            values[f"{page}_url"] = address.rstrip("/")
        return cls(**values)


def _text(variable: str, text: str) -> str:
    return text


def _port(variable: str, text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise SettingsError(f"{variable} must be a port number, not {text!r}.")
    return int(text)


def _yes_or_no(variable: str, text: str) -> bool:
    if text.lower() in _YES + _NO:
        return text.lower() in _YES
    raise SettingsError(f"{variable} must be yes or no, not {text!r}.")


def _networks(variable: str, text: str) -> Networks:
    try:
        return tuple(ip_network(part.strip()) for part in text.split(","))
    except ValueError:
        raise SettingsError(
            f"{variable} must be networks such as 10.20.0.0/16, with commas between, not {text!r}."
        ) from None


def _path(variable: str, text: str) -> Path:
    return Path(text).resolve()


_YES, _NO = ("yes", "true", "1", "ja"), ("no", "false", "0", "nee")
_READERS: dict[object, Callable[[str, str], Any]] = {
    int: _port,
    bool: _yes_or_no,
    Path: _path,
    Networks: _networks,
}


def read_env_file(path: Path) -> dict[str, str]:
    """`NAME=value` lines of a `.env` file; a missing file is an empty mapping."""
    if not path.exists():
        return {}
    pairs = {}
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        name, sign, value = line.partition("=")
        if not sign:
            raise SettingsError(f"{path.name} line {number} is not NAME=value.")
        pairs[name.strip()] = value.strip().strip("\"'")
    return pairs
