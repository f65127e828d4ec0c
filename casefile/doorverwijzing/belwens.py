"""What a message with a wish to be called says besides: kept for who calls back. Pure."""

from __future__ import annotations

import re

from casefile.doorverwijzing.eigen_zinnen import zinnen_uit
from casefile.taal.vraagzin import lijkt_vraag
from casefile.velden.clausules import clausules

_EERST = re.compile(
    r"^.{0,60}?\b(?:bel\w*|gebeld|opbellen|terugbellen)\b.{0,40}?\b(?:maar )?(?:eerst|alleen|wel)\b"
    r"(?: (?:wil|moet|zal|ga|zeg|vertel) ik(?: (?:je|u|nog|even|ook|wat|iets))*"
    r"(?: (?:zeggen|vertellen|kwijt|uitleggen|melden))?)?(?: (?:waarvoor|waarom|dat|dit))*[ :,.]*",
    re.I,
)
_WENS = re.compile(
    r"\b(?:bel|belt|bellen|gebeld|opbellen|terugbellen|call|phone|zadzwo\w+|ara\w*)\b"
    r"|\b(?:nummer|telefoon\w*)\b|\d{6}",
    re.I,
)
_NUMMER = re.compile(r"\d{6}|@")
_KORTSTE = 4  # words; fewer say nothing that somebody must know before the call


def naast_de_belwens(tekst: str, wens: re.Pattern[str]) -> tuple[str, ...]:
    """ "Ja bellen, maar eerst: ik heb oktober vergeten" -> "ik heb oktober vergeten"; else whole
    sentences.

    `wens`: how the wish itself is said."""
    head = _EERST.match(tekst)
    rest = tekst[head.end() :] if head else tekst
    kept = tuple(one for one in zinnen_uit(rest) if _vertelt(one, wens))
    return kept if sum(len(one.split()) for one in kept) >= _KORTSTE else ()


def _vertelt(zin: str, wens: re.Pattern[str]) -> bool:
    """More than the wish; a story with the wish in it stays whole. A number has its own line."""
    if lijkt_vraag(zin) or _NUMMER.search(zin):
        return False
    told = [one for one in clausules(zin) if not (_WENS.search(one) or wens.search(one))]
    return sum(len(one.split()) for one in told) >= _KORTSTE
