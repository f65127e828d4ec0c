"""Takes from a message in own words what it tells, so that fewer questions are asked. Pure.

A day in a message is taken when it lies ahead; any other gets its own question.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.situatie.bekende_situatie import DAGSOORT, NAAR_DE_RECHTER, Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.datumvraag import Oordeel, doel_van_antwoord
from casefile.situatie.papieren import GEEN, GROEPEN, PAPIEREN, DatumVoor, JaNee
from casefile.situatie.situatievragen import datumvraag
from casefile.situatie.uitkomst import onthoud
from casefile.situatie.verhaal import Situatiefeiten

_WORDS_OF_ANSWER = 15
_WORDS_OF_TELLING = 5
VRAAGT_DE_DAG: Mapping[str, str] = {
    "utter_vraag_dagvaarding": "dagvaarding",
    "utter_vraag_ontruimingsdatum": "aanzegging",
}
"""Explanations that end by asking the day on the letter, and the letter that each is about."""


def neem_bericht_op(dossier: Dossier, gezegd: Situatiefeiten) -> None:
    """A message that starts the check. Another paper than last time starts it afresh."""
    situatie = dossier.deel(Situatie)
    papier = gezegd.papier
    same = (situatie.papier, *GROEPEN, GEEN)  # who has no letter has no other one
    news = (papier is not None and papier.naam not in same) or (
        gezegd.noemt_dag
        and gezegd.datum_voor is not None
        and gezegd.dag.dag not in (situatie.datum, situatie.tweede)
    )
    if situatie.is_klaar and news:
        situatie = situatie.opnieuw(papier.naam if papier else None)
        dossier.vervang(situatie)
    if situatie.is_klaar:
        return
    neem_papier_op(situatie, gezegd)
    neem_rest_op(situatie, gezegd)


def neem_papier_op(situatie: Situatie, gezegd: Situatiefeiten) -> bool:
    """True when a paper is named. A group never replaces the word that is on it."""
    papier = gezegd.papier
    if papier is None:
        return False
    if papier.naam == GEEN and situatie.papier is not None:
        return True  # "geen brief gehad" beside a paper that was told of takes it from nobody
    known = situatie.papier is not None and situatie.papier not in GROEPEN
    if not (known and papier.naam in GROEPEN):
        if situatie.verteld_vonnis is JaNee.JA and papier.naam not in NAAR_DE_RECHTER:
            situatie.vonnis = JaNee.JA  # also where the paper that said so is not the last
        if papier.naam in NAAR_DE_RECHTER and situatie.papier not in NAAR_DE_RECHTER:
            situatie.geen_dag = False  # said of another letter
        situatie.papier = papier.naam
    return True


def vertelt_in_het_voorbijgaan(feiten: Feiten) -> bool:
    """Words that tell, whatever they ask besides; "wat is een dagvaarding?" tells nothing."""
    words = feiten.vorm.woorden
    return words >= (_WORDS_OF_ANSWER if feiten.vorm.vraagt else _WORDS_OF_TELLING)


def neem_zijdelings_op(dossier: Dossier, feiten: Feiten) -> bool:
    """The word on the letter and what goes with it, from a message about something else; True when
    it tells more than was known. A group ("een brief van de deurwaarder") answers no question."""
    situatie, told = dossier.deel(Situatie), feiten.situatie
    before = situatie.to_json()
    if told.papier is not None and told.papier.naam not in GROEPEN:
        neem_papier_op(situatie, told)
    neem_rest_op(situatie, told)
    return situatie.to_json() != before


def neem_genoemde_dag_op(situatie: Situatie, gezegd: Situatiefeiten) -> date | None:
    """A day that is named where the paper was asked: kept until a day is asked, and then checked.
    The same day twice is news only once."""
    read = gezegd.dag
    clear = read.oordeel in (Oordeel.GOED, Oordeel.VRAAG_TERUG, Oordeel.GEWEEST)
    if not clear or read.dag is None or read.dag == situatie.genoemd:
        return None
    situatie.noem(read.dag)
    return read.dag


def noem_dag_bij_papier(situatie: Situatie, gezegd: Situatiefeiten) -> None:
    """A day to come of which it was not said what it is of, beside a letter or the bailiff: kept,
    so that it is asked once."""
    read, known = gezegd.dag, situatie.datum or situatie.voorstel or situatie.genoemd
    paper = gezegd.papier is not None or situatie.papier is not None
    beside = paper or any(one.naast & _OVER_DE_POST for one in gezegd.dagen)
    if gezegd.datum_voor is None and known is None and beside and read.oordeel is Oordeel.GOED:
        neem_genoemde_dag_op(situatie, gezegd)


def noemt_onbekende_dag(situatie: Situatie, gezegd: Situatiefeiten) -> bool:
    """This message has the day of which it must be asked what it is of."""
    day = situatie.genoemd
    return day is not None and day == gezegd.dag.dag and DAGSOORT not in situatie.gevraagd


_OVER_DE_POST = {"deurwaarder", "brief", "dagvaarding"}


def neem_twee_dagen_op(situatie: Situatie, dagen: tuple[date, date], voor: DatumVoor) -> None:
    """One of them is the day; which one is asked."""
    situatie.zet_datum(dagen[0])
    situatie.datum_voor, situatie.tweede = voor, dagen[1]


def neem_rest_op(
    situatie: Situatie, gezegd: Situatiefeiten, gevraagd: DatumVoor | None = None
) -> None:
    """Vonnis, days and children, where they are named and not known yet. `gevraagd`: what the day
    that was asked is for. Any other day of which nothing was said is kept until it is asked."""
    situatie.vonnis = situatie.vonnis or gezegd.vonnis
    situatie.vonnis_van = gezegd.vonnis_van or situatie.vonnis_van
    situatie.betekend_op = gezegd.betekend_op or situatie.betekend_op
    situatie.betalen_voor = gezegd.betalen_voor or situatie.betalen_voor
    situatie.uitspraak_op = gezegd.uitspraak_op or situatie.uitspraak_op
    situatie.kinderen = situatie.kinderen or gezegd.kinderen
    if gezegd.geen_dag:
        situatie.zet_geen_dag()
    if gezegd.eruit_op is not None:
        situatie.zet_eruit(gezegd.eruit_op)
    if (situatie.datum or situatie.voorstel or situatie.eruit_op) is not None:
        return
    read, voor = gezegd.dag, doel_van_antwoord(gezegd.dagen, gezegd.datum_voor, gevraagd)
    if voor is None:
        neem_genoemde_dag_op(situatie, gezegd)
        return
    if gezegd.twee_dagen is not None:
        neem_twee_dagen_op(situatie, gezegd.twee_dagen, voor)
        return
    if read.oordeel is Oordeel.GOED and read.dag is not None:
        situatie.zet_datum(read.dag)
        situatie.datum_voor = voor
    elif read.oordeel is Oordeel.VRAAG_TERUG:
        situatie.voorstel, situatie.datum_voor = read.dag, voor


def neem_uur_op(situatie: Situatie, gezegd: Situatiefeiten) -> None:
    """The hour of the hearing, told with its day or of it; also where the day is noted after it."""
    told = gezegd.uur
    hearing = situatie.datum_voor is DatumVoor.ZITTING and gezegd.dag.dag in (None, situatie.datum)
    if told is not None and (situatie.datum is None or hearing):
        situatie.zet_uur(told.tijd, ongeveer=told.ongeveer)


def neem_dag_op(dossier: Dossier, uitleg: str, feiten: Feiten, *, gevraagd: bool = True) -> bool:
    """The day that such an explanation asks for; True when the check can go on from this letter.

    A day that is not clear counts too, the check knows what to ask; and so does "er staat geen dag
    op" when the day was really asked (`gevraagd`), unless another letter is named.
    """
    papier = VRAAGT_DE_DAG.get(uitleg)
    told = feiten.situatie if gevraagd else feiten.verteld
    read = told.dag
    if papier is None or read.oordeel is Oordeel.GEEN_DATUM:
        return False
    if not (
        _is_antwoord(papier, feiten)
        if gevraagd
        else read.oordeel not in (Oordeel.STAAT_ER_NIET, Oordeel.GEWEEST)
    ):
        return False
    situatie = dossier.deel(Situatie)
    if situatie.is_klaar:
        situatie = situatie.opnieuw(papier)
        dossier.vervang(situatie)
    none = read.oordeel is Oordeel.STAAT_ER_NIET
    if not (none and situatie.papier is not None and situatie.papier not in GROEPEN):
        situatie.papier = papier
    asked = PAPIEREN[papier].datum_voor if gevraagd else None  # a paper alone tells no meaning
    neem_rest_op(situatie, told, asked)
    if none:
        situatie.zet_geen_dag()
        situatie.datum_voor = PAPIEREN[papier].datum_voor
        situatie.gevraagd.append(datumvraag(situatie))
    return True


def _is_antwoord(papier: str, feiten: Feiten) -> bool:
    """No question of its own, and not about another letter than the one that was explained."""
    named = feiten.situatie.papier
    same = named is None or named.naam in (papier, "zitting", *GROEPEN)
    return same and feiten.vorm.kan_antwoord_zijn(_WORDS_OF_ANSWER)


def neem_nood_op(dossier: Dossier, gezegd: Situatiefeiten, vandaag: date) -> None:
    """The day that a cry for help names, with children: so that the call notes are about that day.

    Reckoned days ("volgende week dinsdag") count without asking: better early than late.
    """
    voor, read, left = gezegd.datum_voor, gezegd.dag, gezegd.eruit_op
    ahead = voor is not None and read.dag is not None and read.dag >= vandaag
    clear = ahead and read.oordeel in (Oordeel.GOED, Oordeel.VRAAG_TERUG)
    if not clear and left is None:
        return
    situatie = dossier.deel(Situatie)
    if situatie.is_klaar:
        situatie = replace(situatie.opnieuw(), vonnis=situatie.verteld_vonnis)
        dossier.vervang(situatie)
    situatie.kinderen = situatie.kinderen or gezegd.kinderen
    if clear and read.dag is not None:
        situatie.datum_voor = voor
        situatie.zet_datum(read.dag)
    elif left is not None:
        situatie.zet_eruit(left)
    onthoud(situatie, bepaal(situatie, vandaag), vandaag)
