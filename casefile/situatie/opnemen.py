"""Takes from a message in own words what it tells, so that fewer questions are asked. Pure.

A day in a message is taken when it lies ahead; any other gets its own question.
"""

from __future__ import annotations

from datetime import date

from casefile.dossier import Dossier
from casefile.situatie.datumvraag import Oordeel, lees_dag
from casefile.situatie.lezen import (
    lees_datum_voor,
    lees_kinderen,
    lees_papier,
    lees_vonnis,
)
from casefile.situatie.model import Situatie
from casefile.situatie.papieren import GROEPEN


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
