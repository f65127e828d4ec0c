"""The contract between a flow of questions (pure) and the actions that speak for it.

A flow never holds a text: it names content keys, and the texts live in `content/`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, runtime_checkable

from casefile.dossier import Dossier
from casefile.gesprek.feiten import GEEN_FEITEN, Context, Feiten
from casefile.situatie.papieren import JaNee


@dataclass(frozen=True)
class Antwoord:
    """What the huurder said to the open question.

    `feiten`: everything that the message says, read before (see `casefile.gesprek`); a flow looks
    at no text. `waarde` is set by a button tap (or its title typed), `intent` is what was made of
    the whole ("ja", "weet_niet", "geef_antwoord", ...). `ongelezen`: it was said before the open
    question could be read, or under an older one: no yes to anything (see `casefile.gelezen`).
    `bij_andere_vraag`: the button stood under another question. `vraag_beantwoord`: a question in
    the same words gets its answer besides; `lijkt_op`: the explanation, as an intent, that the
    words are nearest to.
    """

    feiten: Feiten = GEEN_FEITEN
    intent: str = "geef_antwoord"
    waarde: str | None = None
    ongelezen: bool = False
    bij_andere_vraag: bool = False
    vraag_beantwoord: bool = False
    lijkt_op: str | None = None

    @property
    def ja_nee(self) -> JaNee | None:
        """A yes, a no or a "weet ik niet", by button, by words or by meaning; None: no such."""
        if self.waarde in ("ja", "nee"):
            return JaNee(self.waarde)
        if self.waarde is not None:  # another button
            return JaNee.ONBEKEND if self.waarde in ("weet_niet", "overslaan") else None
        if self.intent in ("weet_niet", "sla_over"):
            return JaNee.ONBEKEND
        return self.feiten.vorm.ja_nee or {"ja": JaNee.JA, "nee": JaNee.NEE}.get(self.intent)


@dataclass(frozen=True)
class Bericht:
    """One text to say: a content key ("utter_...") and the values for its placeholders."""

    sleutel: str
    waarden: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Bijlage:
    """A picture or PDF made for this huurder. `alt` is the text alternative, in plain Dutch."""

    media_type: str
    inhoud: bytes
    alt: str
    bestandsnaam: str


@dataclass(frozen=True)
class Stap:
    """What a flow does next: things to say, then the open question (None: the flow is done).

    The open question's own text is `utter_<vraag>`; its values come from `waarden`.
    `opdrachten` are orders for the world outside (for instance ("toestemming", who, "ja")), which
    the action carries out in the same unit of work.
    """

    berichten: tuple[Bericht, ...] = ()
    vraag: str | None = None
    waarden: dict[str, Any] = field(default_factory=dict)
    bijlagen: tuple[Bijlage, ...] = ()
    opdrachten: tuple[tuple[str, ...], ...] = ()


@runtime_checkable
class KortVerloop(Protocol):
    """A flow whose open question is long: it can ask it again in a few words."""

    def kort(self, dossier: Dossier, vraag: str) -> Stap:
        """The open question after something else was said."""


@runtime_checkable
class LuistertMee(Protocol):
    """A flow that takes the answer to its open question from a message that had its own answer."""

    def hoor_mee(self, dossier: Dossier, feiten: Feiten, nu: datetime) -> Stap | None:
        """The next step when something was answered in passing; None: the question stays open."""


class Verloop(ABC):
    """A flow of questions. Changes `dossier` in place; the caller saves it or rolls back."""

    naam: str

    @abstractmethod
    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        """Start, or go on where it was: the state is in the dossier."""

    @abstractmethod
    def is_klaar(self, dossier: Dossier) -> bool:
        """Nothing is left to go on with: `begin` would start anew, or has nothing to ask."""

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        """The open question once more, unchanged, with the pictures that belong to it."""
        return Stap(vraag=vraag)

    def context(self, dossier: Dossier, vraag: str) -> Context:
        """In the light of what a message is read while this question is open."""
        return Context(vraag)

    @abstractmethod
    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        """True when the message is plainly an answer to the open question, whatever else it may
        mean."""

    @abstractmethod
    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        """Take the answer. An answer that is not understood asks the question again, kindly."""


class Tussenvraag(Verloop):
    """A question that comes in between: asked and answered at once, so it keeps nothing in the
    dossier, and there is never anything to go on with."""

    vraag: str

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        return Stap(vraag=self.vraag)

    def is_klaar(self, dossier: Dossier) -> bool:
        return True
