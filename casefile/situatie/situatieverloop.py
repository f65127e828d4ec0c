"""The situation check as a flow: at most four questions, each of which can be skipped."""

from __future__ import annotations

from datetime import date, datetime

from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.gespreksstand import Gespreksstand
from casefile.situatie import situatievragen
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import is_uitzetting_voorbij
from casefile.situatie.papieren import PAPIEREN, JaNee
from casefile.situatie.situatiedagen import Situatiedagen, zegt_waarvan
from casefile.situatie.verhaal_opnemen import (
    neem_genoemde_dag_op,
    neem_papier_op,
    neem_rest_op,
    neem_zijdelings_op,
    vertelt_in_het_voorbijgaan,
)
from casefile.tijd import schrijf_datum, today

_WORDS_OF_ANSWER = 15
_WOORDEN_NA_JA = 8  # "nee, alleen ik en de hond in huis"


class SituatieVerloop(Situatiedagen):
    naam = "situatie"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        """Start, go on at the first open question, or ask whether the last outcome still holds."""
        situatie = dossier.deel(Situatie)
        unclear = situatievragen.is_dag_zonder_soort(situatie, today(nu))
        if situatie.is_klaar and situatie.tweede is None and not unclear:
            return Stap(
                vraag=situatievragen.NOG_ZO, waarden=self._values(dossier, situatievragen.NOG_ZO)
            )
        intro = (Bericht("utter_situatie_begin"),) if not situatie.gevraagd else ()
        return self._verder(dossier, today(nu), intro)

    def is_klaar(self, dossier: Dossier) -> bool:
        return dossier.deel(Situatie).is_klaar

    def hoor_mee(self, dossier: Dossier, feiten: Feiten, nu: datetime) -> Stap | None:
        """Who writes a whole letter names the word and the day among other things; and what was
        noted of the message already may be what is asked."""
        situatie, asked = dossier.deel(Situatie), dossier.deel(Gespreksstand).vraag
        if situatie.is_klaar:
            return None
        told = vertelt_in_het_voorbijgaan(feiten) and neem_zijdelings_op(dossier, feiten)
        if not (told or situatievragen.is_beantwoord(situatie, asked)):
            return None
        return self._verder(dossier, today(nu))

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        if not feiten.vorm.kan_antwoord_zijn(_WORDS_OF_ANSWER):
            return False
        yes_no, told = feiten.vorm.ja_nee is not None, feiten.situatie
        if vraag in (situatievragen.PAPIER, situatievragen.HUURBRIEF_WOORD, situatievragen.WOORD):
            return told.papier is not None or told.noemt_dag
        if vraag == situatievragen.KINDEREN:
            return (
                _ja_of_nee(feiten)
                or told.kinderen is not None
                or bool(feiten.velden.aantal_kinderen)
            )
        if vraag == situatievragen.WOONT_NOG:
            return yes_no or told.woont_nog is not None
        if vraag == situatievragen.DAGSOORT:
            return yes_no or zegt_waarvan(told)
        if vraag in situatievragen.TWEE_DAGEN.values():
            return yes_no or told.noemt_dag or bool(told.dagen)
        if vraag in (
            *situatievragen.DATUMVRAGEN,
            situatievragen.DATUM_KLOPT,
            situatievragen.DATUM_GEWEEST,
        ):
            return _ja_of_nee(feiten) or told.noemt_dag or bool(told.dagen) or told.geen_dag
        return yes_no or told.vonnis is not None

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        vandaag = today(nu)
        situatie = dossier.deel(Situatie)
        feiten = antwoord.feiten
        tells = bool(feiten.relaas or feiten.geld_verteld.opgaven) and antwoord.waarde is None
        children = vraag == situatievragen.KINDEREN and feiten.situatie.kinderen is not None
        if tells and not (children or self.begrijpt(dossier, vraag, feiten, nu)):
            return self.herhaal(dossier, vraag)  # something else was told: no failed answer
        if vraag == situatievragen.NOG_ZO:
            return self._nog_zo(dossier, antwoord, vandaag)
        if vraag == situatievragen.WOONT_NOG:
            return self._woont_nog(dossier, antwoord, vandaag)
        if vraag == situatievragen.DAGSOORT:
            return self._dagsoort(dossier, antwoord, vandaag)
        if vraag in situatievragen.TWEE_DAGEN.values():
            return self._twee_dagen(dossier, vraag, antwoord, vandaag)
        if vraag in (situatievragen.DATUM_KLOPT, situatievragen.DATUM_GEWEEST):
            return self._bevestig(dossier, antwoord, vandaag)
        if vraag in situatievragen.DATUMVRAGEN:
            return self._datum(dossier, vraag, antwoord, vandaag)
        said, told = antwoord.ja_nee, antwoord.feiten.situatie
        if vraag in (situatievragen.PAPIER, situatievragen.HUURBRIEF_WOORD, situatievragen.WOORD):
            chosen = PAPIEREN.get(antwoord.waarde or "")
            if chosen is not None:
                situatie.papier = chosen.naam
            elif not neem_papier_op(situatie, told) and said is not JaNee.ONBEKEND:
                day = neem_genoemde_dag_op(situatie, told)
                if day is None:
                    return self._opnieuw(dossier, vraag, vandaag)
                heard = Bericht("utter_situatie_dag_onthouden", {"datum": schrijf_datum(day)})
                return Stap((heard,), vraag, self._values(dossier, vraag))
        elif vraag == situatievragen.VONNIS:
            if told.vonnis is None and said is None:
                return self._opnieuw(dossier, vraag, vandaag)
            situatie.vonnis = told.vonnis or said
        elif vraag == situatievragen.KINDEREN:
            counted = JaNee.JA if antwoord.feiten.velden.aantal_kinderen else None
            said = (
                said if antwoord.waarde or _ja_of_nee(feiten) or not feiten.vorm.woorden else None
            )
            if told.kinderen is None and said is None and counted is None:
                return self._opnieuw(dossier, vraag, vandaag)
            situatie.kinderen = told.kinderen or counted or said
        self._klaar_met(situatie, vraag)
        if vraag != situatievragen.KINDEREN:
            neem_rest_op(situatie, told)
        return self._verder(dossier, vandaag)

    def _nog_zo(self, dossier: Dossier, antwoord: Antwoord, vandaag: date) -> Stap:
        said = antwoord.ja_nee
        if said is JaNee.NEE:
            known = dossier.deel(Situatie).kinderen
            dossier.vervang(Situatie(kinderen=known))
            return self._verder(dossier, vandaag)
        if said is None:
            return self.herhaal(dossier, situatievragen.NOG_ZO)
        if is_uitzetting_voorbij(dossier.deel(Situatie), vandaag):
            return self.herhaal(dossier, situatievragen.WOONT_NOG)
        return self._uitkomst(dossier, vandaag, ())


def _ja_of_nee(feiten: Feiten) -> bool:
    """A yes or no by itself: before a longer sentence it is an opener."""
    return feiten.vorm.ja_nee is not None and feiten.vorm.woorden <= _WOORDEN_NA_JA
