"""Two blue ticks and "typing": nothing depends on them, and what fails is forgotten."""

from __future__ import annotations

import contextlib

import httpx

from bot.channels.receiving import Stored
from bot.channels.whatsapp.api import messages_url
from casefile.settings import Settings

PATIENCE = 4.0  # seconds


class Courtesies:
    def __init__(self, settings: Settings) -> None:
        self._url = messages_url(settings)
        self._headers = {"authorization": f"Bearer {settings.whatsapp_token}"}
        self._client: httpx.AsyncClient | None = None

    async def show(self, stored: Stored) -> None:
        """For the last message of each person: it marks the ones before it as read too."""
        newest = {received.addresses: received for received in stored.new}
        for received in newest.values():
            await self._post(str(received.courtesy["message"]))

    async def _post(self, message_id: str) -> None:
        if self._client is None:  # made in the loop in which it is used
            self._client = httpx.AsyncClient(timeout=PATIENCE, headers=self._headers)
        with contextlib.suppress(httpx.HTTPError):
            await self._client.post(
                self._url,
                json={
                    "messaging_product": "whatsapp",
                    "status": "read",
                    "message_id": message_id,
                    "typing_indicator": {"type": "text"},
                },
            )
