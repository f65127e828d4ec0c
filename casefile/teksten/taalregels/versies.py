"""What the easier version may not lose of the plain one (P03-P08): who, how much, what to do,
not, perhaps.

Compares two texts of one key; judges no text by itself and reads no meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.teksten.naslag import Naslag
from casefile.teksten.taalregels.bevinding import Melding
from casefile.teksten.taalregels.zinnen import PLAATSHOUDER, woorden_van, zinnen_van
from casefile.teksten.tekst import Tekst

TITELS = {
    "P03": "Makkelijk: contacten en namen",
    "P04": "Makkelijk: getallen",
    "P05": "Makkelijk: wat je doet",
    "P06": "Makkelijk: niet en geen",
    "P07": "Makkelijk is niet langer",
    "P08": "Makkelijk: soms en kan",
}
_GETAL = re.compile(r"(?<![\w{])\d[\d.,]*\d|(?<![\w{])\d")
_ONTKENNING = re.compile(r"\b(?:niet|geen|nooit|niemand|niets|nergens|zonder)\b", re.IGNORECASE)
_MISSCHIEN = re.compile(r"\b(?:kan|kun|kunt|kunnen|soms|vaak|meestal|misschien)\b", re.IGNORECASE)
_ZINSDEEL = re.compile(r"(?:^|[,:;(\"“] ?)(?:(?:of|en|dan|maar|ook|daarna|eerst) )*(\w+)")


def verlies(gewoon: Tekst, makkelijk: Tekst, naslag: Naslag) -> Iterator[tuple[str, Melding]]:
    """What `makkelijk` leaves out of `gewoon`, each with the id of its rule."""
    for regel_id, zoek in (("P03", _wie), ("P04", _getallen), ("P05", _acties)):
        weg = zoek(gewoon.tekst, naslag) - zoek(makkelijk.tekst, naslag)
        if regel_id == "P05":
            weg -= {woord.lower() for woord in woorden_van(makkelijk.tekst)}
        for stuk in sorted(weg):
            yield regel_id, Melding(stuk, "staat wel in de gewone tekst; zet het er ook in")
    gewone, makkelijke = (len(_ONTKENNING.findall(t.tekst)) for t in (gewoon, makkelijk))
    if makkelijke < gewone:
        advies = f"{gewone} keer niet of geen in de gewone tekst, hier {makkelijke} keer"
        yield "P06", Melding("niet, geen, zonder", advies)
    gewone, makkelijke = (len(_MISSCHIEN.findall(t.tekst)) for t in (gewoon, makkelijk))
    if gewoon.metadata.claims and makkelijke < gewone:  # a "can" that becomes "does" is a promise
        advies = f"{gewone} keer kan, soms of vaak in de gewone tekst, hier {makkelijke} keer"
        yield "P08", Melding("kan, soms, vaak", advies)
    lang, kort = (len(woorden_van(t.tekst)) for t in (makkelijk, gewoon))
    if lang > kort:
        yield "P07", Melding(f"{lang} woorden", f"de gewone tekst heeft er {kort}; maak hem korter")


def _wie(tekst: str, naslag: Naslag) -> set[str]:
    """Placeholders (a phone number, a name) and the people and organisations of the word list."""
    klein = tekst.lower()
    namen = naslag.lijsten.get("wie", {})
    genoemd = {naam for naam in namen if re.search(rf"\b{naam}(?:en|s)?\b", klein)}
    return genoemd | set(PLAATSHOUDER.findall(tekst))


def _getallen(tekst: str, naslag: Naslag) -> set[str]:
    return set(_GETAL.findall(tekst))


def _acties(tekst: str, naslag: Naslag) -> set[str]:
    """Words of action that open a sentence or a part of one: "Bel", "of stuur", "zeg dat ook"."""
    gebieden = naslag.lijsten.get("gebiedende_wijs", {})
    return {
        woord.lower()
        for zin in zinnen_van(tekst)
        for woord in _ZINSDEEL.findall(zin.tekst)
        if woord.lower() in gebieden
    }
