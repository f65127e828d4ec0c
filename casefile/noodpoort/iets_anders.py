"""After a card about a life: does this message plainly tell or ask something else? Pure.

Then it is answered, with the number kept in one line. What is short or unclear ("ik heb ze hier
liggen"), and everything in which a life is heard, stays about the life.
"""

from __future__ import annotations

from casefile.gesprek.gehoord import Gehoord
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.misschien import OVER_HET_LEVEN
from casefile.noodpoort.noodverloop import LEVENSVRAGEN, VeiligheidVerloop

DUIDELIJK = 0.8  # probability from which a label says what is asked, while a life may be at stake
KORTST = 3  # words


def praat_over_iets_anders(stand: Gespreksstand, gehoord: Gehoord) -> bool:
    """`stand` as it is before this message."""
    asked = stand.verloop == VeiligheidVerloop.naam and stand.vraag in LEVENSVRAGEN
    if not asked or gehoord.is_tik or gehoord.noden or gehoord.woorden < KORTST:
        return False
    if set(OVER_HET_LEVEN) & set(gehoord.misschien):
        return False
    goes_on = gehoord.feiten.ontkenning.gaat_verder
    return goes_on or _vertelt(gehoord) or _vraagt(gehoord)


def _vertelt(gehoord: Gehoord) -> bool:
    """A letter, a day, an amount, who they are, where and with whom they live."""
    facts, own = gehoord.feiten, gehoord.feiten.velden
    letter = facts.situatie.papier is not None or facts.situatie.noemt_dag
    home = own.kinderen is not None or own.aantal_kinderen is not None or own.noemt_huis
    person = own.naam or own.corporaties or own.plaats or own.adres or own.huurdersnummer
    return bool(letter or home or person or facts.geld.opgaven or facts.bereik.nummers)


def _vraagt(gehoord: Gehoord) -> bool:
    facts, best = gehoord.feiten, gehoord.betekenis
    practical = best.label.startswith(("vraag_", "start_", "wijzig")) and best.kans >= DUIDELIJK
    return bool(facts.kernvragen or facts.onderwerp) or practical
