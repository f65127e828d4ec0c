"""The one reading of a message: made once, before anything decides, and the same for every reader.

A value only, made by `bot.horen` from what the Rasa pipeline hears and the facts in the text. The
flows, the actions, a chat that a person has, a caption, an edit and a retry all get this one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from casefile.doorverwijzing.relaas import Relaaszin
from casefile.gesprek.feiten import GEEN_FEITEN, Feiten
from casefile.noodpoort.nood import Nood
from casefile.taal.klank import kale_woorden

NOOD = "nood_"  # how the label of an emergency begins
_SENTENCE_END = re.compile(r"[.?!]+")


class Bron(str, Enum):
    """How the words came in."""

    GETYPT = "getypt"
    TIK = "tik"
    BEGIN = "begin"
    BIJSCHRIFT = "bijschrift"  # under a photo, a file or a voice message
    BRIEF = "brief"  # a letter that was photographed before is read: nobody spoke
    BEWERKT = "bewerkt"  # a message that was sent before and is changed now


class Oor(str, Enum):
    """Who listened: the model and the rules, or the rules alone because the model failed."""

    GEHEEL = "geheel"
    ALLEEN_REGELS = "alleen_regels"


@dataclass(frozen=True)
class Betekenis:
    """A label and its probability, 0 to 1."""

    label: str
    kans: float


@dataclass(frozen=True)
class Zinsdeel:
    """A clause of the message, with what it may mean, likeliest first.

    `vraagt`: looks like a question; `kernvraag`: one with an answer of its own is asked in it.
    """

    tekst: str
    betekenissen: tuple[Betekenis, ...]
    vraagt: bool = False
    kernvraag: bool = False

    @property
    def woorden(self) -> int:
        return len(self.tekst.split())


@dataclass(frozen=True)
class Gehoord:
    """`noden`: emergencies that are sure, most urgent first; `misschien`: possible ones; `sterk`:
    those of the sure ones that count also after somebody denied them; `herhaald`: sure ones whose
    card was given before, beside something that is asked (`noodpoort.weer_hetzelfde`).

    `tik`: the label of a tapped button, with its values. `aangehaald`: our own token of the bubble
    that the message is an answer under. `doorgestuurd`: the words are somebody else's. `delen`:
    the clauses, when there is more than one. `geheim`: a secret was typed; `tekst` is without it.
    `gesteld`: the facts of what is stated beside a question, while a question of ours is open.
    `relaas`: the sentences that tell a story, and are no wish to this chat.
    `na_opening`: the meanings of what follows a short opener ("ja maar ..."), `opening`: its facts.
    """

    tekst: str
    op: date
    bron: Bron = Bron.GETYPT
    betekenissen: tuple[Betekenis, ...] = ()
    noden: tuple[Nood, ...] = ()
    misschien: tuple[Nood, ...] = ()
    sterk: tuple[Nood, ...] = ()
    herhaald: tuple[Nood, ...] = ()
    taal: str | None = None
    delen: tuple[Zinsdeel, ...] = ()
    na_opening: tuple[Betekenis, ...] = ()
    opening: Feiten = GEEN_FEITEN
    tik: str | None = None
    waarden: Mapping[str, str] = field(default_factory=dict)
    aangehaald: str | None = None
    doorgestuurd: bool = False
    media: str | None = None
    oor: Oor = Oor.GEHEEL
    geheim: bool = False
    feiten: Feiten = GEEN_FEITEN
    gesteld: Feiten | None = None
    relaas: tuple[Relaaszin, ...] = ()

    @property
    def betekenis(self) -> Betekenis:
        """The likeliest that is no emergency, as if none were possible: an emergency is acted on
        by `noden`, never by its label. "nlu_fallback" when nothing else was heard."""
        other = [one for one in self.betekenissen if not one.label.startswith(NOOD)]
        if not other:
            return Betekenis("nlu_fallback", 0.0)
        left = 1 - sum(b.kans for b in self.betekenissen if b.label.startswith(NOOD))
        return replace(other[0], kans=min(1.0, other[0].kans / left) if left > 0.05 else 0.0)

    @property
    def woorden(self) -> int:
        """How many words were typed."""
        return len(self.tekst.split())

    @property
    def kaal(self) -> str:
        """The words without capitals, accents and signs, to compare with the title of a button."""
        return kale_woorden(self.tekst)

    @property
    def kale_zinnen(self) -> tuple[str, ...]:
        """The same of each sentence."""
        return tuple(kale_woorden(one) for one in _SENTENCE_END.split(self.tekst))

    @property
    def is_leeg(self) -> bool:
        """Nothing was typed at all."""
        return not self.tekst.strip()

    @property
    def is_tik(self) -> bool:
        return self.tik is not None
