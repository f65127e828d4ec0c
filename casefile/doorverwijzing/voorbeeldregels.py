"""Which lines of a preview somebody means: by number, by quoting, by heading, by what they are
about. Pure; knows nothing of what must happen to them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.doorverwijzing.onderdeel import EIGEN, Onderdeel
from casefile.doorverwijzing.pakketdelen import noemt_zin, onderdelen
from casefile.taal.klank import kale_letters, kale_woorden
from casefile.taal.woordenlijst import woorden

_CITAAT = re.compile(
    r"[\"“”„«»](?P<a>[^\"“”„«»]{2,})[\"“”„«»]|(?:(?<=[\s:(])|^)['‘](?P<b>[^'‘’]{2,})['’]"
)
_NUMMER = re.compile(
    r"\b(?:regels?|nummers?|nrs?|punt|punten|lijn)\s*(?P<alle>[1-9]\d?(?: (?:en |of )?[1-9]\d?)*)"
    r"(?!\d)"
)
_VOOROP = re.compile(
    r"(?P<alle>[1-9]\d?(?: (?:en )?[1-9]\d?)*) (?:dan maar )?"
    r"(?:klopt|kloppen|moet|moeten|mag|mogen|kan|weg|eruit|fout|hoort|is fout|is niet|is onjuist|"
    r"is onwaar|is verkeerd|is onzin)\b"
)
_HOEVEEL = re.compile(r"\b\d{1,2} (?:regels|zinnen|stukken|stukjes)\b")  # "die 2 regels"
_HAAL = re.compile(
    r"\b(?:haal|gooi|laat|streep|schrap|verwijder|wis|doe|hale)"
    r"(?: (?:dan|maar|even|nr|nummer|regel|de|die))* (?P<alle>[1-9]\d?(?: (?:en )?[1-9]\d?)*)"
    r"(?= (?:weg|eruit|eraf|er uit|maar|er|ook|dan)\b|$)"
)
_TELWOORD = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6,
             "zevende": 7, "achtste": 8}  # fmt: skip
_RANG = re.compile(
    rf"\b({'|'.join(_TELWOORD)}) (?:regel|zin|stuk|punt|(?=(?:weg|eruit|klopt|moet|mag|hoeft|kan|"
    r"is (?:fout|onjuist|niet waar|verkeerd))\b))"
)
_ZEGT_NIETS = woorden(
    "en of ook dan maar graag mag moet moeten kan weg eruit klopt niet fout is verkeerd haal laat "
    "schrap nummer regel regels nr punt de het dat die dit aub eraf onjuist onwaar nee ja doe wis "
    "verwijder er uit nog meer wil ik liever a u b alsjeblieft lijn"
)
_VULWOORD = woorden(
    "de het een en of ik je jij u jullie zij ze hij wij we mijn me mij mn dat die dit deze er is "
    "zijn ben was staat staan niet geen wel ook nog maar toch van met voor op in aan uit bij over "
    "naar om te door als dan wat wie moet mag kan wil heb heeft weg haal laat klopt fout eruit "
    "regel zin stuk stukje bericht gezegd gevraagd helemaal alles hele iets graag hoeft onzin waar "
    "woorden tekst zinnen nooit erin erbij verwijder schrap zonder hoort eigen"
)
_RIJ = 3  # words that stand in a row in a line too, from which that line is meant
_LANG_WOORD = 4  # letters


def bedoeld(zin: str, regels: Sequence[Onderdeel]) -> tuple[int, ...]:
    """The lines that this sentence names, by their place from 0; empty where it names none."""
    quoted = geciteerd(zin, regels)
    rest = _CITAAT.sub(" ", zin)
    if quoted:
        return _uniek((*quoted, *_op_rij(rest, regels, _RIJ)))
    said = _kaal(rest)
    by_number = genummerd(said, len(regels))
    return (
        by_number
        or _op_kop(said, regels)
        or _op_rij(rest, regels, _RIJ)
        or _op_soort(said, regels)
        or _op_rij(rest, regels, 2)
        or _op_woord(said, regels)
    )


def wijst_aan(zin: str, regels: Sequence[Onderdeel]) -> bool:
    """It names a line by its number, or quotes it."""
    return bool(genummerd(_kaal(zin), len(regels)) or geciteerd(zin, regels))


def geciteerd(zin: str, regels: Sequence[Onderdeel]) -> tuple[int, ...]:
    """The lines of which something stands between quotation marks."""
    quotes = [_kaal(hit["a"] or hit["b"]) for hit in _CITAAT.finditer(zin)]
    lines = [f" {_kaal(f'{r.kop} {r.tekst}')} " for r in regels]
    return _uniek(
        i for quote in quotes if quote for i, line in enumerate(lines) if f" {quote} " in line
    )


def genummerd(said: str, aantal: int) -> tuple[int, ...]:
    """The numbers of lines in bare words; a number of something else is none."""
    said = _HOEVEEL.sub(" ", said)
    words = said.split()
    found = [n for hit in _NUMMER.finditer(said) for n in re.findall(r"\d{1,2}", hit["alle"])]
    found += [str(_TELWOORD[hit[1]]) for hit in _RANG.finditer(said)]
    found += [n for hit in _HAAL.finditer(said) for n in re.findall(r"\d{1,2}", hit["alle"])]
    first = _VOOROP.match(said)
    found += re.findall(r"\d{1,2}", first["alle"]) if first else []
    if not found and words and all(w.isdigit() or w in _ZEGT_NIETS for w in words):
        found = [word for word in words if word.isdigit()]
    return _uniek(int(n) - 1 for n in found if 0 < int(n) <= aantal)


def herhaald(zin: str, regels: Sequence[Onderdeel]) -> tuple[int, ...]:
    """The lines of which it says some words in a row."""
    return _op_rij(zin, regels, _RIJ)


def spreekt_tegen(zin: str, regels: Sequence[Onderdeel]) -> tuple[int, ...]:
    """ "Ik moet op 7 december niet mijn huis uit": the lines of ours that say the opposite."""
    if not re.search(r"\b(?:niet|geen|nooit)\b", _kaal(zin)):
        return ()
    ours = [i for i, r in enumerate(regels) if r.sleutel not in EIGEN]
    lines = {i: _kaal(regels[i].tekst) for i in ours}
    return tuple(i for i in herhaald(zin, regels) if i in lines and " niet " not in lines[i])


def _op_kop(said: str, regels: Sequence[Onderdeel]) -> tuple[int, ...]:
    """By heading; of two that fit the longest ("Nummer of e-mail", not "e-mail")."""
    heads = {r.kop: _kaal(r.kop) for r in regels}
    there = [head for head in heads.values() if re.search(rf"\b{re.escape(head)}\b", said)]
    return _uniek(i for i, r in enumerate(regels) if heads[r.kop] in there)


def _op_rij(zin: str, regels: Sequence[Onderdeel], minstens: int) -> tuple[int, ...]:
    """The lines that have the longest row of words in common with it."""
    said = _kaal(zin).split()
    rows = [_langste_rij(said, _kaal(r.tekst).split()) for r in regels]
    best = max(rows, default=0)
    return tuple(i for i, row in enumerate(rows) if row == best) if best >= minstens else ()


def _langste_rij(said: list[str], line: list[str]) -> int:
    """Of words in a row, of which one at least says something."""
    best = 0
    for i in range(len(said)):
        for j in range(len(line)):
            length = 0
            while (
                i + length < len(said)
                and j + length < len(line)
                and said[i + length] == line[j + length]
            ):
                length += 1
            row = said[i : i + length]
            if length > best and any(w not in _VULWOORD for w in row):
                best = length
    return best


def _op_soort(said: str, regels: Sequence[Onderdeel]) -> tuple[int, ...]:
    """By another word for what it is about; "die laatste zin" is the last of the own words."""
    if noemt_zin(said):
        own = [i for i, r in enumerate(regels) if r.sleutel in EIGEN]
        return (max(own),) if own else ()
    keys = onderdelen(said)
    return _uniek(i for i, r in enumerate(regels) if r.sleutel in keys)


def _op_woord(said: str, regels: Sequence[Onderdeel]) -> tuple[int, ...]:
    words = [w for w in said.split() if w not in _VULWOORD]
    meant = {w for w in words if len(w) >= _LANG_WOORD} or {w for w in words if len(w) > 2}
    found = [meant & set(_kaal(f"{r.kop} {r.tekst}").split()) for r in regels]
    most = max(map(len, found), default=0)
    return tuple(i for i, words in enumerate(found) if words and len(words) == most)


def _kaal(tekst: str) -> str:
    return kale_woorden(kale_letters(tekst)[0])


def _uniek(plaatsen: object) -> tuple[int, ...]:
    return tuple(dict.fromkeys(plaatsen))  # type: ignore[call-overload]
