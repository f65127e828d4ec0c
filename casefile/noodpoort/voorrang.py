"""Who goes first when many wait: who cries for help. Pure; a quick look before the real reading."""

from __future__ import annotations

from datetime import date

from casefile.messages import Incoming
from casefile.noodpoort.poort import vind_noden

EERST, GEWOON = 0, 1


def rang(message: Incoming, vandaag: date) -> int:
    """`EERST` for a tap on a button about an emergency, or words that the gate opens for."""
    if message.payload is not None:
        return EERST if message.payload.startswith("/nood_") else GEWOON
    return EERST if vind_noden(message.text, vandaag) else GEWOON
