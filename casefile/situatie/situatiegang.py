"""How the situation check goes on after an answer: the next question, once more, or the outcome."""

from __future__ import annotations

from datetime import date

from casefile.dialogue import Bericht, Stap, Verloop
from casefile.dossier import Dossier
from casefile.helper import Helper
from casefile.situatie import situatievragen
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.uitkomst import berichten as uitkomst
from casefile.situatie.uitkomst import onthoud
from casefile.situatie.weg import plaatje
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_dag, schrijf_datum

POGINGEN = 2  # an answer that is not understood is asked again once; then we go on without it
BRIEF_AAN_DE_RECHTER = (6, 7)  # the steps at which an answer to the judge can be sent (F14, F16)

_NOEMT_DE_DAG = (
    situatievragen.DAGSOORT,
    situatievragen.DATUM_KLOPT,
    situatievragen.DATUM_GEWEEST,
    situatievragen.WOONT_NOG,
)


class Situatiegang(Verloop):
    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        return Stap(vraag=vraag, waarden=self._values(dossier, vraag))

    def _opnieuw(
        self, dossier: Dossier, vraag: str, vandaag: date, uitleg: str | None = None
    ) -> Stap:
        """Ask again, kindly; when that fails too, go on without this answer."""
        situatie = dossier.deel(Situatie)
        situatie.pogingen += 1
        if situatie.pogingen < POGINGEN:
            self._vraag_nog_eens(situatie, vraag)
            kind = "datum_onduidelijk" if vraag in situatievragen.DATUMVRAGEN else "onduidelijk"
            message = Bericht(uitleg or f"utter_situatie_{kind}")
            return Stap((message,), vraag, self._values(dossier, vraag))
        self._klaar_met(situatie, vraag)
        return self._verder(dossier, vandaag, (Bericht("utter_situatie_verder_zonder"),))

    def _verder(self, dossier: Dossier, vandaag: date, berichten: tuple[Bericht, ...] = ()) -> Stap:
        situatie = dossier.deel(Situatie)
        question = situatievragen.volgende_vraag(situatie, vandaag)
        if question is None:
            return self._uitkomst(dossier, vandaag, berichten)
        return Stap(berichten, question, self._values(dossier, question))

    def _uitkomst(self, dossier: Dossier, vandaag: date, vooraf: tuple[Bericht, ...]) -> Stap:
        situatie = dossier.deel(Situatie)
        plaats = bepaal(situatie, vandaag)
        onthoud(situatie, plaats, vandaag)
        intro = tuple(b for b in vooraf if b.sleutel != "utter_situatie_begin")
        said = (*intro, *uitkomst(situatie, dossier.deel(Helper), plaats))
        told = (("nieuwe_dag",),)
        if plaats.stap is None:
            return Stap(said, opdrachten=told)
        picture = plaatje(plaats.stap, Teksten.standaard(), dossier.niveau)
        keep = situatie.is_een_dag and situatie.datum is not None and situatie.datum > vandaag
        orders: tuple[tuple[str, ...], ...] = (*told, ("agenda",)) if keep else told
        if keep and plaats.stap.nummer in BRIEF_AAN_DE_RECHTER:
            orders += (("aanbod", "utter_eigen_brief_aanbod_rechter", "eigen_brief:rechter"),)
        return Stap(said, bijlagen=(picture,), opdrachten=orders)

    def _values(self, dossier: Dossier, vraag: str) -> dict[str, str]:
        situatie = dossier.deel(Situatie)
        unknown = situatie.genoemd if vraag == situatievragen.DAGSOORT else None
        day = unknown or situatie.voorstel or situatie.datum
        if vraag in situatievragen.TWEE_DAGEN.values():
            days = sorted(one for one in (situatie.datum, situatie.tweede) if one is not None)
            return {"dag": schrijf_dag(days[0]), "andere": schrijf_dag(days[-1])}
        if vraag in _NOEMT_DE_DAG and day is not None:
            return {"datum": schrijf_datum(day)}
        if vraag == situatievragen.NOG_ZO:
            key = situatie.wegstap.woord if situatie.wegstap else "utter_woord_weg_onbekend"
            return {"stap": Teksten.standaard().tekst(key, dossier.niveau)}
        return {}

    @staticmethod
    def _vraag_nog_eens(situatie: Situatie, vraag: str) -> None:
        """Open again, so that it is the one to go on with tomorrow."""
        situatie.gevraagd = [asked for asked in situatie.gevraagd if asked != vraag]

    @staticmethod
    def _klaar_met(situatie: Situatie, vraag: str) -> None:
        if vraag not in situatie.gevraagd:
            situatie.gevraagd.append(vraag)
        situatie.pogingen = 0
