"""Whether somebody asks for the plain version of the texts back. Knows no flow, no classifier."""

from __future__ import annotations

import re

from casefile.taal.klank import kale_letters

# "gewone tekst", "mag het weer gewoon", "terug naar de normale taal", "niet meer zo makkelijk"
_GEWOON = re.compile(
    r"^\W*(?:(?:ik wil|mag ik|doe|geef|terug naar|graag|weer|de|je|jouw)\W+)*"
    r"(?:gewone|normale) (?:tekst|teksten|taal|versie|uitleg)"
    r"(?:\W+(?:graag|terug|aub|weer|maar))*\W*$"
    r"|\b(?:mag|kan|doe) (?:het|maar|t) ?(?:weer|maar weer) (?:gewoon|normaal)\W*$"
    r"|\bniet (?:meer )?(?:zo|te) (?:makkelijk|simpel|kinderachtig)\b"
)


def vraagt_gewone_tekst(tekst: str) -> bool:
    """True for a wish to leave the easier version ("gewone tekst graag"), and nothing besides."""
    return _GEWOON.search(kale_letters(tekst)[0]) is not None
