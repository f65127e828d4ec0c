"""A landlord that we do not know, and what a helper says of the huurder: name and place. Pure."""

from __future__ import annotations

import re

from casefile.organisatienamen import noemt_corporaties
from casefile.taal.klank import kale_woorden
from casefile.velden.keuren import als_plaats, is_naam, is_verhuurder

_HOOFDLETTERS = r"[A-Z][\w&.'-]+(?: (?:[A-Z][\w&.'-]*|van|de|der|den|en))*"
_VERHUURDER = re.compile(
    r"(?:\b(?i:(?:mijn |me |mn |m'n )?(?:verhuurder|huisbaas)(?: is| heet|:)?(?: nu)?)|"
    r"\b(?i:verkocht aan)(?: \w+){0,5}?(?: BV)?,?) (?!BV\b)(?:de heer |meneer |mevrouw )?(?P<naam>"
    + _HOOFDLETTERS
    + r")"
)
_NAAM_HUURDER = re.compile(
    r"\b(?i:ze|zij|hij|(?:mijn|me|mn) \w+) (?i:heet) (?P<naam>[A-Z][\w'-]+(?: (?:van|de|der|"
    r"den|el|[A-Z][\w'-]+))*)"
    r"|\b(?i:mijn|me|mn) (?i:oma|opa|moeder|vader|tante|oom|buurvrouw|buurman|schoonmoeder|"
    r"schoonvader|huurder|huurster)(?: is| heet)?,?"
    r" (?P<aanspreek>(?i:mevrouw|meneer|mevr\.?|dhr\.?)(?: (?:van|de|der|den))* [A-Z][\w'-]+)"
    r"|\b(?P<huurder>(?:(?i:mevrouw|meneer|mevr\.?|dhr\.?) )?[A-Z][\w'-]+(?: (?:van|de|der|den|"
    r"[A-Z][\w'-]+))*) is (?i:de huurder|de huurster|de bewoner)"
    r"|\b(?i:de huurder|de huurster|huurder|huurster) (?i:is|heet) (?P<die>[A-Z][\w'-]+"
    r"(?: (?:van|de|der|den|[A-Z][\w'-]+))*)"
)
_WOONT = re.compile(
    r"\b(?:[Zz]ij |[Zz]e |[Hh]ij )?[Ww]oont (?:nu |ook )?(?:in|te) (?P<plaats>[A-Z][\w'-]+(?: "
    r"[A-Z][\w-]+)*)"
)
_AANSPREEK = re.compile(r"^(?:de heer|dhr\.?|meneer|mevrouw|mevr\.?|mw\.?)\s+", re.I)
_DEEL_VAN_NAAM = re.compile(
    r"\b(?P<deel>(?i:voornaam|achternaam))(?: is| heet|:)? (?P<naam>[A-Z][\w'-]+(?: [A-Z][\w'-]+)*)"
)


def lees_verhuurder(tekst: str) -> str | None:
    """A landlord that is named as one and that we do not know; it is asked once."""
    found = None
    for hit in _VERHUURDER.finditer(tekst):
        name = hit["naam"].strip(" .,")
        if is_verhuurder(name) and not noemt_corporaties(kale_woorden(name)):
            found = name
    return found


def lees_naam_huurder(tekst: str) -> str | None:
    """What somebody else says that the huurder is called."""
    hit = _NAAM_HUURDER.search(tekst)
    groups = ("naam", "aanspreek", "huurder", "die")
    name = next((hit[group] for group in groups if hit[group]), None) if hit else None
    return name if name and is_naam(_AANSPREEK.sub("", name)) else None


def lees_plaats_huurder(tekst: str) -> str | None:
    hit = _WOONT.search(tekst)
    return als_plaats(hit["plaats"]) if hit else None


def lees_deel_van_naam(tekst: str) -> tuple[str, str] | None:
    """ "Voornaam Kacper": which part, and what it is."""
    hit = _DEEL_VAN_NAAM.search(tekst)
    return (hit["deel"].casefold(), hit["naam"]) if hit and is_naam(hit["naam"]) else None
