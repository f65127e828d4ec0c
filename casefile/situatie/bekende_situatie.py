"""What somebody told about their situation: only what the check needs, nothing else (D15)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, ClassVar

from casefile.situatie.papieren import PAPIEREN, ZITTING, DatumVoor, JaNee, Papier
from casefile.situatie.stappen import STAPPEN, Haast, WegStap

MAX_VRAGEN = 4
DAGSOORT = "situatie_dagsoort"
"""The question what happens on a day that was named."""
IS_VONNIS = ("vonnis", "betekening")
NAAR_DE_RECHTER = ("dagvaarding", ZITTING)
"""Papers of a case that the judge has not decided."""


@dataclass
class Situatie:
    """None: not asked, or not known yet.

    `vonnis_van`, `betekend_op`: the days on which the judge gave it and it was brought.
    `betalen_voor`, `betalen_bedrag`: the last day to pay that a letter or a vonnis names, and how
    much, in euros as it was told. `eruit_op`: they left, or were put out, that day. `uitspraak_op`:
    the judge decides then; the hearing is a day of its own.
    `datum` is the (last) day, `datum_vroegst` the first one when only a period is known.
    `datum_voor` None with a date: not said what happens on that day. `tweede`: another day that was
    said for the same; which of the two it is, is asked. `uur`: as a letter or
    the huurder told it, `uur_ongeveer`: as about that hour.
    `geen_dag`: said that no day stands on the letter, or that there is no letter: not asked again.
    `gevraagd`: the questions that were asked and are done with, in order.
    `voorstel`: a day that waits for a yes ("is dit de dag?"). `genoemd`: a day that was named
    and not what happens on it; that is asked once.
    `woont_nog`: asked when the day for leaving lies behind us; only a no means that it happened.
    `pogingen`: how often the open question was not understood.
    `stap`, `haast`, `op_welke_dag`: the last outcome and the day on which it was found.
    """

    soort: ClassVar[str] = "situatie"

    papier: str | None = None
    vonnis: JaNee | None = None
    vonnis_van: date | None = None
    betekend_op: date | None = None
    betalen_voor: date | None = None
    betalen_bedrag: str | None = None
    eruit_op: date | None = None
    uitspraak_op: date | None = None
    datum: date | None = None
    datum_vroegst: date | None = None
    datum_voor: DatumVoor | None = None
    tweede: date | None = None
    uur: time | None = None
    uur_ongeveer: bool = False
    geen_dag: bool = False
    kinderen: JaNee | None = None
    gevraagd: list[str] = field(default_factory=list)
    voorstel: date | None = None
    genoemd: date | None = None
    woont_nog: JaNee | None = None
    pogingen: int = 0
    stap: int | None = None
    haast: Haast | None = None
    op_welke_dag: date | None = None

    @property
    def is_klaar(self) -> bool:
        return self.op_welke_dag is not None

    @property
    def papiersoort(self) -> Papier | None:
        return PAPIEREN.get(self.papier or "")

    @property
    def wegstap(self) -> WegStap | None:
        return STAPPEN[self.stap] if self.stap is not None else None

    @property
    def bekend_vonnis(self) -> JaNee | None:
        """What was said, or else what the paper tells."""
        if self.vonnis is not None:
            return self.vonnis
        return self.papiersoort.vonnis if self.papiersoort else None

    @property
    def verteld_vonnis(self) -> JaNee | None:
        """What may be passed on: what was said, or a paper that is a vonnis. Another paper tells
        nothing of a vonnis: who has an aanmaning may have one too, and that an aanzegging rests on
        one is for who helps to see."""
        if self.vonnis is None and self.papier in IS_VONNIS:
            return JaNee.JA
        return self.vonnis

    def opnieuw(self, papier: str | None = None) -> Situatie:
        """The check from its start. The children stay, and a vonnis with its days: another letter
        that is named takes it away from nobody, unless that is a new summons."""
        fresh = Situatie(kinderen=self.kinderen, uitspraak_op=self.uitspraak_op)
        if self.verteld_vonnis is JaNee.JA and papier not in NAAR_DE_RECHTER:
            fresh.vonnis, fresh.vonnis_van = JaNee.JA, self.vonnis_van
            fresh.betekend_op, fresh.betalen_voor = self.betekend_op, self.betalen_voor
            fresh.betalen_bedrag = self.betalen_bedrag
        return fresh

    @property
    def is_een_dag(self) -> bool:
        one = self.datum is not None and self.datum_vroegst in (None, self.datum)
        return one and self.tweede is None

    def zet_datum(self, dag: date, vroegst: date | None = None) -> None:
        """A new day; the hour of another one is not its hour."""
        self.uur = self.uur if self.datum in (None, dag) else None
        self.datum, self.datum_vroegst = dag, vroegst or dag
        self.geen_dag = False
        self.voorstel = self.woont_nog = self.tweede = None
        self.genoemd = None if self.genoemd == dag else self.genoemd

    def vergeet_datum(self) -> None:
        """The day was another one than that of leaving, such as the day of the vonnis itself."""
        self.datum = self.datum_vroegst = self.datum_voor = self.voorstel = self.tweede = None
        self.uur = None

    def zet_uur(self, uur: time, *, ongeveer: bool = False) -> None:
        self.uur, self.uur_ongeveer = uur, ongeveer

    @property
    def tijdstip(self) -> str:
        """Behind the day in a sentence: " om 10.00 uur", " rond 10.00 uur"; empty where no hour is
        known."""
        if self.uur is None or not self.is_een_dag:
            return ""
        return f" {'rond' if self.uur_ongeveer else 'om'} {self.uur:%H.%M} uur"

    def is_voor_de_rechter(self, vandaag: date) -> bool:
        """A case that the judge has not decided: a summons, a hearing or a ruling to come, and no
        vonnis that was told of."""
        if self.vonnis is JaNee.JA:
            return False
        hearing = self.datum if self.datum_voor is DatumVoor.ZITTING else None
        ahead = [day for day in (hearing, self.uitspraak_op) if day is not None and day >= vandaag]
        return bool(ahead) or (self.papier in NAAR_DE_RECHTER and hearing is None)

    def zet_geen_dag(self) -> None:
        """No day on the letter: one for leaving was understood wrong; a hearing may still be."""
        if self.datum_voor is not DatumVoor.ZITTING:
            self.vergeet_datum()
        self.geen_dag = True

    def noem(self, dag: date) -> None:
        """A day of which it is not known what it is of. Of another one it is asked again."""
        if dag != self.genoemd:
            self.gevraagd = [one for one in self.gevraagd if one != DAGSOORT]
        self.genoemd = dag

    def zet_eruit(self, dag: date) -> None:
        """It has happened: no day for leaving is still to come."""
        if self.datum_voor is not DatumVoor.ZITTING:
            self.vergeet_datum()
        self.eruit_op, self.woont_nog, self.genoemd = dag, JaNee.NEE, None

    def to_json(self) -> dict[str, Any]:
        return {
            "papier": self.papier,
            "vonnis": self.vonnis.value if self.vonnis else None,
            "vonnis_van": _iso(self.vonnis_van),
            "betekend_op": _iso(self.betekend_op),
            "betalen_voor": _iso(self.betalen_voor),
            "betalen_bedrag": self.betalen_bedrag,
            "eruit_op": _iso(self.eruit_op),
            "uitspraak_op": _iso(self.uitspraak_op),
            "datum": _iso(self.datum),
            "datum_vroegst": _iso(self.datum_vroegst),
            "datum_voor": self.datum_voor.value if self.datum_voor else None,
            "tweede": _iso(self.tweede),
            "geen_dag": self.geen_dag,
            "uur_ongeveer": self.uur_ongeveer,
            "uur": self.uur.isoformat() if self.uur else None,
            "kinderen": self.kinderen.value if self.kinderen else None,
            "gevraagd": list(self.gevraagd),
            "voorstel": _iso(self.voorstel),
            "genoemd": _iso(self.genoemd),
            "woont_nog": self.woont_nog.value if self.woont_nog else None,
            "pogingen": self.pogingen,
            "stap": self.stap,
            "haast": self.haast.value if self.haast else None,
            "op_welke_dag": _iso(self.op_welke_dag),
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Situatie:
        return cls(
            papier=data.get("papier"),
            vonnis=JaNee(data["vonnis"]) if data.get("vonnis") else None,
            vonnis_van=_day(data.get("vonnis_van")),
            betekend_op=_day(data.get("betekend_op")),
            betalen_voor=_day(data.get("betalen_voor")),
            betalen_bedrag=data.get("betalen_bedrag"),
            eruit_op=_day(data.get("eruit_op")),
            uitspraak_op=_day(data.get("uitspraak_op")),
            datum=_day(data.get("datum")),
            datum_vroegst=_day(data.get("datum_vroegst")),
            datum_voor=DatumVoor(data["datum_voor"]) if data.get("datum_voor") else None,
            tweede=_day(data.get("tweede")),
            geen_dag=bool(data.get("geen_dag")),
            uur_ongeveer=bool(data.get("uur_ongeveer")),
            uur=time.fromisoformat(data["uur"]) if data.get("uur") else None,
            kinderen=JaNee(data["kinderen"]) if data.get("kinderen") else None,
            gevraagd=list(data.get("gevraagd") or ()),
            voorstel=_day(data.get("voorstel")),
            genoemd=_day(data.get("genoemd")),
            woont_nog=JaNee(data["woont_nog"]) if data.get("woont_nog") else None,
            pogingen=int(data.get("pogingen") or 0),
            stap=data.get("stap"),
            haast=Haast(data["haast"]) if data.get("haast") else None,
            op_welke_dag=_day(data.get("op_welke_dag")),
        )


def _iso(dag: date | None) -> str | None:
    return dag.isoformat() if dag else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
