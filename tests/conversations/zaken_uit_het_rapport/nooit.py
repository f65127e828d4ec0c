"""What must never be said to a huurder, held against whole bubbles as they were sent.

The table is the one of the language check; there it reads one text at a time, here what was filled
in and what stood together.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from casefile.settings import ROOT
from casefile.teksten.naslag import Verbod, lees_naslag
from casefile.teksten.taalregels.zinnen import zinnen_van

_OWN_AMOUNTS = "D19"  # no amount that ages; here they are the huurder's own, told back
_TABLE = [v for v in lees_naslag(ROOT / "content", date.max).verboden if v.id != _OWN_AMOUNTS]


def nooit_gezegd(bubble: str) -> Iterator[str]:
    """The pieces of a bubble that may not be said, with the rule that forbids them."""
    sentences = [sentence.tekst for sentence in zinnen_van(bubble)]
    whole = " ".join(bubble.split())
    for rule in _TABLE:
        for piece in sentences if rule.bereik == "zin" else [whole]:
            if _is_forbidden(rule, piece):
                yield f"{rule.id}: {piece}"


def _is_forbidden(rule: Verbod, piece: str) -> bool:
    found = rule.patroon.search(piece) is not None
    return found and not (rule.behalve and rule.behalve.search(piece))
