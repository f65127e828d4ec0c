"""What the huurder has told for a doorverwijzing, before and after it is sent. State only."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from casefile.doorverwijzing.eigen_zinnen import als_zinnen

JA, NEE, WEET_NIET = "ja", "nee", "weet_niet"
BEWIND, SCHULDHULP = "bewind", "schuldhulp"


@dataclass
class Concept:
    """What was said, and how far each recipient's question is.

    `corporatie` is a profile id, or None with `corporatie_naam` as the huurder wrote it.
    `genoemd`: the name of a corporation that came up in passing, for the words of texts only.
    `verhuurder`: a name that we do not know, as it was typed, until it is confirmed.
    `bereik_van`: whose number `bereik` is, where it is somebody else's.
    `vraag`, `geprobeerd`: what the huurder wants and tried, as whole sentences of their own.
    `klopt_niet`: the parts that were called wrong: in no package, until they are told anew.
    `toegevoegd`: per recipient what is never sent by itself (health, safety …), in own sentences.
    `getoond`: per recipient the package that is on the screen now; only this may be sent.
    `bezig_met`: the extra part that is being added. `loopt_bij`: who has a doorverwijzing already.
    `spoed`: fixed when the recipients are, so that a preview does not change overnight.
    `niet_naar`: who may never have anything, in the huurder's words; `alleen_naar`: if any, only
    these may. `niet_naar_ander`: who may have nothing and is nobody of whom we have a profile.
    `via`: the organisation whose link opened this chat. `berichten`: may we write first?
    `chat_lezen`: who may read this chat, said in so many words; `chat_nooit`: that nobody may.
    """

    soort: ClassVar[str] = "doorverwijzing"

    corporatie: str | None = None
    corporatie_naam: str | None = None
    genoemd: str | None = None
    verhuurder: str | None = None
    plaats: str | None = None
    naam: str | None = None
    bereik: str | None = None
    bereik_van: str | None = None
    meelezen: str | None = None
    wanneer: str | None = None
    geldhulp: str | None = None  # BEWIND, SCHULDHULP, NEE or WEET_NIET
    vraag: list[str] = field(default_factory=list)
    geprobeerd: list[str] = field(default_factory=list)
    ontvangers: list[str] = field(default_factory=list)
    antwoorden: dict[str, str] = field(default_factory=dict)
    weggelaten: dict[str, list[str]] = field(default_factory=dict)
    klopt_niet: list[str] = field(default_factory=list)
    toegevoegd: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    getoond: dict[str, dict[str, Any]] = field(default_factory=dict)
    bezig_met: str | None = None
    overgeslagen: list[str] = field(default_factory=list)
    loopt_bij: list[str] = field(default_factory=list)
    niet_naar: list[str] = field(default_factory=list)
    niet_naar_ander: list[str] = field(default_factory=list)
    alleen_naar: list[str] = field(default_factory=list)
    spoed: bool = False
    via: str | None = None
    berichten: str | None = None
    chat_lezen: list[str] = field(default_factory=list)
    chat_nooit: bool = False
    begonnen_op: str | None = None  # ISO moment

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Concept:
        """Also what was stored when own words were one string."""
        data.pop("laatst", None)
        concept = cls(**data)
        concept.vraag = als_zinnen(concept.vraag)
        concept.geprobeerd = als_zinnen(concept.geprobeerd)
        concept.toegevoegd = {
            who: {key: als_zinnen(text) for key, text in extra.items()}
            for who, extra in concept.toegevoegd.items()
        }
        return concept

    @property
    def corporatie_in_woorden(self) -> str | None:
        """How texts call it: as it was asked, or else as it was named in passing."""
        return self.corporatie_naam or self.genoemd

    @property
    def huidige_ontvanger(self) -> str | None:
        """The first recipient that was not answered yet, and that may have something."""
        waiting = (o for o in self.ontvangers if o not in self.antwoorden and self.mag_naar(o))
        return next(waiting, None)

    def laat_chat_lezen(self, ontvanger: str) -> None:
        """A yes for this one, also after a no."""
        self.chat_nooit = False
        self.chat_lezen = [*dict.fromkeys([*self.chat_lezen, ontvanger])]

    def sluit_chat(self) -> None:
        """For everybody, also who has something already."""
        self.chat_nooit, self.chat_lezen = True, []

    def mag_naar(self, ontvanger: str) -> bool:
        """False for who was refused in so many words."""
        only = self.alleen_naar
        return ontvanger not in self.niet_naar and (not only or ontvanger in only)

    @property
    def is_beantwoord(self) -> bool:
        """Every recipient had its yes or no."""
        return bool(self.ontvangers) and self.huidige_ontvanger is None

    @property
    def is_onderweg(self) -> bool:
        """Begun and not finished: what a nudge may be about."""
        return self.begonnen_op is not None and not self.is_beantwoord

    @property
    def leest_iemand_mee(self) -> bool:
        """When in doubt: yes."""
        return self.meelezen in (JA, WEET_NIET)

    def nieuwe_ronde(self, nu: datetime) -> None:
        """Ask again who may have what; what was told stays, and what was struck out stays out."""
        self.ontvangers, self.antwoorden, self.getoond = [], {}, {}
        self.toegevoegd, self.bezig_met = {}, None
        self.overgeslagen = []
        self.begonnen_op = nu.isoformat()
