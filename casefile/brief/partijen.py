"""Which corporation a letter comes from or is about, and in which town the judge sits. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from casefile.brief.brieftekst import Brieftekst, patroon
from casefile.brief.gelezen_brief import NAAR_DE_RECHTER, Afzender, Briefsoort, Gelezen
from casefile.taal.klank import kale_letters

ZITTINGSPLAATSEN = (
    "Alkmaar", "Almelo", "Almere", "Amersfoort", "Amsterdam", "Apeldoorn", "Arnhem", "Assen",
    "Bergen op Zoom", "Breda", "Den Haag", "'s-Gravenhage", "'s-Hertogenbosch", "Den Bosch",
    "Dordrecht", "Eindhoven", "Enschede", "Gouda", "Groningen", "Haarlem", "Leeuwarden", "Leiden",
    "Lelystad", "Maastricht", "Middelburg", "Nijmegen", "Roermond", "Rotterdam", "Schiphol",
    "Tilburg", "Utrecht", "Zaandam", "Zaanstad", "Zutphen", "Zwolle",
)  # fmt: skip
"""Where courts in the Netherlands sit (rechtspraak.nl); another town is read as None."""

_DEEL = r"[A-Z][\w'&.-]*"
_NAAM = (
    rf"((?:(?:[dD]e|[hH]et) )?(?:[Ss]tichting |STICHTING )?{_DEEL}"
    rf"(?:[ ](?:{_DEEL}|en|van|de|het|&)){{0,5}})"
)
_VORM = r"(?:de |het )?(?:[Ss]tichting |woningstichting |woonstichting |vereniging )?"
_GENOEMD = tuple(
    re.compile(re.sub(r"(?<!\[) ", r"\\s+", re.sub(r" \?", r"\\s*", p)))
    for p in (
        rf"(?:ten verzoeke van|op verzoek van) {_VORM}{_NAAM}",
        rf"[Oo]pdrachtgever:? {_NAAM}",
        rf"[Cc]li[eë]nte?:? {_NAAM}",
        rf"(?:in de zaak|In de zaak)(?: van| tussen)? (?:de )?(?:stichting )?{_NAAM}",
        rf"(?:[Ii]nzake|onderwerp|Onderwerp):? {_NAAM}(?= ?(?:tegen|contra|[/(,]))",
        rf"(?:wendde zich|schuld aan|[Nn]amens) {_NAAM}",
        rf"{_NAAM} heeft (?:haar vordering|ons gevraagd)",
        rf"Van {_NAAM} kregen (?:wij|we)",
    )
)
_SOORTNAAM = re.compile(
    r"\b(?:won(?:en|ing\w*|ens)|woon\w*|stichting|corporatie|huis|vesti\w+|verhuur\w*|linde|belang)\b",
    re.I,
)
_NIET = re.compile(
    r"\b(?:rechtbank|gemeente|wijkteam|kantonrechter|gerechtsdeurwaarder\w*|incasso\w*|belastingdienst)\b",
    re.I,
)


def welke_corporatie(
    brief: Brieftekst, wie: Afzender | None, bekend: Iterable[str] = ()
) -> Gelezen[str] | None:
    """`bekend`: names of corporations that we know; one of these in the letter is sure."""
    for naam in bekend:
        if re.search(rf"\b{re.escape(kale_letters(naam)[0])}\b", re.sub(r"\s+", " ", brief.plat)):
            return Gelezen(naam)
    for pattern in _GENOEMD:
        for match in pattern.finditer(brief.tekst):
            naam = _netjes(match.group(1))
            if naam and not _NIET.search(naam):
                weak = brief.is_zwak(*match.span(1))
                return Gelezen(naam, not weak and bool(_SOORTNAAM.search(naam)))
    if wie is Afzender.CORPORATIE:
        return _briefhoofd(brief)
    return None


def _briefhoofd(brief: Brieftekst) -> Gelezen[str] | None:
    """The first line with letters is the name of who writes."""
    for line in brief.tekst.split("\n")[:4]:
        naam = _netjes(re.split(r" [-|] ", line)[0])
        if naam and re.match(r"(?:de |het )?[A-Z]", naam) and len(naam) < 50:
            return Gelezen(naam, bool(_SOORTNAAM.search(naam)))
    return None


def _netjes(naam: str) -> str:
    naam = re.sub(r"\s+", " ", naam).strip(" .,:;-")
    naam = re.sub(r"(?: (?:en|van|de|het|&|te))+$", "", naam)
    naam = re.sub(r"^(?:de )?stichting (?=\S+ )", "", naam, flags=re.I) if naam.isupper() else naam
    return naam.title() if naam.isupper() else naam


_PLAATS = "|".join(
    sorted(
        (re.escape(kale_letters(p)[0]).replace(r"\ ", r"\s+") for p in ZITTINGSPLAATSEN),
        key=len,
        reverse=True,
    )
)
_WAAR = tuple(
    patroon(p)
    for p in (
        rf"(?:locatie|zittingsplaats|zitting houdende te) ?[:,]? ?({_PLAATS})(?!\w)",
        rf"(?:gerechtsgebouw|paleis van justitie)[^.;]{{0,60}}? (?:te|in) ({_PLAATS})(?!\w)",
        rf"kantonrechter (?:te|in) ({_PLAATS})(?!\w)",
        rf"uur in ({_PLAATS})(?!\w)",
        rf"(?:adres|plaats)\b[^\n]{{0,60}}?(?:te|in) ({_PLAATS})(?!\w)",
    )
)


_NIET_TE_VERWARREN = 8
"""A name of this many letters that is whole is no other town's, however faint it was."""


def welke_zittingsplaats(brief: Brieftekst, soort: Briefsoort | None) -> Gelezen[str] | None:
    """The town where the hearing is; a court bears the name of a region or of another town."""
    if soort not in NAAR_DE_RECHTER:
        return None
    plain = {kale_letters(p)[0]: p for p in ZITTINGSPLAATSEN}
    for pattern in _WAAR:
        if match := pattern.search(brief.plat):
            named = re.sub(r"\s+", " ", match.group(1))
            weak = brief.is_zwak(*match.span(1)) and len(named) < _NIET_TE_VERWARREN
            return Gelezen(plain[named], not weak)
    return None
