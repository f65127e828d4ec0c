"""Fetches what somebody sent on Telegram: `getFile` names a path, and there it is for an hour."""

from __future__ import annotations

import re

import httpx

from bot.channels.body import TooLarge, download
from bot.channels.telegram.api import CONNECT, READ
from casefile.settings import Settings

_PATH = re.compile(r"[\w.-]+(?:/[\w.-]+)*")


class TelegramDownload:
    def __init__(self, settings: Settings) -> None:
        api = settings.telegram_api.rstrip("/")
        self._methods = f"{api}/bot{settings.telegram_token}"
        self._files = f"{api}/file/bot{settings.telegram_token}"
        self._client = httpx.Client(timeout=httpx.Timeout(READ, connect=CONNECT))

    def fetch(self, reference: str, limit: int) -> bytes:
        """Raises `TooLarge`, ValueError for a strange answer, and what httpx raises."""
        asked = self._client.get(f"{self._methods}/getFile", params={"file_id": reference})
        told = asked.raise_for_status().json()["result"]
        if int(told.get("file_size") or 0) > limit:
            raise TooLarge
        path = str(told["file_path"])
        if ".." in path or not _PATH.fullmatch(path):
            raise ValueError("a path that is no path")
        return download(self._client, f"{self._files}/{path}", limit)
