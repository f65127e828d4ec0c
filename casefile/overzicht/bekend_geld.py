"""What is known of one household's money: the part "overzicht" of a dossier.

Only holds facts and where the conversation was; the arithmetic is in `berekening`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar

from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.taal.bedrag import Bedrag

MEESTE_POSTEN = 80


class VanWie(str, Enum):
    """Whose income it is, or who it is paid for. A partner's is left out unless that is wanted."""

    HUURDER = "huurder"
    PARTNER = "partner"
    GEZIN = "gezin"


class Manier(str, Enum):
    """The short way asks per group, the long way every kind by itself."""

    KORT = "kort"
    LANG = "lang"


@dataclass(frozen=True)
class Huishouden:
    """Persons in the home; None: not known. `personen` counts everybody when only that is known."""

    volwassenen: int | None = None
    kinderen: int | None = None
    partner: bool | None = None
    personen: int | None = None

    @property
    def bekend(self) -> bool:
        return self.volwassenen is not None or self.personen is not None

    @property
    def samen(self) -> bool:
        """True when there is surely another adult whose money counts."""
        return bool(self.partner)


@dataclass(frozen=True)
class Post:
    """One income, cost or debt. A debt has no period: `bedrag` is what is still owed.

    `wisselt`: it differs per month and the range was not asked yet. `gecontroleerd`: an unlikely
    amount that the huurder confirmed. `aangenomen`: the period was not said but taken as usual.
    `los`: it stands beside the total of its group, and is no part of it.
    """

    id: int
    categorie: Categorie
    bedrag: Bedrag
    van_wie: VanWie = VanWie.HUURDER
    wisselt: bool = False
    gecontroleerd: bool = False
    aangenomen: bool = False
    los: bool = False

    @property
    def groep(self) -> Groep:
        return groep_van(self.categorie)

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "categorie": self.categorie.value,
            "bedrag": self.bedrag.to_json(),
            "van_wie": self.van_wie.value,
            "wisselt": self.wisselt,
            "gecontroleerd": self.gecontroleerd,
            "aangenomen": self.aangenomen,
            "los": self.los,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Post:
        return cls(
            id=data["id"],
            categorie=Categorie(data["categorie"]),
            bedrag=Bedrag.from_json(data["bedrag"]),
            van_wie=VanWie(data["van_wie"]),
            wisselt=data["wisselt"],
            gecontroleerd=data["gecontroleerd"],
            aangenomen=data["aangenomen"],
            los=data.get("los", False),  # absent before it was kept
        )


@dataclass(frozen=True)
class Twijfel:
    """Something was said that may mean each of these posts (ids): to which kind it goes; None: it
    goes away."""

    posten: list[int]
    wordt: Categorie | None = None

    def to_json(self) -> dict[str, Any]:
        return {"posten": self.posten, "wordt": self.wordt and self.wordt.value}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Twijfel:
        return cls(list(data["posten"]), Categorie(data["wordt"]) if data["wordt"] else None)


@dataclass
class Overzicht:
    """The state of the overview. `gesteld`, `beantwoord` and `overgeslagen` hold question names.

    `modus` is a side question that waits ("wijzigen", "wijzig_post", "aflosbedrag"), about the
    post `wijzigt`. `laatst` holds the ids of the posts of the last answer ("ik bedoel per week").
    `aflosbedrag`: euro per month that the huurder picked, never computed for him (D13).
    `twijfel`: it is asked which of these posts was meant. `waarvoor`: an amount of which it was
    asked what it is for; `waarvoor_gevraagd`: of which amounts that was asked, each once.
    """

    soort: ClassVar[str] = "overzicht"

    huishouden: Huishouden = field(default_factory=Huishouden)
    posten: list[Post] = field(default_factory=list)
    manier: Manier = Manier.KORT
    gesteld: list[str] = field(default_factory=list)
    beantwoord: list[str] = field(default_factory=list)
    overgeslagen: list[str] = field(default_factory=list)
    klaar: bool = False
    bevestigd: bool = False
    modus: str | None = None
    wijzigt: int | None = None
    laatst: list[int] = field(default_factory=list)
    aflosbedrag: Decimal | None = None
    gezien_op: datetime | None = None
    twijfel: Twijfel | None = None
    waarvoor: Bedrag | None = None
    waarvoor_gevraagd: list[str] = field(default_factory=list)

    @property
    def begonnen(self) -> bool:
        return bool(self.gesteld)

    def post(self, post_id: int | None) -> Post | None:
        return next((p for p in self.posten if p.id == post_id), None)

    def van_groep(self, *groepen: Groep) -> list[Post]:
        return [p for p in self.posten if p.groep in groepen]

    def van_categorie(self, *categorieen: Categorie) -> list[Post]:
        return [p for p in self.posten if p.categorie in categorieen]

    def zet(self, post: Post) -> None:
        """Put the post in the place of the one with its id."""
        self.posten = [post if p.id == post.id else p for p in self.posten]

    def voeg_toe(
        self, categorie: Categorie, bedrag: Bedrag, van_wie: VanWie, wisselt: bool = False
    ) -> Post | None:
        """A new post, or None when the overview is full (`MEESTE_POSTEN`)."""
        if len(self.posten) >= MEESTE_POSTEN:
            return None
        nummer = max((p.id for p in self.posten), default=0) + 1
        post = Post(nummer, categorie, bedrag, van_wie, wisselt=wisselt)
        self.posten.append(post)
        return post

    def verwijder(self, post_ids: Iterable[int]) -> None:
        weg = set(post_ids)
        self.posten = [p for p in self.posten if p.id not in weg]
        self.laatst = [i for i in self.laatst if i not in weg]

    def zonder(self, van_wie: VanWie) -> Overzicht:
        """A copy without somebody's posts, for a referral that leaves the partner out."""
        return replace(self, posten=[p for p in self.posten if p.van_wie is not van_wie])

    def to_json(self) -> dict[str, Any]:
        return {
            "huishouden": asdict(self.huishouden),
            "posten": [p.to_json() for p in self.posten],
            "manier": self.manier.value,
            "gesteld": list(self.gesteld),
            "beantwoord": list(self.beantwoord),
            "overgeslagen": list(self.overgeslagen),
            "klaar": self.klaar,
            "bevestigd": self.bevestigd,
            "modus": self.modus,
            "wijzigt": self.wijzigt,
            "laatst": list(self.laatst),
            "aflosbedrag": None if self.aflosbedrag is None else str(self.aflosbedrag),
            "gezien_op": self.gezien_op.isoformat() if self.gezien_op else None,
            "twijfel": self.twijfel.to_json() if self.twijfel else None,
            "waarvoor": self.waarvoor.to_json() if self.waarvoor else None,
            "waarvoor_gevraagd": list(self.waarvoor_gevraagd),
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Overzicht:
        """An empty mapping is an empty overview."""
        if not data:
            return cls()
        aflosbedrag, gezien_op = data["aflosbedrag"], data["gezien_op"]
        twijfel, waarvoor = (
            data.get("twijfel"),
            data.get("waarvoor"),
        )  # absent before they were kept
        return cls(
            huishouden=Huishouden(**data["huishouden"]),
            posten=[Post.from_json(p) for p in data["posten"]],
            manier=Manier(data["manier"]),
            gesteld=list(data["gesteld"]),
            beantwoord=list(data["beantwoord"]),
            overgeslagen=list(data["overgeslagen"]),
            klaar=data["klaar"],
            bevestigd=data["bevestigd"],
            modus=data["modus"],
            wijzigt=data["wijzigt"],
            laatst=list(data["laatst"]),
            aflosbedrag=None if aflosbedrag is None else Decimal(aflosbedrag),
            gezien_op=datetime.fromisoformat(gezien_op) if gezien_op else None,
            twijfel=Twijfel.from_json(twijfel) if twijfel else None,
            waarvoor=Bedrag.from_json(waarvoor) if waarvoor else None,
            waarvoor_gevraagd=list(data.get("waarvoor_gevraagd", ())),
        )
