"""How a text speaks to the reader: one word per thing, je, no imagery (R15-R17, R21, R22).

Knows forms and lists, no facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.teksten.naslag import Naslag
from casefile.teksten.taalregels.bevinding import ALLES, Ernst, Melding, Regel
from casefile.teksten.taalregels.woordkeus import is_nadruk
from casefile.teksten.taalregels.zinnen import (
    regel_op,
    zonder_citaten,
    zonder_plaatshouders,
)
from casefile.teksten.tekst import Tekst

_U = re.compile(r"(?<![\w.])(?:u|uw|uzelf)(?![\w.]|-)", re.IGNORECASE)
_KAPITALEN = re.compile(r"\b[A-ZÀ-Þ]{2,}\b")
_CURSIEF = re.compile(r"(?<![\w_])_[^_\s][^_\n]*_(?![\w_])|(?<![*\w])\*[^*\s][^*\n]*\*(?![*\w])")


def zelfde_woord(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R15: one word for one thing ("budgetbeheer", "huis", "begeleider"); a warning."""
    kaal = zonder_citaten(zonder_plaatshouders(tekst.tekst))
    uitgelegd = {woord.lower() for woord in tekst.metadata.legt_uit}
    for ander, ons in naslag.lijsten["zelfde_woord"].items():
        vondst = re.search(rf"(?<![\w-]){re.escape(ander)}(?![\w-])", kaal, re.IGNORECASE)
        if vondst and ander not in uitgelegd:
            advies = f"wij zeggen overal: {ons}"
            yield Melding(
                vondst.group(), advies, Ernst.WAARSCHUWING, regel_op(kaal, vondst.start())
            )


def aanspreekvorm(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R16: we say "je". Words to read aloud to somebody else stand between quotation marks."""
    kaal = zonder_citaten(zonder_plaatshouders(tekst.tekst))
    for vondst in _U.finditer(kaal):
        advies = "schrijf je of jouw (een zin om voor te lezen zet je tussen aanhalingstekens)"
        yield Melding(vondst.group(), advies, Ernst.FOUT, regel_op(kaal, vondst.start()))


def beeldspraak(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R17: no figurative language; some readers take it literally."""
    for beeld, gewoon in naslag.lijsten["figuurlijk"].items():
        vondst = re.search(rf"(?<!\w){re.escape(beeld)}(?!\w)", tekst.tekst, re.IGNORECASE)
        if vondst:
            plek = regel_op(tekst.tekst, vondst.start())
            yield Melding(vondst.group(), f"beeldspraak; schrijf: {gewoon}", Ernst.FOUT, plek)


def een_vraag(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R21: one question mark in a message."""
    if tekst.tekst.count("?") > 1:
        plek = regel_op(tekst.tekst, [m.start() for m in re.finditer(r"\?", tekst.tekst)][1])
        advies = f"{tekst.tekst.count('?')} vraagtekens; stel één vraag per bericht"
        yield Melding(tekst.tekst, advies, Ernst.FOUT, plek)


def nadruk(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R22: no words in capitals (error), no italics and no exclamation marks (warning)."""
    kaal = zonder_plaatshouders(tekst.tekst)
    for vondst in _KAPITALEN.finditer(kaal):
        if is_nadruk(vondst.group()) and not naslag.mag(vondst.group(), "R22"):
            plek = regel_op(kaal, vondst.start())
            yield Melding(vondst.group(), "geen hoofdletters voor nadruk", Ernst.FOUT, plek)
    cursief = _CURSIEF.search(kaal)
    if cursief:
        plek = regel_op(kaal, cursief.start())
        yield Melding(cursief.group(), "geen cursieve letters", Ernst.WAARSCHUWING, plek)
    if "!" in kaal:
        plek = regel_op(kaal, kaal.index("!"))
        yield Melding("!", "schrijf een punt", Ernst.WAARSCHUWING, plek)


REGELS = (
    Regel("R15", "Zelfde begrip, zelfde woord", zelfde_woord),
    Regel("R16", "Aanspreekvorm", aanspreekvorm, ALLES),
    Regel("R17", "Beeldspraak", beeldspraak, ALLES),
    Regel("R21", "Eén vraag", een_vraag),
    Regel("R22", "Nadruk", nadruk, ALLES),
)
