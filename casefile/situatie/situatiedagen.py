"""What the situation check makes of an answer about a day: which it is, and what it is of."""

from __future__ import annotations

from datetime import date

from casefile.dagen.dagsoort import Dagsoort
from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.situatie import situatievragen
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.dag_geven import geef_dag
from casefile.situatie.datumvraag import Gelezen, Oordeel, doel_van_antwoord
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.situatie.situatiegang import POGINGEN, Situatiegang
from casefile.situatie.stappen import Haast
from casefile.situatie.verhaal import Situatiefeiten
from casefile.situatie.verhaal_opnemen import neem_rest_op, neem_twee_dagen_op

_KEUZES = (Dagsoort.ZITTING, Dagsoort.UITZETTING, Dagsoort.BETALEN, Dagsoort.UITSPRAAK)


class Situatiedagen(Situatiegang):
    def _datum(self, dossier: Dossier, vraag: str, antwoord: Antwoord, vandaag: date) -> Stap:
        situatie = dossier.deel(Situatie)
        read = antwoord.feiten.situatie.dag
        other = read.oordeel is Oordeel.GEEN_DATUM and antwoord.feiten.situatie.dagen
        none = read.oordeel is Oordeel.STAAT_ER_NIET or antwoord.feiten.situatie.geen_dag
        if none:
            situatie.zet_geen_dag()
        if none or other:
            neem_rest_op(situatie, antwoord.feiten.situatie)  # "7 december is om te betalen"
            self._klaar_met(situatie, vraag)
            return self._verder(dossier, vandaag)
        if read.oordeel is Oordeel.GEEN_DATUM:
            said = antwoord.ja_nee
            if said in (JaNee.NEE, JaNee.ONBEKEND):
                situatie.geen_dag = said is JaNee.NEE
                self._klaar_met(situatie, vraag)
                return self._verder(dossier, vandaag)
            return self._opnieuw(dossier, vraag, vandaag)
        told = antwoord.feiten.situatie
        situatie.datum_voor = _doel(vraag, antwoord.feiten)
        if told.twee_dagen is not None and situatie.datum_voor is not None:
            neem_twee_dagen_op(situatie, told.twee_dagen, situatie.datum_voor)
            self._klaar_met(situatie, vraag)
            return self._verder(dossier, vandaag)
        known = read.oordeel in (Oordeel.GOED, Oordeel.VRAAG_TERUG)
        if known and read.dag is not None and situatie.datum_voor is None:  # what of is asked
            situatie.noem(read.dag)
            self._klaar_met(situatie, vraag)
            return self._verder(dossier, vandaag)
        return self._lees(dossier, vraag, read, vandaag)

    def _dagsoort(self, dossier: Dossier, antwoord: Antwoord, vandaag: date) -> Stap:
        """What the day that was named is of. Who does not know keeps it as a day of something."""
        situatie = dossier.deel(Situatie)
        day, value = situatie.genoemd, antwoord.waarde
        kinds = {kind.value: kind for kind in _KEUZES}
        told = antwoord.feiten.situatie
        kind = kinds.get(value or "") or _gekozen_soort(told)
        if kind is None and antwoord.ja_nee is None and value is None and not zegt_waarvan(told):
            return self._opnieuw(dossier, situatievragen.DAGSOORT, vandaag)
        situatie.genoemd = None
        if kind is not None and day is not None:
            geef_dag(situatie, kind, day)
        elif day is not None and antwoord.ja_nee is not JaNee.NEE and not zegt_waarvan(told):
            situatie.datum_voor = None
            situatie.zet_datum(day)
        self._klaar_met(situatie, situatievragen.DAGSOORT)
        return self._verder(dossier, vandaag)

    def _twee_dagen(self, dossier: Dossier, vraag: str, antwoord: Antwoord, vandaag: date) -> Stap:
        """Which of the two it is: a button, or the day itself. Unsure: the first, better early."""
        situatie = dossier.deel(Situatie)
        first, second = situatie.datum, situatie.tweede
        read = antwoord.feiten.situatie.dag.dag
        chosen = {situatievragen.EERSTE: first, situatievragen.LAATSTE: second}.get(
            antwoord.waarde or ""
        )
        day = chosen or read
        if day is None and antwoord.ja_nee is None and antwoord.waarde is None:
            situatie.pogingen += 1
            if situatie.pogingen < POGINGEN:
                return self.herhaal(dossier, vraag)
        situatie.pogingen = 0
        if day is not None or first is not None:
            situatie.zet_datum(day or min(one for one in (first, second) if one is not None))
        return self._verder(dossier, vandaag)

    def _lees(self, dossier: Dossier, vraag: str, read: Gelezen, vandaag: date) -> Stap:
        """A day was named: take it, propose it, or ask again."""
        situatie = dossier.deel(Situatie)
        if read.dag is not None and read.oordeel is Oordeel.GOED:
            situatie.zet_datum(read.dag)
        elif read.oordeel is Oordeel.GEWEEST and situatie.woont_nog is JaNee.JA:
            situatie.vergeet_datum()  # the day of the letter once more
        elif read.oordeel in (Oordeel.VRAAG_TERUG, Oordeel.GEWEEST):
            situatie.voorstel = read.dag
        elif read.oordeel is Oordeel.WELKE_DAG and read.dag is not None:
            situatie.zet_datum(read.dag, read.vroegst)
            if bepaal(situatie, vandaag).haast is not Haast.SPOED:
                return self._opnieuw(dossier, vraag, vandaag, "utter_situatie_datum_welke_dag")
        else:
            key = "utter_situatie_datum_bestaat_niet"
            return self._opnieuw(dossier, vraag, vandaag, key)
        self._klaar_met(situatie, vraag)
        return self._verder(dossier, vandaag)

    def _bevestig(self, dossier: Dossier, antwoord: Antwoord, vandaag: date) -> Stap:
        """Yes: that is the day. No: ask for it once more. Another day: check that one."""
        situatie = dossier.deel(Situatie)
        proposed = situatie.voorstel
        asked = situatievragen.datumvraag(situatie)
        said = antwoord.ja_nee
        read = antwoord.feiten.situatie.dag
        if read.oordeel is Oordeel.GEEN_DATUM and antwoord.feiten.situatie.dagen:
            situatie.voorstel = situatie.datum_voor = None  # that day is of something else
            return self._datum(dossier, asked, antwoord, vandaag)
        if read.dag not in (None, proposed):
            situatie.voorstel = None
            return self._lees(dossier, asked, read, vandaag)
        if said is JaNee.JA or (proposed is not None and read.dag == proposed):
            if proposed is not None:
                situatie.zet_datum(proposed)
            return self._verder(dossier, vandaag)
        if said is JaNee.NEE and situatie.pogingen < POGINGEN:
            situatie.voorstel = None
            situatie.pogingen += 1
            self._vraag_nog_eens(situatie, asked)
            return Stap((Bericht("utter_situatie_datum_nieuw"),), asked)
        if said is None and situatie.pogingen < POGINGEN:
            situatie.pogingen += 1
            return self.herhaal(dossier, situatievragen.volgende_vraag(situatie, vandaag) or asked)
        situatie.voorstel = None
        if said is JaNee.ONBEKEND and proposed is not None and proposed >= vandaag:
            situatie.zet_datum(
                proposed
            )  # unsure of the day, but it was named: better early than late
        situatie.pogingen = 0
        return self._verder(dossier, vandaag)

    def _woont_nog(self, dossier: Dossier, antwoord: Antwoord, vandaag: date) -> Stap:
        """Only a plain no is "after the eviction". Who lives there still is asked the day itself:
        the one that was named is that of the letter."""
        situatie = dossier.deel(Situatie)
        said = antwoord.feiten.situatie.woont_nog or antwoord.ja_nee
        if said is None and situatie.pogingen < POGINGEN:
            situatie.pogingen += 1
            return self.herhaal(dossier, situatievragen.WOONT_NOG)
        situatie.pogingen = 0
        situatie.woont_nog = JaNee.NEE if said is JaNee.NEE else JaNee.JA
        if said is JaNee.NEE:
            situatie.voorstel = None
            return self._verder(dossier, vandaag)
        first_time = situatievragen.NOG_EEN_DAG not in situatie.gevraagd
        situatie.vergeet_datum()
        if first_time:
            situatie.gevraagd.append(situatievragen.NOG_EEN_DAG)
            self._vraag_nog_eens(situatie, situatievragen.DATUM_UITZETTING)
            return Stap((Bericht("utter_situatie_dag_van_brief"),), situatievragen.DATUM_UITZETTING)
        return self._verder(dossier, vandaag)


def _gekozen_soort(told: Situatiefeiten) -> Dagsoort | None:
    """What the words say that the day is of, where that is one thing."""
    said = {one.soort for one in told.dagen} | told.zonder_dag.soorten
    chosen = [kind for kind in _KEUZES if kind in said]
    return chosen[0] if len(chosen) == 1 else None


def zegt_waarvan(told: Situatiefeiten) -> bool:
    """One of what we know, or something else that is clear: a meeting, the day of a letter."""
    return _gekozen_soort(told) is not None or told.zonder_dag.iets_anders


def _doel(vraag: str, feiten: Feiten) -> DatumVoor | None:
    told, asked = feiten.situatie, situatievragen.DATUMVRAGEN_DOEL.get(vraag)
    return doel_van_antwoord(told.dagen, told.datum_voor, asked)
