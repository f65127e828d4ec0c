"""A message cut at commas, "en" and new lines; per piece the posts with their amount and owner.

Knows words and amounts; must not know which question was asked beyond its group.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from casefile.overzicht.bekend_geld import VanWie
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.opgave import (
    Opgave,
    als_schulden,
    per_maand_anders,
    zonder_herziene,
    zonder_lege,
)
from casefile.overzicht.totalen import is_schuld, is_schuldwoord
from casefile.overzicht.verband import Verband, leg_verband
from casefile.overzicht.wiens_en_waarvoor import (
    is_van_hem_of_haar,
    komt_terug,
    naam_uit_de_zin,
    telt_niet_mee,
)
from casefile.overzicht.woorden import Woordvondst, is_postwoord, vind_woorden
from casefile.taal.bedrag import Bedrag, Zekerheid
from casefile.taal.bedragen import Gelezen, Vondst
from casefile.taal.geldoordeel import ZEGT_NIETS
from casefile.taal.korte_antwoorden import KortAntwoord, is_niets, kort_antwoord


@dataclass
class _Stuk:
    begin: int
    tekst: str
    bedragen: list[Vondst]
    woorden: list[Woordvondst]
    opgaven: list[Opgave] = field(default_factory=list)
    plekken: list[Vondst] = field(default_factory=list)
    vervallen: bool = False  # its amount does not count: the name alone says nothing either

    @property
    def wisselt(self) -> bool:
        return bool(WISSELT.search(self.tekst))


_NUL_UREN = re.compile(r"\b(?:0|nul|o)[ -]?ur(?:en|e)|\boproep\w*|\bflex\w*")
WISSELT = re.compile(
    _NUL_UREN.pattern + r"|\bwissel\w*|\bverschil\w*|\bonregelmatig\w*|"
    r"\b(?:elke|iedere) (?:maand|week) (?:anders|verschillend)|\bhangt (?:er ?)?van ?af|"
    r"\bvarieer\w*|"
    r"\bsoms\b|\baf en toe\b|\bniet (?:altijd|elke maand) (?:hetzelfde|gelijk|evenveel)|"
    r"\bligt eraan\b|\bde ene (?:maand|week|keer)\b"
)
_MAANDNAAM = re.compile(
    r"\b(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)\b"
    r"(?= \d)"
)
_GRENS = re.compile(
    r"[,;\n+!]|\b(?:en|plus|maar|verder|daarnaast)\b|(?<=[a-z]{2})\.(?=\s)"
    r"|(?<=\d\d)\.(?=\s+[a-z])| [/-] "
)
_PARTNER = re.compile(
    r"\b(?:(?<!\bde )man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|vent|verloofde|hij)\b"
)
_PARTNER_NAAMWOORD = re.compile(r"\b(?:(?<!\bde )man|vrouw|partner|vriend|vriendin|echtgeno\w+)\b")
_ZELF = re.compile(r"\b(?:ik|zelf|ikzelf|k)\b")
_VERGETEN = {"vergeten", "vergat", "vergeet"}
_NOG_EEN = re.compile(r"\bnog (?:een|1)(?: van| a)?\s*$")
_NETTO = re.compile(r"\b(?:netto|schoon|in handen)\b")
_BUITEN = re.compile(
    r"\b(?:zonder|behalve|exclusief|excl|buiten|inclusief|incl)\.? (?:de |mijn )?$"
)
_VERHUURDER = re.compile(r"\b(?:huisbaas|verhuurder|woningbouw\w*|corporatie)\b")
_KIND = re.compile(r"\b(?:zoon|dochter|kind|kinderen)\b")


def lees_opgaven(gelezen: Gelezen, groep: Groep | None) -> tuple[Opgave, ...]:
    """The posts of a message, in the order in which they were named."""
    wisselt = bool(WISSELT.search(gelezen.tekst))
    verband = leg_verband(gelezen.tekst, gelezen.bedragen, vind_woorden(gelezen.tekst), wisselt)
    namen = _tellende_namen(gelezen.tekst, vind_woorden(gelezen.tekst, groep), verband)
    stukken = list(_knip(replace(gelezen, bedragen=verband.bedragen), namen))
    for stuk in stukken:
        einde = stuk.begin + len(stuk.tekst)
        stuk.vervallen = any(stuk.begin <= plek < einde for plek in verband.vervallen)
        named_only = [] if stuk.vervallen else _zonder_bedrag(stuk, gelezen, groep)
        stuk.opgaven = _paren(stuk, verband) or named_only
    _noem(stukken, gelezen.tekst, alles=groep is None)
    _verbind(stukken)
    opgaven = [o for stuk in stukken for o in stuk.opgaven if o.bedrag.bekend or not stuk.vervallen]
    if len(_MAANDNAAM.findall(gelezen.tekst)) >= 3 <= len(opgaven):
        opgaven = per_maand_anders(opgaven)
    same = len(opgaven) == 2 and opgaven[0].categorie is opgaven[1].categorie
    if wisselt and same and all(o.bedrag.bekend for o in opgaven) and not stukken[0].bedragen:
        opgaven = _wisselend([replace(o, wisselt=False) for o in opgaven])
    return tuple(zonder_lege(zonder_herziene(als_schulden(opgaven, groep, gelezen.tekst))))


def _tellende_namen(
    tekst: str, namen: Sequence[Woordvondst], verband: Verband
) -> list[Woordvondst]:
    """Not "zonder de huur"; "schuld" names nothing beside an amount that is in arrears anyway."""
    specific = any(is_schuld(n.categorie) and not is_schuldwoord(n) for n in namen)
    return [
        n
        for n in namen
        if not _BUITEN.search(tekst[: n.begin])
        and not (len(namen) > 1 and _is_van_vroeger(tekst, n, verband))
        and not (is_schuldwoord(n) and (verband.achter or specific))
    ]


def _is_van_vroeger(tekst: str, naam: Woordvondst, verband: Verband) -> bool:
    """ "vroeger 2200 loon nu 1250 ww": the name of the amount that does not count."""
    return any(
        begin < naam.begin and re.fullmatch(r"[\d.,]+ (?:euro )?", tekst[begin : naam.begin])
        for begin in verband.vervallen
    ) and bool(re.match(r" (?:maar )?nu\b", tekst[naam.einde :]))


def _knip(gelezen: Gelezen, woorden: Sequence[Woordvondst]) -> Iterator[_Stuk]:
    tekst, binnen = gelezen.tekst, bytearray(len(gelezen.tekst) + 1)
    plekken = [(v.begin, v.einde) for v in gelezen.bedragen]
    plekken += [(w.begin, w.einde) for w in woorden]
    for van, tot in plekken:
        binnen[van:tot] = b"\x01" * (tot - van)
    grenzen = [g.end() for g in _GRENS.finditer(tekst) if not binnen[g.start()]]
    begin = 0
    bedragen, namen = list(gelezen.bedragen), list(woorden)
    for einde in (*grenzen, len(tekst) + 1):
        hier: list[Vondst] = []
        while bedragen and bedragen[0].begin < einde:
            vondst = bedragen.pop(0)
            if not vondst.ontkend:
                hier.append(vondst)
        deze: list[Woordvondst] = []
        while namen and namen[0].begin < einde:
            deze.append(namen.pop(0))
        yield _Stuk(begin, tekst[begin:einde], hier, deze)
        begin = einde


def _paren(stuk: _Stuk, verband: Verband) -> list[Opgave]:
    """Each amount with the name before it, or else the name after it.

    As many names as amounts: then the first one tells the order ("netflix 8 spotify 11").
    """
    uit: list[Opgave] = []
    evenveel = len(stuk.woorden) == len(stuk.bedragen)
    naam_eerst = evenveel and bool(stuk.woorden) and stuk.woorden[0].begin < stuk.bedragen[0].begin
    naam: Categorie | None = None
    wacht: Vondst | None = None
    bruto = bool(re.search(r"\bbruto\b", stuk.tekst)) and not _NETTO.search(stuk.tekst)

    def klaar(categorie: Categorie | None, vondst: Vondst) -> None:
        categorie = categorie or verband.erft.get(vondst.begin)
        wie = _wie(stuk, vondst.begin - stuk.begin)
        achter, herziet = vondst.begin in verband.achter, vondst.begin in verband.herziet
        nog_een = bool(_NOG_EEN.search(stuk.tekst[: vondst.begin - stuk.begin]))
        head = vondst.begin in verband.per_hoofd
        huis = bool(_VERHUURDER.search(stuk.tekst))
        uit.append(
            Opgave(
                categorie, vondst.bedrag, wie, False, bruto, achter, herziet, nog_een, huis, head
            )
        )
        stuk.plekken.append(vondst)

    dingen: list[Woordvondst | Vondst] = [*stuk.woorden, *stuk.bedragen]
    for ding in sorted(dingen, key=lambda d: d.begin):
        if isinstance(ding, Woordvondst):
            if wacht is not None:
                klaar(ding.categorie, wacht)
                wacht = None
            elif naam_eerst or not uit or uit[-1].categorie is not ding.categorie:
                naam = ding.categorie
        else:
            if wacht is not None:
                klaar(None, wacht)
                wacht = None
            if naam is None:
                wacht = ding
            else:
                klaar(naam, ding)
                naam = None
    if wacht is not None:
        klaar(None, wacht)
    return _wisselend(uit) if stuk.wisselt else uit


def _noem(stukken: Sequence[_Stuk], heel: str, alles: bool) -> None:
    """Only what is ours; where nothing was asked (`alles`) also a name from the clause itself."""
    partner = _PARTNER_NAAMWOORD.search(heel) is not None
    for stuk in stukken:
        kept = []
        for opgave, plek in zip(stuk.opgaven, stuk.plekken, strict=False):
            at = plek.begin - stuk.begin
            voor, na = stuk.tekst[:at], stuk.tekst[plek.einde - stuk.begin :]
            his = is_van_hem_of_haar(voor, na) and not partner
            if komt_terug(voor, heel) or (alles and (his or telt_niet_mee(voor, na, heel))):
                continue
            if alles and not opgave.achter:
                kind = naam_uit_de_zin(voor, na, opgave.categorie)
                opgave = replace(opgave, categorie=kind)
            kept.append(opgave)
        if stuk.plekken:
            stuk.opgaven = kept


def _wisselend(opgaven: list[Opgave]) -> list[Opgave]:
    """ "soms 700 soms 1100" is one post from 700 to 1100; "wisselt, nu 700" must still be asked."""
    if len(opgaven) == 2 and len({o.categorie for o in opgaven} - {None}) <= 1:
        laag, hoog = sorted(opgaven, key=lambda o: o.bedrag.van or 0)
        if laag.van_wie is hoog.van_wie and laag.bedrag.tot != hoog.bedrag.tot:
            periode = hoog.bedrag.periode or laag.bedrag.periode
            bedrag = Bedrag(laag.bedrag.van, hoog.bedrag.tot, periode, Zekerheid.ONGEVEER)
            return [replace(hoog, categorie=laag.categorie or hoog.categorie, bedrag=bedrag)]
    return [
        replace(o, wisselt=True) if o.bedrag.van == o.bedrag.tot and not o.bedrag.is_nul else o
        for o in opgaven
    ]


def _zonder_bedrag(stuk: _Stuk, gelezen: Gelezen, groep: Groep | None) -> list[Opgave]:
    """ "geen huurtoeslag" is zero; "kinderbijslag per kwartaal" is there, the amount is unknown."""
    if not stuk.woorden:
        if groep is Groep.INKOMEN and _NUL_UREN.search(stuk.tekst):
            return [Opgave(Categorie.LOON, Bedrag.onbekend(), _wie(stuk, 0), wisselt=True)]
        return []
    kaal = stuk.tekst
    for woord in reversed(stuk.woorden):
        kaal = kaal[: woord.begin - stuk.begin] + kaal[woord.einde - stuk.begin :]
    if is_niets(" ".join(kaal.strip(" ,;.+!").split()), is_postwoord):
        return [Opgave(woord.categorie, Bedrag.nul()) for woord in stuk.woorden]
    einde = stuk.begin + len(stuk.tekst)
    perioden = [p.periode for p in gelezen.perioden if stuk.begin <= p.begin < einde]
    weet_niet = kort_antwoord(stuk.tekst, is_postwoord) is KortAntwoord.WEET_NIET
    woorden = re.findall(r"[a-zà-öø-ÿ']+", kaal)
    rustig = all(w in ZEGT_NIETS or w in _VERGETEN for w in woorden) and not {"niet", "te"} & set(
        woorden
    )
    if not (perioden or stuk.wisselt or weet_niet or rustig):
        return []
    bedrag = Bedrag.onbekend(perioden[0] if perioden else None)
    wie = _wie(stuk, len(stuk.tekst))
    return [Opgave(stuk.woorden[-1].categorie, bedrag, wie, wisselt=stuk.wisselt)]


def _wie(stuk: _Stuk, positie: int) -> VanWie | None:
    """The owner named last before the amount, or else the one named after it."""
    voor, na = stuk.tekst[:positie], stuk.tekst[positie:]
    genoemd = [(m.start(), VanWie.PARTNER) for m in _PARTNER.finditer(voor)]
    genoemd += [(m.start(), VanWie.HUURDER) for m in _ZELF.finditer(voor)]
    if genoemd:
        return max(genoemd, key=lambda paar: paar[0])[1]
    if _PARTNER.search(na):
        return VanWie.PARTNER
    return VanWie.GEZIN if _KIND.search(stuk.tekst) else None


def _verbind(stukken: Sequence[_Stuk]) -> None:
    """One piece names, the next one counts: "huur, 612", "mijn man werkt soms, 200 tot 500"."""
    for vorige, dit in itertools.pairwise(stukken):
        if not dit.opgaven or vorige.bedragen:
            continue
        eerste = dit.opgaven[0]
        naam = vorige.opgaven[0] if len(vorige.opgaven) == 1 else None
        if naam and not naam.bedrag.bekend and len(dit.opgaven) == 1 and eerste.categorie is None:
            vorige.opgaven = []
            eerste = replace(eerste, categorie=naam.categorie)
        wie = eerste.van_wie or _wie(vorige, len(vorige.tekst))
        eerste = replace(eerste, van_wie=wie)
        rest = dit.opgaven[1:]
        if vorige.wisselt and not vorige.opgaven and not dit.wisselt:
            dit.opgaven = _wisselend([eerste, *rest])
        else:
            dit.opgaven = [eerste, *rest]
