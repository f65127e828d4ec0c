"""The flow about a letter that was read: we say what is in it, and ask whether that is right.

Nothing of it is used before the huurder says yes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from casefile.brief.brief_zeggen import NIET_HERKEND, wat_ik_lees
from casefile.brief.gelezen_brief import NIET_OVER_HUUR, Brief
from casefile.brief.naar_situatie import neem_brief_over, situatie_uit
from casefile.brief.uitslag import Uitslag
from casefile.dialogue import Antwoord, Bericht, Stap, Verloop
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.papieren import JaNee
from casefile.situatie.uitkomst import spoed_sleutel
from casefile.tijd import today

KLOPT, WAT_NIET = "brief_klopt", "brief_wat_niet"
DAG, SOORT = "dag", "soort"
_WOORDEN = 8  # of an answer; a longer text says something else
VERDER = (("begin", "situatie"),)


@dataclass
class LaatsteBrief:
    """The letter that is on the screen to be confirmed; None when there is none."""

    soort: ClassVar[str] = "brief"

    voorstel: Brief | None = None

    def to_json(self) -> dict[str, Any]:
        return {"voorstel": self.voorstel.to_json() if self.voorstel else None}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> LaatsteBrief:
        read = data.get("voorstel")
        return cls(Brief.from_json(read) if read else None)


class BriefVerloop(Verloop):
    naam = "brief"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        return self._klopt(dossier, nu)

    def gelezen(self, dossier: Dossier, uitslag: Uitslag, nu: datetime) -> Stap:
        """A letter came back from the reader, or was pasted."""
        if uitslag.geweigerd is not None:
            return Stap((Bericht(f"utter_brief_geweigerd_{uitslag.geweigerd}"),))
        brief = uitslag.brief
        if brief is None or brief.soort is None:
            return Stap((Bericht(NIET_HERKEND),))
        if brief.soort.waarde in NIET_OVER_HUUR:
            return Stap((Bericht(f"utter_brief_over_{brief.soort.waarde.value}"),))
        dossier.deel(LaatsteBrief).voorstel = brief
        return self._klopt(dossier, nu)

    def is_klaar(self, dossier: Dossier) -> bool:
        return dossier.deel(LaatsteBrief).voorstel is None

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        return self._klopt(dossier) if vraag == KLOPT else Stap(vraag=vraag)

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        return feiten.vorm.ja_nee is not None and feiten.vorm.kan_antwoord_zijn(_WOORDEN)

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        state = dossier.deel(LaatsteBrief)
        brief = state.voorstel
        if brief is None:
            return Stap((Bericht("utter_brief_weg"),))
        if antwoord.ongelezen or antwoord.bij_andere_vraag:
            return self.herhaal(dossier, vraag)
        said = antwoord.ja_nee
        if vraag == WAT_NIET:
            return self._wat_niet(dossier, brief, antwoord.waarde)
        if said is JaNee.JA:
            neem_brief_over(dossier, brief)
            state.voorstel = None
            return Stap(opdrachten=VERDER)
        if said is JaNee.NEE:
            return Stap(vraag=WAT_NIET)
        if said is JaNee.ONBEKEND:
            state.voorstel = None
            return Stap((Bericht("utter_brief_niet_gebruikt"),))
        return self._klopt(dossier)

    def _wat_niet(self, dossier: Dossier, brief: Brief, wat: str | None) -> Stap:
        dossier.deel(LaatsteBrief).voorstel = None
        if wat == DAG:
            neem_brief_over(dossier, brief, met_dag=False)
            return Stap(opdrachten=VERDER)
        if wat == SOORT:
            dossier.vervang(Situatie(kinderen=dossier.deel(Situatie).kinderen))
            return Stap(opdrachten=VERDER)
        return Stap((Bericht("utter_brief_niet_gebruikt"),))

    def _klopt(self, dossier: Dossier, nu: datetime | None = None) -> Stap:
        """`nu` where a day may be so near that its numbers come before any question."""
        brief = dossier.deel(LaatsteBrief).voorstel
        if brief is None:
            return Stap((Bericht("utter_brief_weg"),))
        said = wat_ik_lees(brief, dossier.niveau)
        if nu is not None:
            there = bepaal(situatie_uit(brief, dossier.deel(Situatie)), today(nu))
            urgent = spoed_sleutel(there)
            said = (Bericht(urgent), *said) if urgent else said
        return Stap(said, KLOPT)
