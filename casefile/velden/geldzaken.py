"""What a message says of the debt itself: paid since, months in arrears, who helps with money.

Pure. Amounts per post are read by the overview.
"""

from __future__ import annotations

import re

from casefile.doorverwijzing.concept import BEWIND, NEE, SCHULDHULP
from casefile.velden.clausules import clausules

MEESTE_MAANDEN = 60
_TELWOORD = (
    *("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"),
    "twaalf",
)
_N = r"\d{1,2}|" + "|".join(_TELWOORD)
_EUROS = r"(?:€ ?|\b)(\d{1,3}(?:\.\d{3})+(?:,\d\d)?|\d{2,5}(?:[.,]\d\d)?)(?: euro)?"
_WEL_BETAALD = r"(?:betaald|overgemaakt|afgelost|gestort|voldaan)\b"
_BETAALD = re.compile(
    rf"\b(?:heb|net|gisteren|vandaag|al)\b.{{0,25}}?{_EUROS} (?:al |net |aan (?:hun|ze|hen) )?"
    rf"{_WEL_BETAALD}"
    r"|\b(?:gisteren|vandaag|eergisteren|(?:vorige|afgelopen) \w+|(?:maan|dins|woens|donder|vrij|"
    rf"zater|zon)dag|sinds\w*|daarna|toen|ook|alvast) {_EUROS} (?:al |alvast )?{_WEL_BETAALD}"
    rf"|^\W*(?:al )?{_EUROS} (?:is |zijn )?(?:al |net |alvast |gisteren |inmiddels ){_WEL_BETAALD}"
)
_MAANDEN = re.compile(
    rf"\b(?P<a>{_N}) ?(?:maand(?:en)?|mnd)\b(?: \w+){{0,2}}? "
    r"(?:huur ?)?(?:achter\w*|huurschuld|huurachterstand|niet betaald)"
    rf"|\b\w*(?:achterstand|schuld)\b(?: \w+){{0,2}} (?P<b>{_N}) ?(?:maand(?:en)?|mnd)\b"
    rf"|\b(?P<c>{_N}) ?(?:maand(?:en)?|mnd) (?:geen )?huur\b(?! ?toeslag)"
)
_PER_MAAND = re.compile(
    r"\b(?:per|elke|iedere|elk) (?:maand|week)\b|\bniet\b|\bte (?:laat|weinig)\b"
)
_ACHTERSTAND = re.compile(
    r"\b(?:aanmaning\w*|\w*herinnering\w*|sommatie\w*|\w*achterstand\w*|achter ?(?:loop|lopen|"
    r"gelopen|op)|achterloop\w*|in (?:het|t) krijt|openstaa\w*|staat (?:er )?(?:nog )?open|"
    r"huurschuld|schuld(?:ig)?|"
    r"dagvaarding|vonnis|niet betaald|te weinig betaald|moet ik (?:nog )?betalen)\b"
)
_BETALING = re.compile(
    r"\b(?:overgemaakt|overgeschreven|overschrijving|bankafschrift|betaalbewijs|bewijs|afgelost)\b"
    r"|\b(?:heb|had|is)\b.{0,40}(?<!niet )(?<!niks )(?<!geen huur )\bbetaald\b|\bal betaald\b"
    r"|\b\d+ (?:euro )?wel\b"
)
_HEB = r"\b(?:ik|we|wij|i)\b(?: \w+){0,3}? (?:heb|hebben|zit|zitten|sta|staan|have|loop)\b"
_WOORDEN = {
    BEWIND: r"(?:bewind\w*|curator\w*|curatele)",
    SCHULDHULP: r"(?:schuldhulp\w*|schuldregeling|schuldsanering|sanering|wsnp|msnp|kredietbank|"
    r"budgetbeheer)",
}
_GEZEGD = {
    BEWIND: re.compile(
        rf"{_HEB}(?: \w+){{0,4}} (?:bewind\w*|curatele)\b|\b(?:mijn|me|mn) bewindvo\w+"
    ),
    SCHULDHULP: re.compile(
        rf"{_HEB}(?: \w+){{0,4}} "
        r"(?:schuldhulp\w*|schuldregeling|schuldsanering|sanering|wsnp|msnp)\b"
    ),
}
_GEEN_HULP = {
    kind: re.compile(
        rf"\b(?:geen|nooit|zonder|no|niet (?:in|bij|onder|meer in|aan))\b"
        rf"(?: (?!wel\b|maar\b)\w+){{0,2}}? {words}"
        rf"|\b(?:wil|zou|wou)\b.{{0,30}}?\b{words}"
        rf"|\b{words}(?: heb (?:ik|we|wij))? (?:niet|nooit)\b|\b{words}(?: \w+){{0,2}}? gehad\b"
    )
    for kind, words in _WOORDEN.items()
}
_GEEN_BEWIND = re.compile(
    r"\b(?:heb|hebben|sta|staan|zit|zitten|is)\b(?: \w+){0,4}? (?:geen|niet (?:onder|in)) (?:\w+ )?"
    rf"{_WOORDEN[BEWIND]}\b|^\W*(?:(?:nee|en|ook|dus) )*geen {_WOORDEN[BEWIND]}\W*$"
)
"""Said in any message: "ik heb geen bewindvoerder"."""
_NIEMAND = re.compile(r"\W*(?:nee\W+)?(?:niemand|geen|niets|niks)\b")
_NIET = re.compile(r"\b(?:geen|niet|niks|wil|zou|nooit|gehad|not|no)\b")


def lees_betaald(plain: str) -> str | None:
    for clause in clausules(plain):
        found = _BETAALD.search(clause)
        if found and not _PER_MAAND.search(clause):
            amount = next(amount for amount in found.groups() if amount)
            return re.sub(r"\.(?=\d{3})", "", amount)  # "1.200" is 1200
    return None


def noemt_achterstand(plain: str) -> bool:
    """Speaks of what is not paid: an amount beside it is owed."""
    return _ACHTERSTAND.search(plain) is not None


def noemt_betaling(plain: str) -> bool:
    """Speaks of what was paid: an amount beside it is neither a debt nor a cost."""
    return _BETALING.search(plain) is not None


def lees_maanden(plain: str) -> int | None:
    """ "4 maanden achterstand", "drie maanden huur niet betaald"."""
    found = _MAANDEN.search(plain)
    if found is None:
        return None
    word = found["a"] or found["b"] or found["c"]
    number = int(word) if word.isdigit() else _TELWOORD.index(word) + 1
    return number if 0 < number <= MEESTE_MAANDEN else None


def lees_geldhulp(plain: str, gevraagd: bool = False) -> str | None:
    """BEWIND or SCHULDHULP where somebody says to have it. The only reader of it.

    `gevraagd`: that was asked. Then a clause that names it says so, in doubt too, and NEE is what
    only denies it. Unasked NEE is who has no bewindvoerder, in so many words.
    """
    if not gevraagd:
        for kind, pattern in _GEZEGD.items():
            found = pattern.search(plain)
            if found and not _NIET.search(found.group()):
                return kind
        denies = any(_GEEN_BEWIND.search(piece) for piece in clausules(plain))
        return NEE if denies else None
    pieces, denied = clausules(plain), False
    for kind, words in _WOORDEN.items():
        for piece in pieces:
            if re.search(rf"\b{words}\b", piece):
                if not _GEEN_HULP[kind].search(piece):
                    return kind
                denied = True
    return NEE if denied or _NIEMAND.match(plain) else None
