"""Rare and long words (R11, R12), measured with word frequencies and hyphenation that work offline.

Knows numbers about words, not their meaning. `wordfreq` and `pyphen` are needed for the check only,
so they are loaded when these rules run: the staff pages use the other rules without them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import simplemma

from casefile.teksten.naslag import Naslag
from casefile.teksten.taalregels.bevinding import Ernst, Melding, Regel
from casefile.teksten.taalregels.zinnen import Zin, zinnen_van, zonder_plaatshouders
from casefile.teksten.tekst import Tekst

ZELDZAAM = 3.0
"""Zipf frequency (log10 of uses per billion words) below which a word is rare (R11)."""
_BEKEND_DEEL = 3.5
_GEWOON = 4.5
"""A word this common ("organisatie") may have five syllables."""


@lru_cache(maxsize=4096)
def _zipf(woord: str) -> float:
    from wordfreq import zipf_frequency

    return float(zipf_frequency(woord, "nl"))


@lru_cache(maxsize=1)
def _afbreken() -> Any:
    import pyphen

    return pyphen.Pyphen(lang="nl_NL")


@lru_cache(maxsize=4096)
def is_zeldzaam(woord: str) -> bool:
    """True when the word is rare and is no compound of two known words ("huur" + "contract")."""
    kaal = woord.lower()
    if max(_zipf(kaal), _zipf(simplemma.lemmatize(kaal, lang="nl"))) >= ZELDZAAM:
        return False
    for snede in range(3, len(kaal) - 2):
        links, rechts = kaal[:snede], kaal[snede:].lstrip("-")
        kaal_links = links.rstrip("-")
        for begin in {kaal_links, kaal_links.removesuffix("s")}:
            if (
                len(begin) >= 3
                and len(rechts) >= 3
                and min(_zipf(begin), _zipf(rechts)) >= _BEKEND_DEEL
            ):
                return False
    return True


def _te_toetsen(tekst: Tekst) -> Iterator[tuple[Zin, str]]:
    gezien: set[str] = set()
    for zin in zinnen_van(zonder_plaatshouders(tekst.tekst)):
        for plek, woord in enumerate(zin.woorden):
            naam = plek > 0 and woord[:1].isupper()
            if (
                naam
                or tekst.legt_uit(woord)
                or not re.fullmatch(r"[^\W\d_][\w'’-]*", woord)
                or woord.lower() in gezien
            ):
                continue
            gezien.add(woord.lower())
            yield zin, woord


def _uit_termenlijst(woord: str, naslag: Naslag) -> bool:
    """Words from letters that R10 watches, and the plain words we chose for them."""
    for paar in naslag.woordparen:
        if not paar.vervang and paar.patroon.search(woord):
            return True
    return woord.lower() in naslag.gewone_woorden


def zeldzaam_woord(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R11: words below Zipf 3.0 that are no explained term; a warning each."""
    for zin, woord in _te_toetsen(tekst):
        if naslag.mag(woord, "R11") or _uit_termenlijst(woord, naslag) or not is_zeldzaam(woord):
            continue
        advies = "zeldzaam woord; kies een gewoner woord, of zet het met reden in toegestaan.yml"
        yield Melding(woord, advies, Ernst.WAARSCHUWING, zin.regel)


def lang_woord(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R12: more than 12 letters or 4 syllables is a warning, more than 16 letters an error."""
    for zin, woord in _te_toetsen(tekst):
        if naslag.mag(woord, "R12") or _uit_termenlijst(woord, naslag):
            continue
        letters = sum(teken.isalpha() for teken in woord)
        lettergrepen = len(_afbreken().positions(woord)) + 1
        if letters > 16:
            advies = f"{letters} letters; knip het woord of leg het uit"
            yield Melding(woord, advies, Ernst.FOUT, zin.regel)
        elif letters > 12 or (lettergrepen > 4 and _zipf(woord.lower()) < _GEWOON):
            advies = f"{letters} letters, {lettergrepen} lettergrepen; kan het korter?"
            yield Melding(woord, advies, Ernst.WAARSCHUWING, zin.regel)


REGELS = (
    Regel("R11", "Zeldzaam woord", zeldzaam_woord),
    Regel("R12", "Lang woord", lang_woord),
)
