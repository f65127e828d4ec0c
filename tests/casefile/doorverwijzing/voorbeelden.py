"""Invented examples that several tests use. Nobody real is in them."""

from __future__ import annotations

from decimal import Decimal

from casefile.doorverwijzing.onderdeel import Onderdeel, Pakket
from casefile.overzicht.bekend_geld import Huishouden, Overzicht, VanWie
from casefile.overzicht.categorieen import Categorie
from casefile.taal.bedrag import Bedrag, Periode


def overzicht_met_partner() -> Overzicht:
    """Own wage, a partner's wage, rent, and a debt to somebody else."""
    overzicht = Overzicht(huishouden=Huishouden(2, 2, True), gesteld=["huishouden"], klaar=True)
    for category, amount, whose in (
        (Categorie.LOON, "1450", VanWie.HUURDER),
        (Categorie.LOON, "900", VanWie.PARTNER),
        (Categorie.HUUR, "612", VanWie.GEZIN),
        (Categorie.LENING, "800", VanWie.GEZIN),
    ):
        overzicht.voeg_toe(category, bedrag(amount), whose)
    return overzicht


def bedrag(amount: str) -> Bedrag:
    return Bedrag(Decimal(amount), Decimal(amount), Periode.MAAND)


def pakket(*teksten: str, ontvanger: str = "tussenvoorziening") -> Pakket:
    known = ("naam", "bereik", "wanneer", "vraag", "geprobeerd", "gevraagd")
    return Pakket(
        ontvanger,
        tuple(
            Onderdeel(key, key.capitalize(), text)
            for key, text in zip(known, teksten, strict=False)
        ),
    )
