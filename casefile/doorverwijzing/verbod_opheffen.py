"""A ban that is taken back in plain words, by its name, by "zij", or by the line that shows it.

Pure. Words that only repeat the line ("er staat nog: deel niets met Bos") forbid nothing anew.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_DE_REGEL = r"(?:niet[ -]?delen|niets? delen|deel niets?|verbod|(?:die|dat) niets naar)"
_WEG = re.compile(
    r"\b(?:haal|gooi|streep|laat|doe)\b.*\b(?:weg|eruit|eraf|vervallen)\b|\bhaal weg\b"
    r"|\b(?:verwijder\w*|schrap\w*|wis|weghalen|weglaten|vervalt|vervallen|trek\b.*\bin)\b"
    r"|\b(?:moet|mag|kan|hoort|hoeft)\b.{0,20}\b(?:weg|eruit|eraf|er ?uit|niet meer)\b"
    r"|\b(?:weg|eruit) (?:met|ermee)\b|\b(?:weg|eruit)\W*$"
)
_STAAT = re.compile(
    r"\b(?:er |hier |daar |dan )?sta(?:at|an|t)\b|\bu schrijft\b|\bje schreef\b|\bzie\b"
)
_DAT = re.compile(
    r"^\W*(?:en |nee |maar |ja |ook )*(?:(?:haal|gooi|streep|laat) )?(?:dat|die|dit|deze)"
    r"(?: zin| regel| verbod)?\b"
)
_ONTKENT = re.compile(r"\b(?:niet|niks|niets|geen|nooit|zonder)\b")
_IETS_ANDERS = re.compile(
    r"\b(?:bel|bellen|belt|opnemen|langs\w*|wonen|blijven|binnen|mee ?naar|praten)\b"
)
_ZIJ = r"(?:zij|ze|hij|die|deze|haar|hem|hun|hen|iedereen)"
_KENNIS = r"(?:weten|lezen|zien|horen|hebben|krijgen|inzien|inkijken|meelezen)"
_TOE = r"(?:wel|toch|alsnog|gerust|best|juist|gewoon|weer|alles|nu|ook|prima)"
_MAG = rf"(?:mag|mogen)\b(?=.*\b(?:{_TOE}|(?:het|dit|dat|alles) {_KENNIS})\b)"
_KOPIE = r"(?:kopie\w*|afschrift|bericht\w*|alles|mail\w*|seintje)"
_DOE = r"(?:stuur|sturen|geef|geven|deel|delen|vertel|zeg|laat|meesturen|doorsturen)"
_NAAM = r"(?P<wie>(?:[\w'.-]+ ){0,3}?[\w'.-]+)"
_X_MAG = re.compile(
    rf"(?:^|[:;,]|\b(?:dat|want|nee|ja|ok|oke|toch|gedacht|ook|dus)\b)?\W*{_NAAM} {_MAG}"
)
_TOCH_OF_KENNIS = re.compile(rf"\b(?:{_TOE}|{_KENNIS})\b")
_ZIJ_MAG = re.compile(rf"\b{_ZIJ} {_MAG}|\bmag {_ZIJ}\b.*\b(?:wel|toch|alsnog|gerust)\b")
_NAAR_X = re.compile(
    rf"\b(?:{_DOE}|{_KOPIE})\b.*\b(?:naar|aan|met) (?P<na>[\w' .-]{{3,40}}?)"
    r"(?= (?:wel|toch|alsnog|gerust|juist|ook|mag|mogen|kan)\b|\W*$)"
    rf"|\b(?:laat|vertel|geef|stuur|zeg) (?P<na2>(?:[\w'.-]+ ){{0,2}}?[\w'.-]+) (?:het |dit |dat )?"
    rf"(?:wel|toch|alsnog|gerust|juist|ook)\b"
)
_WEL_DELEN = re.compile(
    rf"\b(?:wel|toch|alsnog|juist)\b(?: \w+){{0,3}} (?:{_KOPIE}|delen|gedeeld|sturen|doorgeven)\b"
    rf"|\bdeel (?:het|dit|alles) (?:wel|toch|gerust)\b"
)
_VOOR_MIJ = re.compile(r"\bik (?:wil|heb|krijg|kreeg|moet|zou|had|zoek|mis)\b(?!(?: \w+)? dat\b)")
_IK_KRIJG = re.compile(r"\bik (?:\w+ ){0,3}(?:wel|toch)\b(?: \w+){0,2} (?:bericht|mail|kopie)\w*\b")
"""Who wants to get something themselves allows nobody else anything."""
_TOCH = re.compile(r"\b(?:wel|toch|alsnog|gerust|juist)\b")
_BEKENDE = re.compile(
    r"\b(?:mijn|me|mn|onze) (?P<a>moeder|vader|zus|broer|zoon|dochter|man|vrouw|ex|vriend|vriendin|"
    r"buurvrouw|buurman|baas|werkgever|advocaat|bewindvoerder|partner|oom|tante|neef|nicht)\b"
    r"|\b(?:mevrouw|meneer|mr|mw) (?P<b>[\w'-]+)"
)


@dataclass(frozen=True)
class Opheffing:
    """`wie`: the name, as bare words; None with `zij` for who was meant before, and with `regel`
    for the whole line. `herhaalt`: the line is only repeated."""

    wie: str | None = None
    zij: bool = False
    regel: bool = False
    herhaalt: bool = False


def wie_genoemd(plain: str) -> str | None:
    """The last person in these words, whom "zij" can be about."""
    found = list(_BEKENDE.finditer(plain))
    return (found[-1]["a"] or found[-1]["b"]) if found else None


def lees_opheffing(plain: str, geweigerd: str | None, eerder: bool) -> Opheffing | None:
    """`plain`: a clause in bare letters that is no question; `geweigerd`: who would be refused in
    it; `eerder`: the clause before it repeated the line."""
    bare = " ".join(re.sub(r"[\"“”„‘’()]|(?<!\w)'|'(?!\w)", " ", plain).split())
    line = geweigerd is not None or re.search(rf"\b{_DE_REGEL}\b", bare) is not None
    if line and _WEG.search(bare):
        return Opheffing(wie=geweigerd, regel=geweigerd is None)
    if line and _STAAT.search(bare):
        return Opheffing(wie=geweigerd, herhaalt=True)
    if eerder and _DAT.match(bare) and (_WEG.search(bare) or "klopt niet" in bare):
        return Opheffing(zij=True)
    if line or _ONTKENT.search(bare) or _IETS_ANDERS.search(bare):
        return None
    if _ZIJ_MAG.search(bare):
        return Opheffing(zij=True)
    hit = _X_MAG.search(bare)
    if hit and _TOCH_OF_KENNIS.search(bare):
        return Opheffing(wie=hit["wie"])
    hit = _NAAR_X.search(bare) if _TOCH.search(bare) else None
    if hit:
        who = hit["na"] or hit["na2"]
        return Opheffing(zij=True) if re.fullmatch(_ZIJ, who) else Opheffing(wie=who)
    shares = _WEL_DELEN.search(bare) and not (_VOOR_MIJ.search(bare) or _IK_KRIJG.search(bare))
    return Opheffing(zij=True) if shares else None
