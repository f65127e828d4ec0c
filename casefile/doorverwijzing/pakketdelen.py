"""By which words somebody names a part of a package that is on the screen. Pure."""

from __future__ import annotations

import re

_DIE_ZIN = re.compile(
    r"\b(?:die|deze|dat|dit) (?:zin|zinnen|tekst|vraag|stuk|regel)\b(?! over\b| dat\b| met\b)"
    r"|\b(?:dat|het|die) laatste\b|"
    r"\bwat ik (?:net|zojuist|zonet) (?:zei|typte|schreef)\b|\bmijn (?:eigen )?woorden\b"
)
_DEEL_WOORDEN = (
    ("gesprek", r"\b(?:chat|gesprek)\b"),
    ("geprobeerd", r"\bwat ik (?:al |zelf |toen )*(?:deed|gedaan|geprobeerd|heb gedaan|heb gep)"),
    ("inkomen", r"\b(?:verdien\w*|loon|salaris|inkom\w*|uitkering|earn\w*|wage\w*|bijstand)\b"),
    ("toeslagen", r"\btoeslag\w*\b"),
    ("schulden", r"\bschuld(?:en)?\b"),
    ("afbetalingen", r"\b(?:afbetal\w*|aflos\w*)\b"),
    ("huishouden", r"\b(?:huishouden|wie er (?:hier )?won\w*|gezin)\b"),
    ("over", r"\bwat ik over ho\w*\b"),
    ("kinderen", r"\b(?:kinderen|kids|kind|dochter\w*|zoon\w*)\b"),
    ("datum", r"\b(?:datum|dag|zitting)\b"),
    ("uitspraak_op", r"\buitspraak\w*\b"),
    ("vonnis", r"\b(?:vonnis\w*|rechter\w*|uitspraak)\b"),
    ("stap", r"\bwaar ik sta\b"),
    ("onderwerp", r"\b(?:slot|sloten)\b|\bwaar het over gaat\b"),
    ("niet_naar", r"\bniet delen\b|\bdeel niets\b"),
    ("geldhulp", r"\b(?:bewindvoerder|bewind|schuldhulp\w*|hulp met geld)\b"),
    ("corporatie", r"\b(?:corporatie|verhuurder)\b"),
    ("plaats", r"\b(?:woonplaats|plaats|waar ik woon)\b"),
    ("spoed", r"\b(?:haast|spoed)\b"),
    ("tolk", r"\b(?:tolk|taal)\b"),
    ("hoe", r"\bvoicemail\b"),
    ("wanneer", r"\b(?:tijd|tijden|tijdstip|wanneer|uur)\b"),
    ("betaald", r"\bbetaald\b"),
    ("meelezen", r"\bmee ?(?:lezen|leest)\b"),
    ("huurschuld", r"\b(?:huurschuld|achterstand)\b"),
    ("gezondheid", r"\b(?:gezondheid|ziek\w*)\b"),
    ("vraag", r"\bwat ik (?:het liefst |graag )?wil\b"),
    ("adres", r"\b(?:huis|woon)?adres\b"),
    ("huurdersnummer", r"\b(?:huurders?|contract|klant)(?:nummer|nr)\b"),
    (
        "bereik",
        r"\b(?:nummer|tel(?:efoon)?nummer|mail\w*|e-mail)\b"
        r"|^(?!.*\b(?:pak\w*|afpak\w*|check\w*|leest|kijkt|had|afgepakt)\b).*\b(?:telefoon\w*|tel)\b",
    ),  # "hij pakt mijn tel" is of the thing, not of a number
    ("naam", r"\bnaam\b"),
)


def onderdelen(said: str) -> list[str]:
    """The parts that bare words name, by key."""
    found = [key for key, pattern in _DEEL_WOORDEN if re.search(pattern, said)]
    if "geprobeerd" in found or noemt_zin(said):
        return [key for key in found if key in ("geprobeerd", "gesprek")][:1]
    if "huurschuld" in found:
        found = [key for key in found if key != "schulden"]
    return found


def noemt_zin(said: str) -> bool:
    """ "Die zin", "het laatste": own words, not a part with a heading."""
    return _DIE_ZIN.search(said) is not None
