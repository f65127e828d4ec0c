"""The two linear models: what an amount is, and which word it belongs to. Knows no features.

The weights come along (`gewichten.npz`); `python -m bot.leer_geldrollen` makes them anew.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from casefile.lineair import Lineair, lees_modellen

BESTAND = Path(__file__).with_name("gewichten.npz")


@lru_cache(maxsize=1)
def modellen() -> tuple[Lineair, Lineair]:
    """The model of roles, and the one of pairs (classes "nee" and "ja")."""
    roles, pairs = lees_modellen(BESTAND, "rol", "paar")
    return roles, pairs
