"""What stands around a day in a text, as numbers: which words of the field, how near, and denied.

Pure. Knows how people say things, not what follows from it: the weights are learned.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from casefile.dagen.dagsoort import Dagsoort
from casefile.dagen.ontkende_dag import is_ontkend
from casefile.taal.datums import DatumVondst

_WOORDEN = {
    "zitting": r"\w*zit+ing\w*|re[cg]hts?zaa[kl]|\w*zaak|rolzitting|roldatum|"
    r"voor ?kom(?:en|e)|verschijn\w*|gedaagd?vaard|dient|behandeling|hoorzitting",
    "rechter": r"\w*re[cg]h?ter|re[cg]htbank|gerecht",
    "dagvaarding": r"dag+vaa?r?ding|gedagvaard|opgeroepen|oproep|roept",
    "uitzetting": r"\w*ontruim\w*|\w*uitzet\w*|(?<!mag )(?<!haal )(?:der|dr|er) ?uit|"
    r"(?:er|[dt]'?r|der|'k er)(?: \w+){1,6} uit|[dt]'?r uit|(?:huis|woning|flat) uit|"
    r"uit (?:(?:mijn|me|mn|m'n|ons|het|ut|de|zijn|haar) )?(?:\w+ )?(?:huis|woning|flat)|"
    r"leeg\w*|verlaten|sleutels? (?:\w+ ){0,2}inlever\w*|aanzegging|aangezegd|op straat|"
    r"weg (?:zijn|moet\w*)|moet\w* (?:\w+ ){0,3}weg",
    "betalen": r"\w*betaal\w*|\w*betal\w*|voldoe\w*|overma\w+|over te maken|euro|termijn|"
    r"het geld|bedrag|gestort|storten",
    "belofte": r"(?:ik|wij|we) (?:betaal|betalen|maak|stort|geef|kan|kunnen|zal|wil)|"
    r"(?:betaal|kan|maak|stort|wil) ik",
    "brief": r"\w*brie\w+|schrijven|schreven|envelop\w*|aanmaning|herinnering|sommatie|post|mail|"
    r"mat|bus|brievenbus|sms|papier",
    "kwam": r"kreeg|krijg|kregen|gekregen|ontvang\w*|ontving|kwam|gekomen|binnen|gebracht|bracht|"
    r"lag|gevonden|vond|bezorgd|gehad",
    "gedateerd": r"gedateerd|dagtekening|dag van (?:de|die) brief|bovenaan|dd|datum",
    "vonnis": r"\w*vonn?is|uitspraak|gewezen|uitgesproken|veroordeeld|beslis\w*|besloten|gelijk|"
    r"uitslag|oordeel|oordeelt|besluit",
    "horen": r"hoor|horen|gehoord",
    "betekend": r"beteken\w*|exploot",
    "deurwaarder": r"deurwaarder\w*",
    "gebeurd": r"afgeven|afgegeven|gezet|uitgezet|ontruimd|leeggehaald|dakloos|kwijt|vervangen|"
    r"ingeleverd|weggegaan|uitgegaan|opslag|slaap|slapen",
    "geweest": r"ben|zijn|was|waren|stond|werd|hebben|heeft|heb|had|al|sinds|toen|nu",
    "komt": r"moet\w*|mot\w*|word\w*|komen|komt|kom|gaat|gaan|zal|gepland|staat|vlieg\w*",
    "afspraak": r"\w*afspraak|gesprek|\w*bel|belt|belle\w*|\w*bellen|gebeld|terugbel\w*|spreekuur|"
    r"intake|\w*gesprek|huisbezoek|bespreking|bereikbaar|wijkteam|schuldhulp\w*|"
    r"bewindvoerder|balie",
    "geld": r"loon|uitkering|salaris|toeslag\w*|bijstand|ww|uwv|overgemaakt|\w*gebonden",
    "leven": r"jarig|verjaardag|geboren|gas|water|stroom|elektriciteit|afgesloten|afsluit\w*|"
    r"dicht|werk\w*|school|contract|ziek\w*|getekend|huurcontract|begin\w*|slaapplek|eten|"
    r"sloten|opgezegd|gemaild|mailde",
    "uiterlijk": r"uiterlijk|uiterste|laatste dag|laatste datum|binnen \w+ dagen|deadline|"
    r"anders|tot en met|als \w+ niet",
    "weg_van_hier": r"hij|zij|ze|zus|broer|moeder|dochter|zoon|man|vrouw|kind\w*",
}  # fmt: skip
_DEEL = r"\w{0,20}"  # of a word: a letter string without an end costs no more
PATRONEN = {
    naam: re.compile(rf"(?<!\w)(?:{words})(?!\w)".replace(r"\w*", _DEEL))
    for naam, words in _WOORDEN.items()
}
_GRENS_HARD = re.compile(r"[.;!?\n]+(?=\s|$)|:")
_ANDERE_ZIN = re.compile(r"[.;!?\n]+(?=\s|$)")
_GRENS_ZACHT = re.compile(r",|\b(?:maar|en|dus|want|terwijl|omdat)\b")
_WOORD = re.compile(r"\w+(?:'\w+)?")
_VOORZETSEL = re.compile(
    r"(?<!\w)(voor|op|van|tot|tot en met|per|sinds|tegen|na|vanaf|om|dan|uiterlijk|is|was|staat|"
    r"niet|geen)\W+(?:(?:de|het|een|uiterlijk|komende|aanstaande)\W+)?$"
)
_ONTKENBAAR = {
    "zitting": Dagsoort.ZITTING,
    "rechter": Dagsoort.ZITTING,
    "uitzetting": Dagsoort.UITZETTING,
    "vonnis": Dagsoort.VONNIS,
}
_WEEKDAG = re.compile(r"^\W*(?:\w+ )?(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*$")
_WIJD = 160  # letters on either side


@dataclass(frozen=True)
class Omgeving:
    """`kenmerken`: name and strength, 0 to 1; none where the day is bare. `ontkend`: what is said
    that the day is not. `in_de_zin`: the families of words in the sentence of the day."""

    kenmerken: dict[str, float]
    ontkend: frozenset[Dagsoort]
    in_de_zin: frozenset[str] = frozenset()


def omgeving(plain: str, vondst: DatumVondst, alle: list[DatumVondst], vandaag: date) -> Omgeving:
    """`plain`: the text in bare letters, with the places of `vondst` and of `alle` its days."""
    found: dict[str, float] = {}
    denied: set[Dagsoort] = set()
    beside: set[str] = set()
    nearest: tuple[float, str] | None = None
    begin, end = max(0, vondst.begin - _WIJD), vondst.eind + _WIJD
    for naam, pattern in PATRONEN.items():
        for hit in pattern.finditer(plain, begin, end):
            strength = _sterkte(plain, hit.span(), vondst, alle)
            kind = _ONTKENBAAR.get(naam)
            if kind is not None and is_ontkend(plain[begin : hit.start()], hit.group(), kind):
                denied |= {kind} if strength > 0.3 else set()
                _hoogste(found, f"niet:{naam}", strength)
                continue
            if not _ANDERE_ZIN.search(_tussen(plain, hit.span(), vondst)):
                beside.add(naam)
            side = "voor" if hit.end() <= vondst.begin else "na"
            _hoogste(found, f"{side}:{naam}", strength)
            _hoogste(found, naam, strength)
            if naam not in _HULP and (nearest is None or strength > nearest[0]):
                nearest = (strength, naam)
    if nearest is not None:
        found[f"dichtst:{nearest[1]}"] = 1.0
    when = _wanneer(vondst, vandaag)
    found[when] = 1.0
    for naam in ("uitzetting", "zitting", "rechter", "vonnis", "gebeurd"):
        if naam in found:
            found[f"{when}:{naam}"] = found[naam]
    if "uitzetting" in found or "gebeurd" in found:
        for naam in ("geweest", "komt"):
            found[f"huis&{naam}"] = found.get(naam, 0.0)
    before = _VOORZETSEL.search(plain[begin : vondst.begin])
    if before:
        found[f"vz:{before[1]}"] = 1.0
        if nearest is not None:
            found[f"vz:{before[1]}&{nearest[1]}"] = 1.0
    bare = not any(naam in found for naam in PATRONEN if naam not in _ZEGT_NIETS)
    seen = {} if bare else {k: v for k, v in found.items() if v}
    return Omgeving(seen, frozenset(denied), frozenset(beside))


_HULP = (
    "kwam",
    "belofte",
    "geweest",
    "komt",
    "weg_van_hier",
    "uiterlijk",
    "gedateerd",
    "deurwaarder",
)
"""Words that are about every kind of day."""
_ZEGT_NIETS = ("belofte", "geweest", "komt", "weg_van_hier", "uiterlijk")
"""With only these beside it a day is bare: nothing is seen."""


SIGNALEN = {
    Dagsoort.ZITTING: {"zitting", "rechter", "dagvaarding"},
    Dagsoort.UITZETTING: {"uitzetting", "gebeurd"},
    Dagsoort.BETALEN: {"betalen", "belofte"},
    Dagsoort.VONNIS: {"vonnis", "horen"},
    Dagsoort.BETEKEND: {"betekend", "deurwaarder"},
    Dagsoort.ERUIT: {"uitzetting", "gebeurd"},
}
"""The families of words that say it of a day: what counts is what stands in its own sentence."""


def _wanneer(vondst: DatumVondst, vandaag: date) -> str:
    day = vondst.tot
    if _is_weekdag(vondst.tekst) and day is not None and day >= vandaag:
        return "weekdag"  # "vorige donderdag" is past, "donderdag" can be both
    return "geweest_dag" if day is None or day < vandaag else "nu" if day == vandaag else "later"


@lru_cache(maxsize=256)
def _is_weekdag(tekst: str) -> bool:
    return _WEEKDAG.match(tekst.casefold()) is not None


def is_alleen_weekdag(vondst: DatumVondst) -> bool:
    """ "Donderdag", "vorige donderdag": which week was not said in numbers."""
    return _is_weekdag(vondst.tekst)


def _sterkte(
    plain: str, span: tuple[int, int], vondst: DatumVondst, alle: list[DatumVondst]
) -> float:
    """How near a word is to the day: less with each word, clause, sentence and day between."""
    if span[0] < vondst.eind and span[1] > vondst.begin:
        return 1.0  # "er 3 januari uit"
    low, high = _plaatsen_tussen(span, vondst)
    between = plain[low:high]
    days = sum(1 for one in alle if one is not vondst and low <= one.begin < high)
    words = len(_WOORD.findall(between))
    soft, hard = len(_GRENS_ZACHT.findall(between)), len(_GRENS_HARD.findall(between))
    return 1 / (1 + 0.12 * words + 0.5 * soft + 1.2 * hard + 1.0 * days)


def _plaatsen_tussen(span: tuple[int, int], vondst: DatumVondst) -> tuple[int, int]:
    return (span[1], vondst.begin) if span[1] <= vondst.begin else (vondst.eind, span[0])


def _tussen(plain: str, span: tuple[int, int], vondst: DatumVondst) -> str:
    low, high = _plaatsen_tussen(span, vondst)
    return plain[low:high]


def _hoogste(found: dict[str, float], naam: str, strength: float) -> None:
    found[naam] = max(found.get(naam, 0.0), strength)
