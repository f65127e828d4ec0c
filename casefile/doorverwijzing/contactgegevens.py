"""What people write for a name, a way to reach them, a moment, who reads along, their corporation.

Pure; knows no question. Places, names and organisations come as spans from the pipeline too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casefile import organisatienamen, organisaties
from casefile.doorverwijzing.eigen_zinnen import zinnen_uit
from casefile.gesprek.wensen import is_iets_anders
from casefile.organisaties import CORPORATIE, Organisatie
from casefile.taal.klank import kale_woorden
from casefile.taal.korte_antwoorden import kort_antwoord
from casefile.taal.persoonsgegevens import maskeer
from casefile.velden.keuren import (
    als_plaats,
    is_naam,
    is_telefoon,
    is_verhuurder,
    is_wens_of_noodkreet,
)
from casefile.velden.wie_en_waar import lees_losse_plaats, lees_woonplaats, zonder_elders

MEESTE_TEKENS = 1200
_READS_ALONG = re.compile(
    r"\b(?:leest|lezen|kijkt|kijken|ziet|zien|checkt|mee(?:lezen|kijken)?|reads?|reading|looks?|oku\w+|"
    r"czyta)\b",
    re.I,
)
_ONLY_NOBODY = re.compile(
    r"\W*(?:nee |no |nope )?(?:niemand|geen mens|alleen ik|ik alleen|nobody|no one|just me|"
    r"only me|kimse|"
    r"nikt)(?: hoor| else| anders| dan| mee)*\W*",
    re.I,
)
_BEWIND = re.compile(r"\b(?:bewind\w*|curator\w*|curatele)\b", re.I)
_SCHULDHULP = re.compile(
    r"\b(?:schuldhulp\w*|schuldregeling|schuldsanering|sanering|wsnp|msnp|kredietbank|budgetbeheer)\b",
    re.I,
)
_PHONE = re.compile(r"(?<!\w)\+?\d(?:[\s().-]{0,2}\d){7,14}(?!\d)")
_BIJNA = re.compile(r"(?<![\w.,])(?:\+|0)\d?(?:[\s().-]{0,2}\d){5,12}(?!\d)")
_BEGINS_AS_PHONE = re.compile(r"(?:0[1-9]\d{8}|6[1-9]\d{7}|(?:\+|00)[1-9]\d{7,13})$")
_MAIL = re.compile(r"[^\s@,;<>()]+@[^\s@,;<>()]+\.[a-z]{2,}", re.I)
_WHEN = re.compile(
    r"\b(?:ochtends?|morgens?|middags?|avonds?|overdag|weekend|doordeweeks|werkdagen|altijd|"
    r"\d{1,2}(?:[.:]\d\d)? ?(?:uur|u)\b|(?:na|voor|tussen|vanaf|tot) \d|maakt niet uit|"
    r"(?:ma|di|wo|do|vr|za|zo)|(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*)\b",
    re.I,
)
_LANDLORD_INTRO = re.compile(
    r"^(?:ik huur (?:\w+ )?(?:van|bij)|(?:mijn|me|mn) (?:verhuurder|huisbaas|corporatie) is|"
    r"(?:een )?(?:andere|ander)e?:?|van|bij|het is)\s+",
    re.I,
)
_NAME_INTRO = re.compile(
    r"^(?:(?:hoi|hallo|ja)[ ,]+)?(?:mijn naam is|me naam is|mn naam is|m'n naam is|ik heet|"
    r"ik ben|naam is|naam|zeg maar)\s*:?\s*",
    re.I,
)


@dataclass(frozen=True)
class Contactfeiten:
    """Each is None where the message does not say it.

    `bijna_nummer`: the digits of a number that is not complete, or cannot exist.
    `naam`: the message can be a name and nothing else; `naam_ernaast`: the one beside a number,
    `heel_ernaast`: with first name and surname.
    `leest_mee`, `noemt_geldhulp`: a word for it stands there.
    `corporatie`: named, also misspelled;
    `genoemd`: named in passing, and no other. `verhuurder`: the message can be the name of a
    landlord that we do not know. `moment`: says when. `alleen_plaats`: the message is nothing but
    a place where somebody works. `eigen_woorden`: the message in one line, secrets masked;
    `zinnen`: its sentences, as they may go into a package.
    """

    bereik: str | None = None
    bijna_nummer: str | None = None
    naam: str | None = None
    naam_ernaast: str | None = None
    leest_mee: bool = False
    noemt_geldhulp: bool = False
    corporatie: Organisatie | None = None
    genoemd: Organisatie | None = None
    plaats: str | None = None
    alleen_plaats: str | None = None
    verhuurder: str | None = None
    moment: bool = False
    eigen_woorden: str = ""
    zinnen: tuple[str, ...] = ()
    wens_of_kreet: bool = False  # asks for something, or cries for help

    @property
    def heel_ernaast(self) -> bool:
        return len((self.naam_ernaast or "").split()) > 1


def lees_contact(tekst: str, spans: Sequence[tuple[str, str]] = ()) -> Contactfeiten:
    """`spans`: what the pipeline found, as (kind, value): "plaats", "organisatie" ..."""
    reach, own_words = lees_bereik(tekst), schoon(maskeer(tekst))
    return Contactfeiten(
        bereik=reach,
        bijna_nummer=None if reach else _bijna_nummer(tekst),
        naam=lees_naam(tekst),
        naam_ernaast=naam_naast_nummer(tekst, reach) if reach else None,
        leest_mee=bool(_READS_ALONG.search(tekst) or _ONLY_NOBODY.fullmatch(tekst)),
        noemt_geldhulp=bool(_BEWIND.search(tekst) or _SCHULDHULP.search(tekst)),
        corporatie=organisatienamen.zoek(tekst, soort=CORPORATIE),
        genoemd=organisatienamen.genoemde_corporatie(tekst),
        plaats=_lees_plaats(tekst, spans),
        alleen_plaats=_alleen_plaats(tekst),
        zinnen=tuple(zinnen_uit(tekst)),
        verhuurder=_lees_verhuurder(tekst, spans),
        moment=lijkt_moment(tekst),
        eigen_woorden=own_words,
        wens_of_kreet=is_wens_of_noodkreet(own_words),
    )


def _van_soort(soort: str, spans: Sequence[tuple[str, str]]) -> str | None:
    """The value of the only span of this kind; None when there is none, or more than one."""
    found = [value for kind, value in spans if kind == soort]
    return found[0] if len(found) == 1 else None


def _lees_plaats(tekst: str, spans: Sequence[tuple[str, str]]) -> str | None:
    """A place that exists: of somebody's area, the whole message, or said to be home."""
    span, home = _van_soort("plaats", spans), zonder_elders(tekst)
    found = lees_woonplaats(tekst) or als_plaats(tekst) or lees_losse_plaats(tekst)
    found = found or organisatienamen.zoek_plaats(home)
    return found or (als_plaats(span) if span and span in home else None)


def _alleen_plaats(tekst: str) -> str | None:
    place = organisatienamen.zoek_plaats(tekst)
    return place if place and kale_woorden(tekst) == kale_woorden(place) else None


def _lees_verhuurder(tekst: str, spans: Sequence[tuple[str, str]]) -> str | None:
    """ "Ik huur van Jansen Vastgoed" -> "Jansen Vastgoed"; None for a sentence, a wish, a cry. In a
    sentence a name of which only a Dutch model knows that it is one."""
    bare = _LANDLORD_INTRO.sub("", schoon(tekst)).strip(" .,!")
    if kort_antwoord(tekst) is not None or is_iets_anders(tekst) or is_wens_of_noodkreet(tekst):
        return None
    named = _van_soort("organisatie", spans)
    if named and named not in organisaties.laad():
        return named
    return bare if is_verhuurder(bare) else None


def lees_bereik(tekst: str) -> str | None:
    """A phone number or mail address, as it was typed; None when there is none."""
    mail = _MAIL.search(tekst)
    if mail:
        return mail.group().rstrip(".")
    return next(iter(lees_nummers(tekst)), None)


def lees_nummers(tekst: str) -> list[str]:
    """Every phone number, as it was typed. A date with a time, or an amount, is none."""
    found = [" ".join(phone.group().split()) for phone in _PHONE.finditer(tekst)]
    return [n for n in found if _BEGINS_AS_PHONE.match(alleen_cijfers(n)) and is_telefoon(n)]


def _bijna_nummer(tekst: str) -> str | None:
    """Digits that begin as a phone number and are too few, too many or no number that exists."""
    found = [alleen_cijfers(phone.group()) for phone in _BIJNA.finditer(tekst)]
    return found[0] if len(found) == 1 else None


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
    return bare if is_naam(bare) else None


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


def schoon(tekst: str) -> str:
    """One line, without the brackets that the templates give a meaning to. What is too long ends at
    a whole word and a "…", so that the preview shows that there was more."""
    one_line = " ".join(tekst.split()).translate(str.maketrans("{}[]<>", "()()()"))
    if len(one_line) <= MEESTE_TEKENS:
        return one_line
    kept = one_line[: MEESTE_TEKENS - 2]
    return (kept.rsplit(" ", 1)[0] if " " in kept else kept) + " …"
