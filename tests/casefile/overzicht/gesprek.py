"""Plays the overview as a conversation: every turn is loaded from and saved to JSON, as in storage,
and every text that is said is filled in, in both versions.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

from casefile.dialogue import Antwoord, Stap
from casefile.dossier import Dossier
from casefile.overzicht.berekening import Resultaat, bereken
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.model import Overzicht, Post
from casefile.overzicht.verloop import OverzichtVerloop
from casefile.teksten.lezer import B1, MAKKELIJK, Teksten

TEKSTEN = Teksten.standaard()
MAANDAG = datetime(2026, 11, 23, 10, 0, tzinfo=timezone.utc)


@dataclass
class Gesprek:
    """`gesteld`: the questions in the order in which they were asked, repeats included."""

    opslag: dict[str, Any] = field(default_factory=dict)
    nu: datetime = MAANDAG
    gesteld: list[str] = field(default_factory=list)
    stap: Stap = field(default_factory=Stap)
    verloop: OverzichtVerloop = field(default_factory=lambda: OverzichtVerloop(TEKSTEN))

    def begin(self) -> Gesprek:
        return self._beurt(lambda dossier: self.verloop.begin(dossier, self.nu))

    def zeg(self, tekst: str, intent: str = "geef_antwoord") -> Gesprek:
        return self._antwoord(Antwoord(tekst, intent))

    def tik(self, waarde: str) -> Gesprek:
        return self._antwoord(Antwoord(waarde, waarde=waarde))

    def slaap(self, **hoe_lang: float) -> Gesprek:
        """Later, in another process: nothing is left but what was stored."""
        self.nu += timedelta(**hoe_lang)
        self.verloop = OverzichtVerloop(TEKSTEN)
        return self

    def begrijpt(self, tekst: str) -> bool:
        assert self.stap.vraag
        return self.verloop.begrijpt(self.dossier(), self.stap.vraag, tekst, self.nu)

    @property
    def vraag(self) -> str | None:
        return self.stap.vraag

    @property
    def overzicht(self) -> Overzicht:
        return self.dossier().deel(Overzicht)

    @property
    def resultaat(self) -> Resultaat:
        return bereken(self.overzicht)

    def post(self, categorie: Categorie) -> Post:
        (post,) = self.overzicht.van_categorie(categorie)
        return post

    @property
    def gezegd(self) -> list[str]:
        """The content keys of the last turn."""
        return [bericht.sleutel for bericht in self.stap.berichten]

    @property
    def tekst(self) -> str:
        """Everything that was said last, the question included."""
        return _zeg(self.stap, B1)

    def dossier(self) -> Dossier:
        return Dossier(self.opslag.get)

    def _antwoord(self, antwoord: Antwoord) -> Gesprek:
        assert self.stap.vraag, "there is no open question"
        vraag = self.stap.vraag
        return self._beurt(lambda dossier: self.verloop.antwoord(dossier, vraag, antwoord, self.nu))

    def _beurt(self, doe: Any) -> Gesprek:
        dossier = self.dossier()
        self.stap = doe(dossier)
        self.opslag.update(json.loads(json.dumps(dossier.changed())))
        json.dumps([b.waarden for b in self.stap.berichten] + [self.stap.waarden])
        _zeg(self.stap, MAKKELIJK)
        assert self.tekst
        if self.stap.vraag:
            self.gesteld.append(self.stap.vraag)
        return self


def _zeg(stap: Stap, niveau: str) -> str:
    regels = [TEKSTEN.tekst(b.sleutel, niveau, **b.waarden) for b in stap.berichten]
    if stap.vraag:
        regels.append(TEKSTEN.tekst(f"utter_{stap.vraag}", niveau, **stap.waarden))
    return "\n".join(regels)


def speel(
    antwoorden: Mapping[str, str], anders: str = "overslaan", gesprek: Gesprek | None = None
) -> Gesprek:
    """Answer each question from the table until the summary; what is not in it is skipped."""
    gesprek = gesprek or Gesprek().begin()
    for _ in range(80):
        if gesprek.vraag == "overzicht_klaar":
            return gesprek
        assert gesprek.vraag
        gesprek.zeg(antwoorden.get(gesprek.vraag, anders))
    raise AssertionError(f"the overview does not end; asked: {gesprek.gesteld}")
