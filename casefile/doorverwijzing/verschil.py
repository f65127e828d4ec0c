"""What is different in a package since it was shown: what came, what went, what is other. Pure."""

from __future__ import annotations

from typing import Any

from casefile.dialogue import Bericht
from casefile.doorverwijzing.onderdeel import EIGEN, Onderdeel, Pakket
from casefile.teksten.lezer import Teksten


def verschil(getoond: dict[str, Any], nu: Pakket, teksten: Teksten) -> tuple[Bericht, ...]:
    """One message with a line for each change, old and new; nothing where it is the same."""
    before, after = Pakket.from_json(getoond).onderdelen, nu.onderdelen
    old = {p.sleutel: p for p in before if p.sleutel not in EIGEN}
    lines = []
    for part in after:
        if part in before:
            continue
        known = old.get(part.sleutel)
        if known is None:
            lines.append(_regel(teksten, "erbij", part))
        else:
            lines.append(_regel(teksten, "nu", part, oud=known.tekst))
    there = {p.sleutel for p in after if p.sleutel not in EIGEN}
    lines += [
        _regel(teksten, "weg", part)
        for part in before
        if part not in after and part.sleutel not in there
    ]
    return (Bericht("utter_dv_verandering", {"regels": "\n".join(lines)}),) if lines else ()


def veranderde(getoond: dict[str, Any] | None, nu: Pakket) -> frozenset[str]:
    """The keys of the lines that are other than they were shown, or new."""
    before = Pakket.from_json(getoond).onderdelen if getoond else ()
    return frozenset(part.sleutel for part in nu.onderdelen if part not in before)


def _regel(teksten: Teksten, soort: str, part: Onderdeel, **waarden: str) -> str:
    return teksten.tekst(f"utter_dv_regel_{soort}", kop=part.kop, tekst=part.tekst, **waarden)
