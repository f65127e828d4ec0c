"""The fields: one record each. A new field is added here and nowhere else.

A record says how a value is got and set in the part of the dossier that has it; it keeps nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from casefile import organisaties
from casefile.doorverwijzing.concept import BEWIND, JA, NEE, SCHULDHULP, Concept
from casefile.dossier import Dossier
from casefile.overzicht.bekend_geld import Huishouden, Overzicht, Post, VanWie
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.weergave import Weergave
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import PAPIEREN, JaNee
from casefile.taal.bedrag import Bedrag
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_dag
from casefile.velden import keuren
from casefile.velden import namen as n
from casefile.velden.geldzaken import MEESTE_MAANDEN
from casefile.velden.verteld import Verteld

HUURDER, HULP, CORPORATIE = "huurder", "hulp", "corporatie"
IEDEREEN = (HUURDER, HULP, CORPORATIE)
Woord = Callable[[Any, Teksten], str]
_HOOGSTE_SCHULD = 100_000  # euro


@dataclass(frozen=True)
class Veld:
    """`haal` gives None where it is not known. `keur`: may this value be stored. `zeg`: how it is
    said back, in as few words as it can. `vragen`: the questions that ask it. `ziet`: who may see
    it.
    `verlaat`: it leaves the chat or moves a date, so that noting it is said back.
    """

    naam: str
    haal: Callable[[Dossier], Any]
    zet: Callable[[Dossier, Any], None]
    keur: Callable[[Any], bool]
    zeg: Woord
    vragen: tuple[str, ...] = ()
    ziet: tuple[str, ...] = IEDEREEN
    verlaat: bool = False

    def woorden(self, dossier: Dossier, teksten: Teksten) -> str | None:
        value = self.haal(dossier)
        return None if value is None else self.zeg(value, teksten)

    def wis(self, dossier: Dossier) -> None:
        self.zet(dossier, None)


def _zoals_het_is(value: Any, teksten: Teksten) -> str:
    return str(value)


def _van_concept(attribute: str) -> tuple[Callable[[Dossier], Any], Callable[[Dossier, Any], None]]:
    def get(dossier: Dossier) -> Any:
        return getattr(dossier.deel(Concept), attribute)

    def put(dossier: Dossier, value: Any) -> None:
        setattr(dossier.deel(Concept), attribute, value)

    return get, put


def _van_verteld(attribute: str) -> tuple[Callable[[Dossier], Any], Callable[[Dossier, Any], None]]:
    def get(dossier: Dossier) -> Any:
        return getattr(dossier.deel(Verteld), attribute) or None

    def put(dossier: Dossier, value: Any) -> None:
        empty: list[int] | None = [] if attribute == "leeftijden" else None
        setattr(dossier.deel(Verteld), attribute, empty if value is None else value)

    return get, put


def _bereik_als(is_soort: Callable[[str], bool]) -> Callable[[Dossier], str | None]:
    def get(dossier: Dossier) -> str | None:
        reach = dossier.deel(Concept).bereik
        return reach if reach and is_soort(reach) else None

    return get


def _zet_bereik(is_soort: Callable[[str], bool]) -> Callable[[Dossier, Any], None]:
    """One way to reach somebody is kept: clearing one kind leaves the other."""

    def put(dossier: Dossier, value: str | None) -> None:
        concept = dossier.deel(Concept)
        if value is not None or (concept.bereik and is_soort(concept.bereik)):
            concept.bereik = value

    return put


def _is_nummer(reach: str) -> bool:
    return "@" not in reach


def _is_adres(reach: str) -> bool:
    return "@" in reach


def _zet_corporatie(dossier: Dossier, value: organisaties.Organisatie | str | None) -> None:
    concept = dossier.deel(Concept)
    if isinstance(value, organisaties.Organisatie):
        concept.corporatie, concept.corporatie_naam = value.id, value.naam
    else:  # another landlord: helped, never a recipient
        concept.corporatie, concept.corporatie_naam = None, value
        if value is None:
            concept.genoemd = None


def _is_corporatie(value: Any) -> bool:
    if isinstance(value, organisaties.Organisatie):
        return value.soort == organisaties.CORPORATIE
    return isinstance(value, str) and keuren.is_verhuurder(value)


def _zet_plaats(dossier: Dossier, value: str | None) -> None:
    dossier.deel(Concept).plaats = value


def _zet_meelezen(dossier: Dossier, value: bool | None) -> None:
    dossier.deel(Concept).meelezen = None if value is None else (JA if value else NEE)


def _zet_geldhulp(dossier: Dossier, value: str | None) -> None:
    dossier.deel(Concept).geldhulp = value


def _ja_nee(value: bool | None) -> JaNee | None:
    return None if value is None else (JaNee.JA if value else JaNee.NEE)


def _zet_datum(dossier: Dossier, value: date | None) -> None:
    situatie = dossier.deel(Situatie)
    if value is None:
        situatie.vergeet_datum()
    else:
        situatie.zet_datum(value)


def _zet_kinderen(dossier: Dossier, value: bool | None) -> None:
    dossier.deel(Situatie).kinderen = _ja_nee(value)
    if not value:
        told = dossier.deel(Verteld)
        told.aantal_kinderen, told.leeftijden = None, []


def _zet_vonnis(dossier: Dossier, value: bool | None) -> None:
    """The paper that says so goes with it: "toch geen vonnis" leaves no vonnis on the table."""
    situatie = dossier.deel(Situatie)
    situatie.vonnis = _ja_nee(value)
    paper = situatie.papiersoort
    if not value and paper is not None and paper.vonnis is JaNee.JA:
        situatie.papier = None


def _haal_vonnis(dossier: Dossier) -> bool | None:
    return _waar(dossier.deel(Situatie).bekend_vonnis)


def _waar(value: JaNee | None) -> bool | None:
    return {JaNee.JA: True, JaNee.NEE: False}.get(value or JaNee.ONBEKEND)


def _zet_papier(dossier: Dossier, value: str | None) -> None:
    dossier.deel(Situatie).papier = value


def _zet_huishouden(dossier: Dossier, value: Huishouden | None) -> None:
    dossier.deel(Overzicht).huishouden = value or Huishouden()


def _huurschuld(dossier: Dossier) -> Post | None:
    overzicht = dossier.deel(Overzicht)
    known = overzicht.van_categorie(Categorie.HUURSCHULD)
    return next((post for post in known if post.bedrag.bekend and not post.bedrag.is_nul), None)


def _haal_schuld(dossier: Dossier) -> Bedrag | None:
    """The debt is kept once, in the overview."""
    post = _huurschuld(dossier)
    return post.bedrag if post else None


def _zet_schuld(dossier: Dossier, value: Bedrag | None) -> None:
    overzicht, known = dossier.deel(Overzicht), _huurschuld(dossier)
    if known is None and value is not None:
        overzicht.voeg_toe(Categorie.HUURSCHULD, value, VanWie.HUURDER)
    elif known is not None and value is not None:
        overzicht.zet(replace(known, bedrag=value))
    elif known is not None:
        overzicht.verwijder([known.id])


def _is_schuld(value: Any) -> bool:
    known = isinstance(value, Bedrag) and value.van is not None and value.tot is not None
    return known and 0 < value.van <= value.tot <= _HOOGSTE_SCHULD


def _zeg_schuld(value: Bedrag, teksten: Teksten) -> str:
    words = Weergave(teksten).bedrag(value.met_periode(None))
    return teksten.tekst("utter_veld_huurschuld", waarde=words)


def _zeg_huishouden(value: Huishouden, teksten: Teksten) -> str:
    return Weergave(teksten).huishouden(value).rstrip(".")


def _zeg_geldhulp(value: str, teksten: Teksten) -> str:
    return teksten.tekst(f"utter_veld_geldhulp_{value}")


def _van_ontvangers(
    attribute: str,
) -> tuple[Callable[[Dossier], Any], Callable[[Dossier, Any], None]]:
    """Organisation ids, in the order of their profiles."""

    def get(dossier: Dossier) -> tuple[str, ...] | None:
        return tuple(getattr(dossier.deel(Concept), attribute)) or None

    def put(dossier: Dossier, value: tuple[str, ...] | None) -> None:
        setattr(dossier.deel(Concept), attribute, list(value or ()))

    return get, put


def _zijn_ontvangers(value: Any) -> bool:
    return isinstance(value, tuple) and set(value) <= set(organisaties.laad())


def _zeg_ontvangers(naam: str) -> Woord:
    """All corporations together are "de corporatie": whoever it is that somebody rents from."""

    def say(value: tuple[str, ...], teksten: Teksten) -> str:
        profiles = organisaties.laad()
        landlords = [o.id for o in organisaties.van_soort(organisaties.CORPORATIE)]
        together = len(landlords) > 1 and set(landlords) <= set(value)
        names = [profiles[one].naam for one in value if not (together and one in landlords)]
        if together:
            names.insert(0, teksten.tekst("utter_woord_de_corporatie"))
        return teksten.tekst(f"utter_veld_{naam}", waarde=", ".join(names))

    return say


def _zeg_ja_nee(naam: str) -> Woord:
    return lambda value, teksten: teksten.tekst(f"utter_veld_{naam}_{'ja' if value else 'nee'}")


def _zeg_met(naam: str) -> Woord:
    return lambda value, teksten: teksten.tekst(f"utter_veld_{naam}", waarde=str(value))


def _zeg_datum(value: date, teksten: Teksten) -> str:
    return schrijf_dag(value)


def _zeg_leeftijden(value: list[int], teksten: Teksten) -> str:
    return teksten.tekst("utter_veld_leeftijden", waarde=", ".join(map(str, value)))


def _is_tekst(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_janee(value: Any) -> bool:
    return isinstance(value, bool)


_tekst_van_corporatie: Woord = lambda value, teksten: getattr(value, "naam", str(value))  # noqa: E731

VELDEN: tuple[Veld, ...] = (
    Veld(n.NAAM, *_van_concept("naam"), keuren.is_naam, _zoals_het_is, ("dv_naam",), verlaat=True),
    Veld(
        n.TELEFOON,
        _bereik_als(_is_nummer),
        _zet_bereik(_is_nummer),
        keuren.is_telefoon,
        _zoals_het_is,
        ("dv_bereik", "mens_bereik"),
        verlaat=True,
    ),
    Veld(
        n.MAIL,
        _bereik_als(_is_adres),
        _zet_bereik(_is_adres),
        keuren.is_mail,
        _zoals_het_is,
        ("dv_bereik", "mens_bereik"),
        verlaat=True,
    ),
    Veld(
        n.DATUM,
        lambda d: d.deel(Situatie).datum,
        _zet_datum,
        lambda v: isinstance(v, date),
        _zeg_datum,
        verlaat=True,
    ),
    Veld(
        n.CORPORATIE,
        lambda d: d.deel(Concept).corporatie_naam,
        _zet_corporatie,
        _is_corporatie,
        _tekst_van_corporatie,
        ("dv_corporatie", "dv_verhuurder"),
        verlaat=True,
    ),
    Veld(
        n.PLAATS,
        *_van_concept("plaats"),
        lambda v: keuren.als_plaats(v) is not None,
        _zoals_het_is,
        ("dv_plaats",),
        verlaat=True,
    ),
    Veld(n.VONNIS, _haal_vonnis, _zet_vonnis, _is_janee, _zeg_ja_nee(n.VONNIS)),
    Veld(
        n.PAPIER,
        lambda d: d.deel(Situatie).papier,
        _zet_papier,
        lambda v: v in PAPIEREN,
        _zoals_het_is,
    ),
    Veld(
        n.KINDEREN,
        lambda d: _waar(d.deel(Situatie).kinderen),
        _zet_kinderen,
        _is_janee,
        _zeg_ja_nee(n.KINDEREN),
    ),
    Veld(
        n.AANTAL_KINDEREN,
        *_van_verteld("aantal_kinderen"),
        lambda v: isinstance(v, int) and 0 < v <= keuren.MEESTE_KINDEREN,
        _zeg_met("aantal_kinderen"),
    ),
    Veld(
        n.LEEFTIJDEN,
        *_van_verteld("leeftijden"),
        lambda v: all(isinstance(a, int) and 0 <= a < 30 for a in v),
        _zeg_leeftijden,
    ),
    Veld(
        n.WANNEER,
        *_van_concept("wanneer"),
        _is_tekst,
        _zoals_het_is,
        ("dv_wanneer", "mens_wanneer"),
        verlaat=True,
    ),
    Veld(
        n.MEELEZEN,
        lambda d: {JA: True, NEE: False}.get(d.deel(Concept).meelezen or ""),
        _zet_meelezen,
        _is_janee,
        _zeg_ja_nee(n.MEELEZEN),
        ("dv_meelezen", "mens_meelezen"),
    ),
    Veld(n.HOE, *_van_verteld("hoe"), _is_tekst, _zoals_het_is, verlaat=True),
    Veld(n.TOLK, *_van_verteld("tolk"), _is_tekst, _zeg_met(n.TOLK), verlaat=True),
    Veld(n.BETAALD, *_van_verteld("betaald"), _is_tekst, _zeg_met(n.BETAALD)),
    Veld(
        n.EIGEN_WOORDEN,
        *_van_concept("vraag"),
        _is_tekst,
        _zoals_het_is,
        ("dv_vraag",),
    ),
    Veld(
        n.GEPROBEERD,
        *_van_concept("geprobeerd"),
        _is_tekst,
        _zoals_het_is,
        ("dv_geprobeerd",),
    ),
    Veld(
        n.HUISHOUDEN,
        lambda d: d.deel(Overzicht).huishouden if d.deel(Overzicht).huishouden.bekend else None,
        _zet_huishouden,
        lambda v: isinstance(v, Huishouden) and v.bekend,
        _zeg_huishouden,
        ziet=(HUURDER, HULP),
    ),
    Veld(n.SCHULD, _haal_schuld, _zet_schuld, _is_schuld, _zeg_schuld, verlaat=True),
    Veld(
        n.MAANDEN,
        *_van_verteld("maanden_achter"),
        lambda v: isinstance(v, int) and 0 < v <= MEESTE_MAANDEN,
        _zeg_met(n.MAANDEN),
        verlaat=True,
    ),
    Veld(
        n.GELDHULP,
        lambda d: v if (v := d.deel(Concept).geldhulp) in (BEWIND, SCHULDHULP) else None,
        _zet_geldhulp,
        lambda v: v in (BEWIND, SCHULDHULP),
        _zeg_geldhulp,
        ("dv_geldhulp",),
        verlaat=True,
    ),
    Veld(
        n.NIET_NAAR,
        *_van_ontvangers("niet_naar"),
        _zijn_ontvangers,
        _zeg_ontvangers(n.NIET_NAAR),
        ziet=(HUURDER,),
        verlaat=True,
    ),
    Veld(
        n.ALLEEN_NAAR,
        *_van_ontvangers("alleen_naar"),
        _zijn_ontvangers,
        _zeg_ontvangers(n.ALLEEN_NAAR),
        ziet=(HUURDER,),
        verlaat=True,
    ),
)
VAN_NAAM = {veld.naam: veld for veld in VELDEN}
