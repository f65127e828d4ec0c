"""When and how somebody wants to be reached, who reads along, and in which language. Pure.

A value is the piece of the message that says it, as it was typed; the rest stays out.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from casefile.taal.klank import kale_letters
from casefile.tijd import schrijf_dag
from casefile.velden.clausules import clausules

_TELWOORD = "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"
_UUR = (
    rf"(?:half |kwart (?:over|voor) )?(?:\d{{1,2}}(?:[:.]\d\d)?|{_TELWOORD})(?:en)?"
    r"(?: ?(?:uur|u)\b|\b)"
)
_TUSSEN = rf"tussen (?:de )?{_UUR} (?:en|tot|-) {_UUR}"
_VANAF = rf"(?:na|voor|vanaf|tot|rond|om|after|before) {_UUR}(?: (?:en|tot) (?:voor )?{_UUR})?"
_DAG = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?"
_DAGDEEL = r"(?:ochtend|morgen|middag|avond)"
_DEEL = (
    rf"(?:'?s? ?{_DAGDEEL}s\b|(?:in|op) (?:de|het) (?:{_DAGDEEL}|weekend)\b|{_DAG}(?: ?{_DAGDEEL})?"
    rf"|morgen(?: ?(?:ochtend|middag|avond))?|van(?:ochtend|middag|avond)|{_DAGDEEL}(?:en)?\b"
    r"|overdag|(?:elke|iedere|de hele) dag|weekend|doordeweeks|werkdagen|evenings?|mornings?|"
    r"afternoons?)"
)
_BIJ = r"(?:alleen|liefst|het liefst|liever|pas|niet|nooit|graag|altijd|only|not)"
_STUK = rf"(?:{_BIJ} )*(?:{_TUSSEN}|{_VANAF}|{_DEEL})"
_TIJDEN = re.compile(rf"\b{_STUK}(?:(?:,| en| of| maar| dan)? {_STUK})*")
_BEL = re.compile(
    r"\b(?:bel|belt|bellen|belde|gebeld|opgebeld|opbellen|terug ?bellen|teruggebeld|telefoontje|"
    r"call|bereiken|bereikbaar|voicemail|belverzoek|uit (?:me|mijn|het) werk)\b"
)
_WENST = re.compile(rf"\b{_BIJ}\b")
_IETS_ANDERS = re.compile(
    r"\b(?:zitting\w*|rechter|rechtbank|ontruim\w*|deurwaarder|uitzet\w*|mijn huis|dagvaarding|"
    r"vonnis|betaal\w*|afspraak|gisteren|sinds|brief|euro|huur\w*|"
    r"\d{1,2} (?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w*)\b"
    r"|\b(?:heb|hebben|had)\b.{0,30}\b(?:gebeld|gesproken)\b|\bbelde\b"
)
_HOE = re.compile(
    r"\b(?:geen|niet (?:op|in|via)(?: de| mijn)?|nooit) voicemail(?: inspreken| achterlaten)?\b"
    r"|\bvoicemail (?:niet|nooit) inspreken\b"
    r"|\b(?:niet|niks|nooit|geen) (?:appen|sms'?en|smsen|whats ?appen|mailen|app(?:je)?s?|sms|"
    r"whatsapp|mailtjes|berichten|berichtjes)(?: sturen)?\b"
    r"|\b(?:alleen|liever|liefst) (?:appen|sms'?en|mailen|via (?:de )?(?:app|mail|whatsapp|sms))\b"
    r"|\bniet bellen(?:,| maar| alleen| liever)+ (?:appen|mailen|smsen)\b"
    r"|\bniet (?:op|naar) (?:mijn|me) werk(?: bellen)?\b"
    r"|\bno voicemail\b|\bdo ?n.?t (?:text|leave a message)\b"
)
_LEEST = re.compile(
    r"\bzit(?:ten)? naast (?:me|mij)\b|\bover (?:mijn|me) schouder\b|"
    r"\b(?:lees|leest|lezen|kijk|kijkt|kijken|meeleest|meekijkt)\b.{0,30}\bmee\b|\bmee(?:lezen|"
    r"kijken|leest|kijkt)\b"
    r"|\b(?:in|op) (?:mijn|me|mn) (?:telefoon|berichten|chat|whatsapp)\b.{0,10}\b(?:kijk\w*|"
    r"lez\w*)\b"
)
_NIEMAND = re.compile(r"\b(?:niemand|geen mens|alleen ik|niet)\b")
_TAAL = (
    "arabisch|turks|engels|pools|tigrinya|berbers|somalisch|farsi|dari|oekraiens|russisch|frans|"
    "spaans|portugees|bulgaars|roemeens|chinees|koerdisch|pashto|papiaments|hongaars|italiaans"
)
_TOLK = re.compile(
    rf"\btolk\b.{{0,20}}\b(?P<a>{_TAAL})\b|\b(?P<b>{_TAAL})\w* tolk\b"
    rf"|\b(?:spreek|praat|versta)\w*(?: \w+)? (?:alleen|enkel|slechts|vooral) (?P<c>{_TAAL})\b"
    rf"|\bik (?:spreek|praat|versta) (?P<d>{_TAAL})\b"
    rf"|\b(?:die|wie|iemand) (?P<e>{_TAAL}) (?:spreekt|praat|kan)\b"
    rf"|\b(?:liefst|graag|liever)(?: in het)? (?P<f>{_TAAL})\b"
)
_BEREIK_VAN_MIJ = re.compile(
    r"\b(?:mijn|me|mn) (?:\w+ )?(?:\w*nummer|tel\w*|mobiel\w*|06|e ?-?mail\w*|mail\w*)\b|"
    r"\bbel(?:len|t)? (?:me|mij)\b|\b(?:me|mij) (?:\w+ )?bel(?:t|len)\b"
    r"|\b(?:mail|bel|bereik|sms|app) (?:me|mij|maar|naar|liever)\b|\bbereikbaar\b|\bte bereiken\b|"
    r"\bnieuw nummer\b|\bgebeld worden\b"
    r"|\b(?:nummer|tel|telefoon\w*|mobiel)\b.{0,12}\d{6}|\b(?:call|reach) me\b|\bmy (?:phone |"
    r"mobile )?number\b|\bbeni (?:ara|arayin)\w*"
)
_MORGEN = re.compile(r"(?<!de )(?<!in de )\bmorgen\b(?!s)", re.I)
_LANGSTE_TIJD = 12  # words


def lees_wanneer(tekst: str) -> str | None:
    """A time to be called, as it was typed; None where no call is spoken of."""
    return _wanneer(tekst, _BEL.search(kale_letters(tekst)[0]) is not None)


def lees_losse_tijd(tekst: str) -> str | None:
    """The same where a call is what we speak of anyway."""
    return _wanneer(tekst, True)


def _wanneer(tekst: str, over_bellen: bool) -> str | None:
    found: list[str] = []
    for piece in clausules(tekst) if over_bellen else ():
        plain, places = kale_letters(piece)
        calls = _BEL.search(plain) or _WENST.search(plain)
        if _IETS_ANDERS.search(plain):
            continue
        told = list(_TIJDEN.finditer(plain))
        if told and (calls or over_bellen):
            denied = re.search(r"\bniet\b.{2,30}\bmaar\b", kale_letters(tekst)[0]) and not calls
            if denied:
                found = []
            found += [piece[places[m.start()] : places[m.end()]] for m in told]
    words = ", ".join(dict.fromkeys(one.strip(" ,.") for one in found))
    return words if words and len(words.split()) <= _LANGSTE_TIJD else None


def op_welke_dag(wanneer: str | None, vandaag: date) -> str | None:
    """ "Morgen" is read on another day: it becomes the day itself."""
    if wanneer is None:
        return None
    return _MORGEN.sub(schrijf_dag(vandaag + timedelta(days=1)), wanneer, count=1)


def lees_hoe(tekst: str) -> str | None:
    """ "Geen voicemail, niet appen": how to reach somebody, and how not."""
    plain, places = kale_letters(tekst)
    found = [tekst[places[m.start()] : places[m.end()]] for m in _HOE.finditer(plain)]
    return ", ".join(dict.fromkeys(found)) or None


def lees_meelezen(plain: str) -> bool | None:
    if not _LEEST.search(plain):
        return None
    return _NIEMAND.search(plain) is None


def lees_tolk(plain: str) -> str | None:
    found = _TOLK.search(plain)
    return next((g for g in found.groups() if g), None) if found else None


def is_bereik_van_mij(plain: str) -> bool:
    return _BEREIK_VAN_MIJ.search(plain) is not None
