"""The form of a message, whatever it is about: yes or no, a question, a command, one of a list.

Knows no flow; what a yes means is up to whoever asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casefile.situatie.papieren import JaNee
from casefile.taal.korte_antwoorden import KortAntwoord, kort_antwoord
from casefile.taal.vraagzin import is_opdracht, lijkt_vraag

_YES = re.compile(r"^\W*(?:ja+|jawel|jep|yes|klopt|zeker|inderdaad|idd)\b", re.I)
_NO = re.compile(
    r"^\W*(?:nee+|neen|nope|nog niet|nog geen|niet dat ik weet|geen|er is nog geen)\b",
    re.I,
)
_GREETING = re.compile(
    r"^\W*(?:hoi|hallo|hey|hee|goede\w+|dank\w*|bedankt|thanks|doei|ok\w*)\b", re.I
)
# fmt: off
_YES_WORDS = {
    "ja", "jaa", "jawel", "jazeker", "yes", "jep", "ok", "oke", "oké", "okee", "okay", "akkoord",
    "prima", "goed", "graag", "zeker", "stuur",
}
_WITH_YES = _YES_WORDS | {
    "is", "dat", "dit", "het", "hoor", "maar", "doe", "mag", "op", "van", "mij", "je", "ik", "vind",
    "wil", "dan", "nu", "weg", "door", "alles", "dank", "wel", "hem", "verstuur", "versturen",
    "sturen", "naar", "hen", "hun", "toe", "zo", "kan", "klopt", "die", "deze", "send", "it",
    "them", "please", "aub", "alsjeblieft",
}
# fmt: on


@dataclass(frozen=True)
class Vorm:
    """`kort`: a short answer and nothing else. `ja_nee`: also at the head of a longer text.

    `duidelijk_ja`: nothing but a yes. `vraagt`: looks like a question,
    `vraagteken`: ends in its mark. `opdracht`: a bare command.
    `groet`: begins as a greeting or thanks. `keuzes`: which of the numbered list on the screen are
    named, from 0. `kop`: exactly one heading of that list was typed. `woorden`: how many.
    """

    woorden: int = 0
    kort: KortAntwoord | None = None
    ja_nee: JaNee | None = None
    duidelijk_ja: bool = False
    vraagt: bool = False
    vraagteken: bool = False
    opdracht: bool = False
    groet: bool = False
    keuzes: tuple[int, ...] = ()
    kop: bool = False

    def kan_antwoord_zijn(self, hoogstens_woorden: int) -> bool:
        """A short statement: no question, no command, not empty."""
        short = 0 < self.woorden <= hoogstens_woorden
        return short and not self.vraagt and not self.opdracht

    @property
    def slaat_over(self) -> bool:
        """ "weet ik niet", "liever niet", "sla over", "nee"."""
        return self.kort in (
            KortAntwoord.WEET_NIET,
            KortAntwoord.OVERSLAAN,
            KortAntwoord.NEE,
            KortAntwoord.NIETS,
        )


def lees_vorm(tekst: str, keuzes: Sequence[str] = ()) -> Vorm:
    """`keuzes`: the headings of the numbered list that the open question shows, if it does."""
    short = kort_antwoord(tekst)
    said = tekst.strip(" .?!").casefold()
    return Vorm(
        woorden=len(tekst.split()),
        kort=short,
        ja_nee=_ja_nee(tekst, short),
        duidelijk_ja=is_duidelijk_ja(tekst),
        vraagt=lijkt_vraag(tekst),
        vraagteken=tekst.rstrip().endswith("?"),
        opdracht=is_opdracht(tekst),
        groet=_GREETING.match(tekst) is not None,
        keuzes=_genoemd(tekst, keuzes),
        kop=said in {heading.casefold() for heading in keuzes},
    )


def lees_nummers(tekst: str, keuzes: Sequence[str]) -> Vorm:
    """Only which of the numbered list is meant."""
    return Vorm(keuzes=_genoemd(tekst, keuzes))


def _ja_nee(tekst: str, short: KortAntwoord | None) -> JaNee | None:
    if short in (KortAntwoord.WEET_NIET, KortAntwoord.OVERSLAAN):
        return JaNee.ONBEKEND
    if short is KortAntwoord.JA or _YES.match(tekst):
        return JaNee.JA
    if short in (KortAntwoord.NEE, KortAntwoord.NIETS) or _NO.match(tekst):
        return JaNee.NEE
    return None


def is_duidelijk_ja(tekst: str) -> bool:
    """Nothing but a yes. A yes with anything else in it is asked again: this one has effects."""
    words = re.findall(r"[^\W\d_]+", tekst.casefold())
    return bool(words) and set(words) <= _WITH_YES and bool(set(words) & _YES_WORDS)


def _genoemd(tekst: str, koppen: Sequence[str]) -> tuple[int, ...]:
    """Which of a numbered list are meant: by number, or by heading."""
    words = tekst.casefold()
    return tuple(
        index
        for index, kop in enumerate(koppen)
        if re.search(rf"(?<!\d){index + 1}(?!\d)", words) or kop.casefold() in words
    )
