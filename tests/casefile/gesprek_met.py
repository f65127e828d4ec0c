"""A tenant and one flow, for tests that read as a dialogue: says, taps, and the next day."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any, TypeVar

from casefile.dialogue import Antwoord, Stap, Verloop
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten, lees_feiten, lees_knop
from casefile.teksten.lezer import B1, MAKKELIJK, Teksten
from casefile.tijd import today

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)
TEKSTEN = Teksten.standaard()
G = TypeVar("G", bound="GesprekMet")


@dataclass
class GesprekMet:
    """After every turn only what was stored is left, as between two messages in the real chat."""

    verloop: Verloop
    dossier: Dossier = field(default_factory=Dossier)
    nu: datetime = MONDAY
    stap: Stap = field(default_factory=Stap)
    opgeslagen: dict[str, dict[str, Any]] = field(default_factory=dict)

    def begin(self: G) -> G:
        self._beurt(lambda dossier: self.verloop.begin(dossier, self.nu))
        return self

    def zegt(self: G, *texts: str, intent: str = "geef_antwoord") -> G:
        """Typed words, each taken as an answer to the question that is open then."""
        for text in texts:
            assert self.stap.vraag, f"nothing was asked before {text!r}"
            self._antwoord(Antwoord(self._feiten(text), intent))
        return self

    def tikt(self: G, *values: str) -> G:
        """Buttons, by their value."""
        for value in values:
            assert self.stap.vraag, f"nothing was asked before {value!r}"
            context = self.verloop.context(self.dossier, self.stap.vraag)
            self._antwoord(Antwoord(lees_knop(value, context), "geef_antwoord", value))
        return self

    def _feiten(self, text: str) -> Feiten:
        """The words as they are read in the light of the open question."""
        assert self.stap.vraag
        context = self.verloop.context(self.dossier, self.stap.vraag)
        return lees_feiten(text, today(self.nu), context)

    def _antwoord(self, antwoord: Antwoord) -> None:
        vraag = self.stap.vraag
        assert vraag
        self._beurt(lambda dossier: self.verloop.antwoord(dossier, vraag, antwoord, self.nu))

    def _beurt(self, doe: Callable[[Dossier], Stap]) -> None:
        self.stap = doe(self.dossier)
        self._bewaar()

    def _bewaar(self) -> None:
        self.opgeslagen |= json.loads(json.dumps(self.dossier.changed()))
        self.dossier = Dossier(self.opgeslagen.get, self.dossier.niveau)

    def begrijpt(self, text: str) -> bool:
        assert self.stap.vraag
        return self.verloop.begrijpt(self.dossier, self.stap.vraag, self._feiten(text), self.nu)

    def later(self: G, **kwargs: float) -> G:
        """Some time later the flow is begun again."""
        self._bewaar()
        self.nu += timedelta(**kwargs)
        return self.begin()

    @property
    def sleutels(self) -> list[str]:
        """The content keys of what was just said, the open question last."""
        keys = [bericht.sleutel for bericht in self.stap.berichten]
        return [*keys, f"utter_{self.stap.vraag}"] if self.stap.vraag else keys

    def bubbel(self, niveau: str = B1) -> str:
        """The whole bubble as it would be sent. Fails where a text or a value is missing."""
        common = {"corporatie": "je verhuurder"}
        parts = [
            TEKSTEN.tekst(b.sleutel, niveau, **{**common, **b.waarden}) for b in self.stap.berichten
        ]
        if self.stap.vraag:
            key = f"utter_{self.stap.vraag}"
            parts.append(TEKSTEN.tekst(key, niveau, **{**common, **self.stap.waarden}))
        return "\n\n".join(parts)

    def waarden_van_knoppen(self) -> list[str]:
        """What the buttons under the open question answer."""
        buttons = TEKSTEN.knoppen(f"utter_{self.stap.vraag}")
        return [
            json.loads(b["payload"].removeprefix("/geef_antwoord"))["waarde"]
            for b in buttons
            if b["payload"].startswith("/geef_antwoord")
        ]

    def keur_bubbel(self) -> None:
        """Every version can be sent: it fits WhatsApp with buttons and asks one thing (R21)."""
        for niveau in (B1, MAKKELIJK):
            text = self.bubbel(niveau)
            assert text
            assert len(text) <= 1024, text
            assert text.count("?") <= 1, text
