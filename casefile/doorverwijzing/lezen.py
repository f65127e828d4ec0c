"""What people write for a name, a way to reach them, a moment, a yes. Pure; knows no question."""

from __future__ import annotations

import re

from casefile.taal.korte_antwoorden import KortAntwoord, kort_antwoord
from casefile.taal.vraagzin import is_opdracht, lijkt_vraag

MEESTE_TEKENS = 400
_PHONE = re.compile(r"(?<!\w)\+?\d(?:[\s().-]{0,2}\d){7,14}(?!\d)")
_BEGINS_AS_PHONE = re.compile(r"(?:0[1-9]\d{8}|6[1-9]\d{7}|(?:\+|00)[1-9]\d{7,13})$")
_MAIL = re.compile(r"[^\s@,;<>()]+@[^\s@,;<>()]+\.[a-z]{2,}", re.I)
_WHEN = re.compile(
    r"\b(?:ochtends?|morgens?|middags?|avonds?|overdag|weekend|doordeweeks|werkdagen|altijd|"
    r"\d{1,2}(?:[.:]\d\d)? ?(?:uur|u)\b|(?:na|voor|tussen|vanaf|tot) \d|maakt niet uit|"
    r"(?:ma|di|wo|do|vr|za|zo)|(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*)\b",
    re.I,
)
_NAME_INTRO = re.compile(
    r"^(?:(?:hoi|hallo|ja)[ ,]+)?(?:mijn naam is|me naam is|mn naam is|m'n naam is|ik heet|"
    r"ik ben|naam is|naam|zeg maar)\s*:?\s*",
    re.I,
)
_NAME = re.compile(r"[^\W\d_][\w.'’ -]{0,58}", re.UNICODE)
# fmt: off
_NO_NAME = {
    "ik", "wil", "mijn", "me", "niet", "geen", "is", "het", "dat", "wat", "moet", "kan", "heb",
    "huis", "huur", "wonen", "brief", "geld", "weet", "ben", "maar", "na", "voor", "liefst",
    "graag", "alleen", "dit", "nummer", "telefoon", "uur",
}
_YES_WORDS = {
    "ja", "jaa", "jawel", "jazeker", "yes", "jep", "ok", "oke", "oké", "okee", "okay", "akkoord",
    "prima", "goed", "graag", "zeker", "stuur",
}
_WITH_YES = _YES_WORDS | {
    "is", "dat", "dit", "het", "hoor", "maar", "doe", "mag", "op", "van", "mij", "je", "ik", "vind",
    "wil", "dan", "nu", "weg", "door", "alles", "dank", "wel", "hem", "verstuur", "versturen",
    "sturen", "naar", "hen", "hun", "toe", "zo", "kan", "klopt",
}
# fmt: on
# What must work whatever was asked, however long the text is.
_COMMAND = re.compile(
    r"\b(?:wis|verwijder|vergeet)\b.{0,20}\b(?:alles|gegevens|mij|me)\b"
    r"|\btoestemming\b.{0,20}\b(?:in|stop\w*)\b|\b(?:trek|haal)\b.{0,30}\b(?:toestemming|terug)\b"
    r"|\b(?:stop|hou op|kap)\b.{0,20}\b(?:chat|ermee|hiermee|maar|nu)\b|\bik (?:wil|ga) stoppen\b"
    r"|\bopnieuw beginnen\b|\bbegin opnieuw\b|\bnog (?:een|1) keer\b",
    re.I,
)
# A wish to us, but only in a short text: in a story the same words are part of the story.
_WISH = re.compile(
    r"\b(?:mens|medewerker|iemand)\b.{0,20}\b(?:spreken|praten|bellen)\b"
    r"|\b(?:bel|belt) (?:me|mij)\b"
    r"|\b(?:snap|begrijp)\b.{0,16}\b(?:niet|niks|niets)\b|\b(?:te )?moeilijk(?:e woorden)?\b$",
    re.I,
)
_ABOUT_THIS = re.compile(
    r"^\W*(?:wie|waarom|waarvoor|hoezo|wat (?:doen|gebeurt|doe)|mag dat)\b", re.I
)
_SHORT = 7  # words
_WITHDRAW = re.compile(
    r"\btoestemming\b.{0,40}\b(?:in|intrekken|terug|stop\w*|weg)\b"
    r"|\b(?:trek|trekken|haal|neem|stop)\b.{0,40}\b(?:toestemming|aanmelding)\b"
    r"|\b(?:toestemming|aanmelding)\b.{0,40}\bintrek\w*|\bintrekken\b|\btrek\b.{0,40}\bin\b",
    re.I,
)
_ALL = r"(?:alles|(?:al )?mijn (?:gegevens|berichten))"
_ERASE = re.compile(
    rf"\W*(?:(?:wis|verwijder|vergeet) (?:nu )?{_ALL}"
    rf"|(?:(?:ik wil|wil je|kun je) )?{_ALL} (?:wissen|verwijderen|vergeten))\W*",
    re.I,
)
_STOP = re.compile(r"\W*(?:stop|stoppen|stop maar|stop nu|hou op|geen berichten meer)\W*", re.I)


def trekt_in(tekst: str) -> bool:
    """ "ik trek mijn toestemming in", also with a recipient in it; not "kan ik ... intrekken?"."""
    return (
        _WITHDRAW.search(tekst) is not None
        and not lijkt_vraag(tekst)
        and not re.search(r"\b(?:niet|nooit|geen)\b", tekst, re.I)
    )


def trekt_toestemming_in(tekst: str) -> bool:
    """So plainly that no classifier is needed."""
    return "toestemming" in tekst.casefold() and trekt_in(tekst)


def maakt_einde(tekst: str) -> bool:
    """What must work whoever has the chat: plainly "stop", deleting all, withdrawing a consent."""
    return (
        _STOP.fullmatch(tekst) is not None
        or _ERASE.fullmatch(tekst) is not None
        or trekt_toestemming_in(tekst)
    )


def is_iets_anders(tekst: str) -> bool:
    """A question or a wish to us ("ik wil een mens spreken") instead of an answer."""
    if lijkt_vraag(tekst) or is_opdracht(tekst) or _COMMAND.search(tekst):
        return True
    return len(tekst.split()) <= _SHORT and _WISH.search(tekst) is not None


def is_vraag_voor_een_mens(tekst: str) -> bool:
    """Something for who calls back: a question too, but not one about the chat itself."""
    told = len(tekst.split()) > 2 and not is_opdracht(tekst) and not _COMMAND.search(tekst)
    return told and not _ABOUT_THIS.match(tekst)


def slaat_over(tekst: str) -> bool:
    """ "weet ik niet", "liever niet", "sla over"."""
    return kort_antwoord(tekst) in (
        KortAntwoord.WEET_NIET,
        KortAntwoord.OVERSLAAN,
        KortAntwoord.NEE,
        KortAntwoord.NIETS,
    )


def lees_bereik(tekst: str) -> str | None:
    """A phone number or mail address, as it was typed; None when there is none."""
    mail = _MAIL.search(tekst)
    if mail:
        return mail.group().rstrip(".")
    return next(iter(lees_nummers(tekst)), None)


def lees_nummers(tekst: str) -> list[str]:
    """Every phone number, as it was typed. A date with a time, or an amount, is none."""
    found = [" ".join(phone.group().split()) for phone in _PHONE.finditer(tekst)]
    return [number for number in found if _BEGINS_AS_PHONE.match(alleen_cijfers(number))]


def alleen_cijfers(nummer: str) -> str:
    """How two ways of writing a Dutch number are the same: "+31 6 12345678" is 0612345678."""
    plain = re.sub(r"[^\d+]", "", nummer.replace("(0)", ""))
    return re.sub(r"^(?:\+31|0031|31(?=[1-9]\d{8}$))0?", "0", plain)


def is_mailadres(bereik: str) -> bool:
    return _MAIL.fullmatch(bereik) is not None


def lees_naam(tekst: str) -> str | None:
    """ "mijn naam is Jan de Vries." -> "Jan de Vries"; None when it can be no name."""
    bare = _NAME_INTRO.sub("", schoon(tekst)).strip(" .,!")
    if len(bare.split()) > 5 or is_iets_anders(tekst) or kort_antwoord(bare) is not None:
        return None
    if _NO_NAME & set(bare.casefold().split()):
        return None
    return bare if _NAME.fullmatch(bare) else None


def naam_naast_nummer(tekst: str, bereik: str) -> str | None:
    """The name in "Fatima 06 12345678" or "06 12345678, vraag naar Fatima"."""
    rest = re.sub(r"\s+", " ", schoon(tekst).replace(bereik, " ")).strip(" ,.;:-")
    rest = re.sub(
        r"^(?:(?:mijn |het |me )?(?:nummer|telefoon\w*|tel|mobiel|mail|e-?mail\w*)\b(?: is)?|is)\W*"
        r"|\b(?:vraag naar|bel(?:len)?|op|en)\b\W*",
        "",
        rest,
        flags=re.I,
    )
    return lees_naam(rest) if 0 < len(rest.split()) <= 4 else None


def lijkt_moment(tekst: str) -> bool:
    return len(tekst.split()) <= 15 and _WHEN.search(tekst) is not None


def is_duidelijk_ja(tekst: str) -> bool:
    """Nothing but a yes. A yes with anything else in it is asked again: this one has effects."""
    words = re.findall(r"[^\W\d_]+", tekst.casefold())
    return bool(words) and set(words) <= _WITH_YES and bool(set(words) & _YES_WORDS)


def schoon(tekst: str) -> str:
    """One line, without the brackets that the templates give a meaning to. What is too long ends at
    a whole word and a "…", so that the preview shows that there was more."""
    one_line = " ".join(tekst.split()).translate(str.maketrans("{}[]<>", "()()()"))
    if len(one_line) <= MEESTE_TEKENS:
        return one_line
    kept = one_line[: MEESTE_TEKENS - 2]
    return (kept.rsplit(" ", 1)[0] if " " in kept else kept) + " …"
