"""What somebody types while a preview is on the screen, sentence by sentence. Pure.

Every sentence is one thing: a yes, a no, "not yet", a line that must go or is wrong, words to add,
a question, a field that has its own reader, or a plain story. What is none of these is not guessed
at but kept whole, to be asked back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casefile.doorverwijzing.eigen_zinnen import zinnen_uit
from casefile.doorverwijzing.ja_en_vraag import lees_ja_en_vraag
from casefile.doorverwijzing.onderdeel import Onderdeel
from casefile.doorverwijzing.verhaalzin import is_aan_ons
from casefile.doorverwijzing.voorbeeldantwoord import is_ja
from casefile.doorverwijzing.voorbeeldvraag import vraagt_moment
from casefile.doorverwijzing.voorbeeldzin import (
    ER_MIST,
    TWIJFELT,
    VERWIJT,
    Lezing,
    lees_vraag,
    lees_zin,
)
from casefile.doorverwijzing.wie_mag import genoemden
from casefile.taal.klank import kale_woorden

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
    `beslist_ja`: there is a yes beside something else. `vraagt_moment`: a question beside a yes is
    when somebody will call. `vraagt_mee`: asks whether something can come along. `chat_ja`,
    `chat_nee`: they may read this chat, or not. `mist`: what somebody misses in it; `stelde_vraag`:
    says that something was asked. `woord_weg`: words that must go out of a line; `over_iemand`: all
    about a person must go.
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
    vraagt_moment: bool = False
    vraagt_mee: bool = False
    chat_ja: bool = False
    mist: tuple[str, ...] = ()
    stelde_vraag: bool = False
    woord_weg: tuple[tuple[int, str], ...] = ()
    over_iemand: bool = False
    chat_nee: bool = False
    laat_rusten: bool = False

    @property
    def verandert(self) -> bool:
        """A line changes by these words, or own words come along."""
        return bool(self.weg or self.fout or self.erbij or self.woord_weg)

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
            or self.vraagt_mee
            or self.chat_ja
            or self.chat_nee
            or self.mist
            or self.stelde_vraag
            or self.zet_erbij
        )


def lees_voorbeeldwens(tekst: str, regels: Sequence[Onderdeel] = ()) -> Voorbeeldwens:
    """`regels`: the lines on the screen. Never raises, whatever is typed."""
    whole = kale_woorden(tekst)
    if is_ja(whole):
        sends = _ZEND.search(whole) is not None
        return Voorbeeldwens(ja=True, zendt=sends, ja_voor=genoemden(whole))
    found = Lezing(regels)
    sentences = zinnen_uit(tekst)
    beside = lees_ja_en_vraag(sentences)
    if beside is not None and beside.mag_weg:
        moment = any(vraagt_moment(kale_woorden(one)) for one in beside.vragen)
        return Voorbeeldwens(
            ja=True,
            zendt=True,
            ja_voor=genoemden(kale_woorden(" ".join(beside.ja))),
            vragen=beside.vragen,
            vraagt_moment=moment,
        )
    if beside is not None:  # what is asked comes first, then the yes is asked again
        sentences = [*beside.vragen]
        for question in sentences:
            lees_vraag(found, question, kale_woorden(question))
    elif TWIJFELT.fullmatch(whole):
        found.vlaggen.add("twijfelt")
    elif _ZET_ERBIJ.fullmatch(whole):
        found.vlaggen.add("zet_erbij")
    else:
        for sentence in sentences:
            lees_zin(found, sentence)
    if _RUSTEN.search(whole):
        found.vlaggen.add("laat_rusten")
    told = [*found.weg, *found.fout]
    if found.erbij or found.verteld:  # what was missing was told right after
        found.onduidelijk = [z for z in found.onduidelijk if not ER_MIST.match(z)]
        found.mist = [z for z in found.mist if not ER_MIST.match(z)]
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
        mist=tuple(found.mist),
        woord_weg=tuple(found.woord_weg),
        zinnen=tuple(sentences),
        aan_ons=any(map(is_aan_ons, sentences)),
        verwijt=any(map(VERWIJT.match, sentences)),
        **dict.fromkeys(found.vlaggen, True),
    )


def _uniek(plaatsen: object) -> tuple[int, ...]:
    return tuple(dict.fromkeys(plaatsen))  # type: ignore[call-overload]
