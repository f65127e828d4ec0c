"""A yes with nothing but questions beside it: "stuur maar, hoe laat bellen ze dan?". Pure.

It is a yes where nothing that is asked can change what is sent, to whom or who reads it: those are
answered first, and the yes is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casefile.doorverwijzing.eigen_regel import is_veld
from casefile.doorverwijzing.voorbeeldantwoord import is_dank, is_ja, is_vulling
from casefile.doorverwijzing.voorbeeldvraag import raakt_bericht
from casefile.doorverwijzing.wie_mag import genoemden
from casefile.taal.klank import kale_woorden
from casefile.taal.woordenlijst import woorden
from casefile.velden.clausules import clausules

_WIE = r"(?:ik|we|wij|je|jij|u|jullie|ze|zij|hij|er|het|dat|dit|de|die|een|iemand|mijn|me|mn)"
_BEGINT_VRAAG = re.compile(
    r"(?:(?:en|maar|oh?|dan|trouwens|nog|want|eh+|ps|vraagje|dus|nou|wel|ook) )*"
    r"(?:(?:wat|wie|waar\w*|wanneer|wnr|hoe\w*|welke?)\b"
    rf"|(?:kan|kun|kunnen|kunt|mag|mogen|moet|moeten|krijg|krijgen|heb|hebben|ben|is|zijn|gaat|gaan|"
    rf"komt|komen|bellen|belt|duurt|weet|weten|klopt|staat|leest|lezen|ziet|zien|hoort|wordt|word|"
    rf"zal|zullen|stuurt|sturen|helpt|helpen|hoef) {_WIE}\b)"
)
_ALLEEN_JA = woorden("ja jaa jawel jazeker yes yep jep ok oke okee okay nou goed dan en maar hoor")
"""A yes by itself is an opener too ("ja, en wanneer?"): it counts as a sentence of its own."""
_ZACHT = woorden("ok oke okee okay nou goed dan en maar hoor")


@dataclass(frozen=True)
class JaEnVraag:
    """`ja` and `vragen`: the pieces, as typed. `mag_weg`: it is a yes to sending."""

    ja: tuple[str, ...]
    vragen: tuple[str, ...]
    mag_weg: bool


def lees_ja_en_vraag(zinnen: Sequence[str]) -> JaEnVraag | None:
    """None where there is no yes, no question, or anything besides."""
    yes: list[str] = []
    asked: list[str] = []
    plain = False
    for sentence in zinnen:
        whole = is_ja(kale_woorden(sentence))
        clauses = [sentence] if whole else clausules(sentence)
        pieces = [piece for clause in clauses for piece in _stukken(clause)]
        for piece in pieces:
            said = kale_woorden(piece)
            if is_ja(said):
                yes.append(piece)
                plain = plain or _is_duidelijk(said, alleen=len(pieces) == 1)
            elif _BEGINT_VRAAG.match(said):
                asked.append(piece)
            elif not (is_dank(said) or is_vulling(said)):
                return None
    if not (yes and asked):
        return None
    touches = any(_verandert(one) for one in asked)
    return JaEnVraag(tuple(yes), tuple(asked), plain and not touches)


def _is_duidelijk(said: str, *, alleen: bool) -> bool:
    words = set(said.split())
    return not words <= _ALLEEN_JA or (alleen and not words <= _ZACHT)


def _verandert(vraag: str) -> bool:
    said = kale_woorden(vraag)
    return raakt_bericht(said) or bool(genoemden(said)) or is_veld(vraag)


def _stukken(clausule: str) -> Iterator[str]:
    """ "Ja stuur maar en hoe laat bellen ze" has no sign between the yes and the question."""
    words = clausule.split()
    for cut in range(1, len(words)):
        head, rest = " ".join(words[:cut]), " ".join(words[cut:])
        if is_ja(kale_woorden(head)) and _BEGINT_VRAAG.match(kale_woorden(rest)):
            yield from (head, rest)
            return
    yield clausule
