"""How a field is got from the part of the dossier that has it, and set there.

The pieces of which `lijst` makes its records; knows no message.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from casefile import organisaties
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.dossier import Dossier
from casefile.overzicht.bekend_geld import Huishouden, Overzicht, Post, VanWie
from casefile.overzicht.categorieen import Categorie
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.taal.bedrag import Bedrag
from casefile.velden.verteld import Verteld


def van_concept(attribute: str) -> tuple[Callable[[Dossier], Any], Callable[[Dossier, Any], None]]:
    def get(dossier: Dossier) -> Any:
        return getattr(dossier.deel(Concept), attribute)

    def put(dossier: Dossier, value: Any) -> None:
        setattr(dossier.deel(Concept), attribute, value)

    return get, put


def van_zinnen(attribute: str) -> tuple[Callable[[Dossier], Any], Callable[[Dossier, Any], None]]:
    """Own sentences of the concept: a list, None where there are none."""

    def get(dossier: Dossier) -> list[str] | None:
        return getattr(dossier.deel(Concept), attribute) or None

    def put(dossier: Dossier, value: list[str] | None) -> None:
        setattr(dossier.deel(Concept), attribute, list(value or ()))

    return get, put


def van_verteld(attribute: str) -> tuple[Callable[[Dossier], Any], Callable[[Dossier, Any], None]]:
    def get(dossier: Dossier) -> Any:
        return getattr(dossier.deel(Verteld), attribute) or None

    def put(dossier: Dossier, value: Any) -> None:
        empty: list[int] | None = [] if attribute == "leeftijden" else None
        setattr(dossier.deel(Verteld), attribute, empty if value is None else value)

    return get, put


def van_situatie(
    attribute: str,
) -> tuple[Callable[[Dossier], Any], Callable[[Dossier, Any], None]]:
    def get(dossier: Dossier) -> Any:
        return getattr(dossier.deel(Situatie), attribute)

    def put(dossier: Dossier, value: Any) -> None:
        setattr(dossier.deel(Situatie), attribute, value)

    return get, put


def bereik_als(is_soort: Callable[[str], bool]) -> Callable[[Dossier], str | None]:
    def get(dossier: Dossier) -> str | None:
        reach = dossier.deel(Concept).bereik
        return reach if reach and is_soort(reach) else None

    return get


def zet_bereik(is_soort: Callable[[str], bool]) -> Callable[[Dossier, Any], None]:
    """One way to reach somebody is kept: clearing one kind leaves the other."""

    def put(dossier: Dossier, value: str | None) -> None:
        concept = dossier.deel(Concept)
        if value is not None or (concept.bereik and is_soort(concept.bereik)):
            concept.bereik, concept.bereik_van = value, None  # whose it is, is said with it

    return put


def zet_corporatie(dossier: Dossier, value: organisaties.Organisatie | str | None) -> None:
    concept = dossier.deel(Concept)
    if isinstance(value, organisaties.Organisatie):
        concept.corporatie, concept.corporatie_naam = value.id, value.naam
    else:  # another landlord: helped, never a recipient
        concept.corporatie, concept.corporatie_naam = None, value
        if value is None:
            concept.genoemd = None


def zet_meelezen(dossier: Dossier, value: bool | None) -> None:
    dossier.deel(Concept).meelezen = None if value is None else (JA if value else NEE)


def zet_geldhulp(dossier: Dossier, value: str | None) -> None:
    dossier.deel(Concept).geldhulp = value


def ja_nee(value: bool | None) -> JaNee | None:
    return None if value is None else (JaNee.JA if value else JaNee.NEE)


def zet_datum(dossier: Dossier, value: date | None) -> None:
    situatie = dossier.deel(Situatie)
    if value is None:
        situatie.vergeet_datum()
    else:
        situatie.zet_datum(value)


def zet_geen_dag(dossier: Dossier, value: bool | None) -> None:
    situatie = dossier.deel(Situatie)
    if value:
        situatie.zet_geen_dag()
    else:
        situatie.geen_dag = False


def zet_kinderen(dossier: Dossier, value: bool | None) -> None:
    dossier.deel(Situatie).kinderen = ja_nee(value)
    if not value:
        told = dossier.deel(Verteld)
        told.aantal_kinderen, told.leeftijden = None, []


def zet_aantal_kinderen(dossier: Dossier, value: int | None) -> None:
    """Ages of more children than there are now are not known any more."""
    told = dossier.deel(Verteld)
    told.aantal_kinderen = value
    if value is not None and len(told.leeftijden) > value:
        told.leeftijden = []


def zet_vonnis(dossier: Dossier, value: bool | None) -> None:
    """The paper that says so goes with it: "toch geen vonnis" leaves no vonnis on the table."""
    situatie = dossier.deel(Situatie)
    situatie.vonnis = ja_nee(value)
    if not value:
        situatie.vonnis_van = situatie.betekend_op = None
    paper = situatie.papiersoort
    if not value and paper is not None and paper.vonnis is JaNee.JA:
        situatie.papier = None


def haal_vonnis(dossier: Dossier) -> bool | None:
    return waar(dossier.deel(Situatie).verteld_vonnis)


def waar(value: JaNee | None) -> bool | None:
    return {JaNee.JA: True, JaNee.NEE: False}.get(value or JaNee.ONBEKEND)


def zet_papier(dossier: Dossier, value: str | None) -> None:
    dossier.deel(Situatie).papier = value


def zet_huishouden(dossier: Dossier, value: Huishouden | None) -> None:
    dossier.deel(Overzicht).huishouden = value or Huishouden()


def huurschuld(dossier: Dossier) -> Post | None:
    overzicht = dossier.deel(Overzicht)
    known = overzicht.van_categorie(Categorie.HUURSCHULD)
    return next((post for post in known if post.bedrag.bekend and not post.bedrag.is_nul), None)


def haal_schuld(dossier: Dossier) -> Bedrag | None:
    """The debt is kept once, in the overview."""
    post = huurschuld(dossier)
    return post.bedrag if post else None


def zet_schuld(dossier: Dossier, value: Bedrag | None) -> None:
    overzicht, known = dossier.deel(Overzicht), huurschuld(dossier)
    if known is None and value is not None:
        overzicht.voeg_toe(Categorie.HUURSCHULD, value, VanWie.HUURDER)
    elif known is not None and value is not None:
        overzicht.zet(replace(known, bedrag=value))
    elif known is not None:
        overzicht.verwijder([known.id])


def haal_aanbod(dossier: Dossier) -> Decimal | None:
    """What somebody says that they can pay off each month: kept once, in the overview."""
    return dossier.deel(Overzicht).aflosbedrag


def zet_aanbod(dossier: Dossier, value: Decimal | None) -> None:
    dossier.deel(Overzicht).aflosbedrag = value


@dataclass(frozen=True)
class OudeSchuld:
    """What was owed before the new arrears, in euros; `in_hulp`: it is in schuldhulp already."""

    waarde: str
    in_hulp: bool


def haal_oude_schuld(dossier: Dossier) -> OudeSchuld | None:
    told = dossier.deel(Verteld)
    return OudeSchuld(told.oude_schuld, told.oude_schuld_in_hulp) if told.oude_schuld else None


def zet_oude_schuld(dossier: Dossier, value: OudeSchuld | None) -> None:
    told = dossier.deel(Verteld)
    told.oude_schuld = value.waarde if value else None
    told.oude_schuld_in_hulp = value is not None and value.in_hulp


@dataclass(frozen=True)
class Betaaldag:
    """The last day to pay; `bedrag` in euros as it was told, None where it was not."""

    dag: date
    bedrag: str | None = None


def haal_betaaldag(dossier: Dossier) -> Betaaldag | None:
    known = dossier.deel(Situatie)
    return Betaaldag(known.betalen_voor, known.betalen_bedrag) if known.betalen_voor else None


def zet_betaaldag(dossier: Dossier, value: Betaaldag | None) -> None:
    known = dossier.deel(Situatie)
    known.betalen_voor = value.dag if value else None
    known.betalen_bedrag = value.bedrag if value else None


def zet_eruit(dossier: Dossier, value: date | None) -> None:
    known = dossier.deel(Situatie)
    if value is not None:
        known.zet_eruit(value)
    else:
        known.eruit_op = known.woont_nog = None


def haal_datum_voor(dossier: Dossier) -> DatumVoor | None:
    known = dossier.deel(Situatie)
    return known.datum_voor if known.datum is not None else None


def van_ontvangers(
    attribute: str,
) -> tuple[Callable[[Dossier], Any], Callable[[Dossier, Any], None]]:
    """Organisation ids, in the order of their profiles."""

    def get(dossier: Dossier) -> tuple[str, ...] | None:
        return tuple(getattr(dossier.deel(Concept), attribute)) or None

    def put(dossier: Dossier, value: tuple[str, ...] | None) -> None:
        setattr(dossier.deel(Concept), attribute, list(value or ()))

    return get, put
