"""Who lives in the home, from what people write ("ik en 2 kids", "met z'n vieren"). Pure.

Only numbers of adults and children: no names, no ages are kept (D15).
"""

from __future__ import annotations

import re
from dataclasses import replace

from casefile.overzicht.bekend_geld import Huishouden
from casefile.taal.geldoordeel import ZEGT_NIETS
from casefile.taal.getallen import woordgetal
from casefile.taal.ontleden import normaliseer
from casefile.taal.woordenlijst import woorden
from casefile.velden.clausules import zinnen

VOLWASSEN = 18  # years
MEESTE = 20  # persons

_GETAL = r"(?:\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
_KIND = (
    r"(?:kinderen|kinders|kids|kindjes|kindje|kind|kidns|kidneren|knderen|kinder|dochters|"
    r"dochtertjes|"
    r"dochtertje|dochter|zoons|zonen|zoontjes|zoontje|zoon|baby'?s?|jongens|jongetje|jongen|"
    r"meisjes|"
    r"meisje|meiden|peuters?|kleintjes?|tieners?|pubers?|stiefkinderen|pleegkinderen|pleegkind|"
    r"(?<=(?:de|ze) )kleine(?= van\b| \d| en\b|[,.]|$))"
)
_KINDEREN = re.compile(
    rf"(?:(?P<aantal>{_GETAL})\s+(?:\w{{1,8}}e\s+)?)?(?<!\w)(?P<woord>{_KIND})\b"
)
_KIND_GENOEMD = re.compile(rf"(?<!\w)(?:{_KIND}|klein(?:kind\w*|zoon\w*|dochter\w*))\b")
_KINDEREN_MET = re.compile(
    rf"(?:\b(?:mijn|me|mn|m'n|onze|een|de|\d{{1,2}}|twee|drie|vier) )*{_KIND_GENOEMD.pattern}"
    r"(?: van \d{1,2}(?: jaar)?| \d{1,2}(?: jaar)?\b)?"
)
_LEEFTIJD = re.compile(
    r"\s*(?:\(|,|van|is|zijn)?\s*(?P<j>\d{1,2})(?:[.,]5)?(?:\s*(?:jaar|jr|j)\b)?"
    r"(?:\s*(?:en|,|&)\s*(?P<j2>\d{1,2})(?!\s*(?:kind|dochter|zoon|volw))(?:\s*(?:jaar|jr|"
    r"j)\b)?)?\)?"
)
_PARTNER = re.compile(
    r"\b(?:mijn|me|mn|m'n|een) (?:man|vrouw|partner|vriend|vriendin|verloofde|vent|wijf|"
    r"echtgenote?)\b"
    r"|\b(?:partner|echtgenoot|echtgenote|samenwonend|getrouwd|gehuwd|man,? (?:en )?vrouw|"
    r"vader,? (?:en )?moeder)\b"
)
_GEEN_PARTNER = re.compile(
    r"\bgeen (?:partner|man|vrouw|vriend|vriendin)\b|\b(?:ex|ex-partner|exman|ex-man|ex-vrouw)\b"
    r"|\bzonder (?:partner|man|vrouw)\b"
)
_ANDERE_VOLWASSENE = re.compile(
    r"\b(?:mijn|me|mn|m'n) (?P<wie>moeder|vader|ouders|ma|pa|broer|zus|oma|opa|huisgenoot|"
    r"schoonmoeder|"
    r"schoonvader|tante|oom|neef|nicht)\b"
)
_VOLWASSENEN = re.compile(
    rf"(?<!\w)(?P<aantal>{_GETAL})\s+(?:volwassenen|volwassene|grote mensen|volw\w*)"
)
_SAMEN = re.compile(
    rf"\bmet (?:z'?n|zijn|ons|onze)?\s?(?:allen |alle )?(?P<aantal>\d{{1,2}}|tweeen|tweeën|twee|"
    rf"drieen|drieën|"
    r"vieren|vijven|zessen|zevenen|achten|negenen|tienen|drie|vier|vijf|zes)(?:en|ën)?\b"
    rf"|(?<!\w)(?P<aantal2>{_GETAL})\s+(?:personen|persoon|mensen|man|huisgenoten|pers)\b"
)
_ALLEEN = re.compile(
    r"\b(?:alleen|aleen|alleenstaand\w*|alleenwonend\w*|single|mezelf|mijzelf|in mijn eentje|"
    r"in me eentje|eenpersoons\w*|1 persoons\w*|alleen ik|ik alleen|vrijgezel|ikke)\b"
)
_GEEN_KINDEREN = re.compile(
    r"\b(?:geen|zonder|0|nul) (?:kinderen|kids|kind)\b|\bkinderen? (?:zijn )?(?:het huis uit|uit "
    r"huis)\b"
)
_MET_VIEREN = {
    "tweeen": 2, "tweeën": 2, "drieen": 3, "drieën": 3, "vieren": 4, "vijven": 5, "zessen": 6,
    "zevenen": 7, "achten": 8, "negenen": 9, "tienen": 10,
}  # fmt: skip


_NIET_HIER = re.compile(
    r"\b(?:om|alleen|enkel|in|elk|ieder|soms) (?:het |t |'t |de |een )?(?:andere )?week ?end\w*"
    r"|\b(?:om|in) (?:het|t|'t) week ?end\w*"
    r"|(?<!\bwe )(?<!\bwij )\b(?:woont|woonde|wonen|staat|staan)\b.{0,16}"
    r"\bbij (?:hun|haar|zijn|z'n|de|mijn|me|mn|m'n|der|d'r) "
    r"(?:ex\w*|moeder|vader|mama|papa|ma|pa)\b"
    r"|(?<!\bwe )(?<!\bwij )\b(?:woont|wonen) (?:hier )?niet (?:bij (?:mij|me|ons)|hier|thuis)\b"
    r"|\bniet (?:bij mij|hier) (?:woont|wonen)\b|\b(?:woont|wonen) (?:ergens )?anders\b"
    r"|\blogeer\w*|\bop bezoek\b"
)


def kind_woont_elders(tekst: str) -> bool:
    """ "Mijn zoontje is er om het weekend", "ze woont bij haar vader": no child of this home."""
    return bool(_NIET_HIER.search(normaliseer(tekst)))


def _zonder_bezoek(netjes: str) -> str:
    """Without the children that only come: in the clause that says so, or the one that it is of."""
    if not _NIET_HIER.search(netjes):
        return netjes
    parts = re.split(r"([.,;!?\n]+(?=\s|$)|\bmaar\b|\bwant\b)", netjes)
    for i in range(0, len(parts), 2):
        if not _NIET_HIER.search(parts[i]):
            continue
        here = i
        while here > 0 and not _KIND_GENOEMD.search(parts[here]):
            here -= 2
        parts[here] = _KINDEREN_MET.sub(" ", parts[here])
        parts[i] = _NIET_HIER.sub(" ", parts[i]) if here != i else parts[i]
    return re.sub(r" {2,}", " ", "".join(parts)).strip()


def lees_huishouden(tekst: str) -> Huishouden | None:
    """The household, or None when the text does not say who lives there."""
    netjes = normaliseer(tekst)
    if not netjes or len(netjes) > 400:
        return None
    visits = _NIET_HIER.search(netjes) is not None
    netjes = _zonder_bezoek(netjes)
    kaal = re.fullmatch(rf"(?:{_GETAL})[.! ]*", netjes)
    if kaal:
        return _van_aantal(_getal(netjes.strip(".! ")) or 0)
    partner = bool(_PARTNER.search(netjes)) and not _GEEN_PARTNER.search(netjes)
    kinderen, groot = _tel_kinderen(netjes)
    volwassenen = _VOLWASSENEN.search(netjes)
    anderen = 0
    for vondst in _ANDERE_VOLWASSENE.finditer(netjes):
        anderen += 2 if vondst["wie"] == "ouders" else 1
    samen = _SAMEN.search(netjes)
    alleen = bool(_ALLEEN.search(netjes))
    if volwassenen:
        aantal = _getal(volwassenen["aantal"]) or 1
        thuis = Huishouden(aantal, kinderen, partner or None)
    elif partner or anderen or kinderen is not None or groot:
        thuis = Huishouden(1 + int(partner) + anderen + groot, kinderen, partner)
        if samen and kinderen is not None and not partner and not alleen:
            thuis = _rest_van_samen(samen, kinderen, thuis)
        if kinderen is None and (partner or anderen) and _is_af(netjes, samen is not None):
            thuis = replace(thuis, kinderen=0)
    elif samen:
        return _van_aantal(_aantal_samen(samen))
    elif alleen or re.fullmatch(r"(?:gewoon |alleen )?ik\W*", netjes):
        thuis = Huishouden(1, 0, False)
    elif visits and re.match(r"\W*ik\b", netjes):
        thuis = Huishouden(1, 0, False)  # "ik met 2 kids maar die zijn er alleen in het weekend"
    else:
        return None
    if alleen and not partner and kinderen is None and not anderen:
        thuis = replace(thuis, volwassenen=1, kinderen=0, partner=False)
    return thuis if (thuis.volwassenen or 0) + (thuis.kinderen or 0) <= MEESTE else None


_OVER_THUIS = woorden(
    "woon wonen woont woonen thuis huis huisje flat inwonend inwonende alleenwonend gezin bij "
    "elkaar allen alle jaar jr jonger oudste jongste klein grote groot nog mijne eentje zelf "
    "weekend weekeinde ingeschreven moeder vader ex hun haar kleindochter kleinzoon kleinkind "
    "kleinkinderen komt komen logeren dagen"
)


def gaat_over_thuis(tekst: str) -> bool:
    """True when every word of the text is about who lives there ("mijn man slaat me" is not)."""
    netjes = normaliseer(tekst)
    if "alleen thuis" in netjes:
        return False  # a child that is alone at home is no household
    kaal = netjes
    for patroon in (
        _NIET_HIER, _PARTNER, _ANDERE_VOLWASSENE, _VOLWASSENEN, _SAMEN, _ALLEEN, _GEEN_KINDEREN,
        _KINDEREN,
    ):  # fmt: skip
        kaal = patroon.sub(" ", kaal)
    return len(netjes) <= 120 and all(
        woord in ZEGT_NIETS | _OVER_THUIS or _getal(woord) is not None or len(woord) == 1
        for woord in re.findall(r"[a-zà-öø-ÿ']+", kaal)
    )


_AANLOOP = re.compile(
    r"^\W*(?:(?:het |mijn )?antwoord(?: op (?:uw|je|jouw|de|die) vraag)?(?: is)?|ik antwoordde|"
    r"dat betekent(?: dus)?|in (?:mijn|het) huis(?: wonen)?|hier wonen|er wonen)\b\W*",
    re.I,
)


def lees_huishouden_in_een_zin(tekst: str) -> Huishouden | None:
    """The household from the sentences that say nothing else, whatever stands beside them:
    "Antwoord op uw vraag: ik.", "ik en mijn dochter van 14. krijg ik nu meer?"."""
    found = []
    for sentence in zinnen(tekst):
        said = _AANLOOP.sub("", sentence).strip(" \"'“”‘’:")
        if said and not sentence.endswith("?") and gaat_over_thuis(said):
            plain = "ik woon alleen" if said.casefold() == "alleen" else said
            found += [plain] if lees_huishouden(plain) else []
    return lees_huishouden(found[0] if len(found) == 1 else ", ".join(found))


def lees_aantal_kinderen(tekst: str) -> int | None:
    """The answer to "how many children": a bare number, "geen", "2 kids"."""
    netjes = normaliseer(tekst)
    if _GEEN_KINDEREN.search(netjes) or re.fullmatch(r"(?:nee|geen|nul|0|niks)\W*", netjes):
        return 0
    aantal = _getal(netjes.strip(".! "))
    if aantal is not None:
        return aantal if aantal <= MEESTE else None
    return _tel_kinderen(netjes)[0]


def _tel_kinderen(tekst: str) -> tuple[int | None, int]:
    """(children, grown-up children in the home). Ages are looked at and forgotten."""
    if _GEEN_KINDEREN.search(tekst):
        return 0, 0
    kinderen = groot = 0
    gevonden = False
    verzamel = None  # "2 kinderen, dochter 4 en zoon 2": the total is named first
    for vondst in _KINDEREN.finditer(tekst):
        aantal = _getal(vondst["aantal"]) if vondst["aantal"] else None
        leeftijd = _LEEFTIJD.match(tekst, vondst.end())
        leeftijden = [int(x) for x in (leeftijd["j"], leeftijd["j2"]) if x] if leeftijd else []
        if vondst["woord"].startswith(("kind", "kid")) and not leeftijden:
            verzamel = aantal or 1
            gevonden = True
            continue
        gevonden = True
        aantal = aantal or max(1, len(leeftijden))
        volwassen = min(aantal, sum(1 for j in leeftijden if j >= VOLWASSEN))
        groot += volwassen
        kinderen += aantal - volwassen
    if not gevonden:
        return None, 0
    return (max(verzamel - groot, kinderen), groot) if verzamel is not None else (kinderen, groot)


def _van_aantal(aantal: int) -> Huishouden | None:
    if not 1 <= aantal <= MEESTE:
        return None
    return Huishouden(1, 0, False, 1) if aantal == 1 else Huishouden(personen=aantal)


def _aantal_samen(samen: re.Match[str]) -> int:
    woord = samen["aantal"] or samen["aantal2"]
    return _MET_VIEREN.get(woord) or _getal(woord) or 0


def _rest_van_samen(samen: re.Match[str], kinderen: int, thuis: Huishouden) -> Huishouden:
    volwassenen = _aantal_samen(samen) - kinderen
    return replace(thuis, volwassenen=volwassenen) if volwassenen >= 1 else thuis


def _is_af(tekst: str, samen: bool) -> bool:
    """ "ik en mijn man" says that there are no others; "5 mensen, mijn man ook" does not."""
    return not samen and len(tekst) < 60


def _getal(woord: str) -> int | None:
    woord = woord.strip().replace("één", "een")
    if woord.isdigit():
        return int(woord[:4])
    if woord == "een":
        return 1
    gelezen = woordgetal([woord], 0) if woord.isalpha() else None
    return None if gelezen is None else int(gelezen[0])
