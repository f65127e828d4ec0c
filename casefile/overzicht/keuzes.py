"""Choices of the overview that are typed instead of tapped: "dat was het", "later", "klopt"."""

from __future__ import annotations

import re

# What a button at the end can say. ("Doorsturen" and "mens" are intents of their own.)
KEUZES = ("klopt", "wijzigen", "plaatje", "papier", "meer", "afbetalen", "klaar", "later")

_OVERAL = {
    "klaar": re.compile(r"(?:ik ben )?(?:klaar|genoeg(?: zo)?|dat was het|dat is alles|meer niet)"),
    "later": re.compile(
        r"(?:ik (?:ga|wil) )?(?:(?:een )?(?:later|morgen|straks)(?: (?:verder|meer|weer))?"
        r"|(?:andere keer|volgende keer)(?: verder)?)"
    ),
}
_AAN_HET_EIND = {
    "klaar": re.compile(
        r"(?:(?:laat|toon|geef|ik wil|mag ik) )*(?:(?:me|mij|mijn|het|de|alles|hele|heel|nog|"
        r"een|eens|"
        r"keer|lijst|lijstje|overzicht|inkomsten|inkomen|uitgaven|en|graag|aub|nu|maar) )*"
        r"(?:zien|laten zien|laat zien|overzicht|alles)(?: (?:nog|een|keer|eens|aub|graag|alles|"
        r"hele|"
        r"lijst))*"
    ),
    "klopt": re.compile(r"(?:ja )?(?:dat )?(?:klopt|klopt zo|goed|goed zo|is goed)|ja|jawel|prima"),
    "wijzigen": re.compile(r"(?:iets )?(?:wijzig\w*|verander\w*|aanpassen|nee|klopt niet)"),
    "plaatje": re.compile(r"(?:(?:een|het|maak|stuur) )*(?:plaatje|foto|afbeelding|tekening)"),
    "papier": re.compile(r"(?:(?:een|het|de|maak|stuur) )*(?:papier|pdf|print|brief)"),
    "meer": re.compile(r"(?:nog )?(?:meer|iets)(?: (?:toevoegen|invullen))?|uitgebreid|toevoegen"),
    "afbetalen": re.compile(r"afbetalen|aflossen"),
}


def keuze_overal(netjes: str) -> str | None:
    """A choice that fits every question. `netjes`: tidied text."""
    return _keuze(_OVERAL, netjes)


def keuze_aan_het_eind(netjes: str) -> str | None:
    """A choice that fits only when nothing is asked any more."""
    return _keuze(_AAN_HET_EIND, netjes)


def _keuze(patronen: dict[str, re.Pattern[str]], netjes: str) -> str | None:
    said = netjes.strip(" .,!")
    return next((keuze for keuze, patroon in patronen.items() if patroon.fullmatch(said)), None)
