"""Who writes, where they live and whom they rent from, in their own words. Pure.

A sentence is never a name: when in doubt nothing is read, and it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import simplemma
from rapidfuzz import fuzz

from casefile.organisatienamen import noemt_corporaties
from casefile.organisaties import Organisatie
from casefile.taal.klank import kale_woorden
from casefile.taal.woordenlijst import woorden
from casefile.velden.clausules import clausules
from casefile.velden.keuren import als_plaats, is_gewoon_woord, is_naam

_IK_HUUR = re.compile(
    r"\b(?:ik|we|wij) (?:huur|huren)\b|\bhuur(?:der)? (?:\w+ )?(?:van|bij)\b|\b(?:mijn|me|mn|"
    r"onze) (?:verhuurder|corporatie|huisbaas)\b"
)
_VROEGER = re.compile(r"\W*(?:was|is) (?:mijn|me|mn) (?:vorige|oude|eerdere|eerste)\b")
_HUUR_NIET = re.compile(
    r"\b(?:ik|we|wij) (?:huur|huren)(?: hier| daar| er)? niet (?:van|bij|meer van|meer bij)\b"
    r"|\bdaar huur(?:en)? (?:ik|we|wij)\b.{0,6}\bniet\b"
)
_NAAM_INTRO = re.compile(
    r"\b(?:ik heet|(?:mijn|me|mn|m'n) naam(?: is)?|de naam is|my name is|i am called|"
    r"(?<!de )(?<!een )naam(?: is|:)?)[ :,]*",
    re.I,
)
_IK_BEN = re.compile(
    r"\b(?:ik ben|i am|i'm|benim adim|jestem|met)[ :]+|(?:^|[.,!] ?)(?:hoi |hallo |merhaba |"
    r"selam )?"
    r"ben (?!ik\b|je\b|jij\b|er\b|het\b|al\b)",
    re.I,
)
_NAAM_NA = re.compile(
    r"^(?P<naam>[^\d,;:]{2,40}?) (?:is (?:mijn|me|mn|de) (?:\w+)?naam\b|heet ik\b)", re.I
)
_NAAM_VULSEL = re.compile(
    r"^(?:(?:nu|eigenlijk|anders|gewoon|dus|verkeerd(?: getypt)?|fout|mist|ontbreekt|"
    r"staat er (?:nog |ook )?niet (?:bij|in)|is verkeerd(?: getypt)?|klopt niet|niet goed|"
    r"het is|het moet zijn|is|zijn|"
    r"met een \w+:?|geen [^,;.]{1,30}? maar|niet [^,;.]{1,30}? maar)\b[ ,:;.]*)+",
    re.I,
)
_NAAM_EINDE = re.compile(
    r"[,.;!?\n\d]|\s(?:not|niet|geen|maar|en|i\.?p\.?v\.?|in plaats|mijn|met|zonder|nummer|tel|"
    r"de rest|is|ik|huur|van woon|alleenstaand\w*|uit|wil|heb|trouwens|hoor|btw)\b",
    re.I,
)
_AANSPREEK = re.compile(r"^(?:de heer|dhr\.?|meneer|mevrouw|mevr\.?|mw\.?)\s+", re.I)
_HUUR_IN = re.compile(
    r"\b(?:huur(?:en)?|(?:mijn|me|mn) (?:verhuurder|corporatie))\b(?: \w+){1,5}? in (?=[\w'])",
    re.I,
)
_OM_EEN_PLAATS = re.compile(
    r"(?i)\b(?:nee+|sorry|niet [\w -]+? maar|het is|in|dus|oh|nou ja|nou|eigenlijk|wacht|toch|"
    r"om precies te zijn)\b[ ,]*"
)
_GEEN_THUIS = re.compile(
    r"(?i)\b(?:is|was|ligt) (?:mijn|me|mn|m'n|het|de) (?:werk|school|vorige|oude|moeder|zus|"
    r"ouders)\b"
    r"|\b(?:werk|werkt|geboren|opgegroeid|school)\b"
)
_VAN_EEN_LAND = re.compile(r"(?:s|se|er|ees|aan|aanse|sche)$")
_MEESTE_WOORDEN = 4
_LIJKT_OP = 75  # rapidfuzz ratio (0-100) from which a word is this name, spelled otherwise
_KORTE_PLAATSEN = ("Zeist", "Soest", "Baarn", "Ede", "Oss", "Tiel", "Breda", "Goes", "Delft")
_WOON = re.compile(
    r"\b(?:woon|wonen|woonachtig|verhuisd|(?:woonplaats|stad|dorp|plaats) is|was \w+ nu|huis|"
    r"woning)\b(?: ik| we| wij| nu| al| is| staat| ligt|"
    r" niet in [\w' -]{2,25}? maar)*(?: in| te| naar)?[ :]+(?=[\w'])",
    re.I,
)


def lees_corporaties(plain: str) -> tuple[tuple[Organisatie, ...], bool]:
    named, denied = [], False
    for profile, begin, end in noemt_corporaties(plain):
        before, after = plain[:begin], plain[end:]
        no = re.search(
            r"\b(?:niet|geen|ipv|in plaats van)(?: van| bij| de| bij de| van de)*\s*$", before
        ) and re.match(r"\W*(?:$|maar\b|,|\.)", after)
        no = no or re.match(r"\W*(?:klopt (?:ook )?niet|is (?:niet goed|fout|verkeerd))\W*$", after)
        no = no or re.search(r"^\W*(?:haal|verwijder|schrap)\b.{0,12}$", before)
        before_now = _VROEGER.match(after)
        if no:
            denied = True
        elif before_now:
            continue
        else:
            named.append(profile)
    return tuple({one.id: one for one in named}.values()), denied


def lees_naam(tekst: str) -> str | None:
    """The name that somebody says to have: "ik heet", "ik ben", "... is mijn naam"."""
    return _na_intro(tekst) or _naam_ervoor(tekst) or _ik_ben(tekst)


def _na_intro(tekst: str) -> str | None:
    for intro in _NAAM_INTRO.finditer(tekst):
        rest = _NAAM_VULSEL.sub("", tekst[intro.end() :].lstrip(" ,:"))
        end = _NAAM_EINDE.search(rest)
        candidate = _schoon(rest[: end.start()] if end else rest)
        said = intro.group().strip(" :,").casefold()  # "mijn naam staat ...": no intro
        needs_capital = said.split()[-1] == "naam"
        if candidate and is_naam(candidate) and not (needs_capital and candidate.islower()):
            return candidate
    return None


def _naam_ervoor(tekst: str) -> str | None:
    """ "Samira is mijn naam"."""
    for piece in clausules(tekst):
        hit = _NAAM_NA.match(piece)
        if hit and is_naam(candidate := _schoon(hit["naam"])):
            return candidate
    return None


def _ik_ben(tekst: str) -> str | None:
    """ "Ik ben Fatima"; not "ik ben moe", "ik ben Turks": what can be a word is none."""
    for intro in _IK_BEN.finditer(tekst):
        with_ = intro.group().strip(" :").casefold() == "met"
        if with_ and tekst[: intro.start()].strip(" ,.!").casefold() not in _GROET:
            continue
        words = tekst[intro.end() :].split()
        kept: list[str] = []
        for place, word in enumerate(words[: _MEESTE_WOORDEN + 1]):
            bare = word.strip(",.!?;:")
            ends = word != bare or place + 1 == len(words)  # "ik ben john bakker."
            more = kept and (bare.casefold() in _TUSSEN or _is_hoofdletter(bare, tekst) or ends)
            if not is_naam(bare) and bare.casefold() not in _TUSSEN:
                break
            if bare.islower() and _BIJVOEGLIJK.search(bare):
                break
            if not (more or _hoort_in_naam(bare, tekst)):
                break
            kept.append(bare)
            if word != bare:
                break
        while kept and kept[-1].casefold() in _TUSSEN:
            kept.pop()
        candidate = " ".join(kept)
        if kept and len(kept) <= _MEESTE_WOORDEN and is_naam(candidate):
            return candidate
    return None


_BIJVOEGLIJK = re.compile(r".{3}(?:isch|ig|lijk|end|loos|baar|zaam|ziek|matig)$")
"""How somebody is, in small letters: "ik ben dyslectisch", "ik ben werkloos"."""
_TUSSEN = frozenset(("van", "de", "der", "den", "el", "al", "ten", "ter", "bin", "ben", "la", "di"))
_GROET = frozenset(("", "hoi", "hallo", "hey", "goedemiddag", "goedemorgen", "goedenavond", "dag"))


def _hoort_in_naam(word: str, tekst: str) -> bool:
    """A word that is none of everyday: unknown to the dictionary, or written as a name is."""
    plain = word.casefold()
    if not is_naam(word) or len(word) < 2:
        return False
    if _is_hoofdletter(word, tekst):
        return not (simplemma.is_known(plain, lang="nl") and _VAN_EEN_LAND.search(plain))
    return _is_geen_woord(plain)


def _is_hoofdletter(word: str, tekst: str) -> bool:
    return word[:1].isupper() and word[1:].islower() and not tekst.istitle()


def _is_geen_woord(plain: str) -> bool:
    return (
        not simplemma.is_known(plain, lang="nl") and re.search(r"[aeiouyéëïöü]", plain) is not None
    )


def met_hoofdletter(tekst: str) -> tuple[str, ...]:
    """The words that may be a name, as they were spelled."""
    return tuple(w for w in re.findall(r"[^\W\d_]{3,30}", tekst) if w[0].isupper())


def gelijkende_naam(words: Sequence[str], bekend: str) -> str | None:
    """The known name with one of its words as it is spelled now: "Jansen met dubbel s, Janssen".
    `words`: those with a capital."""
    parts = bekend.split()
    hits = {
        (place, word)
        for place, part in enumerate(parts)
        for word in words
        if word != part and word not in parts and fuzz.ratio(word, part) >= _LIJKT_OP
    }
    if len(hits) != 1:
        return None
    place, word = hits.pop()
    return " ".join([*parts[:place], word, *parts[place + 1 :]])


def lees_losse_naam(tekst: str) -> str | None:
    """A piece of the message that is nothing but a full name: "Ferdi Bakker, bel na 4"."""
    for piece in clausules(tekst):
        piece = re.sub(r"[\d+()-]{2,}|^(?:zet|doe|noem me|schrijf) (?:maar )?", " ", piece).strip()
        words = piece.split()
        own = [w for w in words if w.casefold() not in _TUSSEN]
        named = noemt_corporaties(kale_woorden(piece)) or als_plaats(words[-1] if words else "")
        if named:
            continue  # "woongoed zeist" is a landlord
        if 2 <= len(words) <= _MEESTE_WOORDEN and len(own) > 1 and is_naam(piece):
            shaped = all(w[0].isupper() for w in own) and not tekst.isupper()
            if shaped or all(_is_geen_woord(w.casefold()) for w in own):
                return _schoon(piece)
    return None


_NUMMER = re.compile(r"(?<!\w)\+?\d(?:[\s().-]{0,2}\d){7,14}(?!\d)")


def lees_naam_naast_nummer(tekst: str) -> str | None:
    """The full name right before or after a phone number: "Piet Roskam 030 228 6135"."""
    for number in _NUMMER.finditer(tekst):
        before = re.split(r"[.;!?]\s|\n", tekst[: number.start()])[-1].split()
        after = re.split(r"[.;!?]\s|\n", tekst[number.end() :])[0].split()
        for words in (_begin_als_naam(after, tekst), _begin_als_naam(before[::-1], tekst)[::-1]):
            own = [word for word in words if word.casefold() not in _TUSSEN]
            candidate = _schoon(" ".join(words))
            if (
                len(own) > 1
                and is_naam(candidate)
                and not noemt_corporaties(kale_woorden(candidate))
            ):
                return candidate
    return None


def _begin_als_naam(words: list[str], tekst: str) -> list[str]:
    """The first words that can be parts of a name; a comma ends it, but not right at the number."""
    kept: list[str] = []
    for word in words:
        bare = word.strip(",:()")
        if not bare:
            continue
        known = bare.casefold() in _TUSSEN and bool(kept)
        written = kept and kept[0][:1].isupper()
        fits = _is_hoofdletter(bare, tekst) if written else _hoort_in_naam(bare, tekst)
        if not (known or (fits and is_naam(bare))) or len(kept) == _MEESTE_WOORDEN:
            break
        kept.append(bare)
        if word != bare and len(kept) > 1:
            break
    while kept and kept[-1].casefold() in _TUSSEN:
        kept.pop()
    return kept


def lees_mogelijke_naam(tekst: str) -> str | None:
    """The first piece that can be a name, where a name was asked."""
    for piece in clausules(tekst):
        candidate = _schoon(piece)
        named = noemt_corporaties(kale_woorden(piece))
        if is_naam(candidate) and len(candidate.split()) <= _MEESTE_WOORDEN and not named:
            return candidate
    return None


def _schoon(tekst: str) -> str:
    bare = " ".join(tekst.strip(" ,.:;!?\"'").split())
    return bare if is_naam(bare) else _AANSPREEK.sub("", bare)


_OOK_EEN_WOORD = woorden(
    "zetten klimmen dalen rijen putten drachten waarde winkel veen balk beek hoek loon "
    "buren dieren huizen haren doorn sluis vries made kampen"
)
"""Villages that are words of every day too."""


def lees_woonplaats(tekst: str) -> str | None:
    """ "Ik woon in Bilthoven": the place that exists and is said to be home."""
    for hit in (*_WOON.finditer(tekst), *_HUUR_IN.finditer(tekst)):
        words = re.findall(r"[\w'-]+", tekst[hit.end() :])[:3]
        for n in range(len(words), 0, -1):
            candidate = " ".join(words[:n])
            found = als_plaats(candidate)
            short = len(candidate) < 6 and not candidate[0].isupper()
            if short and found and found not in _KORTE_PLAATSEN:
                continue  # "een", "heel" and "best" are villages
            verb = candidate.islower() and candidate.endswith("e")
            if verb and found and found.casefold() != candidate and len(candidate) < 8:
                continue  # "blijve", "wone": a verb without its n, no slip of "Blije"
            if candidate in _OOK_EEN_WOORD and not re.search(r"\bin\W*$", hit.group(), re.I):
                continue  # "uit huis zetten": a village only after "in", or with its capital
            if found and not is_gewoon_woord(candidate):
                return found
    return None


def lees_losse_plaats(tekst: str) -> str | None:
    """ "nee utrecht", "niet zeist maar bilthoven": a place with hardly anything around it."""
    for piece in (tekst, *clausules(tekst)[:1]):
        rest = _OM_EEN_PLAATS.sub(" ", piece).strip(" ,.!")
        found = als_plaats(rest) if rest and not is_gewoon_woord(rest) else None
        if found:
            return found
    return None


def zonder_elders(tekst: str) -> str:
    """What is not said of where somebody works, was born or lived before."""
    parts = clausules(tekst)
    return ". ".join(part for part in parts if not _GEEN_THUIS.search(part))


def is_plaats_ontkend(plain: str) -> bool:
    """ "Zeist klopt niet": the place itself is named as wrong."""
    wrong = re.match(r"\W*(?:nee )?([\w' -]{3,25}?) (?:klopt niet|is (?:fout|verkeerd))\b", plain)
    return wrong is not None and als_plaats(wrong.group(1)) is not None


def is_zeker_van_mij(plain: str) -> bool:
    """Says "ik huur van", "mijn verhuurder"."""
    return _IK_HUUR.search(plain) is not None


def huurt_niet(plain: str) -> bool:
    return _HUUR_NIET.search(plain) is not None
