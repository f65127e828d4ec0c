"""What a message in own words tells about the situation: the paper, the vonnis, children, the day.

Careful: what is not said plainly stays unknown. The day itself is judged in `datumvraag`. Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from casefile.begrippen import PREFIX, Termzoeker, vind_begrippen
from casefile.dagen.dagenlezer import GezegdeDag, lees_dagen
from casefile.dagen.dagsoort import Dagsoort
from casefile.dagen.genoemde_soorten import ontkend_in
from casefile.dagen.uur import Uur, lees_uur
from casefile.dagen.zonder_dag import ZonderDag, lees_zonder_dag
from casefile.gesprek.rechtervraag import vraagt_of_rechter
from casefile.organisatienamen import noemt_corporaties
from casefile.situatie.datumvraag import Gelezen, Oordeel, kies_dag
from casefile.situatie.papieren import (
    ALLEEN_BETALEN,
    GROEPEN,
    HUURBRIEF,
    PAPIEREN,
    RECHTBANK,
    ZITTING,
    DatumVoor,
    JaNee,
    Papier,
)
from casefile.situatie.wat_er_niet_is import zegt_geen_brief, zegt_geen_dag
from casefile.taal.klank import kale_letters, kale_woorden
from casefile.velden.kinderen_thuis import VRAAGT_KINDEREN, lees_kinderen_thuis

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
    r"|\bvonn?is (?:heb|hebben) (?:ik|we|wij) (?:nog |ook )?niet\b"
    r"|\brechter moet nog (?:komen|beslissen|besluiten)\b"
    r"|\b(?:niks|niets|geen woord) (?:\w+ ){0,2}vonn?is\b"
    r"|\bvonn?is\b.{0,12}\b(?:staat|stond|zie)\b.{0,12}\b(?:niet|nergens)\b"
    r"|\b(?:zitting|rechtszaak|behandeling|uitspraak) (?:moet|komt) (?:\w+ ){0,2}nog\b"
    r"|\b(?:zitting|rechtszaak|behandeling) (?:is|was) nog niet\b"
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
    r"\b(?:al|er is|ligt er|er ligt|heb|kreeg|gekregen|gehad)\b.{0,15}\b(?:een |t |het )?"
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
_OVER_DE_ZITTING = re.compile(
    r"\b(?:zitting|rechter|rechtbank|rechtszaak|mondelinge behandeling)\b", re.I
)
_NOEMT_VONNIS = re.compile(r"vonn?is|\buitspraak", re.I)
_GEEN_UITZETTING = re.compile(  # not "er staat geen ontruimingsdatum op", nor a wish
    r"(?:^|[.;!?,:]|\b(?:maar|en|want|nee))\s*(?:(?:er|het|dat|dit|dan|nu|dus|is|komt|gewoon) )*"
    r"(?:is|komt|heb|was) (?:(?:er|het|dat|helemaal|toch|nog|dus|ook|gewoon|echt|ik) )*"
    r"geen (?:huis)?(?:ontruiming|uitzetting)\b"
    r"|\b(?:ik|we|wij) (?:moet|moeten|hoef|hoeven|word|worden) "
    r"(?:(?:er|dr|toch|dus|dan|helemaal|op|"
    r"die|dag|gewoon|echt|nog) )*(?:niet|nie) (?:(?:mijn|me|mn|ons|het|de|te|meer) )*"
    r"(?:huis uit|woning uit|eruit|uit(?: huis)?|uitgezet)\b"
    r"|\bgeen (?:huis)?(?:ontruiming|uitzetting)\s*(?:$|[.,;!])"
    r"|\b(?:is|was) (?:nu |toch |weer |al )?(?:van de baan|afgeblazen)\b"
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
    """Each is None where the message does not say it plainly; `dag` says so itself.

    `dagen`: every day that is named, with what it is of. `dag`, `datum_voor`: the one for the judge
    or for leaving. `zonder_dag`: what words without a day say of one that was told before.
    `geen_uitzetting`: it is said that there is none. `geen_dag`: that no day stands on the
    letter, or that there is no letter. `uur`: of the hearing, where it is told beside it.
    """

    papier: Papier | None = None
    vonnis: JaNee | None = None
    noemt_vonnis: bool = False
    kinderen: JaNee | None = None
    woont_nog: JaNee | None = None
    dagen: tuple[GezegdeDag, ...] = ()
    datum_voor: DatumVoor | None = None
    dag: Gelezen = field(default_factory=lambda: Gelezen(Oordeel.GEEN_DATUM))
    zonder_dag: ZonderDag = field(default_factory=ZonderDag)
    geen_uitzetting: bool = False
    geen_dag: bool = False
    uur: Uur | None = None

    @property
    def noemt_dag(self) -> bool:
        return self.dag.oordeel is not Oordeel.GEEN_DATUM

    @property
    def vonnis_van(self) -> date | None:
        """The judge gave it; of two days the last counts."""
        return self._laatste(Dagsoort.VONNIS)

    @property
    def betekend_op(self) -> date | None:
        return self._laatste(Dagsoort.BETEKEND)

    @property
    def betalen_voor(self) -> date | None:
        """The last day to pay, as a letter or a vonnis says it."""
        return self._laatste(Dagsoort.BETALEN)

    @property
    def uitspraak_op(self) -> date | None:
        """The judge decides then."""
        return self._laatste(Dagsoort.UITSPRAAK)

    @property
    def twee_dagen(self) -> tuple[date, date] | None:
        """ "De zitting is 3 of 10 december": both in one sentence, and it is one of them."""
        kinds = {DatumVoor.ZITTING: Dagsoort.ZITTING, DatumVoor.UITZETTING: Dagsoort.UITZETTING}
        kind = kinds.get(self.datum_voor) if self.datum_voor else None
        said = [one for one in self.dagen if one.soort is kind and one.geldt and not one.gevraagd]
        days = sorted({one.dag for one in said if one.dag is not None})
        together = len({one.zin for one in said}) == 1
        return (days[0], days[1]) if len(days) == 2 and together else None

    @property
    def eruit_op(self) -> date | None:
        """They left, or were put out."""
        return self._laatste(Dagsoort.ERUIT)

    def _laatste(self, soort: Dagsoort) -> date | None:
        said = [one for one in self.dagen if one.soort is soort and one.geldt and not one.gevraagd]
        days = [one.vondst.tot if soort is Dagsoort.BETALEN else one.dag for one in said]
        return next((day for day in reversed(days) if day is not None), None)


def lees_situatie(tekst: str, vandaag: date, vraag: str | None = None) -> Situatiefeiten:
    """Everything that a message tells about the situation. `vraag`: the open question."""
    days = _zonder_komende_betekening(lees_dagen(tekst, vandaag), vandaag)
    day, what_for = kies_dag(tekst, days, vandaag)
    decided = {one.soort for one in days} & {Dagsoort.VONNIS, Dagsoort.BETEKEND}
    later = not decided and any(one.soort is Dagsoort.UITSPRAAK for one in days)
    letter = lees_betaalbrief(tekst)
    only_asks = letter is not None and vraagt_of_rechter(tekst)  # a question tells of no case
    facts = Situatiefeiten(
        papier=PAPIEREN[letter]
        if letter and only_asks
        else lees_papier(tekst, zonder="vonnis" if later else ""),
        vonnis=lees_vonnis(tekst),
        noemt_vonnis=_NOEMT_VONNIS.search(tekst) is not None,
        kinderen=lees_kinderen(tekst, vraag in VRAAGT_KINDEREN),
        woont_nog=lees_woont_nog(tekst),
        dagen=days,
        datum_voor=what_for,
        dag=day,
        zonder_dag=lees_zonder_dag(kale_letters(tekst)[0]) if not days else ZonderDag(),
        geen_uitzetting=_GEEN_UITZETTING.search(kale_letters(tekst)[0]) is not None,
        geen_dag=what_for is None and (zegt_geen_dag(tekst) or zegt_geen_brief(tekst)),
    )
    hearing = what_for is DatumVoor.ZITTING or _OVER_DE_ZITTING.search(tekst) is not None
    facts = replace(facts, uur=lees_uur(tekst) if hearing else None)
    told = facts.vonnis_van or facts.betekend_op
    return replace(facts, vonnis=JaNee.JA) if told and facts.vonnis is None else facts


def _zonder_komende_betekening(
    dagen: tuple[GezegdeDag, ...], vandaag: date
) -> tuple[GezegdeDag, ...]:
    """Nothing is betekend on a day to come."""
    return tuple(
        replace(one, soort=Dagsoort.ANDERS)
        if one.soort is Dagsoort.BETEKEND and one.dag is not None and one.dag > vandaag
        else one
        for one in dagen
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


def _genoemd(tekst: str) -> set[str]:
    """Every paper that is named, by its own words or by a term that belongs to it."""
    named = {hit.waarde for hit in _zoeker().zoek(tekst)}
    terms = _van_begrip()
    named |= {terms[key] for key in vind_begrippen(tekst) if key in terms}
    if lees_vonnis(tekst) is JaNee.NEE:
        named.discard("vonnis")
    return named


def lees_papier(tekst: str, zonder: str = "") -> Papier | None:
    """The paper that the text names; of several the one that is furthest on the road. `zonder`: a
    paper that its words are not about.

    "Een brief van de deurwaarder met een dagvaarding" is a dagvaarding.
    """
    named = _genoemd(tekst)
    named.discard(zonder)
    if Dagsoort.UITZETTING in ontkend_in(kale_letters(tekst)[0]):
        named.discard("ontruiming")
    if not named and _BRIEF.search(tekst) and noemt_corporaties(kale_woorden(tekst)):
        named.add(HUURBRIEF)
    if _KANS_VOORBIJ.search(kale_letters(tekst)[0]):
        named.discard("laatste_kans")  # it was tried: that is not where somebody stands
    if _NIETS_VAN_DE_RECHTER.search(kale_letters(tekst)[0]):
        named.discard(RECHTBANK)
    found = [PAPIEREN[name] for name in named]
    return max(found, key=_weight) if found else None


def lees_betaalbrief(tekst: str) -> str | None:
    """The letter to pay by that is named, where no letter of a case is: "alleen een aanmaning, geen
    vonnis". None: there is none, or more than that."""
    named = _genoemd(tekst) - {RECHTBANK, ZITTING, *GROEPEN}
    return next(iter(named)) if len(named) == 1 and named <= set(ALLEEN_BETALEN) else None


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


def lees_kinderen(tekst: str, gevraagd: bool = False) -> JaNee | None:
    """ "Ik heb 2 kinderen", "geen kinderen"; None when nothing is said. `gevraagd`: that was
    asked."""
    home = lees_kinderen_thuis(kale_letters(tekst)[0], gevraagd)
    return None if home is None else (JaNee.JA if home else JaNee.NEE)


def lees_woont_nog(tekst: str) -> JaNee | None:
    """ "Ik zit er nog", "we zijn er al uit gezet"; None when it is not said plainly."""
    plain = kale_letters(tekst)[0]
    if _STILL_HOME.search(plain):
        return JaNee.JA
    return JaNee.NEE if _LEFT_HOME.search(plain) else None
