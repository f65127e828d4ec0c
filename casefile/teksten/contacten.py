"""The contacts that texts send people to: number, when people answer, who checked it.

Read from the phone card in `content/`. Knows no huurder and no moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from casefile.doorverwijzing.termijn import KANTOORTIJD
from casefile.organisaties import Werktijden, lees_werktijden
from casefile.settings import ROOT

KAART = ROOT / "content" / "kaart" / "telefoonkaart.yml"
LANDELIJK, PLAATSELIJK = "landelijk", "plaatselijk"
NACHT = "nacht"
"""What stands in for a closed contact at night: the number in the profile of the place."""
ALTIJD, WERKDAGEN = "altijd", "werkdagen"


class KaartFout(ValueError):
    """The phone card cannot be used; the message names the contact and what is wrong."""


@dataclass(frozen=True)
class Contact:
    """`wie`: how a sentence calls it. `open`: None is day and night.

    `uren_zeker`: somebody confirmed the hours. `anders`: names of contacts, or `NACHT`, to ring
    while this one is closed. `is_ook`: the contact whose number this one has.
    """

    naam: str
    wie: str
    soort: str
    open: Werktijden | None
    nummer: str | None = None
    nagekeken: date | None = None
    uren_zeker: bool = False
    anders: tuple[str, ...] = ()
    is_ook: str | None = None


@lru_cache(maxsize=4)
def laad(kaart: Path = KAART) -> dict[str, Contact]:
    """All contacts by name, those with a number first. Raises `KaartFout`."""
    data = yaml.safe_load(kaart.read_text(encoding="utf-8"))
    entries = {**data["nummers"], **(data.get("anderen") or {})}
    contacts = {str(name): _contact(str(name), entry) for name, entry in entries.items()}
    for contact in contacts.values():
        for other in (*contact.anders, *([contact.is_ook] if contact.is_ook else [])):
            if other != NACHT and other not in contacts:
                raise KaartFout(f"{contact.naam}: {other!r} is not on the card.")
    return contacts


def _contact(naam: str, entry: dict[str, Any]) -> Contact:
    soort = entry.get("soort", LANDELIJK)
    if soort not in (LANDELIJK, PLAATSELIJK):
        raise KaartFout(f"{naam}: soort must be {LANDELIJK} or {PLAATSELIJK}.")
    return Contact(
        naam=naam,
        wie=str(entry["wie"]),
        soort=soort,
        open=_open(naam, entry.get("open", WERKDAGEN)),
        nummer=str(entry["nummer"]) if "nummer" in entry else None,
        nagekeken=_dag(naam, entry.get("nagekeken")),
        uren_zeker=entry.get("uren_nagekeken") is not None,
        anders=tuple(str(one) for one in entry.get("anders") or ()),
        is_ook=entry.get("is"),
    )


def _dag(naam: str, value: Any) -> date | None:
    try:
        return value if value is None or isinstance(value, date) else date.fromisoformat(str(value))
    except ValueError:
        raise KaartFout(f"{naam}: {value!r} is not a day; write 2026-11-29.") from None


def _open(naam: str, value: Any) -> Werktijden | None:
    if value == ALTIJD:
        return None
    if value == WERKDAGEN:
        return KANTOORTIJD
    try:
        return lees_werktijden(value)
    except (KeyError, TypeError, ValueError) as error:
        raise KaartFout(f"{naam}: the hours are not right ({error}).") from None
