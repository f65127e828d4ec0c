"""Fetches what somebody sent on WhatsApp: first its address, then the bytes, with our token.

The token goes to Meta only: an address elsewhere is refused.
"""

from __future__ import annotations

from urllib.parse import urlsplit

import httpx

from bot.channels.body import download
from bot.channels.whatsapp.api import CONNECT, READ
from casefile.settings import Settings

_META = (".fbsbx.com", ".facebook.com", ".whatsapp.net")


class WhatsAppDownload:
    def __init__(self, settings: Settings) -> None:
        self._api = settings.whatsapp_api.rstrip("/")
        self._client = httpx.Client(
            timeout=httpx.Timeout(READ, connect=CONNECT),
            headers={"authorization": f"Bearer {settings.whatsapp_token}"},
        )

    def fetch(self, reference: str, limit: int) -> bytes:
        """Raises `TooLarge`, ValueError for a strange answer, and what httpx raises."""
        told = self._client.get(f"{self._api}/{reference}").raise_for_status().json()
        url = str(told["url"])
        if not self._is_theirs(url):
            raise ValueError("a file at an address that is not the platform's")
        return download(self._client, url, limit)

    def _is_theirs(self, url: str) -> bool:
        there, ours = urlsplit(url), urlsplit(self._api)
        if (there.scheme, there.netloc) == (ours.scheme, ours.netloc):
            return True
        return there.scheme == "https" and f".{there.hostname or ''}".endswith(_META)
