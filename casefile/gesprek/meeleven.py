"""Somebody tells of a death, an ambulance or an illness: heard, so that one warm sentence is said.

Pure; knows no text. Only what is told of a person; not the ziektewet, and not what may come.
"""

from __future__ import annotations

import re
from enum import Enum

from casefile.taal.klank import kale_woorden


class Meeleven(str, Enum):
    """What happened; the heaviest first."""

    OVERLEDEN = "overleden"
    AMBULANCE = "ambulance"
    ZIEK = "ziek"


_IEMAND = (
    r"(?:man|vrouw|partner|vriend|vriendin|moeder|vader|ma|pa|mama|papa|ouders|oma|opa|zoon|dochter|"
    r"zoontje|dochtertje|kind|kindje|baby|broer|broertje|zus|zusje|oom|tante|buurman|buurvrouw|"
    r"schoon\w+|hij|zij|ze|ex|verloofde|hond|kat)"
)
_VOOR_LATER = re.compile(
    r"\b(?:als|wanneer|indien|stel|tot) (?:\w+ ){0,4}(?:dood|overleden|ziek)\b"
)
_TEKENS: tuple[tuple[Meeleven, re.Pattern[str]], ...] = (
    (
        Meeleven.OVERLEDEN,
        re.compile(
            rf"\b{_IEMAND} (?:\w+ ){{0,6}}?(?:overleden|gestorven|doodgegaan|overleed|stierf)\b"
            rf"|\b{_IEMAND} (?:is|was|zijn) (?:\w+ ){{0,3}}?dood\b(?! voor (?:mij|me)\b)"
            rf"|\b(?:mijn|me|mn|onze|haar|zijn|wijlen) (?:\w+ )?(?:overleden|gestorven) {_IEMAND}\b"
            rf"|\b(?:is|zijn|was) (?:\w+ ){{0,3}}{_IEMAND} (?:\w+ ){{0,4}}(?:overleden|gestorven)\b"
            r"|\b(?:begrafenis|crematie|uitvaart|dood|overlijden) van "
            r"(?:mijn|me|mn|onze|haar|zijn)\b"
            rf"|\b(?:verloor|verloren|kwijt)\b.{{0,12}}\b(?:mijn|me|mn) {_IEMAND} aan\b"
        ),
    ),
    (
        Meeleven.AMBULANCE,
        re.compile(
            r"\b(?:met|door|in) (?:de |een |n )?(?:ambulance|ziekenwagen|ziekenauto)\b"
            r"|\b(?:ambulance|ziekenwagen|ziekenauto)\b.{0,30}\b(?:meegenomen|opgehaald|gehaald|weg|"
            r"gekomen|kwam|geweest|gebracht)\b"
            rf"|\b(?:ik|we|{_IEMAND})\b.{{0,20}}\b(?:lig|ligt|liggen|lag|opgenomen|beland)\b.{{0,20}}"
            r"\b(?:ziekenhuis|ic|intensive care)\b"
            r"|\b(?:in|naar) het ziekenhuis (?:opgenomen|beland|gebracht|terechtgekomen)\b"
        ),
    ),
    (
        Meeleven.ZIEK,
        re.compile(
            r"\b(?:ik|we) (?:ben|was|werd|lag|zijn|waren) (?:\w+ ){0,4}?(?:ziek|geopereerd)\b"
            r"|\b(?:ben|was) ik (?:\w+ ){0,4}?(?:ziek|geopereerd)\b"
            rf"|\b(?:mijn|me|mn|onze) {_IEMAND} (?:is|was|werd) (?:\w+ ){{0,4}}?"
            r"(?:ziek|geopereerd)\b"
            r"|\b(?:heb|heeft|kreeg|had) (?:\w+ ){0,3}?(?:kanker|een hartaanval gehad|"
            r"een beroerte gehad|"
            r"een herseninfarct gehad|chemo\w*|een miskraam)\b"
        ),
    ),
)


def lees_meeleven(tekst: str) -> Meeleven | None:
    """The heaviest of what is told; None where nothing is.

    >>> lees_meeleven("mijn vrouw is in mei overleden").value
    'overleden'
    """
    plain = kale_woorden(tekst)
    found = next((what for what, words in _TEKENS if words.search(plain)), None)
    return None if found is None or _VOOR_LATER.search(plain) else found
