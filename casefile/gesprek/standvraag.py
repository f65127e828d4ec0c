"""Asks what became of what was sent: whether it went, what it was, to whom. Pure; per sentence."""

from __future__ import annotations

import re

from casefile.taal.vraagzin import lijkt_vraag
from casefile.velden.clausules import zinnen

_STAND_WORDS = 16
_KREEG_POST = re.compile(
    r"\b(?:mij|me|ons)\b.{0,25}\b(?:brie\w+|mail\w*|rekening\w*|aanmaning\w*|herinnering\w*)\b",
    re.I,
)
_STAND = re.compile(
    r"\b(?:is|zijn|heb|hebt|hebben|heeft|wat is|wat hebben)\b.{0,35}\b(?:verstuurd|gestuurd"
    r"|verzonden|"
    r"aangekomen|doorgestuurd|doorgegeven)\b|\b(?:is|zijn) (?:het|dit|dat|mijn"
    r" \w+)\b.{0,25}\bnaar\b"
    r".{0,30}\bgegaan\b|\b(?:verstuurd|gestuurd) of n\w+"
    r"|\b(?:did|has|have)\b.{0,20}\b(?:arrive|arrived|sent|received|get it|got it|"
    r"go through)\b"
    r"|\bwie\b.{0,15}\b(?:heeft|hebben|heb)\b.{0,20}\b(?:gekregen|ontvangen)\b"
    r"|\bwie (?:belt|gaat)\b.{0,15}\b(?:mij|me|ons|bellen)\b|\bnaar wie\b.{0,20}\bgestuurd\b"
    r"|\b(?:word|wordt) ik\b.{0,15}\bgebeld\b|\bbelt (?:er )?iemand (?:mij|me)\b|"
    r"\bwanneer bel(?:len|t)\b|\bhoe staat het\b.{0,12}\b(?:ervoor|met)\b|\bWK-[A-Z0-9]{6}\b",
    re.I,
)
_INHOUD = re.compile(
    r"\bwat\b.{0,30}\b(?:verstuurd|gestuurd|verzonden|doorgestuurd|doorgegeven|gemaild)\b"
    r"|\bwat staat er\b.{0,20}\b(?:bericht|aanmelding)\b|\bnaar\b.{0,30}\bgegaan\b"
    r"|\b(?:ook|al)\b.{0,20}\b(?:naar|aan)\b.{0,30}\b(?:verstuurd|gestuurd|doorgegeven|doorgestuurd)\b"
    r"|\b(?:verstuurd|gestuurd|doorgegeven|doorgestuurd)\b.{0,15}\b(?:naar|aan)\b",
    re.I,
)

_WEG = r"(?:verstuurd|gestuurd|verzonden|doorgestuurd|doorgegeven|opgestuurd)"
_INHOUD_ZEKER = re.compile(
    rf"\bwat (?:er|je|jij|u|jullie) .{{0,40}}\b{_WEG}\b"
    rf"|\bwat (?:hebt?|heeft) (?:je|jij|u|jullie)\b.{{0,45}}\b{_WEG}\b"
    r"|\b(?:mee ?gestuurd|mee ?verstuurd|mee ?gegaan|mee ?verzonden)\b"
    r"|\b(?:zien|lezen)\b.{0,20}\b(?:verstuurde|gestuurde|verzonden) (?:bericht|tekst|stuk)\b",
    re.I,
)
_STAAT_ERIN = re.compile(
    r"(?:^|\b(?:en|of|maar|nou|nu) )(?:staat|stond|staan|stonden|zit|zat|zie|komt)\b.{0,30}\b"
    r"(?:er (?:ook |wel |nu |nou |dan )*(?:in|bij)|erin|erbij|daar ?in|daar ?bij)\b",
    re.I,
)


_BELLEN_ZE = re.compile(
    r"^\W*(?:(?:en|maar|oh?|dus|ja|ok|oke|klopt|dank\w*)\W+)*(?:bel|belt|bellen) "
    r"(?:ze|zij|jullie|u|hij|iemand|die|er|het)\b"
    r"|\b(?:weten|weet|wisten|denken|houden|letten) (?:ze|zij|jullie|die|hij|u)\b.{0,30}"
    r"\b(?:bel\w*|gebeld|tijd|uur|werk)\b|\bword(?:t|en)? (?:ik|er)\b.{0,20}\bgebeld\b",
    re.I,
)
_TIJD = re.compile(
    r"\b(?:na|voor|om|tussen|vanaf|tot) (?:half |kwart (?:over|voor) )?(?:\d|een\b|twee|drie|vier|"
    r"vijf|zes|zeven|acht|negen|tien|elf|twaalf)|\b'?s? ?(?:ochtend|morgen|middag|avond)\w*"
    r"|\b(?:overdag|weekend|werk|tijd)\w*",
    re.I,
)


_OF_DAN = re.compile(r"\b\w+dag\b.*\bof\b.*\b\w+dag\b", re.I)
"""Asks which day it will be: that is how it stands."""


def vraagt_beltijd(tekst: str) -> bool:
    """ "Bellen ze mij dan na 3 uur?": whether the time that was told is known there."""
    asked = [one for one in zinnen(tekst) if len(one.split()) <= _STAND_WORDS]
    return any(
        (one.endswith("?") or lijkt_vraag(one) or _BELLEN_ZE.match(one))
        and _BELLEN_ZE.search(one) is not None
        and _TIJD.search(one) is not None
        and _OF_DAN.search(one) is None
        for one in asked
    )


def vraagt_stand(tekst: str) -> bool:
    """Not "zij hebben mij een brief gestuurd": what came in is no question about what went out."""
    asked = [one for one in zinnen(tekst) if len(one.split()) <= _STAND_WORDS]
    return any(_STAND.search(one) and not _KREEG_POST.search(one) for one in asked)


def vraagt_inhoud(tekst: str) -> bool:
    """ "Wat is er precies verstuurd", "ook naar de gemeente?", "is dat wel meegestuurd"."""
    asked = [one for one in zinnen(tekst) if not _KREEG_POST.search(one)]
    sure = any(_INHOUD_ZEKER.search(one) or _STAAT_ERIN.search(one) for one in asked)
    return sure or any(lijkt_vraag(one) and _INHOUD.search(one) for one in asked)
