"""What a message says of its writer, field by field, and what it says is wrong. Pure.

Only what somebody says of themselves, in so many words: a question, a condition and a neighbour's
landlord fill nothing. Whether it is new or a correction depends on what is known: see `opnemen`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from casefile.organisaties import Organisatie, noemt_corporaties
from casefile.taal.datums import lees_datums
from casefile.taal.klank import kale_letters
from casefile.taal.vraagzin import lijkt_vraag
from casefile.velden.keuren import als_plaats, is_gewoon_woord, is_naam

NAAM, TELEFOON, MAIL, CORPORATIE, PLAATS = "naam", "telefoon", "mail", "corporatie", "plaats"
WANNEER, MEELEZEN, PAPIER, VONNIS, DATUM = "wanneer", "meelezen", "papier", "vonnis", "datum"
KINDEREN, TOLK, BETAALD = "kinderen", "tolk", "betaald"

_WOORDEN = {
    TELEFOON: r"(?:telefoon\w*|tel|mobiel\w*|(?:\w*nummer))",
    MAIL: r"(?:e ?-?mail\w*|mail\w*)",
    NAAM: r"(?:naam|namen|voornaam|achternaam)",
    CORPORATIE: r"(?:corporatie|verhuurder|huisbaas|woningbouw\w*)",
    PLAATS: r"(?:woonplaats|plaats|stad|dorp)",
    DATUM: r"(?:datum|data|dag)",
    KINDEREN: r"(?:kinderen|kind|kids|kindjes)",
    VONNIS: r"(?:vonnis)",
    WANNEER: r"(?:tijd|tijden|tijdstip|uur)",
    TOLK: r"(?:tolk)",
    BETAALD: r"(?:betaling)",
    MEELEZEN: r"(?:meelezen)",
    PAPIER: r"(?:brief|papier|post)",
}
_VAN_EEN_ANDER = (
    r"(?:is|zijn|was|hoort bij) (?:ook |eigenlijk |het nummer |de naam )*van "
    r"(?!mij\b|me\b|mezelf\b|ons\b|mijzelf\b)"
)
_FOUT = (
    r"(?:fout\w*|verkeerd\w*|onjuist\w*|incorrect|wrong|klopt(?: \w+){0,2} niet|klopt nie|"
    r"niet goed|"
    rf"niet van (?:mij|me)|{_VAN_EEN_ANDER}\w+|(?:gebruik|heb) ik niet(?: meer)?|doet het niet)"
)
_WEG = (
    r"(?<!ik )\b(?:haal\w*|gooi\w*|verwijder\w*|wis|schrap\w*|delete|laat|streep)\b.{0,40}"
    r"\b(?:weg|eruit|eraf|er uit)\b|\b(?:verwijder\w*|wis|schrap\w*|delete|weghalen|weglaten)\b"
    r"|\bwil(?: ik)? niet dat\b.{0,30}\b(?:erin|erbij|in) sta\w*"
    r"|\bwil\b.{0,25}\b(?:er niet (?:bij|in)|niet (?:erbij|erin))\b"
)
# What can be wrong in a letter or in the world is not what was told wrong.
_KAN_ECHT_FOUT_ZIJN = frozenset(
    ("papier", "kinderen", "wanneer", "tolk", "betaald", "meelezen", "vonnis", "corporatie")
)
_WOORDEN_VAN_EEN_ZIN = 14
_IS_FOUT = re.compile(_FOUT)
_MOET_WEG = re.compile(_WEG)
_DIT_WEG = re.compile(
    r"\W*(?:nee\W+)?(?:(?:kun|kan|wil) (?:je|u) )?(?:dat|dit|die)?\W*(?:haal|gooi|laat|doe|"
    r"verwijder|"
    r"wis|schrap|delete|weghalen)?\W*(?:dat|dit|die)?(?: laatste| maar| weer)*\W*"
    r"(?:weg|eruit|weghalen|weglaten|verwijderen)?\W*(?:aub|alsjeblieft|graag|nou|hoor)?\W*"
)
_DIT_VAN_ANDER = re.compile(
    rf"\W*(?:nee |oh |sorry )*(?:dat|die|dit) {_VAN_EEN_ANDER}[\w ]{{2,25}}\W*"
)
_VERBETERT = re.compile(
    r"^\W*(?:nee+|neen|niet|fout|verkeerd|sorry|oeps|oh nee|ho|wacht|correctie|toch)\b"
    r"|\b(?:niet|geen) (?:op |de |van |bij |in |om )*\S+(?: \S+){0,2} maar\b|\bfout\w*|"
    r"\bverkeerd\w*"
    r"|\bklopt\b.{0,12}\bniet\b|\b(?:moet|hoort) \S+(?: \S+)? ?zijn\b|\bmoet (?:het )?zijn\b"
    r"|\b(?:ipv|in plaats van|verplaatst|verzet naar|verschoven|uitgesteld|bedoel\w*|vergis\w*)\b"
    r"|\bniet (?:op |de |in )*\d+\w*\s*$|, ?niet \w+\W*$"
)
_ALS = re.compile(
    r"^\W*(?:en )?(?:als|stel|indien|wat is|wat als|wanneer|hoe|waarom|zoals)\b|\bwat dan\b"
)
_EEN_ANDER = re.compile(
    r"\b(?:buurvrouw|buurman|buren|zus|zusje|broer|moeder|vader|ouders|vriend|vriendin|collega|ex|"
    r"oma|opa|tante|oom|neef|nicht|rechtbank|deurwaarder|hij|zij|advocaat|werkgever|zoon|dochter)\b"
)
_IK_HUUR = re.compile(
    r"\b(?:ik|we|wij) huren?\b|\bhuur(?:der)? (?:\w+ )?(?:van|bij)\b|\b(?:mijn|me|mn|"
    r"onze) (?:verhuurder|corporatie|huisbaas)\b"
)
_HUUR_NIET = re.compile(
    r"\b(?:ik|we|wij) huren?(?: hier| daar| er)? niet (?:van|bij|meer van|meer bij)\b"
    r"|\bdaar huur(?:en)? (?:ik|we|wij)\b.{0,6}\bniet\b"
)
_ANDERE_DAG = re.compile(
    r"\b(?:uitkering|salaris|loon|jarig|verjaardag|betaald|geboren|bijstand|toeslag|kreeg|krijg)\b"
)
_NAAM_INTRO = re.compile(
    r"\b(?:ik heet|(?:mijn|me|mn|m'n) naam is|my name is|i am called|(?<!de )(?<!een )naam(?: is|"
    r":)?)"
    r"[ :,]*",
    re.I,
)
_NAAM_VULSEL = re.compile(
    r"^(?:(?:nu|eigenlijk|anders|gewoon|dus|verkeerd|fout|"
    r"klopt niet|niet goed|het is|het moet zijn|is|zijn|"
    r"met een \w+:?|geen [^,;.]{1,30}? maar|niet [^,;.]{1,30}? maar)\b[ ,:;.]*)+",
    re.I,
)
_NAAM_EINDE = re.compile(
    r"[,.;!?\n]|\s(?:not|niet|geen|maar|en|i\.?p\.?v\.?|in plaats|mijn|met een|nummer|tel|"
    r"de rest)\b",
    re.I,
)
_ZO_NIET = re.compile(
    r"\bzo heet ik niet\b|\bik heet niet\b|\bis niet mijn naam\b|\bniet (?:mijn|me) naam\b"
)
_KORTE_PLAATSEN = ("Zeist", "Soest", "Baarn", "Ede", "Oss", "Tiel", "Breda", "Goes", "Delft")
_WOON = re.compile(
    r"\b(?:woon|wonen|woonachtig|verhuisd|woonplaats is|huis|woning)\b(?: ik| we| wij| nu| al|"
    r" niet in [\w' -]{2,25}? maar)*(?: in| te| naar)?[ :]+(?=[\w'])",
    re.I,
)
_VERVANG = re.compile(
    r"\b(?P<nieuw>\w+) (?:ipv|i\.p\.v\.|in plaats van) (?P<oud>\w+)\b"
    r"|\bniet (?P<oud2>\w+),? maar (?P<nieuw2>\w+(?-i: [A-Z]\w+)?)"
    r"|\b(?P<oud3>\w+) moet (?P<nieuw3>\w+) zijn\b",
    re.I,
)
_LEEST = re.compile(
    r"\b(?:lees|leest|lezen|kijk|kijkt|kijken|meeleest|meekijkt)\b.{0,30}\bmee\b|\bmee(?:lezen|"
    r"kijken|leest|kijkt)\b"
    r"|\b(?:in|op) (?:mijn|me|mn) (?:telefoon|berichten|chat|whatsapp)\b.{0,10}\b(?:kijk\w*|"
    r"lez\w*)\b"
)
_NIEMAND = re.compile(r"\b(?:niemand|geen mens|alleen ik|niet)\b")
_BEL = re.compile(
    r"\bbel(?:len)? (?:me|mij|maar|liever|alleen|gerust)\b|\b(?:te bereiken|bereikbaar)\b|"
    r"\bje mag (?:me )?bellen\b"
)
_TIJD = re.compile(
    r"\b(?:ochtend\w*|morgens?|middag\w*|avond\w*|overdag|weekend|werkdagen|(?:na|voor|tussen|"
    r"vanaf|tot)"
    r" (?:half )?\d|\d{1,2} uur|(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*)\b"
)
_TAAL = (
    "arabisch|turks|engels|pools|tigrinya|berbers|somalisch|farsi|dari|oekraiens|russisch|frans|"
    "spaans|portugees|bulgaars|roemeens|chinees|koerdisch|pashto|papiaments|hongaars|italiaans"
)
_TOLK = re.compile(
    rf"\btolk\b.{{0,20}}\b(?P<a>{_TAAL})\b|\b(?P<b>{_TAAL})\w* tolk\b"
    rf"|\b(?:spreek|praat|versta)\w*(?: \w+)? (?:alleen|enkel|slechts) (?P<c>{_TAAL})\b"
)
_BEREIK_VAN_MIJ = re.compile(
    r"\b(?:mijn|me|mn) (?:\w+ )?(?:\w*nummer|tel\w*|mobiel\w*|06|e ?-?mail\w*|mail\w*)\b|"
    r"\bbel(?:len)? (?:me|mij)\b"
    r"|\b(?:mail|bel|bereik|sms|app) (?:me|mij|maar|naar|liever)\b|\bbereikbaar\b|\bte bereiken\b|"
    r"\bnieuw nummer\b"
    r"|\b(?:nummer|tel|telefoon\w*|mobiel)\b.{0,12}\d{6}|\b(?:call|reach) me\b|\bmy (?:phone |"
    r"mobile )?number\b"
)
_NUMMER_VAN_ANDER = re.compile(rf"\d{{4}}\W*(?:dat |die )?{_VAN_EEN_ANDER}\w+")
_GETAL = {
    "een": 1,
    "1": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
}
_KIND = r"(?:kind\w*|kids|dochter\w*|zoon\w*|baby)"
_HEB_KIND = re.compile(
    rf"\b(?:heb|hebben|met|alleenstaand\w*)\b(?: \w+){{0,4}} {_KIND}\b|\bkleine {_KIND}\b|"
    rf"\bzwanger\b"
)
_AANTAL = re.compile(
    r"\b(\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht) (?:\w+ )?(?:kinderen|kids|kindjes|zoons|"
    r"dochters)\b"
)
_LEEFTIJD = re.compile(
    rf"\b{_KIND}\b.{{0,12}}?\b(?:van|\()? ?(\d{{1,2}}(?:(?:,| en|"
    rf",? ?) ?\d{{1,2}}){{0,5}})\b(?! ?(?:euro|uur|dec|jan|maand))"
)
_KIND_ELDERS = re.compile(
    rf"\b{_KIND}\b.{{0,20}}\b(?:niet (?:meer )?(?:bij|thuis)|uit huis|op zichzelf)\b"
)
_WEL_KIND = re.compile(rf"\b(?:wel|toch)\b.{{0,20}}\b{_KIND}\b")
_WEL_VONNIS = re.compile(
    r"\bwel (?:al )?(?:een )?vonnis\b|\b(?:heb|ligt|kreeg)\b.{0,12}\bwel\b.{0,10}\bvonnis\b"
)
_BETAALD = re.compile(
    r"\b(?:heb|net|gisteren|vandaag|al)\b.{0,20}?(?:€ ?|"
    r"\b)(\d{2,5}(?:,\d\d)?)(?: euro)? (?:al )?(?:betaald|overgemaakt|afgelost)\b"
)


@dataclass(frozen=True)
class Gezegdevelden:
    """`corporaties`: named and not denied; `ontkend`: named after "niet". `fout`: fields called
    wrong, `weg`: that must go. `dit_weg`: "haal dat weg", `dit_van_ander`: "dat is van mijn zus":
    the last thing noted. `vervang`: (old, new) pieces. `verbetert`: it corrects something.
    `zeker_van_mij`: says "ik huur", "mijn verhuurder". `dagen`: the days named and not denied.
    """

    naam: str | None = None
    corporaties: tuple[Organisatie, ...] = ()
    ontkend: bool = False
    zeker_van_mij: bool = False
    plaats: str | None = None
    losse_plaats: str | None = None
    kinderen: bool | None = None
    aantal_kinderen: int | None = None
    leeftijden: tuple[int, ...] = ()
    vonnis: bool | None = None
    meelezen: bool | None = None
    wanneer: str | None = None
    tolk: str | None = None
    betaald: str | None = None
    dagen: tuple[date, ...] = ()
    andere_dag: bool = False
    fout: frozenset[str] = frozenset()
    weg: frozenset[str] = frozenset()
    dit_weg: bool = False
    dit_van_ander: bool = False
    vervang: tuple[tuple[str, str], ...] = ()
    verbetert: bool = False
    vraagt: bool = False
    over_een_ander: bool = False
    bereik_van_mij: bool = False
    nummer_van_ander: bool = False
    plaats_ontkend: bool = False


def lees_gezegd(tekst: str, vandaag: date) -> Gezegdevelden:
    """Never raises, whatever is typed."""
    plain = kale_letters(" ".join(tekst.split()))[0]
    if not plain or len(plain) > 2000:
        return Gezegdevelden()
    wrong, away = _per_veld(plain)
    asks = bool(lijkt_vraag(tekst) or _ALS.search(plain)) and not (wrong or away)
    named, denied = _corporaties(plain)
    about_me = not _EEN_ANDER.search(plain)
    return Gezegdevelden(
        naam=_naam(tekst),
        corporaties=named if about_me else (),
        ontkend=denied or _HUUR_NIET.search(plain) is not None,
        zeker_van_mij=_IK_HUUR.search(plain) is not None,
        plaats=lees_woonplaats(tekst) if about_me else None,
        losse_plaats=_losse_plaats(tekst) if about_me else None,
        kinderen=_kinderen(plain),
        aantal_kinderen=_aantal(plain),
        leeftijden=_leeftijden(plain),
        vonnis=True if _WEL_VONNIS.search(plain) else None,
        meelezen=_meelezen(plain),
        wanneer=_wanneer(tekst, plain),
        tolk=_tolk(plain),
        betaald=_eerste(_BETAALD, plain),
        dagen=_dagen(tekst, vandaag),
        andere_dag=_ANDERE_DAG.search(plain) is not None,
        fout=wrong,
        weg=away,
        dit_weg=_DIT_WEG.fullmatch(plain) is not None
        and re.search(r"\b(?:weg|eruit|weghalen|weglaten|verwijder\w*|wis|schrap|delete)\b", plain)
        is not None
        and re.search(r"\b(?:dat|dit|die)\b", plain) is not None,
        dit_van_ander=_DIT_VAN_ANDER.fullmatch(plain) is not None,
        vervang=_vervang(tekst),
        verbetert=_VERBETERT.search(plain) is not None,
        vraagt=asks,
        over_een_ander=not about_me,
        bereik_van_mij=_BEREIK_VAN_MIJ.search(plain) is not None,
        nummer_van_ander=_NUMMER_VAN_ANDER.search(plain) is not None,
        plaats_ontkend=_plaats_ontkend(plain),
    )


def _per_veld(plain: str) -> tuple[frozenset[str], frozenset[str]]:
    """The fields that are called wrong, and those that must go: each in its own clause."""
    wrong, away = set(), set()
    for clause in re.split(
        r"[.;!?]+ |\bmaar (?=(?:de|het|mijn|me|dat|die)\b)|, (?=(?:de|het|mijn|me) )", plain
    ):
        if len(clause.split()) > _WOORDEN_VAN_EEN_ZIN:
            continue  # a story
        named = {veld for veld, words in _WOORDEN.items() if re.search(rf"\b{words}\b", clause)}
        if (
            named & {NAAM}
            and TELEFOON in named
            and not re.search(r"\b(?:telefoon|nummer|tel)\b", clause)
        ):
            named.discard(TELEFOON)
        if _ZO_NIET.search(clause):
            wrong.add(NAAM)
        if _MOET_WEG.search(clause) and "alles" not in clause:
            away |= named
        elif _IS_FOUT.search(clause):
            told = re.search(
                r"\bdat van (?:het|de|mijn)\b|\b(?:verhuurder|corporatie) klopt\b", clause
            )
            wrong |= named if told else named - _KAN_ECHT_FOUT_ZIJN
    return frozenset(wrong), frozenset(away)


def _corporaties(plain: str) -> tuple[tuple[Organisatie, ...], bool]:
    named, denied = [], False
    for profile, begin, end in noemt_corporaties(plain):
        before, after = plain[:begin], plain[end:]
        no = re.search(
            r"\b(?:niet|geen|ipv|in plaats van)(?: van| bij| de| bij de| van de)*\s*$", before
        ) and re.match(r"\W*(?:$|maar\b|,|\.)", after)
        no = no or re.match(r"\W*(?:klopt (?:ook )?niet|is (?:niet goed|fout|verkeerd))\W*$", after)
        no = no or re.search(r"^\W*(?:haal|verwijder|schrap)\b.{0,12}$", before)
        if no:
            denied = True
        else:
            named.append(profile)
    return tuple({one.id: one for one in named}.values()), denied


def _naam(tekst: str) -> str | None:
    for intro in _NAAM_INTRO.finditer(tekst):
        rest = _NAAM_VULSEL.sub("", tekst[intro.end() :].lstrip(" ,:"))
        end = _NAAM_EINDE.search(rest)
        candidate = (rest[: end.start()] if end else rest).strip(" ,.:;!?\"'")
        bare = intro.group().strip().casefold() == "naam"  # "mijn naam staat ...": no intro
        if candidate and is_naam(candidate) and not (bare and candidate[0].islower()):
            return " ".join(candidate.split())
    return None


def lees_woonplaats(tekst: str) -> str | None:
    """ "Ik woon in Bilthoven": the place that exists and is said to be home."""
    for hit in _WOON.finditer(tekst):
        words = re.findall(r"[\w'-]+", tekst[hit.end() :])[:3]
        for n in range(len(words), 0, -1):
            candidate = " ".join(words[:n])
            found = als_plaats(candidate)
            short = len(candidate) < 6 and not candidate[0].isupper()
            if short and found and found not in _KORTE_PLAATSEN:
                continue  # "een", "heel" and "best" are villages
            if found and not is_gewoon_woord(candidate):
                return found
    return None


def _losse_plaats(tekst: str) -> str | None:
    """ "nee utrecht", "niet zeist maar bilthoven": a place with hardly anything around it."""
    rest = re.sub(
        r"(?i)\b(?:nee+|sorry|niet [\w -]+? maar|het is|in|dus|oh)\b[ ,]*", " ", tekst
    ).strip(" ,.!")
    return als_plaats(rest) if rest and not is_gewoon_woord(rest) else None


def _plaats_ontkend(plain: str) -> bool:
    """ "Zeist klopt niet": the place itself is named as wrong."""
    wrong = re.match(r"\W*(?:nee )?([\w' -]{3,25}?) (?:klopt niet|is (?:fout|verkeerd))\b", plain)
    return wrong is not None and als_plaats(wrong.group(1)) is not None


def _kinderen(plain: str) -> bool | None:
    if _KIND_ELDERS.search(plain):
        return False
    if re.search(rf"\bgeen (?:\w+ )?{_KIND}\b|\bkinderloos\b", plain):
        return False
    return True if _WEL_KIND.search(plain) or _HEB_KIND.search(plain) else None


def _aantal(plain: str) -> int | None:
    found = _AANTAL.search(plain)
    if not found:
        return None
    word = found.group(1)
    number = _GETAL.get(word) or (int(word) if word.isdigit() else 0)
    return number if 0 < number <= 15 else None


def _leeftijden(plain: str) -> tuple[int, ...]:
    found = _LEEFTIJD.search(plain)
    if not found:
        return ()
    ages = tuple(int(n) for n in re.findall(r"\d+", found.group(1)))
    return ages if all(age < 30 for age in ages) else ()


def _meelezen(plain: str) -> bool | None:
    if not _LEEST.search(plain):
        return None
    return _NIEMAND.search(plain) is None


def _wanneer(tekst: str, plain: str) -> str | None:
    """A time to be called, in the huurder's own words; at most fifteen of them."""
    if len(plain.split()) > 15 or not _TIJD.search(plain):
        return None
    instead = re.search(r"\bniet\b.{2,30}\bmaar\b\s*(.+)$", tekst, re.I)
    if instead and _TIJD.search(kale_letters(instead.group(1))[0]):
        return instead.group(1).strip(" .!")
    return (
        tekst.strip(" .!")
        if _BEL.search(plain) and not re.search(r"\bniet\b|\d{6}", plain)
        else None
    )


def _tolk(plain: str) -> str | None:
    found = _TOLK.search(plain)
    return next((g for g in found.groups() if g), None) if found else None


def _eerste(pattern: re.Pattern[str], plain: str) -> str | None:
    found = pattern.search(plain)
    return found.group(1) if found else None


def _dagen(tekst: str, vandaag: date) -> tuple[date, ...]:
    """Days ahead, or today, that are named and not denied, in their order."""
    plain = kale_letters(tekst)[0]
    days = []
    for found in lees_datums(tekst, vandaag):
        denied = re.search(r"\bniet(?: op| de| meer| om)*\s*$", plain[: found.begin])
        if found.datum and found.probleem is None and not denied:
            days.append(found.datum)
    return tuple(dict.fromkeys(days))


def _vervang(tekst: str) -> tuple[tuple[str, str], ...]:
    pairs = []
    for hit in _VERVANG.finditer(tekst):
        old = hit["oud"] or hit["oud2"] or hit["oud3"]
        pairs.append((old, hit["nieuw"] or hit["nieuw2"] or hit["nieuw3"]))
    return tuple(pairs)
