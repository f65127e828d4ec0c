"""Questions that name no subject: "en daarna?", "wie dan?", "en als ik dat niet doe?", "hoeveel?".

They are about what was said last. Pure: reads which side of it is asked (`Kant`), knows no texts.
"""

from __future__ import annotations

import re
from enum import Enum

from casefile.taal.klank import kale_woorden
from casefile.wat_nu import vraagt_wat_nu

_MOST_WORDS = 14
_OPENER = re.compile(
    r"^(?:(?:ja+|jaa|ok|oke|okay|nee|neen|nou|dus|maar|goed|prima|hm+|tja|oh|o|ah|he|sorry|eh|uh|"
    r"dank (?:je|u)(?: wel)?|dankjewel|dankuwel|bedankt|top|duidelijk|snap ik|begrepen|mooi) )+"
)
_NAAR_ONS = re.compile(r"\bwie (?:ben|bent|zijn|is) (?:jij|je|u|jullie|dit|deze)\b")


class Kant(str, Enum):
    """What somebody asks about a subject."""

    WIE = "wie"
    KOSTEN = "kosten"
    ALS_NIET = "als_niet"
    NEE = "nee"  # what if they say no
    DAARNA = "daarna"
    DOEN = "doen"
    WAAROM = "waarom"
    LATER = "later"
    DUUR = "duur"
    BEGIN = "begin"
    BERICHT = "bericht"  # who hears of it
    ANDER = "ander"


def _woorden(tekst: str) -> frozenset[str]:
    return frozenset(tekst.split())


_LEEG = _woorden(
    "en dan nou nu dus maar eigenlijk precies toch ook nog weer eens even gewoon allemaal "
    "hier daar er d r dr dat dit die het t deze zoiets zo ik je jij u ze zij hij we wij mij "
    "me mn m mijn jou ons hun hen kan kun kunnen ken mag moet moeten mot moest zou zal wil "
    "wilt ga gaat gaan ben bent de een 1 is zijn was word wordt heb heeft hebben krijg krijgt "
    "doe doet doen of om te voor van met bij in op aan naar tegen mee zelf alleen echt ooit a "
    "u b aub alsjeblieft pls please hoor zeg vertel weet weten vraag vroeg bedoel bedoelde "
    "jullie hem haar heen uit af meer al als wel "
)
_ASK: tuple[tuple[Kant, frozenset[str], frozenset[str]], ...] = (
    # side, one of these must be said, and these may be said besides
    (
        Kant.KOSTEN,
        _woorden("hoeveel kost kosten betaalt betalen betaal betaald gratis prijs"),
        _woorden("wie wat geld euro rekening iets per maand keer kosten rechter zitting"),
    ),
    (
        Kant.WAAROM,
        _woorden("waarom waarvoor hoezo wrm waartoe"),
        _woorden("niet wat nodig vragen"),
    ),
    (
        Kant.WIE,
        _woorden("wie wiens"),
        _woorden(
            "help helpt helpen regelt regelen beslist beslissen komt bel belt bellen bel spreken "
            "praat praten zegt geeft terecht persoon mens iemand wat"
        ),
    ),
    (
        Kant.DUUR,
        _woorden("lang hoelang wanneer wnr"),
        _woorden("hoe duurt duren dat tijd dag hoeveel kost weken maanden"),
    ),
)
_NIET = re.compile(r"\b(?:als|wat als|stel(?: dat)?|indien|wanneer|zonder)\b")
_DOE_IK_NIET = re.compile(
    r"\b(?:niet|niks|niets|nooit|geen|weiger\w*|nee)\b|\bniet (?:doe|wil|ga|kom|kan|lukt)\b"
)
_ZIJ_NIET = re.compile(r"\b(?:ze|zij|hij|corporatie|rechter|gemeente|verhuurder|wijkteam|die)\b")
_ZEGT_NEE = re.compile(r"\b(?:nee|neen|weiger\w*|niet (?:wil\w*|akkoord|goed)|niks doe\w*)\b")
_PARTIJEN = _woorden("corporatie rechter gemeente verhuurder wijkteam")
_BIJ_NIET = _woorden(
    "als wat stel indien wanneer zonder niet niks niets nooit geen weiger weigert weigeren "
    "nee neen kom komt ga gaat lukt teken tekenen reageer reageren antwoord bel bellen "
    "betaal betalen help helpen meewerk meedoe zeggen zegt doen doet gebeurt gebeuren "
    "corporatie rechter gemeente verhuurder wijkteam akkoord goed wel open zin tijd durf "
)
_LATER = re.compile(
    r"\b(?:later|morgen|volgende (?:week|maand)|straks|overmorgen|uitstellen|wachten|wacht)\b"
)
_BIJ_LATER = _woorden(
    "later morgen volgende week maand straks overmorgen uitstellen wachten wacht goed laat dagje "
    "paar dagen nog tot een mee wat"
)
_DAARNA = re.compile(
    r"^(?:en )?(?:wat )?(?:daarna|vervolgens|hierna|dan|en dan|wat dan)(?: dan)?(?: wat)?$"
    r"|\b(?:wat|hoe)\b.*\b(?:daarna|vervolgens|hierna)\b|\b(?:daarna|hierna|vervolgens)\b.*\bwat\b"
    r"|\bwat gebeurt er\b|\bwat gaat er\b.{0,12}\bgebeuren\b"
    r"|\bhoe gaat (?:het|dat) (?:dan )?verder\b|\bhoe loopt (?:dat|het) af\b"
    r"|\b(?:en )?als (?:ik )?(?:dat|het) (?:gedaan|gebeurd) (?:heb|is)\b"
)
_BIJ_DAARNA = _woorden(
    "daarna vervolgens hierna wat hoe gebeurt gebeuren gaat verder loopt af komt gedaan gebeurd "
    "staat gestuurd"
)
_MENS = (
    r"(?:moeder|vader|ma|pa|mama|papa|ouders|oma|opa|broer|zus|zusje|vriend|vriendin|buurvrouw|"
    r"buurman|man|vrouw|partner|ex|kind|kinderen|zoon|dochter|collega|tante|oom)"
)
_ANDER = re.compile(
    rf"^(?:en )?(?:geldt (?:dat|dit|het) |mag (?:dat|dit) |kan (?:dat|dit|het) |is (?:dat|dit) )?"
    rf"(?:ook )?(?:zo )?(?:voor|bij) (?:mijn|me|mn|m n|een|de|onze|iemand) ?(?:\w+ )?"
    rf"(?:{_MENS}|anders)(?: dan| ook| zo)*$"
    rf"|^en (?:mijn|me|mn|de) {_MENS}(?: dan| ook)*$"
)

_EN = re.compile(r",?\s+en\s+", re.I)


def lees_verwijzing(tekst: str) -> Kant | None:
    """Which side of the subject is asked; None when the message names a subject, or asks nothing.

    >>> lees_verwijzing("ok en wie doet dat dan?").value
    'wie'
    """
    sentences = [one for one in re.split(r"[.?!;]+", tekst) if one.strip()]
    if not 0 < len(tekst.split()) <= _MOST_WORDS:
        return None
    sides = [_kant(_OPENER.sub("", kale_woorden(one))) for one in sentences]
    asked = [side for side in sides if side is not None]
    silent = [one for one, side in zip(sentences, sides, strict=True) if side is None]
    if not asked or any(not _is_opening(one) for one in silent):
        return None
    # "En daarna? Als ze nee zeggen?": the more particular one.
    return next((side for side in asked if side not in (Kant.DAARNA, Kant.DOEN)), asked[0])


def _is_opening(sentence: str) -> bool:
    return not _OPENER.sub("", kale_woorden(sentence) + " ").strip()


def _kant(plain: str) -> Kant | None:
    words = plain.split()
    if not words or _NAAR_ONS.search(plain):
        return None
    if _ANDER.search(plain):
        return Kant.ANDER
    said = set(words)
    if _NIET.search(plain) and _DOE_IK_NIET.search(plain) and said <= _LEEG | _BIJ_NIET:
        if _ZIJ_NIET.search(plain) and _ZEGT_NEE.search(plain) and "ik" not in said:
            return Kant.NEE
        return None if said & _PARTIJEN else Kant.ALS_NIET
    for kant, one_of, besides in _ASK:
        if said & one_of and said <= _LEEG | one_of | besides:
            return kant
    if _LATER.search(plain) and said <= _LEEG | _BIJ_LATER and said & {"kan", "mag", "kun", "of"}:
        return Kant.LATER
    if _DAARNA.search(plain) and said <= _LEEG | _BIJ_DAARNA:
        return Kant.DAARNA
    return Kant.DOEN if vraagt_wat_nu(plain) else None


def verwijst_achteraan(tekst: str) -> tuple[Kant, ...]:
    """What is asked of the same subject after "en": "wanneer begint het, en wat kost dat?"."""
    found = map(lees_verwijzing, _EN.split(tekst)[1:])
    return tuple(side for side in found if side is not None)
