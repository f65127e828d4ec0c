"""Takes from a message in own words what it tells, so that fewer questions are asked. Pure.

A day in a message is taken when it lies ahead; any other gets its own question.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from casefile.dossier import Dossier
from casefile.situatie.bepaal import bepaal
from casefile.situatie.datumvraag import Oordeel, lees_dag
from casefile.situatie.lezen import (
    lees_datum_voor,
    lees_kinderen,
    lees_papier,
    lees_vonnis,
)
from casefile.situatie.model import Situatie
from casefile.situatie.papieren import GROEPEN
from casefile.situatie.uitkomst import onthoud
from casefile.situatie.vragen import datumvraag
from casefile.taal.vraagzin import kan_antwoord_zijn

_WORDS_OF_ANSWER = 15
VRAAGT_DE_DAG: Mapping[str, str] = {
    "utter_vraag_dagvaarding": "dagvaarding",
    "utter_vraag_ontruimingsdatum": "aanzegging",
}
"""Explanations that end by asking the day on the letter, and the letter that each is about."""


def neem_bericht_op(dossier: Dossier, tekst: str, vandaag: date) -> None:
    """A message that starts the check. Another paper than last time starts it afresh."""
    situatie = dossier.deel(Situatie)
    papier = lees_papier(tekst)
    day = lees_dag(tekst, vandaag)
    news = (papier is not None and papier.naam not in (situatie.papier, *GROEPEN)) or (
        day.oordeel is not Oordeel.GEEN_DATUM
        and lees_datum_voor(tekst) is not None
        and day.dag != situatie.datum
    )
    if situatie.is_klaar and news:
        situatie = Situatie(kinderen=situatie.kinderen)
        dossier.vervang(situatie)
    if situatie.is_klaar:
        return
    neem_papier_op(situatie, tekst)
    neem_rest_op(situatie, tekst, vandaag)


def neem_papier_op(situatie: Situatie, tekst: str) -> bool:
    """True when the text names a paper. A group never replaces the word that is on it."""
    papier = lees_papier(tekst)
    if papier is None:
        return False
    known = situatie.papier is not None and situatie.papier not in GROEPEN
    if not (known and papier.naam in GROEPEN):
        situatie.papier = papier.naam
    return True


def neem_rest_op(situatie: Situatie, tekst: str, vandaag: date) -> None:
    """Vonnis, day and children, where they are named and not known yet."""
    situatie.vonnis = situatie.vonnis or lees_vonnis(tekst)
    situatie.kinderen = situatie.kinderen or lees_kinderen(tekst)
    if situatie.datum is not None or situatie.voorstel is not None:
        return
    voor = lees_datum_voor(tekst)
    if voor is None and situatie.papiersoort is not None:
        voor = situatie.papiersoort.datum_voor
    if voor is None:
        return
    read = lees_dag(tekst, vandaag)
    if read.oordeel is Oordeel.GOED and read.dag is not None:
        situatie.zet_datum(read.dag)
        situatie.datum_voor = voor
    elif read.oordeel is Oordeel.VRAAG_TERUG:
        situatie.voorstel, situatie.datum_voor = read.dag, voor


def neem_dag_op(
    dossier: Dossier, uitleg: str, tekst: str, vandaag: date, *, gevraagd: bool = True
) -> bool:
    """The day that such an explanation asks for; True when the check can go on from this letter.

    A day that is not clear counts too, the check knows what to ask; and so does "er staat geen dag
    op" when the day was really asked (`gevraagd`), unless another letter is named.
    """
    papier = VRAAGT_DE_DAG.get(uitleg)
    read = lees_dag(tekst, vandaag)
    if papier is None or read.oordeel is Oordeel.GEEN_DATUM:
        return False
    if not (_is_antwoord(papier, tekst) if gevraagd else read.oordeel is not Oordeel.STAAT_ER_NIET):
        return False
    situatie = dossier.deel(Situatie)
    if situatie.is_klaar:
        situatie = Situatie(kinderen=situatie.kinderen)
        dossier.vervang(situatie)
    situatie.papier = papier
    neem_rest_op(situatie, tekst, vandaag)
    if read.oordeel is Oordeel.STAAT_ER_NIET:
        assert situatie.papiersoort is not None
        situatie.datum_voor = situatie.papiersoort.datum_voor
        situatie.gevraagd.append(datumvraag(situatie))
    return True


def _is_antwoord(papier: str, tekst: str) -> bool:
    """No question of its own, and not about another letter than the one that was explained."""
    named = lees_papier(tekst)
    same = named is None or named.naam in (papier, "zitting", *GROEPEN)
    return same and kan_antwoord_zijn(tekst, _WORDS_OF_ANSWER)


def neem_nood_op(dossier: Dossier, tekst: str, vandaag: date) -> None:
    """The day that a cry for help names, with children: so that the call notes are about that day.

    Reckoned days ("volgende week dinsdag") count without asking: better early than late.
    """
    voor, read = lees_datum_voor(tekst), lees_dag(tekst, vandaag)
    if voor is None or read.dag is None or read.dag < vandaag:
        return
    if read.oordeel not in (Oordeel.GOED, Oordeel.VRAAG_TERUG):
        return
    situatie = dossier.deel(Situatie)
    if situatie.is_klaar:
        situatie = Situatie(vonnis=situatie.vonnis, kinderen=situatie.kinderen)
        dossier.vervang(situatie)
    situatie.kinderen = situatie.kinderen or lees_kinderen(tekst)
    situatie.datum_voor = voor
    situatie.zet_datum(read.dag)
    onthoud(situatie, bepaal(situatie, vandaag), vandaag)
