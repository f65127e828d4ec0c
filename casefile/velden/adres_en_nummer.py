"""Where somebody lives, and the number by which their landlord knows them, when they tell it. Pure.

Neither is ever asked. Only one's own: "ik woon op", "mijn adres is", "huurdersnummer".
"""

from __future__ import annotations

import re

_NUMMER = r"\d{1,4}(?: ?-? ?(?:[a-z]\b|\d{1,3}\b|bis\b|hs\b|huis\b))?(?!\w|:|[.,]\d)"
_POSTCODE = r"[1-9]\d{3} ?[a-z]{2}\b"
_STRAAT = (
    r"(?:(?-i:[A-Z])[\w'’.-]+ (?:(?:van|van der|van den|de|den|der) )?){0,2}[\w'’-]{3,}"
    r"(?:straat|straatje|laan|weg|plein|kade|gracht|dreef|singel|hof|pad|steeg|dijk|plantsoen|erf|"
    r"park|baan)"
)
_ADRES = re.compile(
    rf"\b{_STRAAT} {_NUMMER}(?:,? (?:in )?{_POSTCODE})?|\b{_POSTCODE},? (?:nr\.? )?{_NUMMER}",
    re.IGNORECASE,
)
_MET_POSTCODE = re.compile(_POSTCODE, re.IGNORECASE)
_VAN_MIJ = re.compile(
    r"\b(?:(?:ik|wij|we) (?:woon|wonen|huur|huren)|(?:mijn|me|mn|ons|onze|het) (?:huis)?adres|"
    r"(?:mijn|ons) (?:huis|woning)|(?:huis|woon)?adres(?: is|:))",
    re.IGNORECASE,
)
_NIET_HIER = re.compile(
    r"\b(?:woonde|huurde|vroeger|oude adres|vorige?|niet (?:meer )?(?:op|aan|in))\b", re.IGNORECASE
)
_HUURDERSNUMMER = re.compile(
    r"\b(?:huurders?|contract|huurcontract|klant|relatie|debiteuren?)(?:nummer|nr)\b\.?"
    r"(?: (?:is|was|van mij is|bij \w+(?: \w+)? is))?[ :=]*"
    r"(?P<nummer>(?:[A-Za-z]{1,3}[ -]?)?\d[\d./-]{2,14}\d)",
    re.IGNORECASE,
)


def lees_adres(tekst: str) -> str | None:
    """ "Ik woon op de Dorpsstraat 12a" -> "Dorpsstraat 12a"; None where it is not said to be one's
    own, or no longer is."""
    found = _ADRES.search(tekst)
    if found is None or not _VAN_MIJ.search(tekst) or _NIET_HIER.search(tekst):
        return None
    return _MET_POSTCODE.sub(lambda code: code.group().upper(), found.group()).strip(" ,.")


def lees_huurdersnummer(tekst: str) -> str | None:
    """ "Mijn huurdersnummer is 12.345-6" -> "12.345-6"."""
    found = _HUURDERSNUMMER.search(tekst)
    return found["nummer"] if found else None
