"""A phone number or mail address that is typed at any moment: do we reach this huurder there from
now on? Pure; the wrong number must never be sent, whatever question is open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile.doorverwijzing.contactgegevens import (
    alleen_cijfers,
    is_mailadres,
    lees_bereik,
    lees_nummers,
)
from casefile.taal.klank import kale_woorden
from casefile.taal.woordenlijst import woorden

# Somebody else's: the number of the bailiff is not where we reach the huurder.
_VAN_EEN_ANDER = re.compile(
    r"\b(?:nummer|telefoon\w*|mail\w*|bereikbaar)\b.{0,12}\bvan (?!mij\b|me\b|mezelf\b)"
    r"|\b(?:zijn|haar|hun|wiens|welk|jullie|jouw) (?:nummer|telefoon\w*|mail\w*)\b"
    r"|\b(?:hij|zij|deurwaarder|rechtbank|corporatie|gemeente|advocaat|begeleider|werkgever|baas)\b"
    r".{0,25}\b(?:belt?|gebeld|belde|heeft|is|bereikbaar)\b"
    r"|\b(?:gebeld|gebelt) door\b|\bis (?:dit|dat|die|het) (?:een )?(?:echt|jullie)\b"
)
_FOUT_NUMMER = re.compile(
    r"(?:\bniet(?: meer)?(?: op)?|\bin plaats van|\bipv|\boude?(?: nummer)?(?: was| is)?)[ :]*$"
)
_KLOPT_NIET = re.compile(r"^\W*(?:klopt|is|doet|werkt|was)\b.{0,15}\b(?:niet|fout|verkeerd|oud)\b")
_ALLEEN = woorden(
    "mijn me mn m n het dat dit is was moet zijn nummer telefoonnummer telefoon tel mobiel mobiele "
    "nieuw nieuwe ander andere goede juiste oude oud verkeerde verkeerd fout foute klopt niet maar "
    "sorry oh o oeps wacht even ik heb had een bel belt bellen op mij graag toch bereikbaar ben "
    "mail mailadres e adres email veranderd verandert gewijzigd wijzig wijzigen verander dus en "
    "nee ja eigenlijk van nu af aan kun kunnen kan je jullie beter liever bereiken typte getypt "
    "tikte tikfout typfout bedoel bedoelde gaf gegeven per ongeluk plaats in ipv werkt doet meer "
    "laatste cijfer cijfers hoi hallo"
)


@dataclass(frozen=True)
class GezegdBereik:
    """`nummers`: every phone number as typed, and whether it is called the wrong one. `mail`: an
    address. `van_ander`: they are somebody else's. `alleen`: the message says nothing else."""

    nummers: tuple[tuple[str, bool], ...] = ()
    mail: str | None = None
    van_ander: bool = False
    alleen: bool = False


def lees_gezegd_bereik(tekst: str) -> GezegdBereik:
    """What a message says about where somebody can be reached."""
    first = lees_bereik(tekst)
    if first is None:
        return GezegdBereik()
    return GezegdBereik(
        tuple((number, _is_fout(tekst, number)) for number in lees_nummers(tekst)),
        first if is_mailadres(first) else None,
        _VAN_EEN_ANDER.search(tekst.casefold()) is not None,
        _zegt_alleen_dit(tekst),
    )


def nieuw_bereik(gezegd: GezegdBereik, bekend: str | None) -> str | None:
    """The new way to reach somebody; None where the known one is said again, where it is somebody
    else's, or where it is not clear which of several is meant."""
    if gezegd.van_ander:
        return None
    if gezegd.mail is not None:
        return None if bekend and gezegd.mail.casefold() == bekend.casefold() else gezegd.mail
    known = alleen_cijfers(bekend or "")
    said = {
        alleen_cijfers(number): number
        for number, wrong in reversed(gezegd.nummers)
        if not wrong and alleen_cijfers(number) != known
    }
    return next(iter(said.values())) if len(said) == 1 else None


def _is_fout(tekst: str, nummer: str) -> bool:
    """ "Niet 06..., maar": the wrong one of two."""
    before, found, after = " ".join(tekst.split()).partition(nummer)
    wrong = _FOUT_NUMMER.search(before.casefold()) or _KLOPT_NIET.search(after.casefold())
    return bool(found and wrong)


def _zegt_alleen_dit(tekst: str) -> bool:
    rest = " ".join(tekst.split())
    for number in lees_nummers(tekst):
        rest = rest.replace(number, " ")
    rest = re.sub(r"\S+@\S+", " ", rest)
    return _ALLEEN.issuperset(kale_woorden(rest).split())
