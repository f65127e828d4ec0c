"""The unopened pile as a flow: which envelope first, one letter, one word, one date, stop whenever.

What is found goes into the situation, so that the check afterwards asks less. Gives no deadlines.
"""

from __future__ import annotations

from datetime import date, datetime

from casefile.dialogue import Antwoord, Bericht, Stap, Verloop
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import GROEPEN, DatumVoor, JaNee
from casefile.situatie.uitkomst import spoed_om_dag
from casefile.situatie.verhaal import Situatiefeiten
from casefile.situatie.verhaal_opnemen import neem_papier_op, neem_rest_op
from casefile.stapel.stapelstand import Stapel
from casefile.tijd import today

ZOEK, OPEN, WOORD, DATUM = "stapel_zoek", "stapel_open", "stapel_woord", "stapel_datum"
_VOLGENDE = {ZOEK: OPEN, OPEN: WOORD, WOORD: DATUM}
_WORDS_OF_ANSWER = 20


class StapelVerloop(Verloop):
    naam = "stapel"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        """From the first envelope, or on where it was left."""
        stapel = dossier.deel(Stapel)
        if stapel.klaar:
            stapel.klaar, stapel.vraag = False, None
            return self._vraag(dossier, ZOEK, Bericht("utter_stapel_nog_een"))
        if stapel.vraag:
            return Stap((Bericht("utter_stapel_hervat"),), stapel.vraag)
        return self._vraag(dossier, ZOEK, Bericht("utter_stapel_begin"))

    def is_klaar(self, dossier: Dossier) -> bool:
        return dossier.deel(Stapel).klaar

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        if feiten.vorm.vraagt or feiten.vorm.woorden > _WORDS_OF_ANSWER:
            return False
        said = feiten.stapel
        if said.stopt or said.morgen or said.lukt_niet:
            return True
        if vraag == ZOEK:
            return said.gevonden or said.afzender is not None or feiten.vorm.ja_nee is not None
        if vraag == OPEN:
            told = said.gevonden or said.dicht or feiten.vorm.ja_nee is not None
            return told or feiten.situatie.papier is not None
        found = feiten.situatie.papier is not None or feiten.situatie.noemt_dag
        return found or feiten.vorm.ja_nee is not None

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        said, value = antwoord.feiten.stapel, antwoord.waarde
        found = antwoord.feiten.situatie
        if value == "later" or (value is None and _stopt(vraag, antwoord.feiten)):
            return Stap((Bericht("utter_stapel_later"),))
        if value == "lukt_niet" or (value is None and said.lukt_niet):
            return Stap((Bericht("utter_stapel_lukt_niet"),))
        if vraag != ZOEK or found.noemt_dag:
            _neem_op(dossier.deel(Situatie), found, gevraagd=vraag == DATUM)
        if vraag == ZOEK:
            return self._na_zoeken(dossier, antwoord)
        named = found.papier is not None and found.papier.naam not in GROEPEN
        if vraag == OPEN and not (said.gevonden or named or antwoord.ja_nee is JaNee.JA):
            if antwoord.ja_nee is JaNee.NEE and not said.dicht:
                return Stap((Bericht("utter_stapel_lukt_niet"),))
            return self._vraag(dossier, OPEN, Bericht("utter_stapel_nog_dicht"))
        if vraag == OPEN and named and not found.noemt_dag:
            dossier.deel(Stapel).brieven += 1
            return self._vraag(dossier, DATUM)
        if vraag == DATUM or found.noemt_dag:
            return self._klaar(dossier, found, today(nu))
        return self._vraag(dossier, _VOLGENDE[vraag])

    def _na_zoeken(self, dossier: Dossier, antwoord: Antwoord) -> Stap:
        if antwoord.feiten.vorm.vraagt:
            return self.herhaal(dossier, ZOEK)
        none_of_these = antwoord.waarde == "geen" or antwoord.ja_nee is JaNee.NEE
        key = "utter_stapel_geen_van_drie" if none_of_these else "utter_stapel_deze"
        return self._vraag(dossier, OPEN, Bericht(key))

    @staticmethod
    def _vraag(dossier: Dossier, vraag: str, *berichten: Bericht) -> Stap:
        stapel = dossier.deel(Stapel)
        stapel.vraag = vraag
        if vraag == WOORD:
            stapel.brieven += 1
        return Stap(berichten, vraag)

    @staticmethod
    def _klaar(dossier: Dossier, gezegd: Situatiefeiten, vandaag: date) -> Stap:
        """One letter is enough for today; the check goes on with what was found. A day that is near
        is said at once, with whom to call: the next letter can wait, that day cannot."""
        stapel = dossier.deel(Stapel)
        stapel.klaar, stapel.vraag = True, None
        urgent = _spoed(dossier.deel(Situatie), gezegd, vandaag)
        if urgent is not None:
            return Stap((urgent,))
        count = max(stapel.brieven, 1)
        key = "utter_stapel_klaar" if count == 1 else "utter_stapel_klaar_meer"
        return Stap((Bericht(key, {} if count == 1 else {"aantal": count}),))


def _stopt(vraag: str, feiten: Feiten) -> bool:
    """Who names what the day is of does not stop; and "morgen" is the day, where one is asked."""
    said, found = feiten.stapel, feiten.situatie
    if found.noemt_dag and found.datum_voor is not None:
        return False
    return said.stopt or (said.morgen and vraag != DATUM)


def _spoed(situatie: Situatie, gezegd: Situatiefeiten, vandaag: date) -> Bericht | None:
    """Of the day of this letter, else of one that was found before."""
    known = situatie.datum or situatie.voorstel
    days: list[tuple[date | None, DatumVoor | None]] = [
        (known, situatie.datum_voor),
        (situatie.genoemd, None),
    ]
    day = gezegd.dag.dag
    if day is not None and day not in (known, situatie.genoemd):
        days.insert(0, (day, gezegd.datum_voor))
    found = (spoed_om_dag(situatie, one, voor, vandaag) for one, voor in days)
    return next((bericht for bericht in found if bericht is not None), None)


def _neem_op(situatie: Situatie, gezegd: Situatiefeiten, *, gevraagd: bool) -> None:
    """Of several letters the one that is furthest on the road counts. `gevraagd`: the day on this
    letter was asked, for the judge or for leaving, and some letters have only one of these."""
    new, known = gezegd.papier, situatie.papiersoort
    lighter = new and known and (new.stap or 0) < (known.stap or 0)
    if not lighter:
        neem_papier_op(situatie, gezegd)
    paper = situatie.papiersoort
    neem_rest_op(situatie, gezegd, paper.datum_voor if gevraagd and paper else None)
