"""What people say to keep a conversation going: take up an offer, stop, say goodbye. Pure.

A classifier takes "stuur maar" for stopping and "bel me na vijven" for goodbye; here it is read by
what must be said for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile.taal.klank import kale_woorden

_JA = r"(?:ja+|jaa+|ok|oke|okay|goed|prima|top|graag|nou|hm+|dan|dus|zeker|tuurlijk|natuurlijk|yes)"
_DOE = (
    r"(?:(?:doe|stuur|verstuur|regel|bel|begin|start|vraag|zoek|meld|leg uit|vertel|ga|help|kom)"
    r"(?: (?:me|mij|je|u|dat|het|dit|hem|ze))?(?: (?:maar|gerust|dan|aan|op|door|verder))*"
    r"|ga je gang|(?:dat |het )?(?:is|klinkt|lijkt)(?: (?:me|mij))? (?:goed|prima|ok|oke|fijn)"
    r"|doen(?: we)?|doe ik|lijkt me wat|dat wil ik(?: wel)?|wil ik wel|mag(?: wel)?|dat mag"
    r"|kom maar op|laat maar (?:komen|zien)|send(?: it)?|yes please|do it)"
)
_BEVEL = re.compile(
    rf"(?:{_JA} )*{_DOE}(?: (?:hoor|aub|alsjeblieft|alstublieft|graag|svp|nu|zo|joh))*"
)
_GRAAG = re.compile(r"(?:ja )*(?:ja )?(?:heel )?graag(?: hoor)?|(?:ja )+(?:doe|dat)")
_STOP = re.compile(
    r"\bstop\w*|\bhou\w* (?:\w+ ){0,2}op\b|\bophouden\b|\bkap\w*|\bmet rust\b|\bgenoeg\b|"
    r"\bafmelden\b|\buitschrijven\b|\bgeen (?:berichten?|appjes?|berichtjes?|mail\w*|sms\w*)\b|"
    r"\bniet(?:s|ks)? meer\b|\bunsubscribe\b|\brot op\b|\blaat (?:me|mij)\b|\bblokkeer\w*|"
    r"\bquit\b|\bschei\b|\bhoepel\b|\bval (?:me|mij)\b|\bdonder\b|\bga weg\b"
)
_DAG = re.compile(
    r"\b(?:doei+|doeg+|dag|daag|later|tot (?:ziens|straks|later|zo|morgen|snel|dan|gauw|kijk|"
    r"volgende)|ciao|bye|groet\w*|fijne (?:dag|avond|middag)|goeden? (?:avond|nacht)|"
    r"goedenavond|slaap|welterusten|joe|houdoe|ajuus|adieu|ga (?:nu )?(?:weg|slapen|eten|naar)|"
    r"mazzel|laters|ik ga|genoeg (?:voor )?(?:vandaag|nu)|tot hier|klaar (?:voor|met) vandaag)\b"
)
_KLAAR = re.compile(
    r"(?:(?:ok|oke|nou|zo|ja|goed|dit is|het is|dat is|ik ben|we zijn|dank je|laten we) )*"
    r"(?:(?:genoeg|klaar|gedaan|mooi geweest|tot hier)(?: (?:voor|met))? (?:vandaag|nu|deze keer)"
    r"|genoeg zo|tot hier en niet verder|ik stop (?:er)? ?(?:voor vandaag|nu mee|even mee))"
    r"(?: (?:hoor|weer|dank je|bedankt))*"
)
_DAG_WOORDEN = 9


_BELHULP = re.compile(
    r"\bhelp\w* (?:me |mij |ons )?(?:even |dan |ook )*(?:met |bij )?(?:het )?(?:bellen|bel)\b"
    r"|\bwat (?:moet|kan|zeg|vertel) ik (?:dan )?(?:zeggen|ze|tegen ze|dan|daar)?.{0,20}\b"
    r"(?:opnemen|aan de (?:lijn|telefoon)|als ik bel|bij het bellen)\b"
    r"|\b(?:durf|vind)\b.{0,20}\bbellen\b.{0,30}\bwat (?:moet|zeg|kan) ik\b"
    r"|\bbellen wat (?:moet|zeg|kan) ik\b|\bbelbriefje\b"
)


@dataclass(frozen=True)
class Omgang:
    """`belhulp`: wants words for a call. `neemt_aan`: takes up what was offered, and says nothing
    else. `kan_stop`, `kan_dag`: the words that stopping or goodbye must have are there.
    `klaar`: enough for today."""

    neemt_aan: bool = False
    kan_stop: bool = False
    kan_dag: bool = False
    klaar: bool = False
    belhulp: bool = False


def lees_omgang(tekst: str) -> Omgang:
    plain = kale_woorden(tekst[:300])
    return Omgang(
        neemt_aan=bool(_BEVEL.fullmatch(plain) or _GRAAG.fullmatch(plain)),
        belhulp=_BELHULP.search(plain) is not None,
        kan_stop=_STOP.search(plain) is not None,
        klaar=_KLAAR.fullmatch(plain) is not None,
        kan_dag=len(plain.split()) <= _DAG_WOORDEN
        and "?" not in tekst
        and _DAG.search(plain) is not None,
    )
