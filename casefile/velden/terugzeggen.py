"""Which of the changes are said back, and how the conversation goes on after that. Pure.

A flow that says back itself what it took is not repeated, and a life comes before all of it.
"""

from __future__ import annotations

from enum import Enum, auto

from casefile.gesprek.feiten import Feiten
from casefile.gespreksstand import Gespreksstand
from casefile.velden import namen as n
from casefile.velden.opnemen import Opgenomen, Wijziging
from casefile.velden.zeggen import VERZWEGEN

ZELF_AAN_HET_WOORD = ("situatie", "overzicht", "kans", "belbriefje", "stapel")
"""The flows that say back themselves what they took from an answer."""
KORT = 14
"""Words: in a longer message that we did not understand more was said than what we noted."""
VRIJE_TEKST = ("dv_vraag", "dv_geprobeerd", "dv_toevoegen_tekst",
               "eigen_brief_wie", "eigen_brief_verweer", "eigen_brief_verhaal")  # fmt: skip
"""Questions to which any words are an answer: there a correction is only a correction."""
ZEGT_DE_SITUATIE_NIET = (n.NIET_NAAR, n.NIET_NAAR_ANDER, n.ALLEEN_NAAR)
"""The answer to a story says what was heard, the numbers first; not these."""


class Verder(Enum):
    """ANTWOORD: the message gets its own answer too. WELKE: ask which field must go. OPEN_VRAAG:
    that question again; with NIETS all was said."""

    ANTWOORD = auto()
    WELKE = auto()
    OPEN_VRAAG = auto()
    NIETS = auto()


def is_stil(stand: Gespreksstand, intent: str) -> bool:
    """True when the flow that is open says back what it took."""
    itself = stand.verloop in ZELF_AAN_HET_WOORD or stand.toont_voorbeeld
    return itself and intent == "geef_antwoord"


def te_melden(taken: Opgenomen, stand: Gespreksstand, intent: str) -> tuple[Wijziging, ...]:
    """What is said back of these; of what leaves the chat a flow itself says nothing."""
    quiet = is_stil(stand, intent)
    shown = stand.toont_voorbeeld and quiet
    changes = tuple(w for w in taken.wijzigingen if (w.veld.verlaat and not shown) or not quiet)
    if intent != "start_situatie":
        return changes
    return tuple(w for w in changes if w.oud is not None or w.veld.naam in ZEGT_DE_SITUATIE_NIET)


def hoe_verder(
    taken: Opgenomen,
    gemeld: tuple[Wijziging, ...],
    feiten: Feiten,
    stand: Gespreksstand,
    intent: str,
    *,
    woorden: int,
    geld: bool,
    doorgegeven: bool,
) -> Verder:
    """`gemeld`: what was said back, `geld`: amounts too, `doorgegeven`: somebody was told of it."""
    asks = bool(stand.verloop and stand.vraag)
    asks_more = feiten.vorm.vraagt and not feiten.wensen.geeft_door
    if doorgegeven and not (stand.vraag or asks_more):
        return Verder.NIETS
    if taken.welke:
        return Verder.WELKE
    corrected = any(w.oud is not None and w.veld.naam not in VERZWEGEN for w in gemeld)
    answers_too = intent == "geef_antwoord" and stand.vraag not in VRIJE_TEKST
    if corrected and not is_stil(stand, intent) and intent != "mens" and not answers_too:
        return Verder.OPEN_VRAAG
    if feiten.wensen.voor_ander:  # that is the message: it is asked what about
        return Verder.ANTWOORD
    noted = bool(gemeld) or geld
    if intent == "nlu_fallback" and woorden <= KORT and noted and asks:
        return Verder.OPEN_VRAAG
    only_this = feiten.bereik.alleen and bool(gemeld)
    return Verder.OPEN_VRAAG if only_this and not answers_too and asks else Verder.ANTWOORD
