"""Organisation profiles from `content/organisaties/*.yml`: who they are, their route and contacts.

Data only: what an organisation offers is a setting in its profile, never assumed here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from casefile.rechten import VAN_DE_INSTALLATIE, Rol
from casefile.settings import ROOT
from casefile.taal.klank import kale_woorden
from casefile.tijd import WEEKDAGEN

FOLDER = ROOT / "content" / "organisaties"
CORPORATIE, HULPORGANISATIE, WIJKTEAM = "corporatie", "hulporganisatie", "wijkteam"
CONTACTPUNT = "contactpunt"  # the installation's own people, for who has no other
SOORTEN = (CORPORATIE, HULPORGANISATIE, WIJKTEAM, CONTACTPUNT)
AFLEVERINGEN = ("mail_met_link", "mail_met_pakket", "webhook")
JA, NEE, ONBEKEND = "ja", "nee", "onbekend"


class ProfielFout(ValueError):
    """A profile is not right; the message names the file and the field."""


@dataclass(frozen=True)
class Aflevering:
    """How a doorverwijzing reaches them. `soort`: mail_met_link, mail_met_pakket or webhook."""

    soort: str
    adres: str
    tweede_contact: str | None = None


@dataclass(frozen=True)
class Werktijden:
    """When people answer. `dagen`: 0 is Monday; times are in Amsterdam. On public holidays they
    do not, unless `feestdagen`."""

    dagen: tuple[int, ...]
    van: time
    tot: time
    feestdagen: bool = False


@dataclass(frozen=True)
class Nachtnummer:
    """Whom to ring in this place in the evening, at night and at the weekend."""

    wie: str
    telefoon: str


@dataclass(frozen=True)
class Inloggen:
    """How staff come in with the account that they have there. `organisatie`: what the provider
    calls this organisation; `rollen`: what it says of a person, and the role that means here, the
    first that fits."""

    organisatie: str
    rollen: dict[str, Rol]


@dataclass(frozen=True)
class Organisatie:
    """`partners`: which hulporganisatie and wijkteam work with this corporation, by soort.

    `zoeknamen_bij_de_vraag`: names that are ordinary words too, only taken where the name is asked.
    `biedt_laatste_kans`: whether it does so today ("ja", "nee", "onbekend"), a setting.
    `werktijden` None: not given; say "meestal". `nacht`: the number of this place for evening,
    night and weekend, and the day on which somebody checked it. `inloggen` None: only by password.
    """

    id: str
    naam: str
    korte_naam: str
    soort: str
    aflevering: Aflevering
    zoeknamen: tuple[str, ...] = ()
    zoeknamen_bij_de_vraag: tuple[str, ...] = ()
    werkgebied: tuple[str, ...] = ()
    biedt_laatste_kans: str = "onbekend"
    leest_transcript: bool = False
    indicatie_nodig: bool = False
    wie_mag_verwijzen: str = ""
    criteria: tuple[dict[str, Any], ...] = ()
    route: tuple[dict[str, Any], ...] = ()
    contact: dict[str, Any] = field(default_factory=dict)
    openingstijden: tuple[str, ...] = ()
    werktijden: Werktijden | None = None
    nacht: dict[str, Any] = field(default_factory=dict)
    partners: dict[str, str] = field(default_factory=dict)
    inloggen: Inloggen | None = None
    claims: tuple[str, ...] = ()

    @property
    def namen(self) -> tuple[str, ...]:
        """By which it is known wherever it is named in passing."""
        return (self.naam, self.korte_naam, *self.zoeknamen)

    @property
    def is_tegenpartij(self) -> bool:
        """The corporation is the opponent in court: it never reads the chat."""
        return self.soort == CORPORATIE

    @property
    def telefoon(self) -> str | None:
        """For huurders; only a number that somebody has checked."""
        return self.contact.get("telefoon") if self.contact.get("nagekeken") else None

    @property
    def nachtnummer(self) -> Nachtnummer | None:
        """For huurders; only a number that somebody has checked."""
        if not (self.nacht.get("telefoon") and self.nacht.get("nagekeken")):
            return None
        return Nachtnummer(
            str(self.nacht.get("wie") or self.korte_naam), str(self.nacht["telefoon"])
        )

    def werkt_in(self, plaats: str) -> bool:
        """Whether this place is in their area, however it is spelled with capitals and accents."""
        return kale_woorden(plaats) in {kale_woorden(place) for place in self.werkgebied}


@lru_cache(maxsize=4)
def laad(folder: Path = FOLDER) -> dict[str, Organisatie]:
    """All profiles by id; raises `ProfielFout`. `sjabloon.yml` is a template and is skipped."""
    profiles = {}
    for path in sorted(folder.glob("*.yml")):
        if path.stem != "sjabloon":
            profile = _read(path)
            profiles[profile.id] = profile
    return profiles


def losse_namen(*soorten: str, folder: Path = FOLDER) -> frozenset[str]:
    """Names of one word, in bare letters, of the organisations of these `SOORTEN`."""
    names = {
        kale_woorden(name)
        for profile in laad(folder).values()
        if profile.soort in soorten
        for name in profile.namen
    }
    return frozenset(name for name in names if " " not in name)


def van_soort(soort: str, folder: Path = FOLDER) -> list[Organisatie]:
    """All of one of `SOORTEN`, in the order of their files."""
    return [profile for profile in laad(folder).values() if profile.soort == soort]


def _read(path: Path) -> Organisatie:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    try:
        delivery = data["aflevering"]
        profile = Organisatie(
            id=data["id"],
            naam=data["naam"],
            korte_naam=data["korte_naam"],
            soort=data["soort"],
            aflevering=Aflevering(
                delivery["soort"], delivery["adres"], delivery.get("tweede_contact")
            ),
            zoeknamen=tuple(data.get("zoeknamen") or ()),
            zoeknamen_bij_de_vraag=tuple(data.get("zoeknamen_bij_de_vraag") or ()),
            werkgebied=tuple(data.get("werkgebied") or ()),
            biedt_laatste_kans=str(data.get("biedt_laatste_kans", "onbekend")),
            leest_transcript=bool(data.get("leest_transcript", False)),
            indicatie_nodig=bool(data.get("indicatie_nodig", False)),
            wie_mag_verwijzen=str(data.get("wie_mag_verwijzen") or ""),
            criteria=tuple(data.get("criteria") or ()),
            route=tuple(data.get("route") or ()),
            contact=dict(data.get("contact") or {}),
            openingstijden=tuple(data.get("openingstijden") or ()),
            werktijden=lees_werktijden(data["werktijden"]) if data.get("werktijden") else None,
            nacht=dict(data.get("nacht") or {}),
            partners=dict(data.get("partners") or {}),
            inloggen=lees_inloggen(data["inloggen"]) if data.get("inloggen") else None,
            claims=tuple(data.get("claims") or ()),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ProfielFout(
            f"{path.name}: the field {error} is missing or has the wrong form."
        ) from None
    _check(path.name, profile)
    return profile


def _check(file: str, profile: Organisatie) -> None:
    if profile.soort not in SOORTEN:
        raise ProfielFout(f"{file}: soort {profile.soort!r} is not known.")
    if profile.aflevering.soort not in AFLEVERINGEN:
        raise ProfielFout(f"{file}: aflevering {profile.aflevering.soort!r} is not known.")
    if profile.biedt_laatste_kans not in (JA, NEE, ONBEKEND):
        raise ProfielFout(f"{file}: biedt_laatste_kans must be ja, nee or onbekend.")
    if profile.is_tegenpartij and profile.leest_transcript:
        raise ProfielFout(f"{file}: a corporation never reads the transcript.")
    roles = set(profile.inloggen.rollen.values()) if profile.inloggen else set()
    if profile.soort != CONTACTPUNT and roles & set(VAN_DE_INSTALLATIE):
        raise ProfielFout(f"{file}: only the contactpunt has roles of the installation.")


def lees_inloggen(data: dict[str, Any]) -> Inloggen:
    """{organisatie: what the provider calls us, rollen: {what it says of somebody: our role}}"""
    return Inloggen(
        str(data["organisatie"]),
        {str(said): Rol(role) for said, role in data["rollen"].items()},
    )


def lees_werktijden(data: dict[str, Any]) -> Werktijden:
    """{dagen: [maandag, ...] or alle, van: "9.00", tot: "17.00", feestdagen: true or false}"""
    names = WEEKDAGEN if data["dagen"] == "alle" else data["dagen"]
    days = tuple(WEEKDAGEN.index(day) for day in names)
    return Werktijden(
        days, _time(data["van"]), _time(data["tot"]), bool(data.get("feestdagen", False))
    )


def _time(text: str) -> time:
    """ "9.00" -> 9:00."""
    hour, _, minute = str(text).partition(".")
    return time(int(hour), int(minute or 0))
