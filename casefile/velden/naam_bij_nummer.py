"""The first name that stands right beside a phone number: "06 12345678 gerrit", "Wim, 06 12345678".

Pure. Only where nothing else is said in that piece: what can be a word of every day is no name.
"""

from __future__ import annotations

import re

import simplemma

from casefile.taal.klank import kale_woorden
from casefile.taal.woordenlijst import woorden
from casefile.velden import beltijd
from casefile.velden.keuren import als_plaats, is_naam

_NUMMER = re.compile(r"(?<!\w)\+?\d(?:[\s().-]{0,2}\d){7,14}(?!\d)")
_SNEDE = re.compile(r"[.;!?]+(?=\s|$)|\n|,|\b(?:maar|en)\b", re.I)
_AANLOOP = re.compile(
    r"^(?:(?:hoi|hallo|ja|dit is|met|vraag naar|mijn|me|mn|het|op|is|nummer|tel|telefoon|mobiel|"
    r"telefoonnummer|nr|van)\b[ :]*)+",
    re.I,
)
_OOK_EEN_VOORNAAM = woorden(
    "jan piet wim els bas joke riet willem eva noor mohammed roos iris daan sam bob tim jet fleur "
    "mark frank rob ben rik luc leo max hugo otto karel klaas teun guus coen bram lot sien"
)
"""First names that a dictionary has as words of every day."""
_GEEN_NAAM = woorden(
    "grtjes gr grt groetjes mvg bvd thnx tnx tx thanks xx xxx prive privé werknummer telnr nrr nr "
    "whats wapp toppie jaja dankjewel dankuwel alvast svp plz pls ok okee thuisnummer overdag "
    "smorgens smiddags savonds"
)
_KORTSTE = 3  # letters


def lees_voornaam_bij_nummer(tekst: str) -> str | None:
    """As it was typed; None where more than a name is said there."""
    number = _NUMMER.search(tekst)
    if number is None or len(_NUMMER.findall(tekst)) > 1:
        return None
    before, after = tekst[: number.start()], tekst[number.end() :]
    parts_before, parts_after = _SNEDE.split(before), _SNEDE.split(after)
    beside = f"{parts_before[-1]} {parts_after[0]}".strip()
    if beside:
        return _voornaam(beside)
    near = (parts_after[1:2], parts_before[-2:-1])
    return next((name for part in near for one in part if (name := _voornaam(one))), None)


def _voornaam(stuk: str) -> str | None:
    bare = _AANLOOP.sub("", stuk.strip()).strip(" :-()\"'")
    word = kale_woorden(bare)
    if len(bare.split()) != 1 or len(bare) < _KORTSTE or not is_naam(bare) or word in _GEEN_NAAM:
        return None
    if beltijd.lees_losse_tijd(bare) or als_plaats(bare):
        return None
    known = simplemma.is_known(bare.casefold(), lang="nl")
    return bare if not known or word in _OOK_EEN_VOORNAAM else None
