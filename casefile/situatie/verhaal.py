"""What a message in own words tells about the situation: the paper, the vonnis, children, the day.

Careful: what is not said plainly stays unknown. The day itself is judged in `datumvraag`. Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from casefile.begrippen import PREFIX, Termzoeker, vind_begrippen
from casefile.organisaties import noemt_corporaties
from casefile.situatie.datumvraag import Gelezen, Oordeel, lees_dag
from casefile.situatie.papieren import (
    GROEPEN,
    HUURBRIEF,
    PAPIEREN,
    RECHTBANK,
    DatumVoor,
    JaNee,
    Papier,
)
from casefile.situatie.vonnisdagen import Vonnisdagen, lees_vonnisdagen
from casefile.taal.klank import kale_letters, kale_woorden

_NOT_YET = r"(?:nog geen|geen|zonder|nog niet)"
_BRIEF = re.compile(r"\bbrie(?:f|ven)\b", re.I)
_KANS_VOORBIJ = re.compile(
    r"\blaatste ?kans\w*\b.{0,40}\b(?:verpest|verbroken|gebroken|verprutst|verspeeld|vervalt|"
    r"vervallen|verloren|mislukt|kwijt|voorbij|verknald|op|gehad|ingetrokken|gestopt|was al)\b"
    r"|\b(?:verpest|verbroken|gebroken|verprutst|verspeeld|verknald|tweede)\b.{0,30}"
    r"\blaatste ?kans\b"
)
_NIETS_VAN_DE_RECHTER = re.compile(
    r"\b(?:geen|niks|niets|nooit)\b(?: \w+){0,4} (?:rechter|rechtbank)\b"
)
_NO_VERDICT = re.compile(
    rf"\b{_NOT_YET} (?:\w+ )?(?:ontruimings|verstek)?vonn?is\b"
    r"|\brechter\b.{0,20}\b(?:nog niet|nog niks|nog niets)\b(?! (?:\w+ )?(?:gebeld|gesproken|"
    r"bericht|gebracht))"
    r"|\bnog (?:niks|niets|geen brief) (?:\w+ )?van (?:de |een )?(?:rechter|rechtbank)\b"
    r"|\b(?:geen|niet (?:bij|langs|voor) (?:een|de)) rechter (?:bij |aan te pas |"
    r"langs )?(?:geweest|gekomen|gezien)\b"
    r"|\bis (?:er )?(?:nog )?geen rechter (?:bij|aan)\b"
    rf"|\b{_NOT_YET} (?:\w+ )?uitspraak\b"
    r"|\b(?:rechter|rechtbank)\b.{0,40}\bover de huur\b.{0,20}\b(?:niks|niets|geen)\b"
    r"|\brechter moet nog (?:komen|beslissen|besluiten)\b"
)
_NIET_ZELF_GEZEGD = re.compile(  # the line on the screen, said back: "er staat: geen vonnis"
    r"[\"“”„][^\"“”„]*[\"“”„]|(?:^|(?<=\s))['‘][^'‘’]*['’]"
    r"|\b(?:er staat|u schrijft|je schrijft|u zegt|je zegt|er stond)(?: nog| nu)?"
    r"(?::| dat) [^.;!?]*",
    re.I,
)
_IS_ONWAAR = re.compile(
    r"\b(?:is|klopt)\b(?: \w+){0,2} (?:onwaar|onjuist|niet|fout|verkeerd|gelogen|onzin)\b"
)
_VERDICT = re.compile(
    r"\b(?:al|er is|ligt er|heb|kreeg|gekregen|gehad)\b.{0,15}\b(?:een |t |het )?"
    r"(?:ontruimings|verstek)?vonn?is\b"
    r"|\b(?:staat|heet) (?:er |al |ook )*(?:een |op )?(?:ontruimings|verstek)?vonn?is\b"
    r"|\bvonn?is (?:staat|erop|erboven|staat er)\b"
    r"|\b(?:rechter|rechtbank)\b.{0,20}\bvonn?is\b.{0,15}\b(?:gewezen|uitgesproken)\b"
    r"|\bvonn?is\b.{0,12}\b(?:is|werd|was)\b.{0,25}\b(?:betekend|gewezen|uitgesproken|gebracht)\b"
    r"|\bin (?:mijn|ons|het) (?:verstek)?vonn?is staat\b"
    r"|\buitspraak (?:lag|ligt|kwam|viel|is binnen|gekregen)\b"
    r"|\brechter\b.{0,15}\b(?:heeft|had|hep)\b.{0,25}"
    r"\b(?:besl\w+|gezegd|bepaald|uitspraak|gelijk|toegewezen)\b"
    r"|\brechter\b.{0,10}\b(?:zegt|zei|zeg|zegd)\b.{0,30}"
    r"\b(?:huis uit|uit (?:het |mijn |ons )?huis|uit (?:de |mijn )?woning|eruit|er uit|weg)\b"
)
_NOEMT_VONNIS = re.compile(r"vonn?is|\buitspraak", re.I)
_CHILD = (
    r"(?:kind(?:je|jes|eren|ere|ers)?|kids|baby|babytje|peuter|kleuter|dochters?|dochtertje|zoons?|"
    r"zonen|zoontje|tweeling|pleegkind\w*|schoolgaande)"
)
_NO_CHILD = re.compile(
    rf"\b(?:geen|zonder|niet|heb geen|nog geen) (?:\w+ )?{_CHILD}\b|\bkinderloos\b"
)
_HAS_CHILD = re.compile(
    rf"\b(?:mijn|me|m'n|onze|ons|met|heb|hebben|alleenstaande? \w+ met|\d+|een|twee|drie|vier|vijf)"
    rf"\s+(?:\w+ ){{0,3}}{_CHILD}\b|^\W*{_CHILD}\b"
)
_MOVED_OUT = re.compile(  # "wij moeten uit huis met 2 kinderen" is about us
    r"\b(?:ergens anders|volwassen|op zichzelf|bij hun)\b"
    rf"|\b{_CHILD}\b.{{0,12}}\b(?:zijn|is)\b.{{0,15}}\b(?:uit huis|het huis uit)\b"
)
_ZITTING = re.compile(
    r"\b(?:zit+ing|rechter|rechtbank|rechtszaak|rolzitting|behandeling|voorkomen|gerecht|verschijnen)\b"
)
_UITZETTING = re.compile(
    r"\b(?:uit (?:mijn |me |het |m'n |ons )?(?:huis|woning)|(?:mijn |het |ons )?huis uit|eruit|"
    r"er uit|ontruim\w*|uitzetting|huisuitzetting|uitgezet|uit gezet|op straat|"
    r"deurwaarder komt|weg zijn|leeg zijn|sleutel\w*)\b"
)

_STILL_HOME = re.compile(
    r"\b(?:woon|wonen|zit|zitten|ben|zijn|blijf|leef|slaap)\b.{0,15}\b(?:er|hier|thuis|daar|huis)\b"
    r".{0,12}\b(?:nog|gewoon)\b"
    r"|\b(?:woon|wonen|zit|zitten|ben|zijn|slaap)\b.{0,12}\b(?:nog|gewoon)\b.{0,12}"
    r"\b(?:hier|er|daar|thuis|in (?:mijn |ons |het |me )?(?:huis|woning))\b"
    r"|\bnog (?:steeds )?(?:thuis|binnen|in (?:mijn )?huis)\b"
    r"|\bnog (?:steeds )?niet (?:weg|eruit|uitgezet|ontruimd)\b"
)
_LEFT_HOME = re.compile(
    r"\b(?:ben|zijn|was|waren|zat)\b.{0,15}"
    r"\b(?:al |er |eruit|uitgezet|uit (?:mijn |het |ons )?huis|ontruimd|weg)\b.{0,20}"
    r"\b(?:eruit|uit|uitgezet|gezet|ontruimd|weg|kwijt)\b"
    r"|\b(?:eruit gezet|uit huis gezet|uitgezet|ontruimd)\b"
    r"|\b(?:woon|wonen)\b.{0,12}\b(?:niet meer|ergens anders|nergens)\b"
    r"|\b(?:woon|wonen|slaap|slapen|zit|zitten)\b.{0,12}"
    r"\bbij (?:mijn|me|een|vrienden|familie|kennissen)\b"
)


@dataclass(frozen=True)
class Situatiefeiten:
    """Each is None where the message does not say it plainly; `dag` says so itself."""

    papier: Papier | None = None
    vonnis: JaNee | None = None
    noemt_vonnis: bool = False
    vonnisdagen: Vonnisdagen = field(default_factory=Vonnisdagen)
    kinderen: JaNee | None = None
    woont_nog: JaNee | None = None
    datum_voor: DatumVoor | None = None
    dag: Gelezen = field(default_factory=lambda: Gelezen(Oordeel.GEEN_DATUM))

    @property
    def noemt_dag(self) -> bool:
        return self.dag.oordeel is not Oordeel.GEEN_DATUM


def lees_situatie(tekst: str, vandaag: date) -> Situatiefeiten:
    """Everything that a message tells about the situation."""
    days = lees_vonnisdagen(tekst, vandaag)
    told = JaNee.JA if days.van or days.betekend else None
    return Situatiefeiten(
        papier=lees_papier(tekst),
        vonnis=lees_vonnis(tekst) or told,
        noemt_vonnis=_NOEMT_VONNIS.search(tekst) is not None,
        vonnisdagen=days,
        kinderen=lees_kinderen(tekst),
        woont_nog=lees_woont_nog(tekst),
        datum_voor=lees_datum_voor(tekst),
        dag=lees_dag(tekst, vandaag),
    )


@lru_cache(maxsize=1)
def _zoeker() -> Termzoeker[str]:
    return Termzoeker(
        (woord, papier.naam) for papier in PAPIEREN.values() for woord in papier.woorden
    )


@lru_cache(maxsize=1)
def _van_begrip() -> dict[str, str]:
    return {
        PREFIX + begrip: papier.naam for papier in PAPIEREN.values() for begrip in papier.begrippen
    }


def lees_papier(tekst: str) -> Papier | None:
    """The paper that the text names; of several the one that is furthest on the road.

    "Een brief van de deurwaarder met een dagvaarding" is a dagvaarding.
    """
    named = {hit.waarde for hit in _zoeker().zoek(tekst)}
    terms = _van_begrip()
    named |= {terms[key] for key in vind_begrippen(tekst) if key in terms}
    if lees_vonnis(tekst) is JaNee.NEE:
        named.discard("vonnis")
    if not named and _BRIEF.search(tekst) and noemt_corporaties(kale_woorden(tekst)):
        named.add(HUURBRIEF)
    if _KANS_VOORBIJ.search(kale_letters(tekst)[0]):
        named.discard("laatste_kans")  # it was tried: that is not where somebody stands
    if _NIETS_VAN_DE_RECHTER.search(kale_letters(tekst)[0]):
        named.discard(RECHTBANK)
    found = [PAPIEREN[name] for name in named]
    return max(found, key=_weight) if found else None


def _weight(papier: Papier) -> tuple[bool, int]:
    return papier.naam not in GROEPEN, papier.stap if papier.stap is not None else -1


def lees_vonnis(tekst: str) -> JaNee | None:
    """ "Er is al een vonnis", "nog geen vonnis": only when it is said so plainly."""
    own = _NIET_ZELF_GEZEGD.sub(_zonder_herhaling, tekst)
    plain, repeated = kale_letters(own)[0], own != tekst
    if _NO_VERDICT.search(plain):
        return JaNee.NEE
    denied = repeated and _IS_ONWAAR.search(plain) is not None
    return JaNee.JA if denied or _VERDICT.search(plain) else None


def _zonder_herhaling(said: re.Match[str]) -> str:
    return " " if _NO_VERDICT.search(kale_letters(said.group())[0]) else said.group()


def lees_kinderen(tekst: str) -> JaNee | None:
    """ "Ik heb 2 kinderen", "geen kinderen"; None when nothing is said or they live elsewhere."""
    plain = kale_letters(tekst)[0]
    if _NO_CHILD.search(plain):
        return JaNee.NEE
    if _HAS_CHILD.search(plain) and not _MOVED_OUT.search(plain):
        return JaNee.JA
    return None


def lees_woont_nog(tekst: str) -> JaNee | None:
    """ "Ik zit er nog", "we zijn er al uit gezet"; None when it is not said plainly."""
    plain = kale_letters(tekst)[0]
    if _STILL_HOME.search(plain):
        return JaNee.JA
    return JaNee.NEE if _LEFT_HOME.search(plain) else None


def lees_datum_voor(tekst: str) -> DatumVoor | None:
    """What the day in the text is for; None when it is not said, or both are named."""
    plain = kale_letters(tekst)[0]
    zitting, uitzetting = bool(_ZITTING.search(plain)), bool(_UITZETTING.search(plain))
    if zitting == uitzetting:
        return None
    return DatumVoor.ZITTING if zitting else DatumVoor.UITZETTING
