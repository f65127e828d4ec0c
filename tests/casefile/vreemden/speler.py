"""Plays messages as the chat does: read in the light of the open question, noted, answered.

The same functions as a turn of `Actie.run`, without the model: what only the model would take for
an answer is here no answer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timezone

from actions.verlopen import VERLOPEN
from casefile.dialogue import Antwoord, Stap
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Context, lees_feiten
from casefile.gespreksstand import Gespreksstand
from casefile.helper import Helper
from casefile.overzicht.terloops import neem_geld_op
from casefile.velden.opnemen import neem_op

VANDAAG = date(2026, 11, 29)
NU = datetime(2026, 11, 29, 12, 0, tzinfo=timezone.utc)
OVERZICHT = "overzicht"


@dataclass
class Speler:
    """`verloop`, `vraag`: what is open; None: nothing. `wist_alles`: all had to go."""

    dossier: Dossier = field(default_factory=Dossier)
    verloop: str | None = None
    vraag: str | None = None
    wist_alles: bool = False

    def zegt(self, tekst: str) -> None:
        flow = VERLOPEN[self.verloop] if self.verloop and self.vraag else None
        context = flow.context(self.dossier, self.vraag) if flow and self.vraag else Context()
        feiten = lees_feiten(tekst, VANDAAG, context)
        answers = bool(flow and self.vraag and flow.begrijpt(self.dossier, self.vraag, feiten, NU))
        helper = self.dossier.deel(Helper)
        if helper.voor_ander and feiten.wensen.neemt_over:
            helper.huurder_neemt_over()
        helper.voor_ander = helper.voor_ander or feiten.wensen.voor_ander
        self.wist_alles = self.wist_alles or feiten.wensen.wist_alles
        neem_op(self.dossier, feiten, VANDAAG, self.vraag, self.verloop)
        intent = "geef_antwoord" if answers else "nlu_fallback"
        stand = Gespreksstand(verloop=self.verloop, vraag=self.vraag)
        neem_geld_op(self.dossier, feiten, stand, intent)
        if flow and self.vraag and answers:
            self._open(
                flow.antwoord(self.dossier, self.vraag, Antwoord(feiten, "geef_antwoord"), NU)
            )

    def _open(self, stap: Stap) -> None:
        self.vraag = stap.vraag
        self.verloop = self.verloop if stap.vraag else None
