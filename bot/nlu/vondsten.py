"""What a message names: amounts, periods, dates, words on letters, organisations and places.

Pure: text and today in, finds with their place in the text out. The rules for amounts and dates are
in `casefile/taal`, the words and names in `content`; knows neither Rasa nor spaCy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from casefile.begrippen import PREFIX, Termzoeker
from casefile.organisaties import laad
from casefile.taal.bedragen import lees_bedragen
from casefile.taal.datums import lees_datums
from casefile.taal.klank import kale_letters
from casefile.taal.ontleden import ontleed
from casefile.teksten.lezer import Teksten

SOORTEN = ("bedrag", "periode", "datum", "briefwoord", "organisatie", "plaats")
LANGST = 2_000  # characters that are read
PLAATSEN = Path(__file__).with_name("plaatsen.txt")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")  # as `casefile.begrippen` counts words
_SAID_ABOUT_WORDS = {"betekent", "wat betekent"}  # asked of a word, not read in a letter
_BEFORE_A_PLACE = {"in", "uit", "te", "naar", "van", "gemeente", "wijkteam", "bij"}


@dataclass(frozen=True)
class Vondst:
    """`begin`..`eind`: characters of the text. `waarde`: an amount in euro ("621.50" or
    "50.00-60.00"), an ISO date or two with a slash, a period, a content key, the id of an
    organisation, a place.
    """

    soort: str
    begin: int
    eind: int
    waarde: str


def vind(tekst: str, vandaag: date) -> list[Vondst]:
    """All finds in order and without overlap: a date goes before an amount, and so on."""
    tekst = tekst[:LANGST]
    kept: list[Vondst] = []
    for finder in (_datums(tekst, vandaag), _geld(tekst), _namen(tekst)):
        for found in finder:
            if not any(found.begin < other.eind and other.begin < found.eind for other in kept):
                kept.append(found)
    return sorted(kept, key=lambda found: found.begin)


def _datums(tekst: str, vandaag: date) -> Iterator[Vondst]:
    for found in lees_datums(tekst, vandaag):
        if found.van and found.tot:
            days = [found.van.isoformat()]
            if found.van != found.tot:
                days.append(found.tot.isoformat())
            yield Vondst("datum", found.begin, found.eind, "/".join(days))


def _geld(tekst: str) -> Iterator[Vondst]:
    read = lees_bedragen(tekst)
    places = _places_of(read.tekst, tekst)
    for found in read.bedragen:
        low, high = found.bedrag.van, found.bedrag.tot
        if low is None or high is None:
            continue
        value = _euro(low) if low == high else f"{_euro(low)}-{_euro(high)}"
        yield Vondst("bedrag", places[found.begin], places[found.einde - 1] + 1, value)
    for token in ontleed(read.tekst):
        period = token.periode.periode if token.periode else None
        if period is not None:
            begin, eind = places[token.begin], places[token.einde - 1] + 1
            yield Vondst("periode", begin, eind, period.value)


def _euro(amount: Decimal) -> str:
    return f"{amount:.2f}"


def _places_of(plain: str, tekst: str) -> list[int]:
    """For every character of the tidied text its place in the text as it was typed."""
    places, at = [], 0
    for character in plain:
        while at < len(tekst) - 1 and not _same(tekst[at], character):
            at += 1
        places.append(min(at, len(tekst) - 1))
        at += 1
    return places


def _same(typed: str, tidy: str) -> bool:
    if typed.lower() == tidy:
        return True
    return tidy in " '-\n" and not typed.isalnum()


def _namen(tekst: str) -> Iterator[Vondst]:
    plain, places = kale_letters(tekst)
    words = list(_WORD.finditer(plain))
    for soort, zoeker in (("organisatie", _organisaties()), ("briefwoord", _briefwoorden())):
        for hit in zoeker.zoek(tekst):
            begin, eind = _span(words, places, hit.begin, hit.eind)
            if plain[words[hit.begin].start() : words[hit.eind - 1].end()] not in _SAID_ABOUT_WORDS:
                yield Vondst(soort, begin, eind, hit.waarde)
    yield from _plaatsnamen(tekst, words, places)


def _plaatsnamen(tekst: str, words: list[re.Match[str]], places: list[int]) -> Iterator[Vondst]:
    first = 0
    while first < len(words):
        rest = tekst[places[words[first].start()] :]
        hit = next(iter(_plaatsen().zoek(rest, gelijkend=False)), None)
        if hit is None:
            return
        at, until = first + hit.begin, first + hit.eind
        begin, eind = _span(words, places, at, until)
        before = words[at - 1].group() if at else ""
        typed = tekst[begin:eind]
        glued = not hit.precies and until - at > 1  # "naar Den" is not "Naarden"
        if not glued and _is_place(hit.waarde, hit.precies, typed, before):
            yield Vondst("plaats", begin, eind, hit.waarde.lstrip("*"))
            first = until
        else:
            first = at + 1


def _span(words: list[re.Match[str]], places: list[int], first: int, last: int) -> tuple[int, int]:
    """Characters of the text from the first word up to and not including the last."""
    return places[words[first].start()], places[words[last - 1].end() - 1] + 1


def _is_place(name: str, exact: bool, typed: str, before: str) -> bool:
    """A name that is an ordinary word too needs a capital and a preposition; one that only sounds
    like a place needs one of the two."""
    capital, preposition = typed[:1].isupper(), before in _BEFORE_A_PLACE
    if name.startswith("*"):
        return exact and capital and preposition
    return exact or preposition or (capital and len(typed) >= 6)


@lru_cache(maxsize=1)
def _briefwoorden() -> Termzoeker[str]:
    teksten = Teksten.standaard()
    terms: list[tuple[str, str]] = []
    for key in teksten.sleutels():
        words = teksten.metadata(key).get("zoekwoorden") if key.startswith(PREFIX) else None
        for word in [key.removeprefix(PREFIX).replace("_", " "), *words] if words else []:
            terms.append((str(word), key.removeprefix("utter_")))
    return Termzoeker(terms)


@lru_cache(maxsize=1)
def _organisaties() -> Termzoeker[str]:
    profiles = laad().values()
    return Termzoeker(
        (name, profile.id)
        for profile in profiles
        for name in (profile.naam, profile.korte_naam, *profile.zoeknamen)
    )


@lru_cache(maxsize=1)
def _plaatsen() -> Termzoeker[str]:
    lines = PLAATSEN.read_text(encoding="utf-8").splitlines()
    names = [name.strip() for line in lines if not line.startswith("#") for name in line.split(";")]
    return Termzoeker((name.lstrip("*"), name) for name in names if name)
