"""The reference works of the language check, read from `content/taal/` and `content/bronnen/`.

Word pairs, allowed words, word lists, never-say patterns and claims. Knows no rule and no text.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from casefile.teksten.contacten import Contact, laad

ZEKERHEDEN = ("H", "M", "L", "O")
"""From certain to own advice that nobody checked; the last one in this order is the lowest."""


class FoutInNaslag(ValueError):
    """A reference file that cannot be used. The message names the file and what is wrong."""


@dataclass(frozen=True)
class Woordpaar:
    """A word from letters (`moeilijk`) and its plain form. `vormen` are inflections to find too."""

    moeilijk: str
    b1: str
    vervang: bool
    patroon: re.Pattern[str]


@dataclass(frozen=True)
class Claim:
    """A fact that texts may rest on. `voorbehoud` names the topic of section 7b, or is empty."""

    id: str
    zekerheid: str
    voorbehoud: str
    bron: str
    parafrase: str
    geldig_tot: date | None = None
    """The day on which the source must be looked up anew; None: it does not age."""


@dataclass(frozen=True)
class Verbod:
    """A sentence pattern that must never reach a huurder (section 7a), and what to say instead."""

    id: str
    patroon: re.Pattern[str]
    behalve: re.Pattern[str] | None
    bereik: str
    wel: str


@dataclass(frozen=True)
class Naslag:
    """Everything the rules look up. `vandaag` decides whether a text is past its date."""

    vandaag: date
    woordparen: tuple[Woordpaar, ...] = ()
    toegestaan: dict[str, frozenset[str]] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    verboden: tuple[Verbod, ...] = ()
    lijsten: dict[str, dict[str, str]] = field(default_factory=dict)
    telefoonnamen: frozenset[str] | None = None
    sluit: dict[str, bool] = field(default_factory=dict)
    """Every contact on the phone card, and whether it is ever closed."""
    zelfde_nummer: dict[str, str] = field(default_factory=dict)
    """A contact, and the one whose number it has."""

    @cached_property
    def gewone_woorden(self) -> frozenset[str]:
        """The plain words that we chose ourselves: they are never rare or too long."""
        uitleg = " ".join(paar.b1 for paar in self.woordparen)
        return frozenset(re.findall(r"[\w-]+", uitleg.lower()))

    def mag(self, woord: str, regel_id: str) -> bool:
        """True when the editors allowed this word (or its plural) for this rule."""
        kaal = woord.lower()
        vormen = [kaal, kaal.removesuffix("s"), kaal.removesuffix("'s"), kaal.removesuffix("en")]
        return any(regel_id in self.toegestaan.get(vorm, ()) for vorm in vormen)


def lees_naslag(inhoud: Path, vandaag: date) -> Naslag:
    """Read the reference works under the content folder. Raises FoutInNaslag with the reason."""
    taal = inhoud / "taal"
    kaart = inhoud / "kaart" / "telefoonkaart.yml"
    contacten = laad(kaart) if kaart.exists() else {}
    return Naslag(
        vandaag=vandaag,
        woordparen=_woordparen(taal / "woordparen.tsv"),
        toegestaan=_toegestaan(taal / "toegestaan.yml"),
        claims=_claims(inhoud / "bronnen" / "claims.tsv"),
        verboden=_verboden(taal / "nooit.tsv"),
        lijsten=_yaml(taal / "woordlijsten.yml"),
        telefoonnamen=_telefoonnamen(contacten) if kaart.exists() else None,
        sluit={naam: contact.open is not None for naam, contact in contacten.items()},
        zelfde_nummer={naam: c.is_ook for naam, c in contacten.items() if c.is_ook},
    )


def _rijen(pad: Path) -> list[dict[str, str]]:
    with pad.open(encoding="utf-8", newline="") as bestand:
        rijen = list(csv.DictReader(bestand, delimiter="\t", quoting=csv.QUOTE_NONE))
    for nummer, rij in enumerate(rijen, start=2):
        if None in rij or None in rij.values():
            raise FoutInNaslag(
                f"{pad.name}:{nummer}: deze regel heeft te veel of te weinig kolommen"
            )
    return rijen


def _yaml(pad: Path) -> dict[str, Any]:
    inhoud = yaml.safe_load(pad.read_text(encoding="utf-8"))
    if not isinstance(inhoud, dict):
        raise FoutInNaslag(f"{pad.name}: hier horen namen met waarden te staan")
    return inhoud


def _patroon(pad: Path, patroon: str) -> re.Pattern[str]:
    try:
        return re.compile(patroon, re.IGNORECASE)
    except re.error as fout:
        raise FoutInNaslag(f"{pad.name}: dit patroon klopt niet: {patroon} ({fout})") from fout


def woordvormen(woord: str, vormen: list[str]) -> str:
    """Regular expression for a word or phrase, its plural, and the inflections given by hand."""
    kern = re.escape(woord)
    keuzes = "|".join(re.escape(vorm.strip()) for vorm in vormen if vorm.strip()) or kern
    return rf"(?<![\w-])(?:{kern}(?:en|n|s|'s|e)?|{keuzes})(?![\w-])"


def _telefoonnamen(contacten: dict[str, Contact]) -> frozenset[str]:
    """The names that a text may use as `{tel_...}`."""
    return frozenset(naam for naam, contact in contacten.items() if contact.nummer)


def _woordparen(pad: Path) -> tuple[Woordpaar, ...]:
    return tuple(
        Woordpaar(
            moeilijk=rij["moeilijk"],
            b1=rij["b1"],
            vervang=rij["wat_doen"].startswith("vervang"),
            patroon=_patroon(pad, woordvormen(rij["moeilijk"], rij["vormen"].split(","))),
        )
        for rij in _rijen(pad)
    )


def _toegestaan(pad: Path) -> dict[str, frozenset[str]]:
    woorden: dict[str, frozenset[str]] = {}
    for post in _yaml(pad).get("woorden", []):
        if not post.get("reden"):
            raise FoutInNaslag(f"{pad.name}: bij '{post.get('woord')}' ontbreekt de reden")
        regels = post.get("regels", ["R11", "R12"])
        woorden[str(post["woord"]).lower()] = frozenset(regels)
    return woorden


def _claims(pad: Path) -> dict[str, Claim]:
    claims: dict[str, Claim] = {}
    for rij in _rijen(pad):
        if rij["zekerheid"] not in ZEKERHEDEN:
            raise FoutInNaslag(f"{pad.name}: {rij['id']} heeft geen zekerheid H, M, L of O")
        if rij["id"] in claims:
            raise FoutInNaslag(f"{pad.name}: {rij['id']} staat er twee keer in")
        claims[rij["id"]] = Claim(
            rij["id"],
            rij["zekerheid"],
            rij["voorbehoud"],
            rij["bron"],
            rij["parafrase"],
            _dag(pad, rij["id"], rij["geldig_tot"]),
        )
    return claims


def _dag(pad: Path, claim: str, dag: str) -> date | None:
    try:
        return date.fromisoformat(dag) if dag else None
    except ValueError as fout:
        raise FoutInNaslag(f"{pad.name}: {claim}: schrijf geldig_tot als 2027-05-23") from fout


def _verboden(pad: Path) -> tuple[Verbod, ...]:
    return tuple(
        Verbod(
            id=rij["id"],
            patroon=_patroon(pad, rij["patroon"]),
            behalve=_patroon(pad, rij["behalve"]) if rij["behalve"] else None,
            bereik=rij["bereik"],
            wel=rij["wel_zeggen"],
        )
        for rij in _rijen(pad)
    )
