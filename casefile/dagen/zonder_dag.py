"""What words without a day say of a day that was told before: what it is of, or is not. Pure.

Whether they are about that day at all is only plain where they point at it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile.dagen.dagsoort import Dagsoort
from casefile.dagen.genoemde_soorten import ontkend_in, soorten_in

_WIJST = re.compile(
    r"\b(?:dan|dat (?:is|was)|dit is|het (?:is|was)|is (?:dat|het)|die (?:dag|datum)|op die|"
    r"bedoel\w*)\b"
)
_KORT = 4  # words
_IETS_ERUIT = re.compile(
    r"\b(?:rest|ander\w*|overige?|regels?(?: \w+)?|zin|bedrag\w*|inkom\w*|post(?:en)?|alles|\d+) "
    r"(?:\w+ ){0,2}?(?:eruit|er uit)\b|\b(?:haal|haalt|halen|streep|laat|moet|kan|mag) "
    r"(?:dat|die|deze|dit|hem|m|t|het)(?: \w+){0,2}? (?:eruit|er uit)\b"
)
"""A line or an amount that must go, no person."""
_GAAT_NIET_DOOR = re.compile(
    r"\b(?:(?P<rechter>zitting|rechtszaak|zaak)|(?P<huis>(?:huis)?(?:ontruiming|uitzetting)))\b"
    r"(?: \w+){0,3} (?:(?:gaat|ging) (?:\w+ )?niet door|(?:is|zijn) (?:\w+ )?(?:afgelast|afgezegd|"
    r"geannuleerd|ingetrokken|van de baan|afgeblazen))\b"
)
_ALS = re.compile(r"\b(?:als|zodat|hoop|hopelijk|of|wanneer|zodra|dan)\b[^.;!?]*$")
_IETS_ANDERS = re.compile(
    r"\b(?:afspraak|\w*gesprek|intake|huisbezoek|spreekuur|belafspraak|"
    r"(?:dag|datum) van (?:de|die|mijn) brief|brief (?:is )?van|iets anders|wat anders|anders)\b"
)
_GEWEEST = re.compile(
    r"\b(?:zitting|rechter|rechtbank|rechtszaak)\b[^.;!?,]{0,25}\b(?:gehad|geweest|voorbij)\b"
)


@dataclass(frozen=True)
class ZonderDag:
    """`soorten`: named, `niet`: denied. `wijst`: it points at a day ("dan", "dat is").
    `vervalt`: what was to happen does not. `iets_anders`: a meeting, or of a letter."""

    soorten: frozenset[Dagsoort] = frozenset()
    niet: frozenset[Dagsoort] = frozenset()
    wijst: bool = False
    vervalt: Dagsoort | None = None
    iets_anders: bool = False


def lees_zonder_dag(plain: str) -> ZonderDag:
    """`plain`: in bare letters, without a day in it."""
    plain = _IETS_ERUIT.sub(" ", plain)
    denied = ontkend_in(plain)
    past = {Dagsoort.ZITTING} if _GEWEEST.search(plain) else set()
    return ZonderDag(
        soorten_in(plain) - denied - past,
        denied,
        _WIJST.search(plain) is not None or len(plain.split()) <= _KORT,
        _vervalt(plain),
        _IETS_ANDERS.search(plain) is not None,
    )


def _vervalt(plain: str) -> Dagsoort | None:
    hit = _GAAT_NIET_DOOR.search(plain)
    if hit is None or _ALS.search(plain[: hit.start()]):
        return None
    return Dagsoort.ZITTING if hit["rechter"] else Dagsoort.UITZETTING
