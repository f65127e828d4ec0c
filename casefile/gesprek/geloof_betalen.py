"""The belief that paying makes it stop: "als ik nu alles betaal is het dan klaar". Pure.

The central mistake of the pilot (S39): it is answered kindly and at once, however it is said.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_woorden

_BETAAL = (
    r"(?:betaal\w*|betalen|betaald|betalde|overgemaakt|overmaak|overmaken|afgelost|afbetaal\w*|"
    r"ingehaald|schuld (?:is )?weg|aflos\w*|voldaan)"
)
_KLAAR = (
    r"(?:(?:dan|dus|toch|nu|is het|is alles|ben ik)\b.{0,30}\b(?:klaar|over|opgelost|geregeld|"
    r"afgelopen|voorbij|goed|van af|er af|eraf|veilig)|"
    r"(?:mag|kan|blijf|blijven|houd|hou)\b.{0,20}\b(?:blijven|wonen|houden|mijn huis|me huis)|"
    r"(?:hoef|moet|hoeft|moeten|hoeven)\b.{0,25}\b(?:niet|niks|geen)\b.{0,20}\b(?:weg|uit|eruit|"
    r"verhuizen|huis|rechter|komen)|"
    r"(?:gaat|gaan|komt|stopt|stopte|vervalt|is|zal)\b.{0,30}\b(?:niet door|uitzetting|"
    r"huisuitzetting|ontruiming|zaak|van de baan|afgeblazen|niet meer)|"
    r"kunnen ze (?:me|mij|ons)\b.{0,20}\bniet|"
    r"(?:zetten|gooien|zet) ze (?:me|mij|ons)\b.{0,20}\bniet)"
)
_GELOOFT = re.compile(rf"\b{_BETAAL}\b.{{0,60}}\b{_KLAAR}\b|\b{_KLAAR}\b.{{0,40}}\b{_BETAAL}\b")
_NIET_BETAALD = re.compile(r"\b(?:niet|nooit|geen)\b.{0,15}\b(?:betaal\w*|betalen|betaald)\b")
_WOORDEN = 40


def gelooft_dat_betalen_stopt(tekst: str) -> bool:
    """True when somebody says or asks whether paying makes an end of it."""
    plain = kale_woorden(tekst)
    if len(plain.split()) > _WOORDEN or _NIET_BETAALD.search(plain):
        return False
    return _GELOOFT.search(plain) is not None
