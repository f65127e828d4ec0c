"""What a recogniser may look at, what it decides, and the borders between sure and a guess."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from actions.beurt import Anders
from bot.horen import lees_payload
from casefile.dossier import Dossier
from casefile.gesprek.gehoord import Gehoord
from casefile.gespreksstand import Gespreksstand
from casefile.messages import Button

# The borders are probabilities, measured on voices that were not learned from: below UNSURE the
# likeliest label is right in 3 of 10 messages, above CLEAR in 8.
UNSURE = 0.45  # below it we ask what was meant instead of guessing
UNSURE_OF_A_LIFE = 0.8  # the same while somebody may not be safe from themselves
CLEAR = 0.6  # from it a clause counts as a question of its own
VEILIGHEID = "veiligheid"
OMGANG = ("ja", "nee", "weet_niet", "sla_over", "bedankt", "groet", "afscheid", "stop", "klacht",
          "herhaal", "geef_antwoord", "gevoel", "wijzig")  # fmt: skip
"""Labels of the conversation itself: what follows a short opener may say more than these."""


@dataclass(frozen=True)
class Stand:
    """Everything a recogniser may look at. `offered`: the buttons that are on the screen."""

    gehoord: Gehoord
    dossier: Dossier
    offered: tuple[Button, ...]
    nu: datetime
    intents: frozenset[str]

    @property
    def gesprek(self) -> Gespreksstand:
        return self.dossier.deel(Gespreksstand)


@dataclass(frozen=True)
class Beslissing:
    """`label`: the intent that Rasa's rules act on. `waarden`: as of a tapped button.

    `tweede`: the label of a second question in the same message, `meer`: of what was asked besides.
    `door`: which recogniser decided. `is_tik`: it counts as the tap of a button, typed or not.
    """

    label: str
    waarden: Mapping[str, str] = field(default_factory=dict)
    tweede: str | None = None
    meer: tuple[str, ...] = ()
    door: str = ""
    is_tik: bool = field(default=False, compare=False)

    def voor_de_regel(self, anders: Anders | None = None) -> dict[str, str]:
        """What the line of the transcript keeps: who decided, and what an action made of it."""
        kept = {"door": self.door, "label": self.label}
        return kept if anders is None else {**kept, "anders": anders.value}

    def parse_data(self, gehoord: Gehoord) -> dict[str, Any]:
        """As Rasa wants it. The text of a tap, or of what counts as one, is its payload."""
        acts_as_tap = gehoord.is_tik or self.is_tik or self.waarden
        ranking = [
            {"name": one.label, "confidence": one.kans}
            for one in gehoord.betekenissen
            if one.label != self.label
        ]
        chances = (b.kans for b in gehoord.betekenissen if b.label == self.label)
        chance = next(chances, 1.0) if self.door == "model" else 1.0
        intent = {"name": self.label, "confidence": chance}
        payload = f"/{self.label}" + (json.dumps(dict(self.waarden)) if self.waarden else "")
        return {
            "text": payload if acts_as_tap else gehoord.tekst,
            "intent": intent,
            "intent_ranking": [intent, *ranking],
            "entities": [
                {"entity": name, "value": str(value)} for name, value in self.waarden.items()
            ],
            "tweede_vraag": self.tweede,
            "meer_vragen": list(self.meer),
        }


Herkenner = Callable[[Stand], Beslissing | None]


def als_tik(stand: Stand, payload: str) -> Beslissing | None:
    """As if a button with this payload had been tapped; None where we accept no such tap."""
    read = lees_payload(payload, stand.intents)
    return Beslissing(*read, is_tik=True) if read else None
