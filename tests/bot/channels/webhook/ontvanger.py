"""What a receiver of our webhooks checks before it believes a call."""

from __future__ import annotations

import hmac
from collections.abc import Mapping

from bot.channels.webhook.signature import SIGNATURE, TIMESTAMP, sign

MAX_AGE = 300  # seconds that a receiver accepts


def is_valid(secret: str, headers: Mapping[str, str], body: bytes, now: int) -> bool:
    """What a receiver must check before it believes a call."""
    lowered = {name.lower(): value for name, value in headers.items()}
    timestamp = lowered.get(TIMESTAMP.lower(), "")
    if not timestamp.isdecimal() or abs(now - int(timestamp)) > MAX_AGE:
        return False
    given = lowered.get(SIGNATURE.lower(), "")
    return hmac.compare_digest(sign(secret, int(timestamp), body).encode(), given.encode())
