"""`make check-deploy`: what would go wrong in earnest, each in one sentence. Where it is not
"local" `migrate` and `make run` refuse for what of it can be seen from this machine alone.

Looks at configuration and at what can be reached from here; changes nothing.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import httpx
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.registered import check_channels, open_channels
from bot.channels.webhook.deliverer import reach
from bot.channels.webhook.signature import SECRET_VARIABLE, secrets_from
from bot.check_numbers import missing_locally, unchecked_numbers
from casefile import organisaties
from casefile.settings import LOCAL, Settings, SettingsError
from casefile.storage.database import create_engine
from casefile.storage.encryption import EncryptionError
from casefile.storage.key_check import check_keys
from casefile.teksten import contacten

SECONDS = 5.0
CLOCK_SECONDS = 30.0
DAYS_LEFT = 14
NOWHERE = (".example", "@localhost", "example.nl", "example.com")


def faults(settings: Settings, outside: bool = True) -> list[str]:
    """Everything that is not in order. `outside`: also ask mail, TLS and the clock."""
    checks: list[Callable[[Settings], Iterator[str]]] = [
        _configuration,
        _logins,
        _keys,
        _database,
        _contacts,
        _numbers,
        _channels,
    ]
    if outside:
        checks += [_mail, _webhooks, _tls, _clock]
    return [fault for check in checks for fault in check(settings)]


def _configuration(settings: Settings) -> Iterator[str]:
    if settings.environment == LOCAL:
        yield "WOONKANS_ENVIRONMENT is still local."
    if not settings.limits:
        yield "WOONKANS_LIMITS is off: one address could fill the database."
    if settings.standins:
        yield "WOONKANS_STANDINS is on: people would talk to stand-ins of the platforms."
    for name in ("web_url", "desk_url"):
        address = urlsplit(getattr(settings, name))
        if address.scheme != "https":
            yield f"WOONKANS_{name.upper()} must be an https:// address."
        elif (address.hostname or "").endswith(NOWHERE):
            yield f"WOONKANS_{name.upper()} still names an example."


def _logins(settings: Settings) -> Iterator[str]:
    """Coming in with the account of an organisation: all of it, or nothing."""
    given = (settings.oidc_issuer, settings.oidc_client_id, settings.oidc_client_secret)
    doors = [p.naam for p in organisaties.laad().values() if p.inloggen]
    if not any(given):
        if doors:
            yield f"{doors[0]} logs in with accounts of its own: set WOONKANS_OIDC_ISSUER."
        return
    if not all(given):
        yield "WOONKANS_OIDC_ISSUER, _CLIENT_ID and _CLIENT_SECRET belong together."
    if urlsplit(settings.oidc_issuer or "").scheme != "https":
        yield "WOONKANS_OIDC_ISSUER must be an https:// address."
    if not doors:
        yield "WOONKANS_OIDC_ISSUER is set, but no profile says `inloggen`: nobody could come in."


def _keys(settings: Settings) -> Iterator[str]:
    if settings.keys is None:
        path = settings.data_dir / "keys"
        if not path.exists():
            yield f"There are no keys: set WOONKANS_KEYS, or make {path} by a first start."
        elif path.stat().st_mode & 0o077:
            yield f"Others on this machine can read {path}: chmod 600."
        if not path.exists():
            return
    try:
        check_keys(settings)
    except EncryptionError as error:
        yield str(error)


def _database(settings: Settings) -> Iterator[str]:
    try:
        engine = create_engine(settings.database_url)
        with engine.connect() as connection:
            connection.execute(sa.text("SELECT 1"))
        engine.dispose()
    except SQLAlchemyError as error:
        yield f"The database does not answer ({type(error).__name__})."


def _contacts(settings: Settings) -> Iterator[str]:
    for profile in organisaties.laad().values():
        for address in (profile.aflevering.adres, profile.aflevering.tweede_contact):
            if address and address.endswith(NOWHERE):
                yield f"{profile.naam}: {address} is an example; nobody reads it."


def _numbers(settings: Settings) -> Iterator[str]:
    """What every text leans on: numbers that somebody rang, and people in the place."""
    yield from unchecked_numbers(contacten.laad().values(), date.today())
    yield from missing_locally(organisaties.van_soort(organisaties.WIJKTEAM))


def _channels(settings: Settings) -> Iterator[str]:
    try:
        check_channels(settings)
    except SettingsError as error:
        yield str(error)
    for channel in open_channels(settings):
        yield from channel.faults(settings)


def _mail(settings: Settings) -> Iterator[str]:
    if settings.mail_from.endswith(NOWHERE):
        yield "WOONKANS_MAIL_FROM is an example."
    try:
        with smtplib.SMTP(settings.smtp_host, settings.smtp_port, timeout=SECONDS) as server:
            if settings.smtp_tls:
                server.starttls(context=ssl.create_default_context())
            if settings.smtp_user:
                server.login(settings.smtp_user, settings.smtp_password or "")
    except (OSError, smtplib.SMTPException) as error:
        yield f"The mail server refuses us ({type(error).__name__})."
    if not settings.smtp_tls:
        yield "WOONKANS_SMTP_TLS is off: mail about tenants would travel readable."


def _webhooks(settings: Settings) -> Iterator[str]:
    """Of organisations that receive in a system of their own."""
    secrets = secrets_from({f"WOONKANS_{name}": text for name, text in settings.extra.items()})
    for name, profile in organisaties.laad().items():
        if profile.aflevering.soort != "webhook":
            continue
        address = urlsplit(profile.aflevering.adres)
        if name not in secrets:
            yield f"{profile.naam}: there is no {SECRET_VARIABLE}{name.upper()}."
        if address.scheme != "https" or not address.hostname:
            yield f"{profile.naam}: a webhook must be an https:// address."
            continue
        try:
            reach(settings).addresses(address.hostname, address.port or 443)
        except httpx.TransportError as error:
            yield f"{profile.naam}: its webhook cannot be called ({error})."


def _tls(settings: Settings) -> Iterator[str]:
    for name in ("web_url", "desk_url"):
        address = urlsplit(getattr(settings, name))
        if address.scheme != "https" or address.hostname is None:
            continue
        try:
            with (
                socket.create_connection(
                    (address.hostname, address.port or 443), timeout=SECONDS
                ) as plain,
                ssl.create_default_context().wrap_socket(
                    plain, server_hostname=address.hostname
                ) as secure,
            ):
                certificate = secure.getpeercert() or {}
        except OSError as error:
            yield f"{getattr(settings, name)} cannot be reached over TLS ({type(error).__name__})."
            continue
        ends = ssl.cert_time_to_seconds(str(certificate["notAfter"]))
        if ends - time.time() < DAYS_LEFT * 86400:
            yield f"The certificate of {address.hostname} ends within {DAYS_LEFT} days."


def _clock(settings: Settings) -> Iterator[str]:
    """Against the clock of our own public address, or a platform's: signatures and days need it."""
    for address in (settings.web_url, settings.telegram_api, settings.whatsapp_api):
        try:
            told = httpx.head(address, timeout=SECONDS).headers.get("date")
        except httpx.HTTPError:
            continue
        if told and address != settings.web_url:
            off = abs(time.time() - parsedate_to_datetime(told).timestamp())
            if off > CLOCK_SECONDS:
                yield f"The clock of this machine is {off:.0f} seconds off."
            return
    yield "No clock could be asked whether ours is right."


def main() -> int:
    """The exit code: 0 when nothing is wrong."""
    try:
        found = faults(Settings.from_env())
    except SettingsError as error:
        found = [str(error)]
    for fault in found:
        print(f"  {fault}")
    print(f"{len(found)} to mend." if found else "Nothing stands in the way.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
