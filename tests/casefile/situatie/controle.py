"""The check of the situation as the tests play it."""

from __future__ import annotations

from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.situatieverloop import SituatieVerloop
from casefile.situatie.verhaal import lees_situatie
from casefile.situatie.verhaal_opnemen import neem_bericht_op
from casefile.tijd import today
from tests.casefile.gesprek_met import GesprekMet


def check(message: str = "") -> GesprekMet:
    """A check that begins with this message of the tenant."""
    talk = GesprekMet(SituatieVerloop())
    if message:
        neem_bericht_op(talk.dossier, lees_situatie(message, today(talk.nu)))
    return talk.begin()


def situatie(talk: GesprekMet) -> Situatie:
    return talk.dossier.deel(Situatie)
