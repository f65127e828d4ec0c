"""Recognises that somebody asks for another person ("ik vraag dit voor mijn moeder"). Pure.

What follows from it: texts say who "je" is, and consent stays with the huurder.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from casefile.als_json import als_json
from casefile.taal.klank import kale_letters


@dataclass
class Helper:
    """`voor_ander`: the person in the chat is not the huurder. `beroep`: it is their work.

    `wacht`: something waits for the yes of the huurder. `code`: a code was given with which the
    huurder goes on elsewhere.
    """

    soort: ClassVar[str] = "helper"

    voor_ander: bool = False
    beroep: bool = False
    wacht: bool = False
    code: bool = False

    def to_json(self) -> dict[str, Any]:
        return als_json(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Helper:
        return cls(**data)

    def huurder_neemt_over(self) -> bool:
        """From now on the huurder types. True when something waited for that."""
        waited = self.wacht
        self.voor_ander = self.beroep = self.wacht = self.code = False
        return waited


# Not husband, wife, partner or own child: they live in the same house with the same rent.
_PERSON = (
    r"(?:(?:schoon|stief|pleeg|groot|over)?(?:moeder|vader|ouders|zus(?:je|ter)?|broer(?:tje)?)|mama|"
    r"papa|ma|pa|mam|pap|oma|opa|tante|oom|nicht(?:je)?|neef(?:je)?|"
    r"(?:onder|boven|over)?buur(?:vrouw|man|jongen|meisje|tje)?s?|buren|"
    r"vriend(?:in|innetje)?|maat|kennis|collega|bekende|client(?:e|en)?|klant(?:en)?|bewoner|"
    r"bewoonster|huurder|huurster|patient(?:e)?|cursist|iemand(?: anders)?|andere? persoon)"
)
_CHILD = r"(?:haar|hem|mijn (?:dochter|zoon|kleindochter|kleinzoon))"  # only where we hear "namens"
_WHOSE = r"(?:mijn|me|mn|m'n|een|de|onze|ons|1|n)"
_MORE = r"(?:oude|zieke|jonge|goede|lieve|andere|eigen|bejaarde)"
_OTHER = rf"(?:{_WHOSE} (?:{_MORE} )?{_PERSON}|iemand(?: anders)?|een ander(?=\W*$|[.,;:!?]))"
_ASK = (
    r"(?:vraag|vroeg|stel|schrijf|typ|app|chat|bericht|doe (?:dit|dat|het)|zoek|regel|informeer|"
    r"wil \w+ weten|wil \w+ vragen|wil \w+ regelen|kijk|check)"
)
_LETTER = (
    r"(?:brie\w+|dagvaarding|vonn?is|deurwaarder|huurschuld|huurachterstand|huisuitzetting|"
    r"uit huis|uitgezet|huur)"
)
_NOT_ME = r"(?:(?!\b(?:ik|mij|we|wij|ons|onze|mijn)\b)[^.?!]){0,80}?"
_TYP = r"typ\w*|tik|schrijf|app|doe|regel|vraag|chat"
_NAAM_ERBIJ = re.compile(  # with the capital of a name
    r"\b[Ii]k (?:help|begeleid|ondersteun|(?:typ\w*|tik|schrijf|app|doe|regel)"
    r"(?: (?:dit|het|even|dus|nu))* (?:voor|namens)) (?!Woonkans)[A-Z][a-z]{2,}\b"
)
_END = (
    r"(?=\s*(?:van (?:mij|me|ons)\b\s*)?"
    r"(?:$|[.,;:!?()]|\b(?:die|wat|want|hij|zij|ze|en|met|is|heeft)\b))"
)

_FOR_OTHER = re.compile(
    rf"\bik {_ASK}\b[^.?!]{{0,40}}\bvoor {_OTHER}\b"
    rf"|^\W*(?:(?:hoi|hallo|hey|dag|goedemiddag|goedemorgen)\W+)?"
    rf"(?:(?:dit|het|deze vraag|de vraag) (?:is|gaat)(?: niet voor mij(?:zelf)?,? maar)? )?"
    rf"voor {_OTHER}{_END}"
    rf"|\b(?:dit|het|deze vraag|de vraag) is voor {_OTHER}\b"
    rf"|\bhet gaat (?:om|over) {_OTHER}\b|\bnamens (?:{_OTHER}|{_CHILD})\b"
    rf"|\bik (?:help|begeleid|ondersteun|sta bij)\b(?: \w+)? {_OTHER}\b"
    r"|\bik ben (?:de |een )?(?:\w+ )?(?:begeleid(?:er|ster)|hulpverle(?:ner|enster)|mantelzorger|"
    r"maatschappelijk werk(?:er|ster)|vrijwillig(?:er|ster)|schuldhulpmaatje|bewindvoerder|"
    r"wijkcoach|buurtcoach)\b"
    rf"|\bik ben (?:de )?(?:dochter|zoon|buur(?:vrouw|man)|zus|broer|vriend(?:in)?|kleindochter|"
    rf"kleinzoon) van\b"
    r"|\b(?:niet (?:voor|om) mij(?:zelf)?|niet voor mezelf)\b"
    r"|\bik ben (?:zelf |dus |hier )?niet (?:zelf )?(?:de )?(?:huurder|huurster|bewoner|"
    r"bewoonster)\b"
    rf"|\b(?:{_WHOSE} {_PERSON}|zij|ze|hij) is (?:zelf |hier |dus )?(?:de )?(?:huurder|huurster|"
    r"bewoner|bewoonster)\b(?! van)"
    rf"|\bik (?:{_TYP})(?: (?:dit|het|even|dus|nu|alleen|hier))* (?:voor|namens) (?:haar|hem|"
    r"(?:mevrouw|meneer|mevr|dhr)\b\.? \w+)"
    r"|\bik (?:help|begeleid|ondersteun) (?:haar|hem|(?:mevrouw|meneer|mevr|dhr)\b\.? \w+)"
    rf"|^\W*(?:\w+ )?{_WHOSE} {_PERSON} (?:heeft|heb|hep|kreeg|krijgt|kryg|had|zit met)\b"
    rf"[^.?!]{{0,60}}\b{_LETTER}\b"
    rf"|^(?:\W*\b\w+\b){{0,4}}?\W*\b{_WHOSE} {_PERSON} (?:zit|snapt|begrijpt|durft|kan|moet|ligt)\b"
    rf"{_NOT_ME}\b{_LETTER}\b(?! (?:ik|we|wij)\b)"
    r"|^\W*(?:moeder|vader|oma|opa|schoonmoeder|buurvrouw|buurman) (?:heeft|heb|hep|kreeg)\b"
    rf"[^.?!]{{0,60}}\b{_LETTER}\b"
)
_NOT = re.compile(rf"\bniet voor {_OTHER}\b")
_KIN = (
    r"(?:moeder|vader|ma|pa|mam|pap|mama|papa|oma|opa|tante|oom|buurvrouw|buurman|broer|zus|"
    r"vriend(?:in)?)"
)
_FOR_SELF = re.compile(
    r"\b(?:voor (?:mezelf|mijzelf|me ?zelf)|het gaat om (?:mij|mezelf|mijzelf)|"
    r"(?:gaat|is) over (?:mezelf|mijzelf|me ?zelf)|ik ben zelf de huurder|het is mijn eigen huis)\b"
)
# Said while somebody else was typing: now it is the huurder.
_OVERGENOMEN = re.compile(
    r"\bik ben (?:het |t )?(?:nu |dus |gewoon |hier )*(?:zelf|huurder|huurster|de huurder|"
    r"de huurster|de bewoner|de bewoonster)\b"
    r"|\bik ben (?:dus |nu |zelf )*(?:de |die |haar |zijn )?"
    + _KIN
    + r"(?: zelf)?\s*(?:$|[,.;:!]|nu\b|"
    r"en\b|zelf\b|van wie\b|om wie\b|waar\b)"
    r"|^\W*(?:hallo |hoi |dag |goede\w+ |ja )*(?:hier |met )?(?:de |haar |zijn )?"
    + _KIN
    + r" (?:hier|zelf|aan de lijn|typt|van)\b"
    r"|\b(?:met|hier) (?:de )?(?:huurder|huurster|bewoner|bewoonster)(?: zelf)?\b"
    r"|\b(?:nu|thans) (?:typ|tik|schrijf|app|praat|ben) (?:ik|ikzelf)\b"
    r"|\bik (?:typ|tik|schrijf|app|praat) (?:het |dit )?(?:nu |nou )(?:zelf|verder|hier)\b"
    r"|\bik (?:typ|tik|schrijf|app) (?:het |dit |nu |hier )*zelf\b"
    r"|\bik heb (?:nu )?(?:de|die|mijn|t|het) (?:telefoon|mobiel|toestel)(?: nu| nou)?(?: weer)? "
    r"(?:zelf|terug|in handen|nu)\b|\bik heb (?:de telefoon )?nu zelf (?:de )?telefoon\b"
    r"|\b(?:ik|huurder) neemt? (?:het )?(?:nu )?over\b|\bhet is (?:nu )?(?:mijn|voor mijn) "
    r"eigen (?:huis|huur|schuld)\b"
    r"|\b(?:mijn|me|mn) (?:dochter|zoon|buurvrouw|buurman|begeleider|begeleidster|zus|broer|"
    r"kleindochter|kleinzoon|vriendin|vriend|hulp) (?:had |heeft )?(?:\w+ )?(?:typte|tikte|getypt|"
    r"is (?:nu )?(?:weg|klaar)|is (?:hier )?niet meer|zat)\b"
    r"|\b(?:geef|geeft|gaf) (?:de |het |mijn |nu )*(?:telefoon|mobiel|toestel)(?: nu|"
    r" even)* (?:aan|door)\b"
    r"|\b(?:hier is|daar is|dit is) (?:ze|zij|hij|de huurder|mijn \w+) (?:zelf|nu|dan)?\W*$|"
    r"^\W*hier is (?:ze|hij)\b"
    r"|\b(?:client\w*|de huurder|de bewoner|mijn \w+|hij|zij|ze) (?:zit|staat) (?:nu |"
    r"hier )*naast (?:me|mij)\b"
    r".{0,30}\b(?:typt|tikt|zegt|leest|antwoordt)\b"
    r"|^\W*(?:ja |hallo |hoi |dag )*(?:hier |met |ik ben |dit is )(?!ik\b|de\b|een\b|"
    r"het\b)[a-z]{3,20} zelf\b"
    r"|\b(?:hij|zij|ze|client\w*|de huurder|mijn (?:moeder|vader|oma|opa)) (?:typt|tikt|zit|praat|"
    r"heeft) "
    r"(?:nu|het nu|de telefoon|er nu) ?(?:nu|zelf|over|achter)?\b.{0,12}\bzelf\b"
)
_TOCH_HELPER = re.compile(
    r"\b(?:ik doe (?:altijd|steeds)|(?:dochter|zoon|begeleid\w+|mantelzorger|bewindvoerder|"
    r"kleindochter|kleinzoon)\s*(?:van\b|zelf\b))|\bik ben (?:zelf )?(?:de |haar |zijn |een )?"
    r"(?:dochter|zoon|begeleid\w+|mantelzorger|hulpverle\w+|maatschappelijk|bewindvoerder|"
    r"wijkcoach|klein\w+)\b"
)
_JA_VOOR_ANDER = re.compile(
    r"\b(?:mag|kan|kun|mogen|wil)\b.{0,40}\b(?:voor (?:haar|hem|mijn \w+|een ander)|namens \w+|"
    r"via mij)\b.{0,40}\b(?:ja|toestem\w*|akkoord|aanmeld\w*|opgeven|tekenen|inschrijv\w*)\b"
    r"|\b(?:kan|mag)\b.{0,20}\b(?:niet )?via mij\b"
    r"|\b(?:kan|mag|kunnen|mogen) (?:ik|we|wij) (?:haar|hem|mijn \w+)\b.{0,20}\b(?:inschrijven|"
    r"aanmelden|opgeven)\b"
    r"|\b(?:ja|toestemming|akkoord) (?:zeggen|geven) voor (?:haar|hem|mijn)\b"
)
_WERK = re.compile(
    r"\bik (?:ben|werk) (?:\w+ ){0,3}(?:van|bij|voor|namens) (?:het |de )?(?:wijkteam|sociaal team|"
    r"buurtteam|gemeente)\b"
    r"|\bik ben (?:\w+ ){0,3}(?:begeleid(?:er|ster)|hulpverle(?:ner|enster)|ambulant\w*|"
    r"maatschappelijk werk\w*|schuldhulpmaatje|bewindvoerder|wijkcoach|buurtcoach|"
    r"wijkverpleeg\w+|casemanager)\b"
    r"|\b(?:client|clienten|cliente)\b.{0,20}\bvan (?:mij|ons|me)\b|\bmijn client\w*\b"
    r"|\bvanuit het (?:wijkteam|sociaal team|buurtteam)\b"
)


def vraagt_voor_ander(tekst: str) -> bool:
    """True when the text says that it is asked for somebody else; careful when in doubt."""
    plain = " ".join(kale_letters(tekst)[0].split())
    if vraagt_voor_zichzelf(tekst) or _NOT.search(plain):
        return False
    return bool(_FOR_OTHER.search(plain) or _NAAM_ERBIJ.search(tekst))


_VOOR_KIND = re.compile(
    r"\b(?:namens|voor) (?:mijn|me|mn|onze|ons) (?:klein)?(?:dochter|zoon|kind)(?:tje)?\b", re.I
)


def zonder_voor_wie(tekst: str) -> str:
    """Who asks for a daughter or son tells of no child at home: the text without that."""
    return _VOOR_KIND.sub("voor iemand", tekst) if vraagt_voor_ander(tekst) else tekst


def vraagt_voor_zichzelf(tekst: str) -> bool:
    """True when the text says that it is about the person who writes."""
    plain = kale_letters(tekst)[0]
    found = _FOR_SELF.search(plain)
    return bool(found) and not re.search(r"\bniet voor (?:mezelf|mijzelf)", plain)


def neemt_over(tekst: str) -> bool:
    """True when the huurder says to type now; only asked while somebody else was helping."""
    plain = " ".join(kale_letters(tekst)[0].split())
    if _TOCH_HELPER.search(plain):
        return False
    return vraagt_voor_zichzelf(tekst) or bool(_OVERGENOMEN.search(plain))


def vraagt_ja_voor_ander(tekst: str) -> bool:
    """True for "mag ik als dochter voor haar ja zeggen?", "kan het echt niet via mij?"."""
    plain = " ".join(kale_letters(tekst)[0].split())
    return bool(_JA_VOOR_ANDER.search(plain))


def is_beroep(tekst: str) -> bool:
    """True when helping is the work of who types."""
    return bool(_WERK.search(" ".join(kale_letters(tekst)[0].split())))
