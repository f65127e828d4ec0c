"""A link that the wijkteam shares: when it works, what may stand in it, which counts are shown.

Pure. A link says which organisation gave it and never to whom.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from casefile.organisaties import CORPORATIE

TEKENS = 22  # 128 random bits in base64url
KLEINSTE_GETAL = 5  # a smaller group could point at a person
EERSTE_ZIN = 140  # characters
LABEL = 60
GELDIG_DAGEN = (30, 90, 180, 365)
STANDAARD_DAGEN = 90
_TOKEN = re.compile(rf"(?<![\w-])[A-Za-z0-9_-]{{{TEKENS}}}(?![\w-])")
_TELEFOON = re.compile(r"(?:\+31|0)[\d \-]{8,13}|14 ?0\d{1,3}|0[89]00[ -]?[\d -]{4,8}|112|113")
_PERSOONLIJK = (
    (re.compile(r"\d[\d .-]{4,}"), "een lang nummer"),
    (re.compile(r"[^\s@]+@[^\s@]+"), "een e-mailadres"),
    (re.compile(r"https?://|www\.", re.IGNORECASE), "een adres van een website"),
    (re.compile(r"\b\d{4} ?[A-Z]{2}\b", re.IGNORECASE), "een postcode"),
    (
        re.compile(r"\b(?:mevrouw|mevr\.|meneer|dhr\.|de heer|familie|fam\.)\s", re.IGNORECASE),
        "een naam",
    ),
)


class Stand(str, Enum):
    GELDIG = "geldig"
    VERLOPEN = "verlopen"
    INGETROKKEN = "ingetrokken"
    OP = "op"  # used by as many people as it was made for


@dataclass(frozen=True)
class Koppeling:
    """`hoogstens`: how many people it is for; None: any number. `telefoon`: for who can't read.
    `label`: what the worker calls it ("flat Noord, mei"); who follows the link never sees it."""

    id: str
    organisatie: str
    corporatie: str | None
    token: str
    eerste_zin: str
    telefoon: str
    hoogstens: int | None
    geopend: int
    begonnen: int
    gemaakt_op: datetime
    geldig_tot: datetime
    ingetrokken_op: datetime | None
    label: str = ""

    def stand(self, nu: datetime) -> Stand:
        if self.ingetrokken_op is not None:
            return Stand.INGETROKKEN
        if nu >= self.geldig_tot:
            return Stand.VERLOPEN
        if self.hoogstens is not None and self.begonnen >= self.hoogstens:
            return Stand.OP
        return Stand.GELDIG


@dataclass(frozen=True)
class Aantallen:
    """What a worker may see of a link: numbers, and None where the group is too small."""

    geopend: int | None
    begonnen: int | None
    doorverwezen: int | None

    @classmethod
    def van(cls, geopend: int, begonnen: int, doorverwezen: int) -> Aantallen:
        return cls(toon(geopend), toon(begonnen), toon(doorverwezen))


def toon(aantal: int) -> int | None:
    """The number, or None below five (nought too: that one person did not come is also news)."""
    return aantal if aantal >= KLEINSTE_GETAL else None


def tokens_in(tekst: str) -> list[str]:
    """Every word in a text that has the form of a link's token."""
    return _TOKEN.findall(tekst)


def bezwaar_eerste_zin(zin: str) -> str | None:
    """Why this sentence may not stand on a link page or card; None when it may."""
    return _bezwaar("zin", zin, EERSTE_ZIN)


def bezwaar_label(label: str) -> str | None:
    """A label says where cards lie, never whom one is for."""
    return _bezwaar("naam van de link", label, LABEL)


def _bezwaar(welke: str, tekst: str, langste: int) -> str | None:
    if len(tekst) > langste:
        return f"De {welke} heeft {len(tekst)} tekens. Dat mogen er {langste} zijn."
    for pattern, what in _PERSOONLIJK:
        if pattern.search(tekst):
            return f"In de {welke} staat {what}. Zet geen gegevens van een huurder in een link."
    return None


def bezwaar_voor_een(soort_organisatie: str, voor_een: bool) -> str | None:
    """A link for one household says who came: not to the other side of a case at the judge."""
    if voor_een and soort_organisatie == CORPORATIE:
        return (
            "Een corporatie maakt geen link voor 1 huishouden. "
            "Dan zou te zien zijn of die huurder hulp zocht. Maak een link voor meer mensen."
        )
    return None


def bezwaar_telefoon(nummer: str) -> str | None:
    if not _TELEFOON.fullmatch(nummer.strip()):
        return "Vul een telefoonnummer in van je team. Het staat op het kaartje."
    return None


def geldig_tot(nu: datetime, dagen: int) -> datetime:
    """The end of the chosen period; an unknown choice gets the usual one."""
    return nu + timedelta(days=dagen if dagen in GELDIG_DAGEN else STANDAARD_DAGEN)
