"""The situation check as a flow: at most four questions, each of which can be skipped."""

from __future__ import annotations

from datetime import date, datetime

from casefile.dagen.dagsoort import Dagsoort
from casefile.dialogue import Antwoord, Bericht, Stap, Verloop
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.helper import Helper
from casefile.situatie import situatievragen
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import bepaal, is_uitzetting_voorbij
from casefile.situatie.dag_geven import geef_dag
from casefile.situatie.datumvraag import Gelezen, Oordeel, doel_van_antwoord
from casefile.situatie.papieren import PAPIEREN, DatumVoor, JaNee
from casefile.situatie.stappen import Haast
from casefile.situatie.uitkomst import berichten as uitkomst
from casefile.situatie.uitkomst import onthoud
from casefile.situatie.verhaal import Situatiefeiten
from casefile.situatie.verhaal_opnemen import (
    neem_genoemde_dag_op,
    neem_papier_op,
    neem_rest_op,
    neem_twee_dagen_op,
    neem_zijdelings_op,
    vertelt_in_het_voorbijgaan,
)
from casefile.situatie.weg import plaatje
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_dag, schrijf_datum, today

POGINGEN = 2  # an answer that is not understood is asked again once; then we go on without it
_WORDS_OF_ANSWER = 15
_WOORDEN_NA_JA = 8  # "nee, alleen ik en de hond in huis"
BRIEF_AAN_DE_RECHTER = (6, 7)  # the steps at which an answer to the judge can be sent (F14, F16)


_NOEMT_DE_DAG = (
    situatievragen.DAGSOORT,
    situatievragen.DATUM_KLOPT,
    situatievragen.DATUM_GEWEEST,
    situatievragen.WOONT_NOG,
)


class SituatieVerloop(Verloop):
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
        """Who writes a whole letter names the word and the day among other things."""
        if dossier.deel(Situatie).is_klaar or not vertelt_in_het_voorbijgaan(feiten):
            return None
        return self._verder(dossier, today(nu)) if neem_zijdelings_op(dossier, feiten) else None

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        return Stap(vraag=vraag, waarden=self._values(dossier, vraag))

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
            return yes_no or _zegt_waarvan(told)
        if vraag in situatievragen.TWEE_DAGEN.values():
            return yes_no or told.noemt_dag or bool(told.dagen)
        if vraag in (
            *situatievragen.DATUMVRAGEN,
            situatievragen.DATUM_KLOPT,
            situatievragen.DATUM_GEWEEST,
        ):
            return _ja_of_nee(feiten) or told.noemt_dag or bool(told.dagen)
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

    def _datum(self, dossier: Dossier, vraag: str, antwoord: Antwoord, vandaag: date) -> Stap:
        situatie = dossier.deel(Situatie)
        read = antwoord.feiten.situatie.dag
        other = read.oordeel is Oordeel.GEEN_DATUM and antwoord.feiten.situatie.dagen
        if read.oordeel is Oordeel.STAAT_ER_NIET or other:
            neem_rest_op(situatie, antwoord.feiten.situatie)  # "7 december is om te betalen"
            self._klaar_met(situatie, vraag)
            return self._verder(dossier, vandaag)
        if read.oordeel is Oordeel.GEEN_DATUM:
            said = antwoord.ja_nee
            if said in (JaNee.NEE, JaNee.ONBEKEND):
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
        if kind is None and antwoord.ja_nee is None and value is None and not _zegt_waarvan(told):
            return self._opnieuw(dossier, situatievragen.DAGSOORT, vandaag)
        situatie.genoemd = None
        if kind is not None and day is not None:
            geef_dag(situatie, kind, day)
        elif day is not None and antwoord.ja_nee is not JaNee.NEE and not _zegt_waarvan(told):
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


_KEUZES = (Dagsoort.ZITTING, Dagsoort.UITZETTING, Dagsoort.BETALEN, Dagsoort.UITSPRAAK)


def _gekozen_soort(told: Situatiefeiten) -> Dagsoort | None:
    """What the words say that the day is of, where that is one thing."""
    said = {one.soort for one in told.dagen} | told.zonder_dag.soorten
    chosen = [kind for kind in _KEUZES if kind in said]
    return chosen[0] if len(chosen) == 1 else None


def _zegt_waarvan(told: Situatiefeiten) -> bool:
    """One of what we know, or something else that is clear: a meeting, the day of a letter."""
    return _gekozen_soort(told) is not None or told.zonder_dag.iets_anders


def _ja_of_nee(feiten: Feiten) -> bool:
    """A yes or no by itself: before a longer sentence it is an opener."""
    return feiten.vorm.ja_nee is not None and feiten.vorm.woorden <= _WOORDEN_NA_JA


def _doel(vraag: str, feiten: Feiten) -> DatumVoor | None:
    told, asked = feiten.situatie, situatievragen.DATUMVRAGEN_DOEL.get(vraag)
    return doel_van_antwoord(told.dagen, told.datum_voor, asked)
