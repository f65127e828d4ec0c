"""What fits after somebody told something and asked nothing: on with the letter, the money, a call.

Pure. Which texts say it is for the action.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.helper import Helper
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import GEEN, JaNee
from casefile.situatie.verhaal_opnemen import noemt_onbekende_dag
from casefile.velden import namen as n

_OVER_DE_SCHULD = frozenset((n.SCHULD, n.MAANDEN))


class Vervolg(str, Enum):
    """`SITUATIE`: the check of the letter asks what is missing. `STAP`: where they stand is known.
    `GELD`: amounts were told. `VRAAG`: noted, and nothing follows by itself."""

    SITUATIE = "situatie"
    STAP = "stap"
    GELD = "geld"
    VRAAG = "vraag"


def vervolg_op(
    dossier: Dossier, feiten: Feiten, nieuw: Collection[str], geld: bool
) -> Vervolg | None:
    """`nieuw`: the fields that this message filled or changed, `geld`: whether amounts went into
    the overview. None: it told nothing that we can go on from."""
    situatie = dossier.deel(Situatie)
    other = feiten.velden.over_een_ander and not dossier.deel(Helper).voor_ander
    about_rent = vertelt_de_weg(feiten) or bool(_OVER_DE_SCHULD & set(nieuw))
    unclear = noemt_onbekende_dag(situatie, feiten.verteld) or situatie.tweede is not None
    if unclear and not other:
        return Vervolg.SITUATIE
    if about_rent and not other:
        return Vervolg.STAP if situatie.is_klaar else Vervolg.SITUATIE
    if feiten.van_ander:
        return Vervolg.VRAAG
    if geld:
        return Vervolg.GELD
    if not nieuw:
        return None
    return Vervolg.STAP if situatie.is_klaar else Vervolg.VRAAG


def vertelt_de_weg(feiten: Feiten) -> bool:
    """Names a paper, a vonnis, or a day with what happens on it."""
    told = feiten.verteld
    paper = told.papier is not None and told.papier.naam != GEEN
    return paper or told.vonnis is JaNee.JA or (told.noemt_dag and told.datum_voor is not None)
