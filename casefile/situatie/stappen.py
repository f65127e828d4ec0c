"""The fourteen steps from a missed rent to what comes after an eviction, as data (report and
public sources; see the claims). Knows no questions; the texts are in `content/situatie.yml`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Haast(str, Enum):
    """How soon somebody must act. SPOED: a day is near, a human comes first."""

    RUSTIG = "rustig"
    VANDAAG = "vandaag"
    SPOED = "spoed"


class Contact(str, Enum):
    """Whom to call; the call note is the content key `utter_belbriefje_<contact>`."""

    CORPORATIE = "corporatie"
    JURIDISCH_LOKET = "juridisch_loket"
    GEMEENTE_SPOED = "gemeente_spoed"
    OPVANG = "opvang"
    DEURWAARDER = "deurwaarder"
    WIJKTEAM = "wijkteam"


@dataclass(frozen=True)
class WegStap:
    """One step of the road. `bellen`: whom to call, the most useful first.

    `bij_rechter`: children, health and proof count here (F20), so we ask for children.
    """

    nummer: int
    naam: str
    haast: Haast
    bellen: tuple[Contact, ...]
    claims: tuple[str, ...]
    bij_rechter: bool = False

    @property
    def uitleg(self) -> str:
        """Content key: where you are, what still can be done, what to do today."""
        return f"utter_situatie_stap_{self.nummer}"

    @property
    def woord(self) -> str:
        """Content key of the step's name on the road."""
        return f"utter_woord_weg_{self.nummer}"


_C = Contact
STAPPEN: tuple[WegStap, ...] = (
    WegStap(0, "huur_lukt_niet", Haast.RUSTIG, (_C.CORPORATIE,), ("F04",)),
    WegStap(1, "herinnering", Haast.RUSTIG, (_C.CORPORATIE,), ("F04",)),
    WegStap(2, "aanmaning", Haast.VANDAAG, (_C.CORPORATIE,), ("F04", "F05")),
    WegStap(
        3, "betalingsregeling", Haast.RUSTIG, (_C.CORPORATIE, _C.WIJKTEAM), ("F04", "S36", "S37")
    ),
    WegStap(4, "vroegsignaal", Haast.VANDAAG, (_C.WIJKTEAM,), ("F07", "F09", "F10")),
    WegStap(5, "deurwaarder", Haast.VANDAAG, (_C.DEURWAARDER, _C.WIJKTEAM), ("F01", "S36"), True),
    WegStap(
        6,
        "dagvaarding",
        Haast.VANDAAG,
        (_C.JURIDISCH_LOKET, _C.WIJKTEAM),
        ("F13", "F14", "F156"),
        True,
    ),
    WegStap(7, "zitting", Haast.VANDAAG, (_C.JURIDISCH_LOKET,), ("F14", "F15", "F19", "F20"), True),
    WegStap(
        8,
        "vonnis",
        Haast.VANDAAG,
        (_C.JURIDISCH_LOKET, _C.CORPORATIE),
        ("F23", "F27", "F28"),
        True,
    ),
    WegStap(
        9,
        "betekening",
        Haast.VANDAAG,
        (_C.GEMEENTE_SPOED, _C.JURIDISCH_LOKET, _C.CORPORATIE),
        ("F27", "F46", "F49"),
        True,
    ),
    WegStap(
        10,
        "laatste_kans",
        Haast.VANDAAG,
        (_C.CORPORATIE, _C.JURIDISCH_LOKET),
        ("S07", "F36", "F43"),
        True,
    ),
    WegStap(
        11,
        "aanzegging",
        Haast.VANDAAG,
        (_C.GEMEENTE_SPOED, _C.CORPORATIE, _C.JURIDISCH_LOKET),
        ("F30", "F35", "F46"),
        True,
    ),
    WegStap(
        12,
        "de_dag_zelf",
        Haast.SPOED,
        (_C.OPVANG, _C.JURIDISCH_LOKET),
        ("F35", "F70", "X02"),
        True,
    ),
    WegStap(
        13, "daarna", Haast.VANDAAG, (_C.OPVANG, _C.WIJKTEAM), ("F33", "F34", "F70", "F72"), True
    ),
)
ONBEKEND_BELLEN: tuple[Contact, ...] = (_C.JURIDISCH_LOKET, _C.WIJKTEAM)
"""Whom to call when we do not know where somebody stands."""
