"""What somebody types while a preview is on the screen, sentence by sentence. Pure.

Every sentence is one thing: a yes, a no, "not yet", a line that must go or is wrong, words to add,
a question, a field that has its own reader, or a plain story. What is none of these is not guessed
at but kept whole, to be asked back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from casefile.doorverwijzing.eigen_regel import is_veld
from casefile.doorverwijzing.eigen_zinnen import zinnen_uit
from casefile.doorverwijzing.erbij_gevraagd import lees_erbij
from casefile.doorverwijzing.niet_voor_verhuurder import gaat_verhuurder_niet_aan
from casefile.doorverwijzing.onderdeel import Onderdeel
from casefile.doorverwijzing.over_voorbeeld import (
    is_onwaar,
    moet_weg,
    wacht,
    weigert,
)
from casefile.doorverwijzing.verbod import lees_verbod
from casefile.doorverwijzing.verhaalzin import is_aan_ons, is_verhaal
from casefile.doorverwijzing.voorbeeldantwoord import (
    geeft_vrij,
    is_dank,
    is_ja,
    is_nee,
    zonder_namen,
)
from casefile.doorverwijzing.voorbeeldregels import bedoeld, herhaald, spreekt_tegen, wijst_aan
from casefile.doorverwijzing.voorbeeldvraag import (
    vraagt,
    vraagt_naar_bericht,
    vraagt_of_verstuurd,
    vraagt_wie_leest,
    wil_alles_zien,
)
from casefile.doorverwijzing.wie_mag import genoemden, lees_wie_mag
from casefile.taal.klank import kale_woorden
from casefile.taal.vraagzin import lijkt_vraag
from casefile.velden import contactwens
from casefile.velden.clausules import clausules

_WIJST = re.compile(
    r"^(?:nee |en |maar )*(?:dat|die|dit|deze|het)\b"
    r"(?! (?:van|over|laatste|vorige|zin|stuk|regel|tekst|ik|is (?:\w+ )?van)\b)"
    r"|^(?:nee |en |maar )*(?:haal|gooi|laat|verander|verbeter) (?:dat|die|dit|het)\b"
)
_TWIJFELT = re.compile(
    r"(?:(?:ja|nou|ok|oke|tja|eh+|uh+|dat|denk|wel|zo)?(?: ?(?:h+m+|mwah|misschien|verder|"
    r"ga verder|even denken|weet niet|weet ik niet|ik weet niet|ik twijfel|kweet niet|eh+|uh+|tja|"
    r"nou|denk ik|ik denk|geen idee))+(?: hoor| nog| wel| ja| nee| van wel)*)"
)
_OVER_EEN_REGEL = re.compile(
    r"^(?:nee |en |maar )*(?:er|daar|hier|u|je|jij|in (?:dit|het) bericht) "
    r"(?:staat|stond|schrijft|schreef|zegt|zei|toont)\b(?! beslag)"
)
_VERWIJT = re.compile(r"\W*(?:nee\W+)?(?:u|je|jij|jullie)\b", re.I)
_ER_MIST = re.compile(r"\W*(?:er|hier|daar) (?:ontbreekt|mist|ontbreken|missen)\b", re.I)
_NAAM_MIST = re.compile(
    r"\b(?:naam|wie ik ben)\b.{0,20}\b(?:niet|mist|ontbreekt|nergens|vergeten)\b"
    r"|\b(?:mis|zie|mist|vergeten)\b.{0,12}\bnaam\b"
)
_ZET_ERBIJ = re.compile(
    r"(?:ja |oke? |graag |nou )*(?:zet|doe|voeg)? ?(?:(?:dat|het|die|dit|hem|mijn vraag|er|maar|"
    r"ook|ze|wel|toch) )*(?:er (?:wel |toch |ook )*bij|er ?bij|toe|erin|toevoegen|erbij zetten)"
    r"(?: maar| graag| ja)*(?: en (?:dan )?(?:ver)?stuur(?:en)?(?: maar| dan| het)*)?"
)
_RUSTEN = re.compile(
    r"^(?:nee |ja )*(?:niks|niets|niet erbij|hoeft niet|hoeft er niet bij)\b(?! van)"
    r"|\bdat was (?:gewoon )?een vraag\b|\bzoals het (?:er |nu |daar )*staat\b"
    r"|^(?:nee |gewoon )*gewoon (?:ver)?(?:sturen|stuur|zenden)\b"
)
_ZEND = re.compile(r"\b(?:ver)?(?:stuur|stuurt|sturen|zend|zenden)\b|\bsend\b")


@dataclass(frozen=True)
class Voorbeeldwens:
    """`ja`: the whole message is a plain yes, `zendt`: that speaks of sending, `ja_voor`: the
    organisations that it names: it is a yes to nobody else. `nee`: it must not
    go; `wacht`: not now. `weg`, `fout`: the lines that must go or are wrong, by their place on the
    screen from 0; `wijst`: lines that are only named. `iets_weg`, `klaagt`: something must go or is
    wrong, and which line is not said; `vaag`: the sentences that say so. `erbij`: own words that
    must come along; `verteld`: what is plainly told. `vragen`: the questions. `velden`: sentences
    for a field's own reader. `onduidelijk`: whole sentences to ask back on. `zinnen`: all of it,
    per sentence. `zet_erbij`: "zet dat erbij", of what was typed before. `aan_ons`: it
    speaks to this chat, `verwijt`: it begins with "u", "je". `twijfelt`: "hm", "denk
    ik wel". `laat_rusten`: nothing must be done with what was typed before.
    `beslist_ja`: there is a yes beside something else.
    """

    ja: bool = False
    zendt: bool = False
    ja_voor: frozenset[str] = frozenset()
    nee: bool = False
    wacht: bool = False
    weg: tuple[int, ...] = ()
    fout: tuple[int, ...] = ()
    wijst: tuple[int, ...] = ()
    iets_weg: bool = False
    klaagt: bool = False
    vaag: tuple[str, ...] = ()
    erbij: tuple[str, ...] = ()
    verteld: tuple[str, ...] = ()
    vragen: tuple[str, ...] = ()
    velden: tuple[str, ...] = ()
    onduidelijk: tuple[str, ...] = ()
    zinnen: tuple[str, ...] = ()
    zet_erbij: bool = False
    aan_ons: bool = False
    verwijt: bool = False
    twijfelt: bool = False
    beslist_ja: bool = False
    wie_leest: bool = False
    alles_zien: bool = False
    naam_mist: bool = False
    vraagt_verstuurd: bool = False
    laat_rusten: bool = False

    @property
    def verandert(self) -> bool:
        """A line changes by these words, or own words come along."""
        return bool(self.weg or self.fout or self.erbij)

    @property
    def precies(self) -> bool:
        """Something in it is clear, whatever stands beside it."""
        return bool(
            self.ja
            or self.nee
            or self.wacht
            or self.verandert
            or self.wijst
            or self.iets_weg
            or self.klaagt
            or self.verteld
            or self.twijfelt
            or self.alles_zien
            or self.wie_leest
            or self.naam_mist
            or self.zet_erbij
        )


@dataclass
class _Lezing:
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
    vlaggen: set[str] = field(default_factory=set)
    vorige: tuple[int, ...] = ()  # the lines that this sentence is about
    eerder: tuple[int, ...] = ()  # and those of the sentence before


def lees_voorbeeldwens(tekst: str, regels: Sequence[Onderdeel] = ()) -> Voorbeeldwens:
    """`regels`: the lines on the screen. Never raises, whatever is typed."""
    whole = kale_woorden(tekst)
    if is_ja(whole):
        sends = _ZEND.search(whole) is not None
        return Voorbeeldwens(ja=True, zendt=sends, ja_voor=genoemden(whole))
    found = _Lezing(regels)
    sentences = zinnen_uit(tekst)
    if len(sentences) == 1 and geeft_vrij(clausules(sentences[0])):
        return Voorbeeldwens(ja=True, zendt=True, ja_voor=genoemden(whole))
    if _TWIJFELT.fullmatch(whole):
        found.vlaggen.add("twijfelt")
    elif _ZET_ERBIJ.fullmatch(whole):
        found.vlaggen.add("zet_erbij")
    else:
        for sentence in sentences:
            _lees_zin(found, sentence)
    if _RUSTEN.search(whole):
        found.vlaggen.add("laat_rusten")
    told = [*found.weg, *found.fout]
    if found.erbij or found.verteld:  # what was missing was told right after
        found.onduidelijk = [z for z in found.onduidelijk if not _ER_MIST.match(z)]
    return Voorbeeldwens(
        ja_voor=frozenset(),
        weg=_uniek(found.weg),
        fout=_uniek(found.fout),
        wijst=_uniek(one for one in found.wijst if one not in told),
        erbij=tuple(found.erbij),
        verteld=tuple(found.verteld),
        vragen=tuple(found.vragen),
        velden=tuple(found.velden),
        onduidelijk=tuple(found.onduidelijk),
        vaag=tuple(found.vaag),
        zinnen=tuple(sentences),
        aan_ons=any(map(is_aan_ons, sentences)),
        verwijt=any(map(_VERWIJT.match, sentences)),
        **dict.fromkeys(found.vlaggen, True),
    )


def _lees_zin(found: _Lezing, zin: str) -> None:
    said, flags = kale_woorden(zin), found.vlaggen
    found.eerder, found.vorige = found.vorige, ()
    if not zonder_namen(said).strip() or is_dank(said):
        return
    wanted, besides = lees_erbij(zin)
    if wanted and not _gaat_weg(besides):
        found.erbij.append(wanted)
        if len(besides.split()) > 1 and is_onwaar(kale_woorden(besides)):
            _lees_zin(found, besides)
    elif wanted:
        found.erbij.append(wanted)
        _lees_zin(found, besides)
    elif vraagt(zin, said) and not _wijst_aan(found, zin, said):
        _lees_vraag(found, zin, said)
    elif wacht(said):
        flags.add("wacht")
    elif is_nee(said):
        flags.add("nee")
    elif moet_weg(said) or is_onwaar(said):
        _lees_streep(found, zin, said)
    elif weigert(said):
        flags.add("nee")
    elif wil_alles_zien(said):
        flags.add("alles_zien")
    elif is_ja(said):
        flags.add("beslist_ja")
    elif _TWIJFELT.fullmatch(said):
        flags.add("twijfelt")
    elif _NAAM_MIST.search(said) and not is_veld(zin):
        flags.add("naam_mist")
    elif wijst_aan(zin, found.regels):
        found.vorige = bedoeld(zin, found.regels)
        found.wijst += found.vorige
    else:
        _lees_bewering(found, zin, said)


def _wijst_aan(found: _Lezing, zin: str, said: str) -> bool:
    """ "Wat ik vraag klopt niet" begins as a question and is none."""
    asks = "?" in zin or said.startswith(("waarom", "hoezo"))
    wrong = moet_weg(said) or is_onwaar(said)
    return not asks and wrong and bool(bedoeld(zin, found.regels))


def _gaat_weg(besides: str) -> bool:
    return len(besides.split()) > 1 and moet_weg(kale_woorden(besides))


def _lees_streep(found: _Lezing, zin: str, said: str) -> None:
    """A line that must go or is wrong; "haal dat eruit" is about the sentence before."""
    wrong = is_onwaar(said) and not moet_weg(said)
    points = found.eerder if _WIJST.search(said) else ()
    lines = points or bedoeld(zin, found.regels) or found.eerder
    if lines:
        (found.fout if wrong else found.weg).extend(lines)
        found.vorige = lines
    elif weigert(said):
        found.vlaggen.add("nee")
    elif _is_veldzin(zin):
        found.velden.append(zin)
    else:
        found.vaag.append(zin)
        found.vlaggen.add("klaagt" if wrong else "iets_weg")


def _lees_vraag(found: _Lezing, zin: str, said: str) -> None:
    flags = found.vlaggen
    if vraagt_wie_leest(said):
        flags.add("wie_leest")
    elif vraagt_of_verstuurd(said):
        flags.add("vraagt_verstuurd")
    elif vraagt_naar_bericht(said):
        flags.add("alles_zien")
    elif _is_veldzin(zin) and not lijkt_vraag(zin):
        found.velden.append(zin)
    else:
        found.vragen.append(zin)


def _lees_bewering(found: _Lezing, zin: str, said: str) -> None:
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
    elif is_ja(kale_woorden(clausules(zin)[0])):
        found.vlaggen.update(("beslist_ja", "twijfelt"))
    else:
        found.onduidelijk.append(zin)


def _is_veldzin(zin: str) -> bool:
    """All of it is for readers of their own: who may have it, how to be reached, a name, a day."""
    ban = lees_verbod(zin)
    if lees_wie_mag(zin).iets or ban.iets or ban.herhaalt:
        return True
    return all(is_veld(one) or contactwens.lees_hoe(one) for one in clausules(zin))


def _uniek(plaatsen: object) -> tuple[int, ...]:
    return tuple(dict.fromkeys(plaatsen))  # type: ignore[call-overload]
