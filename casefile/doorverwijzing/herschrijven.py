"""A line that is typed anew, after it was pointed at: by the reader and the check of its field.

Pure. Words that do not fit the field are not for here: they go along as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.datumvraag import Oordeel
from casefile.situatie.papieren import GROEPEN, JaNee
from casefile.velden import namen as n
from casefile.velden.lijst import VAN_NAAM

_ALLEEN_EEN_DAG = 6  # words: in more something is told of it
_ALLEEN_EEN_BEDRAG = 4


def herschrijf(dossier: Dossier, sleutel: str, feiten: Feiten) -> bool:
    """True when the field of this line has a value from these words."""
    read = _LEZERS.get(sleutel)
    found = read(dossier, feiten) if read else None
    if found is None:
        return False
    name, value = found
    veld = VAN_NAAM[name]
    if not veld.keur(value):
        return False
    veld.zet(dossier, value)
    return True


def _naam(_: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    said = feiten.velden
    name = said.naam or said.losse_naam or feiten.contact.naam or said.mogelijke_naam
    return (n.NAAM, name) if name else None


def _bereik(_: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    reach = feiten.contact.bereik
    return (n.MAIL if "@" in reach else n.TELEFOON, reach) if reach else None


def _plaats(_: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    place = feiten.contact.plaats
    return (n.PLAATS, place) if place else None


def _corporatie(_: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    landlord = feiten.contact.corporatie
    return (n.CORPORATIE, landlord) if landlord else None


def _wanneer(_: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    moment = feiten.velden.losse_tijd
    return (n.WANNEER, moment) if moment else None


def _vonnis(_: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    told = feiten.verteld.vonnis
    return (n.VONNIS, told is JaNee.JA) if told in (JaNee.JA, JaNee.NEE) else None


def _datum(dossier: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    """Another day of the same thing. A day of something else is no day of this."""
    read, known = feiten.verteld.dag, dossier.deel(Situatie).datum_voor
    clear = read.oordeel in (Oordeel.GOED, Oordeel.VRAAG_TERUG) and read.dag is not None
    same = feiten.verteld.datum_voor is known and known is not None
    bare = feiten.vorm.woorden <= _ALLEEN_EEN_DAG and feiten.verteld.datum_voor is None
    return (n.DATUM, read.dag) if clear and (same or bare) else None


def _uitspraak(_: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    """Another day of the ruling, or a bare day in its place."""
    told = feiten.verteld
    bare = feiten.vorm.woorden <= _ALLEEN_EEN_DAG and told.datum_voor is None
    day = told.uitspraak_op or (told.dag.dag if bare else None)
    return (n.UITSPRAAK_OP, day) if day else None


def _stap(_: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    paper = feiten.verteld.papier
    return (n.PAPIER, paper.naam) if paper and paper.naam not in GROEPEN else None


def _schuld(_: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    amounts = feiten.geld_verteld.opgaven
    plain = len(amounts) == 1 and feiten.vorm.woorden <= _ALLEEN_EEN_BEDRAG
    return (n.SCHULD, amounts[0].bedrag.met_periode(None)) if plain else None


def _tolk(_: Dossier, feiten: Feiten) -> tuple[str, Any] | None:
    return (n.TOLK, feiten.velden.tolk) if feiten.velden.tolk else None


_LEZERS: dict[str, Callable[[Dossier, Feiten], tuple[str, Any] | None]] = {
    "naam": _naam,
    "bereik": _bereik,
    "plaats": _plaats,
    "corporatie": _corporatie,
    "wanneer": _wanneer,
    "vonnis": _vonnis,
    "datum": _datum,
    n.UITSPRAAK_OP: _uitspraak,
    "stap": _stap,
    "huurschuld": _schuld,
    "tolk": _tolk,
}
