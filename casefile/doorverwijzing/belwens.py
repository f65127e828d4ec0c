"""What a message with a wish to be called says besides: kept for who calls back. Pure."""

from __future__ import annotations

import re

from casefile.taal.persoonsgegevens import maskeer
from casefile.velden.clausules import clausules, zonder_vragen

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
_KORTSTE = 4  # words; fewer say nothing that somebody must know before the call


def naast_de_belwens(tekst: str, wens: re.Pattern[str]) -> str | None:
    """ "Ja bellen, maar eerst: ik heb oktober vergeten" -> "ik heb oktober vergeten".

    `wens`: how the wish itself is said."""
    stated = zonder_vragen(tekst)
    head = _EERST.match(stated)
    rest = stated[head.end() :] if head else stated
    pieces = [one for one in clausules(rest) if not one.endswith("?")]
    kept = [one for one in pieces if not (_WENS.search(one) or wens.search(one))]
    words = maskeer(". ".join(kept)).strip(" .,")
    return words if len(words.split()) >= _KORTSTE else None
