"""The signature of a webhook: HMAC-SHA256 over timestamp and body. Pure.

They share one secret per organisation.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping

TIMESTAMP, SIGNATURE, IDEMPOTENCY = "Woonkans-Timestamp", "Woonkans-Signature", "Idempotency-Key"
SECRET_VARIABLE = "WOONKANS_WEBHOOK_SECRET_"  # noqa: S105 (the name of a variable)


def sign(secret: str, timestamp: int, body: bytes) -> str:
    """ "v1=" and the hex digest of `timestamp.body`."""
    digest = hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256)
    return f"v1={digest.hexdigest()}"


def secrets_from(environment: Mapping[str, str]) -> dict[str, str]:
    """Organisation id -> secret, from WOONKANS_WEBHOOK_SECRET_<ORGANISATION>."""
    return {
        name.removeprefix(SECRET_VARIABLE).lower(): value.strip()
        for name, value in environment.items()
        if name.startswith(SECRET_VARIABLE) and value.strip()
    }
