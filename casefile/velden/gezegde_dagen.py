"""Which day a message gives the letter, or moves, beside the days that are known. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from casefile.dagen.dagsoort import Dagsoort
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.situatie.datumvraag import Oordeel
from casefile.velden import namen as n
from casefile.velden.gezegd import Gezegdevelden
from casefile.velden.verteld import Verteld

_EIGEN_DAGEN = (n.VONNIS_VAN, n.BETEKEND_OP, n.BETALEN_VOOR, n.ERUIT_OP, n.UITSPRAAK_OP)
"""Days of their own, beside the one for the judge or for leaving."""


def verzette_dag(dossier: Dossier, feiten: Feiten, before: dict[str, Any]) -> dict[str, Any]:
    """ "Nee, 20 november was het": the only day that was noted just now, where a bare one puts it
    right."""
    days = [one for one in feiten.verteld.dagen if one.geldt and not one.gevraagd]
    bare = len(days) == 1 and days[0].soort is Dagsoort.ONBEKEND and not days[0].niet
    last = [one for one in dossier.deel(Verteld).laatst if one in _EIGEN_DAGEN and before[one]]
    if len(last) != 1:
        return {}
    name = last[0]
    known = before[name].dag if name == n.BETALEN_VOOR else before[name]
    day = days[0].dag if bare and feiten.velden.verbetert else _op_dag(known, feiten.velden)
    if name == n.BETALEN_VOOR:
        return {name: replace(before[name], dag=day)} if day else {}
    return {name: day} if day else {}


def _op_dag(known: date, said: Gezegdevelden) -> date | None:
    """ "Niet 8 maar 9": another day of the same month."""
    if not said.losse_dag or known.day == said.losse_dag:
        return None
    try:
        return known.replace(day=said.losse_dag)
    except ValueError:
        return None


def gezegde_datum(feiten: Feiten, before: dict[str, Any], verloop: str | None) -> date | None:
    """A day corrects the known one only in words that correct, or where the change is shown; a
    first day is taken when it is plain, and said what happens on it. Any other day is asked in the
    check of the situation, and which of two it is too."""
    said, known = feiten.velden, before[n.DATUM]
    if known is None:
        read = feiten.verteld.dag
        sure = read.oordeel is Oordeel.GOED and feiten.verteld.datum_voor is not None
        return read.dag if sure else None
    if said.losse_dag and known.day != said.losse_dag:
        return _op_dag(known, said)
    named = _huisdagen(feiten)
    new = [] if known in named else list(dict.fromkeys(named))
    same = feiten.verteld.datum_voor in (before[n.DATUM_VOOR], None)
    shown = verloop is not None and verloop != "situatie"
    plain = (
        shown and same and feiten.verteld.datum_voor is not None
    )  # "de ontruiming is 18 december"
    corrects = said.verbetert or n.DATUM in said.fout or plain
    return new[0] if corrects and len(new) == 1 else None


def _huisdagen(feiten: Feiten) -> list[date]:
    """Days that can be the day on the letter: not those of anything else that was said."""
    kinds = (Dagsoort.ZITTING, Dagsoort.UITZETTING, Dagsoort.ONBEKEND)
    said = [one for one in feiten.verteld.dagen if one.soort in kinds and one.geldt]
    return [one.dag for one in said if one.dag is not None and one.vondst.probleem is None]
