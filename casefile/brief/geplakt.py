"""Whether a message is a letter that somebody copied, and then what it says. Pure.

Own words about a letter ("ik kreeg een dagvaarding") are no letter: who copies one writes as the
sender does, at length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from casefile.brief.brief_lezen import lees_brief
from casefile.brief.brieftekst import patroon, van_tekst
from casefile.brief.gelezen_brief import Brief
from casefile.noodpoort.nood import VOORRANG, Nood
from casefile.noodpoort.poort import vind_noden

KORTSTE_BRIEF = 30  # words
_ZO_SCHRIJFT_EEN_BRIEF = tuple(
    map(
        patroon,
        (
            r"\bgeachte\b|\bbeste (?:mevrouw|heer|mijnheer|bewoner|huurder)|\bl\.s\.|\bhallo heer",
            r"hoogachtend|vriendelijke groet|\bgroeten van\b|namens ",
            r"\b(?:betreft|kenmerk|dossier(?:nummer)?|zaaknummer|huurdersnummer|referentie)\b",
            r"\buw\b(?:.|\n){0,400}\buw\b",
            r"\bw(?:ij|e) (?:verzoeken|sommeren|hebben|ontvingen|ontvangen|bieden|manen)\b"
            r"|\b(?:verzoeken|sommeren|manen|zullen) wij\b",
            r"\bgedaagde\b|\beiser(?:es)?\b|ten verzoeke van|op verzoek van|heb ik, ",
            r"\bu (?:bent|moet|dient|kunt|heeft|krijgt)\b",
            r"uit kracht van|aangezegd|betekend|bevel gedaan|rechtdoende|gerechtsdeurwaarder",
            r"ondergetekenden|artikel \d|verhuurder;|komen overeen",
            r"kosten (?:van dit exploot|dezes)|kantonrechter",
            r"\b\d{4} ?[a-z]{2}\b",  # a postcode
        ),
    )
)
_ZO_PRAAT_IEMAND = re.compile(
    r"\b(?:mijn (?!exploot|requir|ambt|kantoor)|mij|me|m'n|wat moet ik|help|aub"
    r"|ik (?:ben|kan|kreeg|krijg|moet|weet|wil|woon|snap|denk|sta|slaap|heb (?!ik|gerequi)))\b"
)
_GENOEG = 2
VAN_EEN_BRIEF = frozenset(nood for nood in Nood if nood.kenmerk.uit_brief)
"""What every dagvaarding and vonnis threatens with, in the sender's words and for a day that the
reader of letters reads: a near day has its numbers there. A cry for life is never only a letter."""


@dataclass(frozen=True)
class GeplakteBrief:
    """`alleen`: nothing but the letter; no sentence of the huurder's own stands with it.

    `ernaast`: a cry on a line of its own, which the whole text may hide in the letter's last
    sentence.
    """

    brief: Brief
    alleen: bool
    ernaast: tuple[Nood, ...] = ()


def lees_geplakte_brief(tekst: str, vandaag: date) -> GeplakteBrief | None:
    """None for what is no copied letter, or is none that we know. Never raises."""
    if len(tekst.split()) < KORTSTE_BRIEF:
        return None
    letter = van_tekst(tekst)
    own = len(_ZO_PRAAT_IEMAND.findall(letter.plat))
    written = sum(p.search(letter.plat) is not None for p in _ZO_SCHRIJFT_EEN_BRIEF)
    if written < _GENOEG or written <= own:
        return None
    brief = lees_brief(letter, vandaag)
    if brief.soort is None:
        return None
    heard = {nood for line in tekst.split("\n") for nood in vind_noden(line, vandaag)}
    beside = tuple(nood for nood in VOORRANG if nood in heard - VAN_EEN_BRIEF)
    return GeplakteBrief(brief, own == 0, beside)
