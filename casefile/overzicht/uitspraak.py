"""What each clause of a message says of an amount that may be noted: what it points at, and what it
says of that. Pure: knows no overview, so not whether it is true of anything (`rechtzetten`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.woorden import Woordvondst
from casefile.taal.bedrag import Bedrag
from casefile.taal.bedragen import Gelezen, Vondst

_KNIP = re.compile(
    r"[.;!?]+(?=\s|$)|\n|,(?=\s)|\s[-–—]\s|\b(?:want|terwijl|dus)\b"
    r"|\ben (?=(?:die|dat|de|het|dit|deze|ik|er|mijn|me|mn|op|bij|nu)\b"
    r"|\w+ (?:is|was|moet|zijn|hoort|klopt|blijft)\b)"
    r"|\bmaar (?=(?:die|dat|ik|mijn|me)\b)"
)
_PERSOON = (
    r"(?:moeder|vader|ma|pa|ouders|broer\w*|zus\w*|zoon\w*|dochter\w*|ex|oma|opa|oom|tante|neef|"
    r"nicht|buur\w*|huisgenoot|collega|werkgever|baas|kind|kinderen)"
)
_VAN_MIJ = r"(?:mijn|me|mn|m'n|een|de|onze)"
_NIET_VOOR_NAAM = re.compile(
    r"\b(?:geen|niet|nie)(?: (?:voor|van|bij|als|onder|aan|de|het|een|mijn|me|mn|m'n|echt|"
    r"echte|gewoon|in))* ?\Z"
)
_WIJST = re.compile(
    r"^\W*(?:(?:nee|neen|ja|en|maar|oh?|sorry|wacht|want|hoor|nou|eh|dus|ook|ik bedoel)\W+)*"
    r"(?:dat|die|das|da's|dit|deze|het|daar|daarvan|'t)\b"
)
_VOORAF = re.compile(r"\b(?:die|dat|deze|dit|van|bedrag|staat|staan|stond)(?: \w{2,3})?(?: €)? ?\Z")
_ACHTERAF = re.compile(
    r"(?: euro)?(?:,-)? (?:is|was|zijn|hoort|moet|klopt|kan|mag|bij|staat|stond|dat is|das)\b"
)
_ANDERS = re.compile(
    r"^\W*(?:nee+|neen|fout|wacht|ho|sorry)\b|\beigenlijk\b|\bhoort\b|\bjuist\b|\btoch\b"
)
_ONTKENT = re.compile(r"\b(?:is|was|zijn|hoort|gaat)\b.{0,12}\b(?:niet|geen|nie)\b")
_KOMT_NIET = re.compile(
    r"\b(?:krijg|krijgen|ontvang|ontvangen|zie) (?:\w+ ){0,4}?(?:niet|niks|nooit|nie)\b"
    r"|\b(?:doet|geeft|betaalt|stort|maakt|komt|kwam) (?:\w+ ){0,4}?(?:nooit|niks)\b"
    r"|\bbetaalt (?:\w+ ){0,6}?niet$"
    r"|\bnooit (?:\w+ )?(?:overgemaakt|betaald|gekregen|gegeven|gestort|gezien|binnen\w*)\b"
)
_LOST_NIET_AF = re.compile(
    r"\b(?:los|losse|betaal|betalen) (?:\w+ ){0,3}?(?:niks|niets|niet|geen|nergens)\b"
    r".{0,24}\b(?:af|aflossen)\b"
)
_LEENT_NIET = re.compile(r"\b(?:leen|geleend) (?:\w+ ){0,2}?(?:niks|niets|niet)\b")
_HEB_GEEN = re.compile(r"\b(?:heb|hebben|krijg|ontvang)\b(?: \w+){0,2} geen\b")
_WEG = re.compile(
    r"\b(?:schrap|verwijder|wis|weghalen|eruit|eraf)\b|\bkrijg ik niet meer\b"
    r"|\b(?:haal|gooi|doe|streep|moet|mag|kan)\b.{0,40}\b(?:weg|uit|af|door)\b"
)
_LAAT_STAAN = re.compile(r"\b(?:blijft|blijven|laat staan|klopt (?:wel|gewoon)|mag blijven)\b")
_FOUT = re.compile(
    r"\b(?:klop\w* (?:niet|nie)|fout|verkeerd|niet goed|te (?:hoog|laag|veel|weinig))\b"
)
_BETAALD = re.compile(r"\b(?:betaald|afgelost|voldaan|afbetaald)\b")
_NIET_BETAALD = re.compile(r"\b(?:niet|nog|nooit|deels|half|gedeeltelijk)\b|\bmoet\b|\bword")
_ANDER = re.compile(rf"\bvan {_VAN_MIJ} {_PERSOON}\b|\bniet van mij\b")
_ANDER_BETAALT = re.compile(
    rf"\bword\w*\b.{{0,16}}\bdoor {_VAN_MIJ} {_PERSOON}\b|\bbetaal[dt] {_VAN_MIJ} {_PERSOON}\b"
    rf"|\b{_VAN_MIJ} {_PERSOON} betaalt (?:die|dat|het|mijn|de)\b"
)
_GESPAARD = re.compile(
    r"\bspaar\w*|\bgespaard|\b(?:zet|leg|staat|staan|gezet|gelegd|houd?|hou)\b.{0,24}\b(?:opzij|apart)\b"
    r"|\b(?:opzij|apart) (?:gezet|gelegd|staan|voor)\b"
)
_ERAAN = re.compile(
    r"\blos(?:t|sen)?\b.{0,40}\b(?:af|in)\b|\baf ?los\w*|\bafbetaal\w*|\baf te lossen\b"
)
_AAN_EX = re.compile(rf"\bbetaal\b.{{0,30}}\b(?:aan|voor) {_VAN_MIJ} (?:ex|kind\w*|zoon|dochter)\b")
_IK_BETAAL = re.compile(r"\bik (?:\w+ ){0,2}?betaal\b|\bbetaal ik\b")
_ACHTERSTAND = re.compile(
    r"\bachterstand\w*|\bachterstallig\w*|\bhuurschuld\w*|\bloop\b.{0,16}\bachter\b"
)
_LENING = re.compile(r"\b\w{0,12}lening\b")
_BRUTO = re.compile(r"\bbruto\b")
_NETTO = re.compile(
    r"\bnetto\b|\bschoon\b|\bhou(?:d|den)?\b|\bover\b|\brekening\b|\bhanden\b|\bblijft\b|\bbinnen\b"
)
_EEN_MAAR = re.compile(
    r"\bmaar (?:1|een|één) \w+|\bniet (?:allebei|beide|dubbel|apart)\b|\bdubbel\b|\bhetzelfde\b"
)

_LEEFT_ER_NIET_VAN = re.compile(
    r"\bvan (?:€ ?|die )?\d[\d.,]*(?: euro)? (?:kan|kun|kon|kunnen|kom|moet)\b.{0,40}"
    r"\b(?:eten|leven|rond|rondkomen|betalen)\b"
)
"""That it is too little for something: "van 90 euro kan de kat nog niet eten" says not what for."""
_APART = re.compile(
    r"\b(?:is|zijn|komt|komen|krijg|hoort|staat|zit|zitten|dat|ook) (?:\w+ ){0,3}?(?:extra|apart|"
    r"los|bovenop|daarnaast|ernaast)\b|\bniet in (?:de|het|die|dat|mijn)\b"
    r"|\bkom\w* (?:er|daar)? ?(?:\w+ )?bij\b|\bnog bij\b"
    r"|\bzit\w* (?:er|daar) niet (?:\w+ )?(?:in|bij)\b"
)


@dataclass(frozen=True)
class Uitspraak:
    """One clause. `wel`, `niet`: the kinds that it names as such, and as not such.

    `bedragen`: with for each whether it is pointed at ("die 185", "185 is geen ..."). `wijst`: it
    begins by pointing at what was said last. `heft_op`: what it says is not there at all.
    `ontkent`: something is not so, whatever that is; `ontkend`: the amounts that are not so.
    `apart`: it stands beside something else and is no part of it.
    """

    tekst: str
    bedragen: tuple[tuple[Bedrag, bool], ...] = ()
    wel: tuple[Categorie, ...] = ()
    niet: tuple[Categorie, ...] = ()
    wijst: bool = False
    anders: bool = False
    ontkent: bool = False
    komt_niet: bool = False
    heft_op: tuple[Categorie, ...] = ()
    weg: bool = False
    blijft: bool = False
    fout: bool = False
    betaald: bool = False
    van_ander: bool = False
    ander_betaalt: bool = False
    lening: bool = False
    gespaard: bool = False
    aflossen: bool = False
    betaalt_zelf: bool = False
    achterstand: bool = False
    bruto: bool = False
    netto: bool = False
    een_ding: bool = False
    ontkend: tuple[Bedrag, ...] = ()
    apart: bool = False


def lees_uitspraken(gelezen: Gelezen, woorden: Sequence[Woordvondst]) -> tuple[Uitspraak, ...]:
    """`woorden`: the kinds that the tidied text names."""
    text, begin, out = gelezen.tekst, 0, []
    ends = [(m.start(), m.end()) for m in _KNIP.finditer(text)] + [(len(text), len(text))]
    for end, further in ends:
        if any(v.begin < end < v.einde for v in gelezen.bedragen):
            continue  # "1.900, 50"
        if text[begin:end].strip():
            out.append(_uitspraak(text[begin:end], begin, gelezen.bedragen, woorden))
        begin = further
    return tuple(out)


def _uitspraak(
    piece: str, begin: int, bedragen: Sequence[Vondst], woorden: Sequence[Woordvondst]
) -> Uitspraak:
    end = begin + len(piece)
    here = [v for v in bedragen if begin <= v.begin < end]
    names = [w for w in woorden if begin <= w.begin < end]
    denied = [w for w in names if _NIET_VOOR_NAAM.search(piece[: w.begin - begin])]
    plain = [w for w in names if w not in denied]
    points = [
        bool(_VOORAF.search(piece[: v.begin - begin]) or _ACHTERAF.match(piece[v.einde - begin :]))
        for v in here
    ]
    said = piece.strip()
    if _LEEFT_ER_NIET_VAN.search(said):
        return Uitspraak(tekst=said)
    paid = bool(_BETAALD.search(said)) and not _NIET_BETAALD.search(said)
    void = tuple(w.categorie for w in denied) if _HEB_GEEN.search(said) else ()
    if _LOST_NIET_AF.search(said):
        void += (Categorie.AFBETALING,)
    if _LEENT_NIET.search(said):
        void += (Categorie.LENING,)
    return Uitspraak(
        tekst=said,
        bedragen=tuple((v.bedrag, p) for v, p in zip(here, points, strict=True)),
        wel=tuple(dict.fromkeys(w.categorie for w in plain)),
        niet=tuple(dict.fromkeys(w.categorie for w in denied)),
        wijst=_wijst(piece, [w.begin - begin for w in names]),
        anders=bool(_ANDERS.search(said)),
        ontkent=bool(_ONTKENT.search(said)),
        komt_niet=bool(_KOMT_NIET.search(said)),
        heft_op=void,
        weg=bool(_WEG.search(said)),
        blijft=bool(_LAAT_STAAN.search(said)),
        fout=bool(_FOUT.search(said)),
        betaald=paid,
        van_ander=bool(_ANDER.search(said)),
        ander_betaalt=bool(_ANDER_BETAALT.search(said)),
        lening=bool(_LENING.search(said)),
        gespaard=bool(_GESPAARD.search(said)),
        aflossen=bool(_ERAAN.search(said)) and not _LOST_NIET_AF.search(said),
        betaalt_zelf=bool(_AAN_EX.search(said) or _IK_BETAAL.search(said)),
        achterstand=bool(_ACHTERSTAND.search(said)),
        bruto=bool(_BRUTO.search(said)),
        netto=bool(_NETTO.search(said)),
        een_ding=bool(_EEN_MAAR.search(said)),
        ontkend=tuple(v.bedrag for v in here if v.ontkend),
        apart=bool(_APART.search(said)),
    )


def _wijst(piece: str, namen: Sequence[int]) -> bool:
    """ "Die krijg ik niet" points; "die auto krijg ik niet" names."""
    hit = _WIJST.match(piece)
    return hit is not None and hit.end() + 1 not in namen
