"""The Graph API as far as we use it: send a message, upload a file, ask our own number."""

from __future__ import annotations

import re
from typing import Any

import httpx

from casefile.settings import Settings

CONNECT, READ, UPLOAD = 5.0, 10.0, 20.0  # seconds


class CallFailed(Exception):
    """The API said no. `code`: Meta's error code, or None when there was none."""

    def __init__(self, status: int, code: int | None) -> None:
        super().__init__(f"{status} {code}")
        self.status, self.code = status, code


def messages_url(settings: Settings) -> str:
    return f"{settings.whatsapp_api.rstrip('/')}/{settings.whatsapp_phone_id}/messages"


class GraphApi:
    """Blocking calls; raises `CallFailed` and what httpx raises."""

    def __init__(self, settings: Settings, read: float = READ) -> None:
        """`read`: seconds until we give up on an answer."""
        self._base = f"{settings.whatsapp_api.rstrip('/')}/{settings.whatsapp_phone_id}"
        self._client = httpx.Client(
            timeout=httpx.Timeout(read, connect=CONNECT),
            headers={"authorization": f"Bearer {settings.whatsapp_token}"},
        )

    def send(self, message: dict[str, Any]) -> str:
        """The platform's id of the message."""
        answer = self._read(self._client.post(f"{self._base}/messages", json=message))
        return str(answer["messages"][0]["id"])

    def upload(self, media_type: str, name: str, body: bytes) -> str:
        answer = self._read(
            self._client.post(
                f"{self._base}/media",
                data={"messaging_product": "whatsapp", "type": media_type},
                files={"file": (name, body, media_type)},
                timeout=UPLOAD,
            )
        )
        return str(answer["id"])

    def own_number(self) -> str:
        """Our number in digits, for links that open a chat with us."""
        answer = self._read(self._client.get(self._base, params={"fields": "display_phone_number"}))
        return re.sub(r"\D", "", str(answer["display_phone_number"]))

    @staticmethod
    def _read(response: httpx.Response) -> dict[str, Any]:
        try:
            data = response.json()
        except ValueError:
            data = {}
        if response.is_success and isinstance(data, dict):
            return data
        error = data.get("error") if isinstance(data, dict) else None
        code = error.get("code") if isinstance(error, dict) else None
        raise CallFailed(response.status_code, code if isinstance(code, int) else None)
