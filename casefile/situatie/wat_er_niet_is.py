"""What somebody says is not there: no day on the letter, no letter at all. Pure.

Read clause by clause, in any message: a "no" is knowledge, and is not asked again. Knows no flow.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_letters
from casefile.velden.clausules import clausules

_DAG = r"(?:datum|data|dag|dagen|datums)"
_GEEN_DAG = re.compile(rf"\b(?:geen|nergens een|nog geen|zonder) (?:\w+ )?{_DAG}\b")
_DAG_ONTBREEKT = re.compile(
    rf"\b(?:de |een |die |welke )?{_DAG}\b(?: \w+){{0,4}}? (?:staat|stond|stonden|is|ontbreekt|"
    r"ontbrak)\b(?: \w+){0,3}? (?:niet|nergens|nog niet|nie)\b(?! (?:waar|juist|goed))"
    r"|\b(?:staat|stond)\b(?: (?:er|ook|dus|nog|gewoon))* (?:niet|nergens|nie) (?:bij|op|in|"
    rf"vermeld)?\W*(?:wanneer|welke {_DAG})\b"
    rf"|\bontbreekt\b.{{0,12}}\b{_DAG}\b|\b{_DAG} ontbreekt\b"
)
_TOCH_NIET_BEKEND = re.compile(  # our own line, taken back
    rf"\b{_DAG} (?:bekend is|is bekend)\b.{{0,25}}\b"
    r"(?:onjuist|onwaar|niet waar|klopt (?:dus )?niet|fout)\b"
)
_OP_PAPIER = re.compile(
    r"\b(?:staat|staan|stond|stonden|zie|zien|vind|vinden|bij|op|in|erop|erbij|erin|bekend|"
    r"gekregen|genoemd|vermeld|gegeven|brief|vonnis|papier|ontbreekt)\b"
)
_ANDERS = re.compile(
    r"\b(?:rust|vrij|langer|later|eerder|zonder (?:drank|jou|hem|haar)|geslapen|gewerkt|voorbij|"
    r"gelukkig|meer|goede|leuke)\b"
)
_KORT = 6  # words: an answer, which needs no word for the paper
_GEEN_BRIEF = re.compile(
    r"\b(?:geen|nooit (?:een|n|'n)|nog geen|niet een) (?:\w+ )?(?:brief|brieven|post|papier(?:en)?)"
    r"\b(?!\W+(?:\w+ )?(?:van|meer|open)\b)"
)
_KREEG = re.compile(
    r"\b(?:heb|hep|hebben|heeft|had|kreeg|krijg|gekregen|gehad|ontvangen|is|was|ligt|lag|bestaat|"
    r"komt|kwam)\b"
)
_WIL = re.compile(r"\b(?:wil|wou|stuur\w*|sturen|schrijf|durf|open|lees|krijgen|hoef|moet|maak)\b")


def noemt_geen_dag(tekst: str) -> bool:
    """In an answer to the question for it: "er staat geen datum op"."""
    plain = kale_letters(tekst)[0]
    return _GEEN_DAG.search(plain) is not None or _DAG_ONTBREEKT.search(plain) is not None


def zegt_geen_dag(tekst: str) -> bool:
    """The same in any message: only where the clause is plainly about a paper."""
    taken_back = _TOCH_NIET_BEKEND.search(kale_letters(tekst)[0]) is not None
    return taken_back or any(_is_geen_dag(one) for one in _stukken(tekst))


def zegt_geen_brief(tekst: str) -> bool:
    """ "Heb geen brief gehad"; not "geen brief van de rechter", which says nothing of others."""
    return any(_is_geen_brief(one) for one in _stukken(tekst))


def _stukken(tekst: str) -> list[str]:
    return [kale_letters(one)[0] for one in clausules(tekst)]


def _is_geen_dag(stuk: str) -> bool:
    if _DAG_ONTBREEKT.search(stuk):
        return True
    about = _OP_PAPIER.search(stuk) is not None or len(stuk.split()) <= _KORT
    return about and _GEEN_DAG.search(stuk) is not None and _ANDERS.search(stuk) is None


def _is_geen_brief(stuk: str) -> bool:
    told = _KREEG.search(stuk) is not None or len(stuk.split()) <= _KORT
    return told and _GEEN_BRIEF.search(stuk) is not None and _WIL.search(stuk) is None
