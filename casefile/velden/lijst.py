"""The fields: one record each. A new field is added here and nowhere else.

A record says how a value is got and set in the part of the dossier that has it; it keeps nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from casefile.doorverwijzing.concept import BEWIND, JA, NEE, SCHULDHULP, Concept
from casefile.dossier import Dossier
from casefile.overzicht.bekend_geld import Huishouden, Overzicht
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import PAPIEREN, DatumVoor
from casefile.teksten.lezer import Teksten
from casefile.velden import keuren
from casefile.velden import namen as n
from casefile.velden import veldopslag as b
from casefile.velden.geldzaken import MEESTE_MAANDEN


@dataclass(frozen=True)
class Veld:
    """`haal` gives None where it is not known. `keur`: may this value be stored. `zeg`: how it is
    said back, in as few words as it can. `vragen`: the questions that ask it.
    `verlaat`: it leaves the chat or moves a date, so that noting it is said back. `regels`: the
    lines of a package that it is in, its own first.
    """

    naam: str
    haal: Callable[[Dossier], Any]
    zet: Callable[[Dossier, Any], None]
    keur: Callable[[Any], bool]
    zeg: b.Woord
    vragen: tuple[str, ...] = ()
    verlaat: bool = False
    regels: tuple[str, ...] = ()

    def woorden(self, dossier: Dossier, teksten: Teksten) -> str | None:
        value = self.haal(dossier)
        return None if value is None else self.zeg(value, teksten)

    def wis(self, dossier: Dossier) -> None:
        self.zet(dossier, None)


VELDEN: tuple[Veld, ...] = (
    Veld(
        n.NAAM,
        *b.van_concept("naam"),
        keuren.is_naam,
        b.zoals_het_is,
        ("dv_naam",),
        verlaat=True,
        regels=("naam",),
    ),
    Veld(
        n.TELEFOON,
        b.bereik_als(b.is_nummer),
        b.zet_bereik(b.is_nummer),
        keuren.is_telefoon,
        b.zoals_het_is,
        ("dv_bereik", "mens_bereik", "mens_bereik_mail", "mens_bereik_bericht"),
        verlaat=True,
        regels=("bereik",),
    ),
    Veld(
        n.MAIL,
        b.bereik_als(b.is_adres),
        b.zet_bereik(b.is_adres),
        keuren.is_mail,
        b.zoals_het_is,
        ("dv_bereik", "mens_bereik", "mens_bereik_mail", "mens_bereik_bericht"),
        verlaat=True,
        regels=("bereik",),
    ),
    Veld(
        n.DATUM,
        lambda d: d.deel(Situatie).datum,
        b.zet_datum,
        lambda v: isinstance(v, date),
        b.zeg_datum,
        verlaat=True,
        regels=("datum", "stap"),
    ),
    Veld(
        n.DATUM_VOOR,
        b.haal_datum_voor,
        lambda d, v: setattr(d.deel(Situatie), "datum_voor", v),
        lambda v: isinstance(v, DatumVoor),
        b.zeg_datum_voor,
        regels=("datum", "stap"),
    ),
    Veld(
        n.UITSPRAAK_OP,
        *b.van_situatie("uitspraak_op"),
        lambda v: isinstance(v, date),
        b.zeg_dag_met(n.UITSPRAAK_OP),
        verlaat=True,
        regels=("uitspraak_op",),
    ),
    Veld(
        n.BETALEN_VOOR,
        b.haal_betaaldag,
        b.zet_betaaldag,
        lambda v: isinstance(v, b.Betaaldag),
        b.zeg_betaaldag,
        verlaat=True,
        regels=("betalen_voor",),
    ),
    Veld(
        n.ERUIT_OP,
        b.van_situatie("eruit_op")[0],
        b.zet_eruit,
        lambda v: isinstance(v, date),
        b.zeg_dag_met(n.ERUIT_OP),
        verlaat=True,
        regels=("datum", "stap"),
    ),
    Veld(
        n.CORPORATIE,
        lambda d: d.deel(Concept).corporatie_naam,
        b.zet_corporatie,
        b.is_corporatie,
        b.tekst_van_corporatie,
        ("dv_corporatie", "dv_verhuurder"),
        verlaat=True,
        regels=("corporatie",),
    ),
    Veld(
        n.PLAATS,
        *b.van_concept("plaats"),
        lambda v: keuren.als_plaats(v) is not None,
        b.zoals_het_is,
        ("dv_plaats",),
        verlaat=True,
        regels=("plaats",),
    ),
    Veld(
        n.ADRES,
        *b.van_verteld("adres"),
        b.is_tekst,
        b.zoals_het_is,
        verlaat=True,
        regels=("adres",),
    ),
    Veld(
        n.HUURDERSNUMMER,
        *b.van_verteld("huurdersnummer"),
        b.is_tekst,
        b.zeg_met(n.HUURDERSNUMMER),
        verlaat=True,
        regels=("huurdersnummer",),
    ),
    Veld(
        n.VONNIS,
        b.haal_vonnis,
        b.zet_vonnis,
        b.is_janee,
        b.zeg_ja_nee(n.VONNIS),
        regels=("vonnis", "stap"),
    ),
    Veld(
        n.VONNIS_VAN,
        *b.van_situatie("vonnis_van"),
        lambda v: isinstance(v, date),
        b.zeg_dag_met(n.VONNIS_VAN),
        verlaat=True,
        regels=("vonnis",),
    ),
    Veld(
        n.BETEKEND_OP,
        *b.van_situatie("betekend_op"),
        lambda v: isinstance(v, date),
        b.zeg_dag_met(n.BETEKEND_OP),
        verlaat=True,
        regels=("vonnis",),
    ),
    Veld(
        n.PAPIER,
        lambda d: d.deel(Situatie).papier,
        b.zet_papier,
        lambda v: v in PAPIEREN,
        b.zoals_het_is,
        regels=("stap",),
    ),
    Veld(
        n.KINDEREN,
        lambda d: b.waar(d.deel(Situatie).kinderen),
        b.zet_kinderen,
        b.is_janee,
        b.zeg_ja_nee(n.KINDEREN),
        regels=("kinderen",),
    ),
    Veld(
        n.AANTAL_KINDEREN,
        b.van_verteld("aantal_kinderen")[0],
        b.zet_aantal_kinderen,
        lambda v: isinstance(v, int) and 0 < v <= keuren.MEESTE_KINDEREN,
        b.zeg_met("aantal_kinderen"),
        regels=("kinderen",),
    ),
    Veld(
        n.LEEFTIJDEN,
        *b.van_verteld("leeftijden"),
        lambda v: all(isinstance(a, int) and 0 <= a < 30 for a in v),
        b.zeg_leeftijden,
        regels=("kinderen",),
    ),
    Veld(
        n.WANNEER,
        *b.van_concept("wanneer"),
        b.is_tekst,
        b.zoals_het_is,
        ("dv_wanneer", "mens_wanneer"),
        verlaat=True,
        regels=("wanneer", "meelezen"),
    ),
    Veld(
        n.MEELEZEN,
        lambda d: {JA: True, NEE: False}.get(d.deel(Concept).meelezen or ""),
        b.zet_meelezen,
        b.is_janee,
        b.zeg_ja_nee(n.MEELEZEN),
        ("dv_meelezen", "mens_meelezen"),
        regels=("meelezen",),
    ),
    Veld(
        n.HOE,
        *b.van_verteld("hoe"),
        b.is_tekst,
        b.zoals_het_is,
        verlaat=True,
        regels=("hoe", "gevraagd"),
    ),
    Veld(
        n.TOLK,
        *b.van_verteld("tolk"),
        b.is_tekst,
        b.zeg_met(n.TOLK),
        verlaat=True,
        regels=("tolk",),
    ),
    Veld(
        n.BETAALD, *b.van_verteld("betaald"), b.is_tekst, b.zeg_met(n.BETAALD), regels=("betaald",)
    ),
    Veld(n.AFSPRAAK, *b.van_verteld("afspraak"), b.is_tekst, b.zoals_het_is, regels=("afspraak",)),
    Veld(
        n.EIGEN_WOORDEN,
        *b.van_zinnen("vraag"),
        b.zijn_zinnen,
        b.zeg_zinnen,
        ("dv_vraag",),
        regels=("vraag",),
    ),
    Veld(
        n.GEPROBEERD,
        *b.van_zinnen("geprobeerd"),
        b.zijn_zinnen,
        b.zeg_zinnen,
        ("dv_geprobeerd",),
        regels=("geprobeerd",),
    ),
    Veld(
        n.HUISHOUDEN,
        lambda d: d.deel(Overzicht).huishouden if d.deel(Overzicht).huishouden.bekend else None,
        b.zet_huishouden,
        lambda v: isinstance(v, Huishouden) and v.bekend,
        b.zeg_huishouden,
    ),
    Veld(
        n.SCHULD,
        b.haal_schuld,
        b.zet_schuld,
        b.is_schuld,
        b.zeg_schuld,
        verlaat=True,
        regels=("huurschuld", "schulden"),
    ),
    Veld(
        n.OUDE_SCHULD,
        b.haal_oude_schuld,
        b.zet_oude_schuld,
        lambda v: isinstance(v, b.OudeSchuld),
        b.zeg_oude_schuld,
        verlaat=True,
        regels=("huurschuld",),
    ),
    Veld(
        n.MAANDEN,
        *b.van_verteld("maanden_achter"),
        lambda v: isinstance(v, int) and 0 < v <= MEESTE_MAANDEN,
        b.zeg_met(n.MAANDEN),
        verlaat=True,
        regels=("huurschuld",),
    ),
    Veld(
        n.GELDHULP,
        lambda d: v if (v := d.deel(Concept).geldhulp) in (BEWIND, SCHULDHULP) else None,
        b.zet_geldhulp,
        lambda v: v in (BEWIND, SCHULDHULP),
        b.zeg_geldhulp,
        ("dv_geldhulp",),
        verlaat=True,
        regels=("geldhulp",),
    ),
    Veld(
        n.NIET_NAAR_ANDER,
        *b.van_ontvangers("niet_naar_ander"),
        b.zijn_namen,
        b.zeg_namen(n.NIET_NAAR),
        verlaat=True,
        regels=("niet_naar",),
    ),
    Veld(
        n.NIET_NAAR,
        *b.van_ontvangers("niet_naar"),
        b.zijn_ontvangers,
        b.zeg_ontvangers(n.NIET_NAAR),
        verlaat=True,
        regels=("niet_naar",),
    ),
    Veld(
        n.ALLEEN_NAAR,
        *b.van_ontvangers("alleen_naar"),
        b.zijn_ontvangers,
        b.zeg_ontvangers(n.ALLEEN_NAAR),
        verlaat=True,
    ),
)
VAN_NAAM = {veld.naam: veld for veld in VELDEN}
