"""The one question before we write about a day: may we, and may it say what for."""

from __future__ import annotations

from datetime import datetime

from casefile.dialogue import Antwoord, Bericht, Stap, Verloop
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.herinnering.momenten import Herinneren, dag_om_te_herinneren, momenten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee
from casefile.tijd import schrijf_datum, today

VRAAG = "herinnering_vraag"
NEUTRAAL, UIT = "neutraal", "uit"
_WOORDEN = 8


class HerinnerVerloop(Verloop):
    naam = "herinnering"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        day = dag_om_te_herinneren(dossier.deel(Situatie), today(nu))
        if day is None:
            return Stap((Bericht("utter_herinnering_geen_dag"),))
        return Stap(vraag=VRAAG, waarden={"datum": schrijf_datum(day)})

    def stop(self, dossier: Dossier) -> Stap:
        """ "Geen herinnering": at once, whatever is open."""
        dossier.deel(Herinneren).antwoord = JaNee.NEE
        return Stap((Bericht("utter_herinnering_uit"),))

    def is_klaar(self, dossier: Dossier) -> bool:
        return dossier.deel(Herinneren).antwoord is not None

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        day = dossier.deel(Situatie).datum
        return Stap(vraag=vraag, waarden={"datum": schrijf_datum(day)} if day else {"datum": ""})

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        return feiten.vorm.ja_nee is not None and feiten.vorm.kan_antwoord_zijn(_WOORDEN)

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        wish, said = dossier.deel(Herinneren), antwoord.ja_nee
        if antwoord.ongelezen or antwoord.bij_andere_vraag:
            return self.begin(dossier, nu)
        if said in (JaNee.NEE, JaNee.ONBEKEND):
            wish.antwoord = JaNee.NEE
            return Stap((Bericht("utter_herinnering_niet"),))
        if said is not JaNee.JA and antwoord.waarde != NEUTRAAL:
            return self.begin(dossier, nu)
        wish.antwoord, wish.neutraal = JaNee.JA, antwoord.waarde == NEUTRAAL
        planned = momenten(dossier, nu)
        if not planned:
            return Stap((Bericht("utter_herinnering_te_laat"),))
        return Stap((Bericht("utter_herinnering_aan", {"dag": schrijf_datum(today(planned[0]))}),))
