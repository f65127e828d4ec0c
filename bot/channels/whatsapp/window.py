"""The 24 hours in which we may answer freely; after that only an approved template. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

WINDOW = timedelta(hours=24)
MARGIN = timedelta(minutes=2)  # our clock and the time on the way


def is_open(last_received: datetime | None, now: datetime) -> bool:
    """`last_received`: when the person last wrote on WhatsApp."""
    return last_received is not None and now - last_received < WINDOW - MARGIN
