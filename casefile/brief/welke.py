"""Which paper a letter is, and who sent it. Pure.

A later paper tells of earlier ones (a vonnis of its dagvaarding), so what counts is what a paper
does ("heb ik gedagvaard", "ontbindt de huurovereenkomst"), and its heading.
"""

from __future__ import annotations

import re
from functools import lru_cache

from casefile.brief.brieftekst import Brieftekst, patroon
from casefile.brief.gelezen_brief import (
    NA_DE_UITSPRAAK,
    NAAR_DE_RECHTER,
    NIET_OVER_HUUR,
    UITSPRAKEN,
    Afzender,
    Briefsoort,
    Gelezen,
)
from casefile.brief.tekenen import TEKENEN

B = Briefsoort
GENOEG, RUIM = 3, 2
"""Points that make a kind, and by how many it must lead to be sure."""

_TOP = 0.45  # the share of the text in which a heading can stand
_KOP_PUNTEN = 2


@lru_cache(maxsize=1)
def _gebouwd() -> dict[Briefsoort, list[tuple[re.Pattern[str], int]]]:
    return {
        soort: [(re.compile(patroon(p).pattern, re.S), n) for p, n in tekenen]
        for soort, tekenen in TEKENEN.items()
    }


def punten(brief: Brieftekst) -> dict[Briefsoort, int]:
    """What speaks for each kind; the words that a heading on a line of its own holds count more."""
    score = {
        soort: sum(n for p, n in tekenen if p.search(brief.plat))
        for soort, tekenen in _gebouwd().items()
    }
    for line in _koppen(brief):
        for soort, tekenen in _gebouwd().items():
            if any(n >= 2 and p.search(line) for p, n in tekenen):
                score[soort] += _KOP_PUNTEN
    return score


def _koppen(brief: Brieftekst) -> list[str]:
    lines = [line.strip() for line in brief.plat.split("\n")]
    top = lines[: max(12, int(len(lines) * _TOP))]
    return [s for s in top if 3 < len(s) < 60 and not s.endswith((".", ",", ";"))]


def welke_soort(brief: Brieftekst) -> Gelezen[Briefsoort] | None:
    """None when the words do not tell."""
    score = _wie_verder_is_wint(punten(brief))
    best = max(score, key=lambda soort: score[soort])
    if score[best] < GENOEG:
        return None
    second = max(points for soort, points in score.items() if soort is not best)
    return Gelezen(best, score[best] - second >= RUIM)


def _wie_verder_is_wint(score: dict[Briefsoort, int]) -> dict[Briefsoort, int]:
    """A paper that does something outweighs the earlier ones of which it tells."""
    score = dict(score)
    if score[B.VONNIS] >= 6 and score[B.VERSTEKVONNIS] >= 4:
        score[B.VERSTEKVONNIS] += score[B.VONNIS]
    verdict = max(score[s] for s in UITSPRAKEN)
    if score[B.AANZEGGING] >= 6:
        score[B.AANZEGGING] += max(0, score[B.BETEKENING] - 2)
    after = max(score[s] for s in NA_DE_UITSPRAAK)
    if after >= 6:
        for soort in (*UITSPRAKEN, *NAAR_DE_RECHTER):
            score[soort] -= 6
    if verdict >= 8:
        for soort in NAAR_DE_RECHTER:
            score[soort] -= 6
    if score[B.DAGVAARDING] >= 8:
        for soort in (B.ROLZITTING, B.ZITTING, B.AANMANING, B.SOMMATIE, B.HERINNERING, *UITSPRAKEN):
            score[soort] -= 6
    for soort in (B.SOMMATIE, B.VEERTIENDAGENBRIEF):
        if score[soort] >= 5:
            score[B.AANMANING] -= 3
            score[B.HERINNERING] -= 3
            score[B.INCASSO] -= 3
    if score[B.AANMANING] >= 4:
        score[B.HERINNERING] -= 3
    if max(score[s] for s in (*NIET_OVER_HUUR,) if s not in (B.RECLAME, B.ANDERS)) >= 6:
        score[B.AANMANING] -= 4
        score[B.HERINNERING] -= 4
    return score


_WIE: tuple[tuple[Afzender, re.Pattern[str], int], ...] = tuple(
    (wie, patroon(p), n)
    for wie, p, n in (
        (Afzender.DEURWAARDER, r"gerechtsdeurwaarder", 3),
        (Afzender.DEURWAARDER, r"\bheb ik\b|mijn exploot|kosten dezes", 2),
        (Afzender.RECHTBANK, r"(?:^|\n)\s*rechtbank", 4),
        (Afzender.RECHTBANK, r"de griffier\b", 2),
        (Afzender.RECHTBANK, r"in naam van de koning|vonnis van de kantonrechter te", 3),
        (Afzender.INCASSOBUREAU, r"\bincasso(?:bureau|diensten)?\b.{0,30}(?:b\.v\.)?", 1),
        (Afzender.INCASSOBUREAU, r"opdrachtgever|aan ons overgedragen", 2),
        (Afzender.GEMEENTE, r"(?:^|\n)\s*(?:gemeente|wijkteam)", 4),
        (Afzender.CORPORATIE, r"\A(?:[^\n]*\n){0,2}[^\n]{0,40}(?:won(?:en|ing)|woon|huis)\w*", 2),
        (Afzender.CORPORATIE, r"huurincasso|klantenservice|debiteurenbeheer|verhuurder", 1),
    )
)


def wie_stuurde(brief: Brieftekst, soort: Briefsoort | None) -> Gelezen[Afzender] | None:
    """The sender by what only that sender writes; the kind decides where it leaves no choice."""
    if soort in UITSPRAKEN or soort in (B.ROLZITTING, B.ZITTING):
        return Gelezen(Afzender.RECHTBANK)
    if soort in NA_DE_UITSPRAAK or soort is B.DAGVAARDING:
        return Gelezen(Afzender.DEURWAARDER)
    if soort is B.VROEGSIGNAAL:
        return Gelezen(Afzender.GEMEENTE)
    if soort in NIET_OVER_HUUR and soort is not B.ANDERS:
        return Gelezen(Afzender.OVERIG)
    score = dict.fromkeys(Afzender, 0)
    for wie, pattern, n in _WIE:
        score[wie] += n if pattern.search(brief.plat) else 0
    best = max(score, key=lambda wie: score[wie])
    if score[best] < 2:
        return None
    return Gelezen(best, sorted(score.values())[-2] < score[best])
