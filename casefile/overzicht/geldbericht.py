"""One message of a tenant -> everything it says about money. Changes nothing, never raises.

Reads in the light of the open question's group; what to do with it is up to `bijwerken`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from casefile.geldrol.rollen import Rol
from casefile.overzicht.andere_bestemming import lees_bestemming
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.geldlezing import Lezing
from casefile.overzicht.huishouden import (
    gaat_over_thuis,
    kind_woont_elders,
    lees_aantal_kinderen,
    lees_huishouden,
    lees_huishouden_in_een_zin,
)
from casefile.overzicht.keuzes import keuze_aan_het_eind, keuze_overal
from casefile.overzicht.niet_te_plaatsen import onduidelijk, zonder_wat_niet_komt
from casefile.overzicht.stukken import WISSELT, lees_opgaven
from casefile.overzicht.uitspraak import lees_uitspraken
from casefile.overzicht.woorden import (
    Woordvondst,
    hoort_bij_bedrag,
    is_postwoord,
    vind_woorden,
)
from casefile.taal.bedrag import Bedrag
from casefile.taal.bedragen import Gelezen, lees_bedragen
from casefile.taal.geen_bedrag import geen_geld
from casefile.taal.geldoordeel import ZEGT_NIETS
from casefile.taal.korte_antwoorden import kort_antwoord
from casefile.taal.vraagzin import vraagt_terug
from casefile.velden.clausules import clausules

_EEN_GEHEEL = re.compile(
    r"\b(?:samen|totaal|totale|waarvan|daarvan|inclusief|incl|bij elkaar|alles|"
    r"zit(?:ten)? (?:er|daar)? ?in|er(?:bij)? in)\b"
)
_VRAAGT = re.compile(
    r"\b(?:hoe|waarom|wrm|wanneer|wnr|welke?|wie|waar|wat (?:moet|kan|mag|nu|gebeurt|doe|als|is)|"
    r"wa nu|(?:mag|kan|moet|krijg|heb) ik (?:dan|nog|recht|dat|die)\b|"
    r"kun(?:t|nen)? (?:je|jij|u|we)|mogen ze|is (?:dat|het|er|die)|"
    r"(?:heb (?:ik )?)?(?:nog|nog maar) \d+ (?:euro|cent)|klopt dat|help\w*|wil weten)\b"
)
_IS_FOUT = re.compile(
    r"\b(?:klop\w* (?:niet|nie)|is (?:fout|verkeerd)|niet (?:goed|juist)|verkeerd|moet anders|"
    r"wijzig\w*|"
    r"verander\w*|aanpassen|anders)\b"
)
_BEDOEL = re.compile(r"\bbedoel(?:de)?\b|^(?:oh? )?sorry\b|\btypfout\b")
_WEG = re.compile(
    r"\b(?:schrap\w*|verwijder\w*|wis|wissen|delete\w*|streep\b.{0,30}\bdoor|"
    r"(?:haal|gooi|laat|doe)\b.{0,30}\b(?:weg|eraf|eruit|er (?:\w+ )?(?:af|uit))|"
    r"(?:kan|mag|moet) (?:weg|eraf|eruit)|"
    r"(?:heb|krijg|betaal) ik niet meer|(?:is|zijn) gestopt|stopgezet|bestaat (?:niet|nie)|"
    r"(?:heb|krijg) ik (?:helemaal )?niet|hoort er niet (?:in|bij)|moet (?:er )?(?:weg|uit|af)|"
    r"streep (?:\w+ )?door|weghalen|opgezegd|verkocht|afgelopen|"
    r"betaal ik (?:niks|niets|niet) (?:aan|voor|meer)|was (?:de|het|mijn) laatste (?:keer|termijn)|"
    r"is van (?:de|mijn) (?:zaak|baas|werk\w*))\b"
)
_IS_WEG = re.compile(
    r"(?:^|[,;.]|\b(?:de|mijn|die|dat|en)\b)\s*(?P<naam>[a-z]+(?: [a-z]+)?) "
    r"(?:is |zijn |moet |mag |kan )?(?:nu |er )?(?:weg|eruit|eraf|gestopt|stopgezet|vervallen)\b"
)
_IS_VAN_PARTNER = re.compile(
    r"\b(?:is|zijn|was|hoort|betaalt?)\b.{0,12}\b(?:bij |van )?mijn (?:man|vrouw|partner|vriend|"
    r"vriendin)\b"
)
_IS_BETAALD = re.compile(r"\b(?:is|zijn|heb)\b.{0,16}\b(?:betaald|afgelost|afbetaald)\b")
_HERROEPT = re.compile(
    r"^\W*(?:(?:oh?|ja|nee+|neen|eh+|hm+|maar|of|ok\w*)\W+)*(?:wacht|ho|stop|oeps|sorry|grapje|foutje|"
    r"correctie|verkeerd|doe (?:maar|toch|er)|maak (?:er|daar|het|dat)|eigenlijk|toch|"
    r"zeg maar|beter gezegd|ik (?:lees|las|keek|kijk|zat|vergis\w*|typte|zei))\b"
)
_NETTO = re.compile(
    r"\b(?:netto|schoon|in (?:mijn |me |mn )?handen?|op (?:mijn|mn|me|m'n|de) rekening)\b"
)
_NU_ANDERS = re.compile(r"\b(?:nu|inmiddels|geworden|omhoog|omlaag|verhoogd|verlaagd|moet zijn)\b")
_HELE_RIJTJE = re.compile(
    r"\b(?:dat|het|die) hele (?:rij\w*|lijst\w*|stuk|zooi\w*|handel)\b|\b(?:die|dat) allemaal\b"
    r"|\b(?:allebei|alle (?:twee|drie|vier|bedragen))\b"
)
_LAATSTE = re.compile(r"\b(?:dat|die|het) (?:laatste|laatst genoemde)\b(?! keer)")
_SPREEKT_TEGEN = re.compile(r"\b(?:wie|wat|welke?)\b.{0,18}\b(?:gelijk|waar)\W*$")
_STAART = re.compile(
    r"[,. ]+(?:is dat (?:wat je wil|wat je zoekt|goed|genoeg|ok\w*)|klopt dat|toch|snap je|weet je|"
    r"begrijp je|h[eè]|hoor)\W*$|^(?:eerlijk|kleding|welke|wat|hm+|eh+)\?+ (?=\S)",
    re.I,
)
_TELT_MEE = re.compile(r"\btelt (?:dat|die|het) (?:ook |nu )?mee\b")
_DEZE = re.compile(r"^\W*(?:nee |oh |o |ja |maar )*(?:die|dat|deze|dit|het)\b")
_DIT_WEG = re.compile(
    r"\b(?:verwijder|wis|schrap|haal|streep|gooi) (?:dit|dat|die|deze)\b(?! [a-z]{4})"
    r"|\b(?:dit|dat) (?:moet|mag|kan) (?:er )?(?:weg|uit|af)\b"
)
_NEE_DAN = re.compile(r"^\W*(?:nee+|neen|oeps|wacht|foutje|correctie|fout)\b")
_VAN_NAAR = re.compile(
    r"\bvan \D{0,3}(?P<oud>\d[\d.,]*) (?:maak|naar|wordt|moet|moest|dat is|dat wordt)\b"
)
_MAANDEN = re.compile(
    r"\b(?P<aantal>\d{1,2}|een|twee|drie|vier|vijf|zes) maand(?:en)? (?:de )?"
    r"(?:huur|huurachterstand|achter\w*)\b"
)
_MET_HUUR = re.compile(
    r"\b(?:met|inclusief|incl\.?) (?:de |mijn )?huur\b(?! ?toeslag)|\bhuur (?:erbij|inbegrepen)\b"
)
_HERSTELT = re.compile(
    r"\b(?:sorry|oeps|vergis\w*|dyslec\w*|typfout|verkeerd om|omgedraaid|foutje)\b"
)
_WAS_EERST = re.compile(r"\b(?:dat|die|het) was (?:vroeger|eerst|toen|vorig\w*|voorheen)\b")
_RANG = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste")
_TELT = re.compile(
    rf"\bde (?P<rang>{'|'.join(_RANG)})\b(?! (?:kind|zoon|dochter|keer|huur|van de|brief|dag|week))"
)
_NUMMER = re.compile(r"\b(?:nummer|nr\.?|regel|punt) ?(?P<nr>[1-8])\b(?![.,]?\d)", re.I)
_SAMEN = re.compile(
    r"\ben (?=(?:\w+ ){0,4}?(?:\d|\w+ (?:is|moet|mag|weg)\b|ik\b|die\b|de\b|haal\b))"
)
_LANGSTE_IN_DELEN = 200  # characters
_TELWOORDEN = ("een", "twee", "drie", "vier", "vijf", "zes")
_NIKS = re.compile(r"\W*(?:niks|niets|nix|noppes|geen|nul)\b")
_NIET_OPSCHRIJVEN = re.compile(
    r"\b(?:zet|schrijf|noteer)\b.{0,16}\b(?:er )?(?:\w+ )?niet (?:in|op|erin)\b"
    r"|\bniet (?:opschrijven|noteren|invullen)\b"
)
_ZIT_IN = re.compile(
    r"(?:\b(?:zit|zitten|valt)\b.{0,8}\b(?:bij|in|onder)|\bdubbel (?:van|met|aan|op)|\balleen|"
    r"\bniet van) (?:de |het |mijn )?$"
)
_DUBBEL = re.compile(
    r"\b(?:dubbel\w*|tweede|(?:twee|2) ?(?:keer|x|maal) (?:\w+ )?(?:gezegd|genoemd|erin|in)|"
    r"staat (?:er )?(?:twee|2) ?(?:keer|x|maal)|twee keer|2 ?x|2 keer)\b"
)
_OPDRACHT = re.compile(
    r"\b(?:schrap\w*|verwijder\w*|wis|wissen|delete\w*|streep|haal|gooi|laat|doe|eraf|eruit|"
    r"wijzig\w*|verander\w*|aanpassen|graag|alsjeblieft|aub)\b"
)


def lees(tekst: str, groep: Groep | None) -> Lezing:
    """Everything the message says. `groep`: of the open question; None: it is not about money."""
    whole = _met_los(_lees(tekst, groep), groep)
    if not (whole.weg or whole.dubbel or whole.fout) or len(tekst) > _LANGSTE_IN_DELEN:
        return whole
    parts = [part for one in clausules(tekst) for part in _SAMEN.split(one) if part.strip()]
    if len(parts) < 2:
        return whole
    read = [_met_los(_lees(part, groep), groep) for part in parts]
    told = tuple(one for one in read if _doet_iets(one))
    bare = any(one.genoemd for one in read if one not in told)  # "schrap de auto en de telefoon"
    return replace(whole, delen=told) if len(told) > 1 and not bare else whole


def _met_los(lezing: Lezing, groep: Groep | None) -> Lezing:
    if len(lezing.uitspraken) < 2:
        return lezing
    told = [(one, _lees(one.tekst, groep)) for one in lezing.uitspraken if one.bedragen]
    return replace(lezing, los=tuple(told))


def _doet_iets(lezing: Lezing) -> bool:
    known = any(o.bedrag.bekend for o in lezing.opgaven)
    return known or lezing.weg or lezing.dubbel or lezing.fout


@lru_cache(maxsize=64)
def _lees(tekst: str, groep: Groep | None) -> Lezing:
    if _NIET_OPSCHRIJVEN.search(tekst.casefold()) or _SPREEKT_TEGEN.search(tekst.casefold()):
        return Lezing()
    tekst = _STAART.sub("", tekst)
    tekst = _NUMMER.sub(lambda m: f"de {_RANG[int(m['nr']) - 1]}", tekst)
    gelezen = _met_ontkende(lees_bedragen(tekst, hoort_bij_bedrag))
    opgaven, rollen = lees_opgaven(gelezen, groep)
    uitspraken = lees_uitspraken(gelezen, vind_woorden(gelezen.tekst))
    opgaven = zonder_wat_niet_komt(opgaven, uitspraken)
    if _NIKS.match(gelezen.tekst) and rollen and all(one.rol is Rol.OUD for one in rollen):
        return _lees("niks", groep)
    woorden = vind_woorden(gelezen.tekst, groep)
    plekken = [(v.begin, v.einde) for v in gelezen.bedragen]
    plekken += [(p.begin, p.einde) for p in gelezen.perioden]
    plekken += [(w.begin, w.einde) for w in woorden]
    plekken += [m.span() for m in WISSELT.finditer(gelezen.tekst)]
    home = lees_huishouden_in_een_zin(tekst)
    kort = None if any(o.bedrag.bekend for o in opgaven) else kort_antwoord(tekst, is_postwoord)
    netjes = gelezen.tekst
    vreemd = _vreemde_woorden(netjes, sorted(plekken))
    return Lezing(
        opgaven=opgaven,
        ontkend=tuple(one.vondst.bedrag for one in rollen if one.rol is Rol.FOUT),
        bedragen=tuple(one.vondst.bedrag for one in rollen if one.rol is not Rol.GEEN),
        kan=tuple(one.vondst.bedrag for one in rollen if one.rol is Rol.KAN),
        weg_bedragen=tuple(one.vondst.bedrag for one in rollen if one.rol is Rol.WEG),
        periode=gelezen.perioden[0].periode if gelezen.perioden else None,
        kort=kort,
        vraag=vraagt_terug(tekst) or bool(_TELT_MEE.search(netjes)),
        wisselt=bool(WISSELT.search(gelezen.tekst)),
        genoemd=tuple(w.categorie for w in woorden if not _ZIT_IN.search(netjes[: w.begin])),
        vraagteken="?" in tekst,
        vraagt=bool(_VRAAGT.search(netjes)),
        vreemd=vreemd,
        vreemd_naast_opdracht=sum(
            not (_OPDRACHT.fullmatch(w) or _DUBBEL.fullmatch(w)) for w in vreemd
        ),
        lengte=len(netjes),
        woorden=len(netjes.split()),
        fout=bool(_IS_FOUT.search(netjes)),
        bedoelt=bool(_BEDOEL.search(netjes)),
        weg=bool(_WEG.search(netjes) or _IS_WEG.search(netjes)),
        van_partner=bool(_IS_VAN_PARTNER.search(netjes)),
        betaald=bool(_IS_BETAALD.search(netjes)),
        deze=bool(_DEZE.match(netjes) or _DIT_WEG.search(netjes)),
        herstelt=bool(_HERSTELT.search(netjes)),
        was_eerst=bool(_WAS_EERST.search(netjes)),
        telt=_telt(netjes),
        nog=bool(re.search(r"\bnog\b", netjes)),
        nee_dan=bool(_NEE_DAN.match(netjes)),
        herroept=bool(_HERROEPT.match(netjes)),
        netto=bool(_NETTO.search(netjes)),
        nu_anders=bool(_NU_ANDERS.search(netjes)),
        hele_rijtje=bool(_HELE_RIJTJE.search(netjes)),
        laatste=bool(_LAATSTE.search(netjes)),
        vervallen=_vervallen(netjes, woorden),
        met_huur=bool(_MET_HUUR.search(netjes)),
        maanden_huur=_maanden(netjes),
        dubbel=bool(_DUBBEL.search(netjes)),
        bestemming=lees_bestemming(netjes, woorden),
        uitspraken=uitspraken,
        onduidelijk=onduidelijk(netjes, opgaven, rollen, woorden),
        samen=bool(_EEN_GEHEEL.search(netjes)),
        noemt_geld="geld" in netjes.split(),
        geen_geld=geen_geld(netjes),
        thuis=home or lees_huishouden(tekst),
        alleen_thuis=gaat_over_thuis(tekst),
        thuis_in_een_zin=home is not None,
        kinderen=lees_aantal_kinderen(tekst),
        kind_elders=kind_woont_elders(tekst),
        keuze=keuze_overal(netjes),
        eindkeuze=keuze_aan_het_eind(netjes),
    )


def _met_ontkende(gelezen: Gelezen) -> Gelezen:
    """ "Van 150 maak maar 165": the first one is the wrong one."""
    oud = {m.start("oud") for m in _VAN_NAAR.finditer(gelezen.tekst)}
    bedragen = tuple(replace(v, ontkend=v.ontkend or v.begin in oud) for v in gelezen.bedragen)
    return replace(gelezen, bedragen=bedragen)


def _vervallen(netjes: str, woorden: Sequence[Woordvondst]) -> tuple[Categorie, ...]:
    spans = [m.span("naam") for m in _IS_WEG.finditer(netjes)]
    return tuple(w.categorie for w in woorden if any(a <= w.begin < b for a, b in spans))


def _telt(netjes: str) -> int | None:
    """ "De tweede moet 599 zijn", "de derde klopt niet"."""
    hit = _TELT.search(netjes)
    return 1 + _RANG.index(hit["rang"]) if hit else None


def _maanden(netjes: str) -> int | None:
    match = _MAANDEN.search(netjes)
    if match is None:
        return None
    read = match["aantal"]
    value = int(read) if read.isdigit() else 1 + _TELWOORDEN.index(read)
    return value if 1 <= value <= 24 else None


def _vreemde_woorden(netjes: str, plekken: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The words that are no amount, no name of a post and no word that says nothing."""
    for begin, einde in reversed(plekken):
        netjes = netjes[:begin] + " " + netjes[einde:]
    woorden = re.findall(r"[a-zà-öø-ÿ']{2,}", netjes)
    return tuple(w for w in woorden if w not in ZEGT_NIETS and not is_postwoord(w))


def zonder_bedragen(lezing: Lezing, bedragen: Sequence[Bedrag]) -> Lezing:
    """Without what is named with one of these amounts: they are somebody else's."""
    if not bedragen:
        return lezing
    values = {bedrag.van for bedrag in bedragen}
    return replace(lezing, opgaven=tuple(o for o in lezing.opgaven if o.bedrag.van not in values))
