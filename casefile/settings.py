"""What an installation can configure, read once from the environment (see `.env.example`).

Must not be read at import time: every program builds `Settings` itself and passes it on.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class SettingsError(ValueError):
    """A setting is wrong; the message says which one and how to mend it."""


@dataclass(frozen=True)
class Settings:
    """One installation. Ports are TCP ports on `host`; paths are absolute."""

    data_dir: Path
    database_url: str
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
    whatsapp_number: str | None = None  # digits with country code; asked of Meta when not set
    whatsapp_api: str = "https://graph.facebook.com/v21.0"
    standins: bool = False  # start the stand-ins of Telegram and WhatsApp: chat without an account
    standins_port: int = 8003
    environment: str = "local"
    quick_exit_url: str = "https://www.buienradar.nl"

    @property
    def local_mailbox(self) -> bool:
        """True when mail goes to the embedded mailbox instead of a real mail server."""
        return self.smtp_host in ("127.0.0.1", "localhost") and self.environment == "local"

    def check_channels(self) -> None:
        """A channel that is half configured would be open or silent: say what is missing."""
        if not self.whatsapp_token:
            return
        needed = {
            "WHATSAPP_SECRET": self.whatsapp_secret,
            "WHATSAPP_VERIFY_TOKEN": self.whatsapp_verify_token,
            "WHATSAPP_PHONE_ID": self.whatsapp_phone_id,
        }
        missing = [f"WOONKANS_{name}" for name, value in needed.items() if not value]
        if missing:
            raise SettingsError(f"WhatsApp has a token but lacks {', '.join(missing)}.")

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Settings:
        """Read `WOONKANS_*` variables, with `.env` in the root as the lower layer."""
        values = {**read_env_file(ROOT / ".env"), **(os.environ if env is None else env)}

        def text(name: str, default: str | None = None) -> str | None:
            return values.get(f"WOONKANS_{name}", "").strip() or default

        def port(name: str, default: int) -> int:
            raw = text(name, str(default)) or ""
            if not raw.isdigit() or not 0 < int(raw) < 65536:
                raise SettingsError(f"WOONKANS_{name} must be a port number, not {raw!r}.")
            return int(raw)

        data_dir = Path(text("DATA_DIR") or ROOT / "var").resolve()
        host = text("HOST", "127.0.0.1") or "127.0.0.1"
        web_port, desk_port = port("WEB_PORT", 8000), port("DESK_PORT", 8001)
        return cls(
            data_dir=data_dir,
            database_url=text("DATABASE_URL") or f"sqlite:///{data_dir / 'woonkans.sqlite'}",
            host=host,
            web_port=web_port,
            desk_port=desk_port,
            mailbox_port=port("MAILBOX_PORT", 8002),
            smtp_host=text("SMTP_HOST", "127.0.0.1") or "",
            smtp_port=port("SMTP_PORT", 8025),
            smtp_user=text("SMTP_USER"),
            smtp_password=text("SMTP_PASSWORD"),
            smtp_tls=(text("SMTP_TLS", "no") or "").lower() in ("yes", "true", "1", "ja"),
            mail_from=text("MAIL_FROM", "woonkans@localhost") or "",
            web_url=(text("WEB_URL") or f"http://{host}:{web_port}").rstrip("/"),
            desk_url=(text("DESK_URL") or f"http://{host}:{desk_port}").rstrip("/"),
            keys=text("KEYS"),
            model_path=Path(text("MODEL_PATH") or ROOT / "models"),
            telegram_token=text("TELEGRAM_TOKEN"),
            telegram_secret=text("TELEGRAM_SECRET"),
            telegram_api=text("TELEGRAM_API", cls.telegram_api) or "",
            whatsapp_token=text("WHATSAPP_TOKEN"),
            whatsapp_secret=text("WHATSAPP_SECRET"),
            whatsapp_verify_token=text("WHATSAPP_VERIFY_TOKEN"),
            whatsapp_phone_id=text("WHATSAPP_PHONE_ID"),
            whatsapp_template=text("WHATSAPP_TEMPLATE"),
            whatsapp_number=text("WHATSAPP_NUMBER"),
            whatsapp_api=text("WHATSAPP_API", cls.whatsapp_api) or "",
            standins=(text("STANDINS", "no") or "").lower() in ("yes", "true", "1", "ja"),
            standins_port=port("STANDINS_PORT", 8003),
            environment=text("ENVIRONMENT", "local") or "local",
            quick_exit_url=text("QUICK_EXIT_URL", cls.quick_exit_url) or "",
        )


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
