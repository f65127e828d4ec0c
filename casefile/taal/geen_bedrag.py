"""Numbers that are surely no money, found by their shape: dates, times, phones, addresses, sizes.

Works on lower-case text; what only the neighbouring words can tell is in `geldoordeel`.
"""

from __future__ import annotations

import re
from decimal import Decimal

_MAAND = (
    "(?:jan(?:uari|uarie)?|feb(?:ruari|ruarie|r)?|maart|mrt|apr(?:il)?|mei|juni|juli|jun|jul|"
    "aug(?:ustus|s)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_JAARTAL = r"(?:19[5-9]\d|20[0-4]\d)"
_UUR = "(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
_GEEN_EURO = r"(?! ?(?:€|eur|,-|piek))"
_TUSSEN_UREN = (
    r"tussen (?:de )?(?P<getal>(?:1?\d|2[0-4]) (?:en|tot) (?:1?\d|2[0-4]))(?![\d.,]\d|\d)"
)
_TUSSEN_UREN += r"(?! ?(?:€|eur|,-|piek|per|p/|aan|voor|duizend|keer|dagen|weken|maanden))"
_BEREIKT = r"\b(?:bel\w{0,3}|gebeld|bereik\w*|werk|werken|pauze|thuis|school)\b"
_GEEN_LOON = r"(?:(?!verdien|loon|salaris|krijg|betaal|kost|euro|€)[^.;!?\n])"
_NUMMER_VAN = (
    r"bel|bellen(?! (?:is )?\d{2,3}(?:[.,]\d\d)?(?!\d|[.-]\d| ?(?:uur|u|min\w*|x|keer|tot|-)\b))|"
    r"belde|\w{0,20}nummer|\w{0,20}nr|no|dossier|kenmerk|zaak|bsn|"
    "pincode|code|lijn|artikel|art|lid|kamer|etage|verdieping|flat|groep|klas|stap|fase|pagina|"
    "blz|bladzijde|vraag|punt|optie|keuze|antwoord|schaal|maat|geboren|leeftijd"
)
# Two letters after four digits that are a word and no postcode ("1450 en", "1200 pm"). A postcode
# never has F, I, O, Q, U or Y, so "ik", "of" and "op" need no mention.
_TWEE_LETTERS = (
    "en|pw|pm|pj|ja|me|we|ze|er|te|al|wk|na|ct|md|jr|kw|ww|he|ex|ca|mn|tv|zw|je|mw|hr|kb|zt|ht|de"
)

_IS_GEEN_GELD = (
    r"(?<![\d.,:])(?P<getal>\d{1,5}(?:[.,]\d{1,2})?) (?:euro )?(?:is|zijn|was|waren) "
    r"(?:(?:het|de|mijn|een|aantal|gewoon|alleen) )*"
    r"(?:geen (?:euro\w*|bedrag|geld)|uren|uur|(?:wets)?artikel|\w*nummer|jaar(?:tal)?|leeftijd)\b"
)
_NOOIT_GELD = re.compile(
    _IS_GEEN_GELD
    + r"|(?<!\d)\d{1,2}:(?P<artikel>\d{1,4}) is (?:een |het |geen )?(?:wets)?(?:artikel|"
    r"bedrag)\b|\b(?:betaal|krijg|verdien)\w* (?:ik )?(?:helemaal |echt )?geen (?P<niet>\d{1,5}"
    r"(?:[.,]\d{1,2})?) euro\b"
)

_VORMEN: dict[str, str] = {
    "e-mail": r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+",
    "web": r"(?:https?://|www\.)\S+",
    "iban": r"\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?\d{1,3})?\b",
    "dag-maand-jaar": r"(?<![\d.,])\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(?:\d\d)?\d\d(?!\d)(?![.,]\d)",
    "jaar-maand-dag": r"(?<!\d)[1-9]\d{3}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)",
    "dag maand": rf"(?<![\d.,])\d{{1,2}}(?:e|ste|de)? ?{_MAAND}\b(?: (?:19|20)\d\d)?",
    "maand jaar": rf"\b{_MAAND} (?:19|20)\d\d\b",
    "dag/maand": r"(?<![\d.,/-])(?:0?[1-9]|[12]\d|3[01])(?P<sep>[-/])(?:0?[1-9]|"
    r"1[0-2])(?![\d/]|,\d|\.\d)" + _GEEN_EURO,
    "in jaartal": r"\b(?:sinds|vanaf|uit|in|van|begin|eind|einde|jaar|zomer|winter|na|voor|over|tot"
    rf") (?:het jaar )?{_JAARTAL}\b(?![,.]\d){_GEEN_EURO}",
    "jaartal-jaartal": rf"\b{_JAARTAL} ?- ?{_JAARTAL}\b",
    "wetsartikel": r"(?<![\d.,:])\d{1,2}:\d{1,4}[a-z]?(?![\d:])(?: lid \d+)?"
    r"|\b\d{1,4}[a-z]? (?:bw|rv|sr|awb)\b",
    "van 38 naar 22 uur": r"\bvan (?P<getal>\d{1,2}(?:[.,]5)? (?:uur |uren )?naar "
    r"\d{1,2}(?:[.,]5)?)(?= ?(?:uur|uren|u)\b)",
    "uren: van 38 naar 22": r"\b(?:uren|uurtjes)\b[^.;!?\n]{0,50}\bvan (?P<getal>\d{1,2}(?:[.,]5)?"
    r" naar \d{1,2}(?:[.,]5)?)(?![\d.,]\d)" + _GEEN_EURO,
    "22 is uren": _IS_GEEN_GELD,
    "nummer eindigt op": r"\b\w*(?:zaak|rol|dossier)(?:nummer|nr)\b[^.;!?\n\d]{0,30}"
    r"(?P<getal>\d[\d/.-]*)" + _GEEN_EURO,
    "10:30": r"(?<![\d.,])\d{1,2}:\d{2}(?!\d)",
    "10 uur": r"(?<![\d.,])\d{1,3}(?:[.,]\d{2})? ?(?:uur|u|uurtjes|h)\b" + _GEEN_EURO,
    "10u30": r"(?<![\d.,])\d{1,2}u\d{2}\b",
    "half 3": rf"\b(?:half|kwart over|kwart voor) (?:\d{{1,2}}|{_UUR})\b(?![.,]\d)",
    "om 3": rf"\bom (?:1?\d|2[0-4])\b(?![.,]\d| ?(?:weken|week|maand|dagen)){_GEEN_EURO}",
    "bel tussen 9 en 11": rf"{_BEREIKT}{_GEEN_LOON}{{0,40}}?\b{_TUSSEN_UREN}",
    "tussen 9 en 11 op werk": rf"\b{_TUSSEN_UREN}{_GEEN_LOON}{{0,40}}{_BEREIKT}",
    "nul uren": r"\b(?:0|nul|o)[ -]?ur(?:en|e)\w*",
    "24/7": r"\b(?:24 ?/ ?7|7 ?/ ?24)\b",
    "+31": r"\+ ?\d(?:[ -]?\d){7,14}",
    "06": r"(?<![\d.,])0\d(?: ?-? ?\d){5,12}(?!\d)",
    # Before the next one: "1000 NR 1" is an address.
    "postcode": rf"(?<![\d.,])[1-9]\d{{3}} ?(?!(?:{_TWEE_LETTERS})\b)[a-eghj-npr-tv-xz]{{2}}\b"
    r"(?: \d{1,4}[a-z]?\b)?",
    "nummer van": rf"\b(?<!voor de )(?<!voor een )(?<!voor mijn )(?<!voor die "
    rf")(?:{_NUMMER_VAN})\.?(?: is | van | naar | met |: ?| )?\d[\d/.-]*[a-z]?\b" + _GEEN_EURO,
    "week 34": r"(?:^|\b(?:in|tot|vanaf|sinds|voor|uit) )week [1-5]?\d\b(?![.,]\d)" + _GEEN_EURO,
    "straat": r"\b\w{2,30}(?:straat|straatje|laan|weg|plein|dreef|kade|gracht|singel|hof|pad|steeg)"
    rf" \d{{1,4}}[a-z]?\b{_GEEN_EURO}",
    "maat": r"\d+(?:[.,]\d+)? ?(?:%|°|(?:procent|pct|prosent|graden|m2|m3|m²|kwh|km|kilo|kg|gram|"
    r"liter|gb|mb|cm)\b)",
    "rangtelwoord": r"(?<![\d.,])(?:[1-9]|[12]\d|3[01])(?:e|ste|de)\b",
    "lange rij": r"(?<!\d)\d{8,}",
    "6 0 1": r"(?<![\d.,])\d(?: \d){2,}(?![\d.,])",
    "6o1": r"(?<![\d.,])\d+[a-wyz]+\d\w*",
    "hekje": r"#\d+",
    "letter-cijfer": r"\b[a-z]{1,2}\d[a-z0-9]*\b",
    "cijfer-letter": r"(?<![\d.,])\d{1,4}[a-dg-jln-oq-vyz]\b",
}
_PATRONEN = tuple(re.compile(patroon) for patroon in _VORMEN.values())


def wis(tekst: str) -> str:
    """The same text, as long as before, with every number of such a shape blanked ("¤")."""
    for patroon in _PATRONEN:
        tekst = patroon.sub(_gewist, tekst)
    return tekst


def _gewist(match: re.Match[str]) -> str:
    """Blanked; only the number itself where the words around it are named for it alone."""
    part = "getal" if "getal" in match.re.groupindex else 0
    begin, end = (at - match.start() for at in match.span(part))
    whole = match.group()
    return whole[:begin] + "¤" * (end - begin) + whole[end:]


def geen_geld(tekst: str) -> tuple[Decimal, ...]:
    """The numbers that are said to be no money: "22 is uren", "ik betaal geen 280 euro"."""
    found = (m["getal"] or m["artikel"] or m["niet"] for m in _NOOIT_GELD.finditer(tekst))
    return tuple(Decimal(one.replace(",", ".")) for one in found)
