"""One text a huurder can read, its buttons and where it comes from, as typed values.

Knows nothing of files' format or of rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum


class Niveau(str, Enum):
    """Language level. A2 is the easier version ("makkelijk"), or one text easy enough for all."""

    B1 = "B1"
    A2 = "A2"


class Soort(Enum):
    """What kind of text: rules for messages must not trip over a button or a label."""

    BERICHT = "bericht"
    LABEL = "label"
    KNOP = "knop"


@dataclass(frozen=True)
class Knop:
    """A button under a text. `titel` is what the huurder sees, `payload` what the bot receives."""

    titel: str
    payload: str
    regel: int


@dataclass(frozen=True)
class Metadata:
    """Where a text comes from. None or empty: the writer left it out (a rule complains, not we)."""

    niveau: str | None = None
    claims: tuple[str, ...] | None = None
    bron: tuple[str, ...] = ()
    nagekeken: date | None = None
    geldig_tot: date | None = None
    zekerheid: str | None = None
    soort: str | None = None
    legt_uit: tuple[str, ...] = ()
    taal: str = "nl"
    belt: tuple[str, ...] | None = None
    """Whom this text tells people to ring today; (): it says itself when to ring."""


@dataclass(frozen=True)
class Tekst:
    """One version of one text. `regel` is where it starts, `tekstregel` its first line of words."""

    sleutel: str
    niveau: Niveau
    tekst: str
    knoppen: tuple[Knop, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)
    bestand: str = ""
    regel: int = 1
    tekstregel: int = 1
    soort: Soort = Soort.BERICHT
    is_blok: bool = True
    heeft_voorwaarde: bool = False

    @property
    def is_nood(self) -> bool:
        """Emergency texts carry the number first and have their own limits (section 8)."""
        return self.sleutel.startswith(("utter_nood_", "utter_misschien_", "utter_leven_"))

    def regel_van(self, verschuiving: int) -> int:
        """Line in the file of the text's line number `verschuiving` (0 is the first)."""
        return self.tekstregel + (verschuiving if self.is_blok else 0)

    def legt_uit(self, woord: str) -> bool:
        """True when this text exists to explain the word: its metadata or its key names it."""
        naam = re.sub(r"^utter_(?:woord|term|begrip)_", "", self.sleutel)
        onderwerpen = [deel.lower() for deel in self.metadata.legt_uit]
        if naam != self.sleutel:
            onderwerpen.append(naam.replace("_", " "))
        klein = woord.lower()
        return any(klein == deel or klein in deel.split() for deel in onderwerpen)

    def als_knop(self, knop: Knop) -> Tekst:
        """The button's title as a text of its own, so that word rules can read it."""
        return replace(
            self,
            tekst=knop.titel,
            knoppen=(),
            regel=knop.regel,
            tekstregel=knop.regel,
            soort=Soort.KNOP,
        )
