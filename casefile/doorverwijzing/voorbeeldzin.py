"""One sentence of what is typed at a preview, and what it does to what was found so far. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from casefile.doorverwijzing.chatwens import lees_chatwens, noemt_chat
from casefile.doorverwijzing.eigen_regel import is_veld
from casefile.doorverwijzing.erbij_gevraagd import lees_erbij
from casefile.doorverwijzing.niet_voor_verhuurder import gaat_verhuurder_niet_aan
from casefile.doorverwijzing.onderdeel import GESPREK, Onderdeel
from casefile.doorverwijzing.over_voorbeeld import (
    haalt_weg,
    is_onwaar,
    mist,
    moet_weg,
    vraagt_weg_te_halen,
    vreest_lezers,
    wacht,
    weigert,
)
from casefile.doorverwijzing.over_wie import alles_over, is_persoon, over_hem
from casefile.doorverwijzing.verbod import lees_verbod
from casefile.doorverwijzing.verhaalzin import is_verhaal, stelde_vraag
from casefile.doorverwijzing.voorbeeldantwoord import (
    is_dank,
    is_ja,
    is_nee,
    is_vulling,
    zonder_namen,
)
from casefile.doorverwijzing.voorbeeldregels import (
    bedoeld,
    geciteerd,
    genummerd,
    herhaald,
    spreekt_tegen,
    wijst_aan,
)
from casefile.doorverwijzing.voorbeeldvraag import (
    vraagt,
    vraagt_naar_bericht,
    vraagt_of_mee,
    vraagt_of_verstuurd,
    vraagt_wie_leest,
    wil_alles_zien,
)
from casefile.doorverwijzing.wie_mag import lees_wie_mag
from casefile.taal.klank import kale_woorden
from casefile.taal.vraagzin import lijkt_vraag
from casefile.velden import contactwens
from casefile.velden.clausules import clausules

_WIJST = re.compile(
    r"^(?:nee |en |maar )*(?:dat|die|dit|deze|het)\b"
    r"(?! (?:van|over|laatste|vorige|zin|stuk|regel|tekst|ik|is (?:\w+ )?van)\b)"
    r"|^(?:nee |en |maar )*(?:haal|gooi|laat|verander|verbeter) (?:dat|die|dit|het)\b"
)
TWIJFELT = re.compile(
    r"(?:(?:ja|nou|ok|oke|tja|eh+|uh+|dat|denk|wel|zo)?(?: ?(?:h+m+|mwah|misschien|verder|"
    r"ga verder|even denken|weet niet|weet ik niet|ik weet niet|ik twijfel|kweet niet|eh+|uh+|tja|"
    r"nou|denk ik|ik denk|geen idee))+(?: hoor| nog| wel| ja| nee| van wel)*)"
)
_OVER_EEN_REGEL = re.compile(
    r"^(?:nee |en |maar )*(?:er|daar|hier|u|je|jij|in (?:dit|het) bericht) "
    r"(?:staat|stond|schrijft|schreef|zegt|zei|toont)\b(?! beslag)"
)
VERWIJT = re.compile(r"\W*(?:nee\W+)?(?:u|je|jij|jullie)\b", re.I)
ER_MIST = re.compile(r"\W*(?:er|hier|daar) (?:ontbreekt|mist|ontbreken|missen)\b", re.I)
_NAAM_MIST = re.compile(
    r"\b(?:naam|wie ik ben)\b.{0,20}\b(?:niet|mist|ontbreekt|nergens|vergeten)\b"
    r"|\b(?:mis|zie|mist|vergeten)\b.{0,12}\bnaam\b"
)


_WOORD = re.compile(r"\bwoord(?:je|en)?\s+[\"'“‘]?(?P<woord>[\w-]+)", re.I)
_ZELFDE = re.compile(r"(?:dat|die|dit|want|omdat|hallo|hoor|he)\b")


@dataclass
class Lezing:
    """What was found so far; one sentence may be about the lines of the one before."""

    regels: Sequence[Onderdeel]
    weg: list[int] = field(default_factory=list)
    fout: list[int] = field(default_factory=list)
    wijst: list[int] = field(default_factory=list)
    erbij: list[str] = field(default_factory=list)
    verteld: list[str] = field(default_factory=list)
    vragen: list[str] = field(default_factory=list)
    velden: list[str] = field(default_factory=list)
    onduidelijk: list[str] = field(default_factory=list)
    vaag: list[str] = field(default_factory=list)
    woord_weg: list[tuple[int, str]] = field(default_factory=list)
    mist: list[str] = field(default_factory=list)
    vlaggen: set[str] = field(default_factory=set)
    vorige: tuple[int, ...] = ()  # the lines that this sentence is about
    eerder: tuple[int, ...] = ()  # and those of the sentence before


def lees_zin(found: Lezing, zin: str) -> None:
    said, flags = kale_woorden(zin), found.vlaggen
    found.eerder, found.vorige = found.vorige, ()
    while besides := _na_ja(
        zin
    ):  # "ja maar bel na 3 uur": the yes waits, what is said besides is heard by itself
        flags.add("beslist_ja")
        zin, said = besides, kale_woorden(besides)
    if not zonder_namen(said).strip() or is_dank(said):
        return
    if _lees_chat(found, zin):
        return
    wanted, besides = lees_erbij(zin)
    if wanted and not _gaat_weg(besides):
        found.erbij.append(wanted)
        if len(besides.split()) > 1 and is_onwaar(kale_woorden(besides)):
            lees_zin(found, besides)
    elif wanted:
        found.erbij.append(wanted)
        lees_zin(found, besides)
    elif vraagt_weg_te_halen(said):
        for piece in clausules(zin):
            if haalt_weg(kale_woorden(piece)):
                _lees_streep(found, piece, kale_woorden(piece))
            else:
                lees_zin(found, piece)
    elif vraagt(zin, said) and not _wijst_aan(found, zin, said):
        lees_vraag(found, zin, said)
    elif wacht(said):
        flags.add("wacht")
    elif is_nee(said):
        flags.add("nee")
    elif mist(said) and not (moet_weg(said) or _NAAM_MIST.search(said) or _is_veldzin(zin)):
        found.mist.append(zin)
    elif moet_weg(said) or is_onwaar(said) or _streept_nummer(found, zin):
        _lees_streep(found, zin, said)
    elif weigert(said):
        flags.add("nee")
    elif wil_alles_zien(said):
        flags.add("alles_zien")
    elif is_ja(said):
        flags.add("beslist_ja")
    elif TWIJFELT.fullmatch(said):
        flags.add("twijfelt")
    elif _NAAM_MIST.search(said) and not is_veld(zin):
        flags.add("naam_mist")
    elif stelde_vraag(said):
        flags.add("stelde_vraag")
    elif vreest_lezers(said):
        _lees_klacht(found, zin)
    elif wijst_aan(zin, found.regels):
        found.vorige = bedoeld(zin, found.regels)
        found.wijst += found.vorige
    else:
        _lees_bewering(found, zin, said)


def _na_ja(zin: str) -> str:
    """What follows the yes that a sentence begins with; nothing where all of it is one."""
    first, *rest = clausules(zin) or [""]
    if not rest or not is_ja(kale_woorden(first)):
        return ""
    after = zin[zin.index(first) + len(first) :]
    after = re.sub(r"^\W*(?:(?:maar|dus)\b\W*)*", "", after)
    return "" if is_vulling(kale_woorden(after)) else after


def _lees_chat(found: Lezing, zin: str) -> bool:
    """Whether they may read this chat; the line that says so is struck like any other."""
    may = lees_chatwens(zin)
    if may is None and noemt_chat(zin) and moet_weg(kale_woorden(zin)):
        may = False  # "haal de chat eruit"
    lines = [i for i, line in enumerate(found.regels) if line.sleutel == GESPREK]
    if may is False:
        found.weg += lines
    if may is not None:
        found.vlaggen.add("chat_ja" if may else "chat_nee")
    return may is not None


def _wijst_aan(found: Lezing, zin: str, said: str) -> bool:
    """ "Wat ik vraag klopt niet" begins as a question and is none."""
    asks = "?" in zin or said.startswith(("waarom", "hoezo"))
    wrong = moet_weg(said) or is_onwaar(said)
    return not asks and wrong and bool(bedoeld(zin, found.regels))


def _gaat_weg(besides: str) -> bool:
    return len(besides.split()) > 1 and moet_weg(kale_woorden(besides))


def _lees_streep(found: Lezing, zin: str, said: str) -> None:
    """A line that must go or is wrong; "haal dat eruit" is about the sentence before."""
    wrong = is_onwaar(said) and not moet_weg(said)
    points = found.eerder if _WIJST.search(said) else ()
    plain = bool(genummerd(said, len(found.regels)) or geciteerd(zin, found.regels))
    about = () if plain else alles_over(said, found.regels) or over_hem(said, found.regels)
    if about and is_persoon(said):
        found.vlaggen.add("over_iemand")
    if not wrong and _lees_woord_weg(found, zin, said):
        return
    lines = points or about or bedoeld(zin, found.regels) or found.eerder
    if lines:
        (found.fout if wrong else found.weg).extend(lines)
        found.vorige = lines
        if wrong and plain:
            _lees_hoe_wel(found, zin)
    elif weigert(said):
        found.vlaggen.add("nee")
    elif _is_veldzin(zin):
        found.velden.append(zin)
    else:
        found.vaag.append(zin)
        found.vlaggen.add("klaagt" if wrong else "iets_weg")


def _streept_nummer(found: Lezing, zin: str) -> bool:
    """ "Ik zei regel 2 weg, luister es": the number and what to do with it, in one clause."""
    said = map(kale_woorden, clausules(zin))
    return any(moet_weg(one) and genummerd(one, len(found.regels)) for one in said)


def _lees_woord_weg(found: Lezing, zin: str, said: str) -> bool:
    """ "Haal het woord X weg": out of the numbered lines, or out of every own line that has it."""
    hit = _WOORD.search(zin)
    if hit is None:
        return False
    word = hit["woord"].casefold()
    named = genummerd(said, len(found.regels)) or range(len(found.regels))
    there = [(i, hit["woord"]) for i in named if word in found.regels[i].tekst.casefold()]
    found.woord_weg += there
    return bool(there)


def _lees_hoe_wel(found: Lezing, zin: str) -> None:
    """What is said behind "6 klopt niet, ...": nothing of it is lost."""
    for rest in clausules(zin)[1:]:
        bare = kale_woorden(rest)
        if not (_ZELFDE.match(bare) or is_vulling(bare) or is_onwaar(bare) or moet_weg(bare)):
            lees_zin(found, rest)


def _lees_klacht(found: Lezing, zin: str) -> None:
    """About a line that went already in these words, or about one that is pointed at."""
    if found.weg or found.fout:
        return
    found.vorige = bedoeld(zin, found.regels)
    found.wijst += found.vorige
    if not found.vorige:
        found.vaag.append(zin)
        found.vlaggen.add("klaagt")


def lees_vraag(found: Lezing, zin: str, said: str) -> None:
    """One that is known to be a question."""
    flags = found.vlaggen
    if vraagt_wie_leest(said):
        flags.add("wie_leest")
    elif vraagt_of_verstuurd(said):
        flags.add("vraagt_verstuurd")
    elif vraagt_naar_bericht(said):
        flags.add("alles_zien")
    elif vraagt_of_mee(said):
        flags.add("vraagt_mee")
    elif _is_veldzin(zin) and not lijkt_vraag(zin):
        found.velden.append(zin)
    else:
        found.vragen.append(zin)


def _lees_bewering(found: Lezing, zin: str, said: str) -> None:
    """A field, a story, or something to ask back about."""
    found.vorige = herhaald(zin, found.regels)
    against = spreekt_tegen(zin, found.regels)
    if against:
        found.fout += against
        found.vorige = against
        found.verteld.append(zin)
    elif _is_veldzin(zin):
        found.velden.append(zin)
    elif _OVER_EEN_REGEL.match(said):  # and it is in none of them
        found.vaag.append(zin)
        found.vlaggen.add("klaagt")
    elif is_verhaal(zin) or (found.erbij and gaat_verhuurder_niet_aan(zin)):
        found.verteld.append(zin)
    elif found.erbij:  # it goes on with what had to be added
        found.erbij.append(zin)
    else:
        found.onduidelijk.append(zin)


def _is_veldzin(zin: str) -> bool:
    """All of it is for readers of their own: who may have it, how to be reached, a name, a day."""
    ban = lees_verbod(zin)
    if lees_wie_mag(zin).iets or ban.iets or ban.herhaalt:
        return True
    return all(is_veld(one) or contactwens.lees_hoe(one) for one in clausules(zin))
