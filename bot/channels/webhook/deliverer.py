"""Delivers a doorverwijzing as a signed HTTPS call, once as far as the receiver can tell.

The same idempotency key goes with every try. No redirect is followed: it could lead the package to
somebody else; an address in our own network is not called (`webserver/outgoing.py`). Anything but a
clear yes is tried again; the sender gives up after 48 hours.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

import httpx

from bot.channels.mail.deliverer import nog_nodig
from bot.channels.mail.mails import link_naar
from bot.channels.webhook.signature import IDEMPOTENCY, SIGNATURE, TIMESTAMP, sign
from bot.sender import PermanentFailure, TemporaryFailure
from casefile import organisaties
from casefile.doorverwijzing import uitwisseling
from casefile.settings import LOCAL, Settings
from casefile.storage.outbox import OutboxRow
from casefile.storage.unit_of_work import UnitOfWork
from webserver.outgoing import Inside, Outgoing, Reach

TIMEOUT = httpx.Timeout(connect=5.0, read=15.0, write=10.0, pool=5.0)
LONGEST_ASKED = timedelta(hours=1)  # a receiver may ask us to wait, but not for days
_LOCAL = ("127.0.0.1", "localhost", "::1")
ALREADY_HERE, GONE = 409, 410


@dataclass(frozen=True)
class Call:
    url: str
    secret: str
    timestamp: int
    body: bytes


@dataclass(frozen=True)
class Webhook:
    """`secrets`: organisation id -> the secret shared with it."""

    settings: Settings
    secrets: Mapping[str, str]
    verify: ssl.SSLContext | bool = True  # which certificates count
    timeout: httpx.Timeout = TIMEOUT
    channels: tuple[str, ...] = ("webhook",)

    def prepare(self, unit: UnitOfWork, row: OutboxRow) -> Call | None:
        """The call; None when it need not go any more. A secret that is missing shows as empty."""
        referral = nog_nodig(unit, row)
        if referral is None:
            return None
        message = uitwisseling.bericht(
            referral,
            row.body["soort"],
            link_naar(self.settings, referral),
            row.token,
            row.created_at,
        )
        return Call(
            organisaties.laad()[referral.ontvanger].aflevering.adres,
            self.secrets.get(referral.ontvanger, ""),
            int(unit.now.timestamp()),
            json.dumps(message, ensure_ascii=False).encode(),
        )

    def send(self, row: OutboxRow, prepared: object) -> str | None:
        assert isinstance(prepared, Call)
        if not _is_safe(prepared.url):
            raise PermanentFailure("no https")
        if not prepared.secret:
            raise TemporaryFailure("no secret configured")
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            IDEMPOTENCY: row.token,
            TIMESTAMP: str(prepared.timestamp),
            SIGNATURE: sign(prepared.secret, prepared.timestamp, prepared.body),
        }
        try:
            with (
                httpx.Client(
                    timeout=self.timeout, follow_redirects=False, transport=self._transport()
                ) as client,
                client.stream(
                    "POST", prepared.url, content=prepared.body, headers=headers
                ) as response,
            ):
                _judge(response)  # the body is of no interest, however long it is
        except Inside:  # for 48 hours somebody can mend the address, or allow the network
            raise TemporaryFailure("address inside our network") from None
        except httpx.HTTPError as error:
            raise TemporaryFailure(type(error).__name__) from None
        return row.token

    def _transport(self) -> httpx.BaseTransport:
        return Outgoing(reach(self.settings), httpx.HTTPTransport(verify=self.verify))


def reach(settings: Settings) -> Reach:
    """Trying out on one machine, everything; in earnest only the internet and what is allowed."""
    return Reach(settings.environment == LOCAL, settings.private_networks)


def _is_safe(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOCAL)


def _judge(response: httpx.Response) -> None:
    code = response.status_code
    if response.is_success or code == ALREADY_HERE:
        return
    if code == GONE:
        raise PermanentFailure("http 410")
    if response.is_redirect:
        raise TemporaryFailure(f"redirect {code}")
    raise TemporaryFailure(f"http {code}", _asked_wait(response))


def _asked_wait(response: httpx.Response) -> timedelta | None:
    asked = response.headers.get("retry-after", "")
    return min(timedelta(seconds=int(asked)), LONGEST_ASKED) if asked.isdecimal() else None
