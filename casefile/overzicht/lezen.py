"""One message of a tenant -> everything it says about money. Changes nothing, never raises.

Reads in the light of the open question's group; what to do with it is up to `bijwerken`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.huishouden import gaat_over_thuis, lees_aantal_kinderen, lees_huishouden
from casefile.overzicht.keuzes import keuze_aan_het_eind, keuze_overal
from casefile.overzicht.model import Huishouden
from casefile.overzicht.stukken import WISSELT, Opgave, lees_opgaven
from casefile.overzicht.woorden import is_postwoord, vind_woorden
from casefile.taal.bedrag import Bedrag, Periode
from casefile.taal.bedragen import lees_bedragen
from casefile.taal.geldoordeel import ZEGT_NIETS
from casefile.taal.korte_antwoorden import KortAntwoord, kort_antwoord
from casefile.taal.vraagzin import vraagt_terug

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
    r"(?:heb|krijg|betaal) ik niet meer|(?:is|zijn) gestopt|stopgezet)\b"
)
_DUBBEL = re.compile(r"\b(?:dubbel\w*|tweede|twee keer|2 ?x|2 keer)\b")
_OPDRACHT = re.compile(
    r"\b(?:schrap\w*|verwijder\w*|wis|wissen|delete\w*|streep|haal|gooi|laat|doe|eraf|eruit|"
    r"wijzig\w*|verander\w*|aanpassen|graag|alsjeblieft|aub)\b"
)


@dataclass(frozen=True)
class Lezing:
    """`ontkend`: amounts said to be wrong ("niet 621"). `genoemd`: the kinds that were named.

    `periode`: one that belongs to no amount ("ik bedoel per week"). `vraag`: a question back.
    `vraagteken`, `vraagt`: it may be a question. `vreemd`: the words that have nothing to do with
    money. `lengte`: in characters, `woorden`: in words. `fout`: calls something wrong; `bedoelt`:
    takes back what was said last; `weg`: something must go; `dubbel`: it is there twice;
    `vreemd_naast_opdracht`: strange words besides such an order. `noemt_geld`: the word itself.
    `thuis`, `kinderen`: who lives there; `alleen_thuis`: and the message says nothing else.
    `keuze`: a choice that fits every question; `eindkeuze`: one that fits the end.
    """

    opgaven: tuple[Opgave, ...] = ()
    ontkend: tuple[Bedrag, ...] = ()
    periode: Periode | None = None
    kort: KortAntwoord | None = None
    vraag: bool = False
    wisselt: bool = False
    genoemd: tuple[Categorie, ...] = ()
    vraagteken: bool = False
    vraagt: bool = False
    vreemd: tuple[str, ...] = ()
    vreemd_naast_opdracht: int = 0
    lengte: int = 0
    woorden: int = 0
    fout: bool = False
    bedoelt: bool = False
    weg: bool = False
    dubbel: bool = False
    noemt_geld: bool = False
    thuis: Huishouden | None = None
    alleen_thuis: bool = False
    kinderen: int | None = None
    keuze: str | None = None
    eindkeuze: str | None = None


def lees(tekst: str, groep: Groep | None) -> Lezing:
    """Everything the message says. `groep`: of the open question; None: it is not about money."""
    gelezen = lees_bedragen(tekst, is_postwoord)
    opgaven = lees_opgaven(gelezen, groep)
    woorden = vind_woorden(gelezen.tekst, groep)
    plekken = [(v.begin, v.einde) for v in gelezen.bedragen]
    plekken += [(p.begin, p.einde) for p in gelezen.perioden]
    plekken += [(w.begin, w.einde) for w in woorden]
    plekken += [m.span() for m in WISSELT.finditer(gelezen.tekst)]
    kort = None if any(o.bedrag.bekend for o in opgaven) else kort_antwoord(tekst, is_postwoord)
    netjes = gelezen.tekst
    vreemd = _vreemde_woorden(netjes, sorted(plekken))
    return Lezing(
        opgaven=opgaven,
        ontkend=tuple(v.bedrag for v in gelezen.bedragen if v.ontkend),
        periode=gelezen.perioden[0].periode if gelezen.perioden else None,
        kort=kort,
        vraag=vraagt_terug(tekst),
        wisselt=bool(WISSELT.search(gelezen.tekst)),
        genoemd=tuple(w.categorie for w in woorden),
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
        weg=bool(_WEG.search(netjes)),
        dubbel=bool(_DUBBEL.search(netjes)),
        noemt_geld="geld" in netjes.split(),
        thuis=lees_huishouden("ik woon alleen" if netjes == "alleen" else tekst),
        alleen_thuis=gaat_over_thuis(tekst),
        kinderen=lees_aantal_kinderen(tekst),
        keuze=keuze_overal(netjes),
        eindkeuze=keuze_aan_het_eind(netjes),
    )


def _vreemde_woorden(netjes: str, plekken: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The words that are no amount, no name of a post and no word that says nothing."""
    for begin, einde in reversed(plekken):
        netjes = netjes[:begin] + " " + netjes[einde:]
    woorden = re.findall(r"[a-zà-öø-ÿ']{2,}", netjes)
    return tuple(w for w in woorden if w not in ZEGT_NIETS and not is_postwoord(w))
