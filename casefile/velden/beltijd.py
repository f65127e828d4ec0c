"""When somebody wants to be called, and when not, in their own words. Pure.

A value is the piece of the message that says it, as it was typed. A day of a story ("on Thursday I
open my post") is none; a day that is refused is kept with its "niet".
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from casefile.taal.klank import kale_letters, kale_woorden
from casefile.taal.woordenlijst import woorden
from casefile.tijd import schrijf_dag
from casefile.velden.clausules import clausules, zinnen

_TELWOORD = (
    "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|enen|tweeen|drieen|vieren|vijven|"
    "zessen|achten|tienen|elven|twaalven"
)
_UUR = (
    rf"(?:half |kwart (?:over|voor) )?(?:\d{{1,2}}(?:[:.]\d\d)?|{_TELWOORD})(?:en)?"
    r"(?: ?(?:uur|u|pm|am)\b|\b)(?! (?:termijn|maand|jaar|week|weken|dag|keer|brief)\w*)"
)
_TUSSEN = rf"(?:tussen|between) (?:de )?{_UUR} (?:en|tot|and|-) {_UUR}"
_VANAF = (
    rf"(?:na|voor|vanaf|tot|rond|om|after|before|nach|from) {_UUR}"
    rf"(?: (?:en|tot) (?:voor )?{_UUR})?|(?:half|kwart (?:over|voor)) {_UUR}|"
    rf"po (?:godzinie )?\d{{1,2}}\b|przed \d{{1,2}}\b"
    r"|saat \d{1,2}\S{0,6} sonra"
)
_KORT = r"(?:ma|di|wo|do|vr|vrij|za|zo)"
_DAG = (
    r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    rf"|{_KORT} ?(?:t/m|tm|tot en met|-) ?{_KORT}\b)"
)
_DAGDEEL = r"(?:ochtend|morgen|middag|avond|nacht)"
_SCHOOL = r"(?:naar |op )?school|aan het werk|op (?:het |mijn |zijn |haar )?werk|de deur uit"
_ALS = (
    rf"(?:als|wanneer|zodra|terwijl) (?:de |het |mijn |me |mn |m'n |onze )?(?:\w+ ){{1,2}}?"
    rf"(?:{_SCHOOL}|weg|thuis|slaapt|slapen|in bed|op bed|naar bed|vrij|klaar|werkt|werken)\b"
    r"(?: (?:ben|is|zijn|liggen|ligt|zit|zitten|zit er|met werk(?:en)?))?"
    r"|(?:na|voor) (?:(?:het|de|mijn|me|t) )?(?:eten|avondeten|werk|school|lunch)\b"
    r"|(?:onder|tijdens|in) (?:de |mijn |me )?(?:schooltijd|lunch\w*|(?:lunch|middag)?pauze)"
)
_DEEL = (
    rf"(?:'?s? ?{_DAGDEEL}s\b|(?:in|op) (?:de|het) (?:{_DAGDEEL}|weekend)\b|{_DAG}(?: ?{_DAGDEEL})?"
    rf"|morgen(?: ?(?:ochtend|middag|avond))?|van(?:ochtend|middag|avond)|vandaag(?: nog)?"
    rf"|{_DAGDEEL}(?:en)?\b|overdag|(?:elke|iedere|de hele) dag|weekend|doordeweeks|werkdagen"
    r"|(?<=kan )altijd|(?<=mag )altijd|altijd(?= bereikbaar)"
    r"|zo snel mogelijk|evenings?|mornings?|afternoons?|sabah\w*|aksam\w*|wieczor\w*|rano)"
)
_BIJ = (
    r"(?:bij voorkeur|het beste|alleen|liefst|het liefst|liever|pas|niet|nie|nooit|graag|altijd|"
    r"only|not|elke|iedere)"
)
_ERBIJ = r"(?: (?:na|voor|onder|tijdens) (?:de|het|mijn|me|mn|t) [a-z]{3,}\b)?"
"""What a part of the day is told by besides: "'s ochtends na de koffie"."""
_STUK = rf"(?:{_BIJ} )*(?:{_TUSSEN}|{_VANAF}|{_ALS}|{_DEEL}{_ERBIJ})"
_TIJDEN = re.compile(rf"\b{_STUK}(?:(?:,| en| of| maar| dan)? {_STUK})*(?: (?:pas|graag))?")
_NIET_DAN = re.compile(
    r"(?:\W+(?:kan|ben|heb|lukt|past|schikt|komt|mag|moet|wil|werk|is|bel|bellen|liever|dan|ik|me|"
    r"mij|het|ie|er|je|u|ze|die|maar|ook|even|hoeft))*\W+(?:niet|nie|niks|nooit|geen)\b"
    r"(?: (?:aan|thuis|bellen|uit|hoor|meer|bereikbaar))*"
    r"|\W+(?:ben ik|werk ik|zit ik) (?:weg|aan het werk|er niet|op (?:mijn |het )?werk)\b"
)
_IK_KAN_NIET = re.compile(
    r"\W+(?:kan|heb|ben|lukt|past|schikt|komt) (?:ik|me|mij|het|ie|er)\b(?: \w+)? "
    r"(?:niet|nie|niks|weg)\b"
)
_KAN_DAN_NIET = re.compile(
    r"\bdan (?:heb|werk|ben|moet|slaap)\b|\b(?:heb|werk|moet) ik\b|\bkan (?:ik )?(?:dan )?niet\b"
)
_VERTELT = re.compile(
    r"\b(?:wanneer|was|werd|deed|kwam|ging|had|heeft|toen|\w{3,}(?:kte|rde|gde|lde|nde|fte|pte|ste))\b"
)
_IK_BEN_DAN = re.compile(
    r"\b(?:slaap|werk|werken|dialyse|bezig|cursus|les|bij de dokter|in de kerk|aan het bidden)\b"
)
_BEL = re.compile(
    r"\b(?:bel|belt|bellen|belde|gebeld|opgebeld|opbellen|terug ?bellen|teruggebeld|telefoontje|"
    r"call|bereiken|bereikbaar|opnemen|voicemail|belverzoek|uit (?:me|mijn|het) werk|arayin|ara|"
    r"zadzwon\w*)\b"
)
_IETS_ANDERS = re.compile(
    r"\b(?:zitting\w*|rechter|rechtbank|ontruim\w*|deurwaarder|uitzet\w*|mijn huis|dagvaarding|"
    r"vonnis|betaal\w*|afspraak|gisteren|sinds|brief|brieven|post|euro|huur\w*|"
    r"\d{1,2} (?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w*)\b"
    r"|\b(?:heb|hebben|had)\b.{0,30}\b(?:gebeld|gesproken)\b|\bbelde\b"
)
_VULSEL = woorden(
    "ja nee graag het liefst liever alleen pas dan ben ben ik kan kun kunnen me mij je jullie u ze "
    "zij mag mogen maar wel bel bellen belt gebeld worden ook of en tot dag dagen thuis bereikbaar "
    "beste moment tijd rustig iemand aub alsjeblieft alstublieft hoor dus als is goed prima best "
    "er nog voor na niet nie zet erbij dat de een wil zou fijn lekker even eigenlijk toch doe he "
    "behalve hoi oke ok sorry in op om moet wacht tegen terug over aan dit nu deze week volgende "
    "vanaf "
    "steeds altijd nooit please call only ik't t kunt telefoon nummer vrij tijden uur praten"
)
_NUMMER = re.compile(r"\+?\d(?:[ .-]?\d){8,}")
_WAAROM = re.compile(r" (?:want|omdat|aangezien)\b[^,;.!?]*", re.I)
_MORGEN = re.compile(r"(?<!de )(?<!in de )\b(?P<dag>vandaag(?: nog)?|morgen)\b(?!s)", re.I)
_LANGSTE_TIJD = 14  # words
_WOORDEN_WAAROM = 3  # strange words after a time that comes first: why then
_VREEMDE_WOORDEN = 1  # beside a time where no call is spoken of in that very clause


def alleen_uren(wanneer: str) -> bool:
    """A time of the day, on no day by name."""
    return re.search(rf"\b{_UUR}", wanneer) is not None and re.search(_DAG, wanneer) is None


def alleen_dagen(wanneer: str) -> bool:
    return re.search(_DAG, wanneer) is not None and re.search(r"\d", wanneer) is None


def dagen_erbij(bekend: str | None, nieuw: str | None, niet: bool) -> str | None:
    """Days come beside hours that are known. `niet`: those on which it does not fit."""
    if not (bekend and nieuw and alleen_uren(bekend.split(", niet ")[0]) and alleen_dagen(nieuw)):
        return None
    return f"{bekend}, {'niet ' if niet else ''}{nieuw}"


def kan_dan_niet(plain: str) -> bool:
    """ "Dan heb ik fysio op maandag": a day that does not fit."""
    return _KAN_DAN_NIET.search(plain) is not None


_WELKE = re.compile(
    r"^\W*(?:en |maar )?(?:bellen|belt|komen|komt) (?:ze|zij|jullie|u|je|er)\b.*\bof\b"
)
"""Asks which of two it is, and chooses none: "bellen ze nu dinsdag of donderdag"."""


def lees_wanneer(tekst: str) -> str | None:
    """A time to be called, as it was typed; None where no call is spoken of and no number given."""
    call = _BEL.search(kale_letters(tekst)[0]) or _NUMMER.search(tekst)
    return _wanneer(tekst) if call else None


def lees_losse_tijd(tekst: str) -> str | None:
    """The same where a call is what we speak of anyway."""
    return _wanneer(tekst)


_DAARNA = re.compile(r"\b(?:daarna|erna|hierna|daarvoor|ervoor|dan|tussendoor)\b")
_BEZIG = re.compile(
    r"\b(?:ik|hij|zij|ze|we|wij|man|vrouw)\b(?: \w+){0,2} (?:dienst|les|school|therapie)\b"
    r"|\b(?:ik|hij|zij|ze|we|wij|man|vrouw)\b(?: \w+)? ?\bwerk(?:en|t)?\b"
)


def _zonder_reden(pieces: list[str]) -> list[str]:
    """ "Ik werk tot 3, dus bel na 3": until when somebody works is no time to call where a piece
    beside it says when. "Bel daarna" says it by the other: then they are one piece."""
    plain = [kale_letters(piece)[0] for piece in pieces]
    calls = [bool(_BEL.search(one)) and bool(_TIJDEN.search(one)) for one in plain]
    kept: list[str] = []
    for piece, one in zip(pieces, plain, strict=True):
        busy = bool(_BEZIG.search(one) and _TIJDEN.search(one) and not _BEL.search(one))
        points = _BEL.search(one) and _DAARNA.search(one) and not _TIJDEN.search(one)
        if busy and any(calls):
            continue
        if points and kept and _BEZIG.search(kale_letters(kept[-1])[0]):
            told = _TIJDEN.search(kale_letters(kept[-1])[0])
            kept[-1] = f"{kept[-1]}, {piece}" if told else kept[-1]
        else:
            kept.append(piece)
    return kept


def _wanneer(tekst: str) -> str | None:
    found: list[str] = []
    corrected = re.search(r"\bniet\b.{2,30}\bmaar\b", kale_letters(tekst)[0])
    for piece in _zonder_reden(_stukken(_WAAROM.sub("", tekst))):
        plain, places = kale_letters(piece)
        asks = plain.rstrip().endswith("?") or piece.endswith("?")
        about_it = _BEL.search(plain) or _zegt_alleen_tijd(plain)  # "..., vrijdag na vieren?"
        if _IETS_ANDERS.search(plain) or (asks and not about_it) or _WELKE.match(plain):
            continue
        told = list(_TIJDEN.finditer(plain))
        refuses = any(_IK_KAN_NIET.match(plain[hit.end() :]) for hit in told)
        if not told or not (_BEL.search(plain) or refuses or _zegt_alleen_tijd(plain)):
            continue
        if corrected and "niet" not in plain:
            found = []
        for hit in told:
            end = hit.end()
            no = _NIET_DAN.match(plain[end:])
            if no:
                end += no.end()
            found.append(piece[places[hit.start()] : places[end]].strip(" ,.?"))
        by_other = _BEZIG.search(plain) and _DAARNA.search(plain)
        if (_IK_BEN_DAN.search(plain) or by_other) and len(plain.split()) <= _LANGSTE_TIJD:
            found[-len(told) :] = [_zonder_opdracht(piece)]
    words = ", ".join(dict.fromkeys(found))
    return words if words and len(words.split()) <= _LANGSTE_TIJD else None


def _stukken(tekst: str) -> list[str]:
    return [
        part
        for sentence in zinnen(tekst)
        if not sentence.endswith("?") or _BEL.search(kale_letters(sentence)[0])
        for clause in clausules(sentence)
        for beside in _NUMMER.split(clause)
        for part in re.split(
            r"\ben (?=(?:ik|dan|wij|we|de|het|mijn|zet|bel)\b)", beside, flags=re.I
        )
    ]


def _zegt_alleen_tijd(plain: str) -> bool:
    rest = kale_woorden(_TIJDEN.sub(" ", plain)).split()
    strange = [word for word in rest if word not in _VULSEL]
    busy = _IK_BEN_DAN.search(plain) is not None and re.search(r"\bik\b", plain) is not None
    first = _TIJDEN.search(plain)
    leads = first is not None and set(kale_woorden(plain[: first.start()]).split()) <= _VULSEL
    why = leads and not _VERTELT.search(plain)
    allowed = _WOORDEN_WAAROM if why else _VREEMDE_WOORDEN
    return busy or len(strange) <= allowed


def _zonder_opdracht(piece: str) -> str:
    """ "Zet erbij dat ik overdag slaap": what is told."""
    return re.sub(
        r"^\W*(?:(?:zet|doe|schrijf|voeg)\b.{0,20}?(?:erbij|er bij|toe)?\b(?: ook)? (?:dat|:)|"
        r"want|omdat)\s*",
        "",
        piece,
        flags=re.I,
    ).strip(" ,.")


def is_uitzondering(tijd: str) -> bool:
    """ "Woensdag niet", "ik slaap overdag": says when not, and nothing of when."""
    plain = kale_letters(tijd)[0]
    return bool(re.search(r"\b(?:niet|nie|niks|nooit|geen|behalve|not|never)\b", plain)) or bool(
        _IK_BEN_DAN.search(plain)
    )


def samen(bekend: str | None, nieuw: str | None) -> str | None:
    """A new time in the place of the known one; an exception beside it."""
    if bekend is None or nieuw is None:
        return nieuw
    if nieuw.casefold() in bekend.casefold():
        return bekend
    same_day = set(re.findall(_DAG, kale_letters(bekend)[0])) & set(
        re.findall(_DAG, kale_letters(nieuw)[0])
    )
    beside = is_uitzondering(nieuw) != is_uitzondering(bekend) and not same_day
    every = re.search(r"\b(?:elke|iedere|altijd|maakt niet uit)\b", kale_letters(nieuw)[0])
    return f"{bekend}, {nieuw}" if beside and not every else nieuw


def op_welke_dag(wanneer: str | None, vandaag: date) -> str | None:
    """ "Morgen" is read on another day: it becomes the day itself."""
    if wanneer is None:
        return None

    def day(hit: re.Match[str]) -> str:
        later = 1 if hit["dag"].casefold() == "morgen" else 0
        return schrijf_dag(vandaag + timedelta(days=later))

    return _MORGEN.sub(day, wanneer, count=1)
