"""What another clause of the same message cries out, beside a denial: no part of it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from casefile.gesprek.gehoord import NOOD, Zinsdeel
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.ontkenning import Ontkenning
from casefile.noodpoort.weerspraak import Weerspraak, lees_weerspraak, zonder_roep

ZEKER = 0.65  # the summed probability from which the gate is sure by the model alone


def naast(ontkenning: Ontkenning, delen: Sequence[Zinsdeel], op: date) -> Ontkenning:
    """The denial without what a clause that denies nothing says itself."""
    said = ontkenning.weerspraak
    if said == Weerspraak():
        return ontkenning
    cries = [_roept(deel) for deel in delen if lees_weerspraak(deel.tekst, op) == Weerspraak()]
    heard = [nood for nood in cries if nood is not None]
    left = Weerspraak(zonder_roep(said.genoemd, heard), zonder_roep(said.algemeen, heard))
    return replace(ontkenning, weerspraak=left)


def _roept(deel: Zinsdeel) -> Nood | None:
    alarms = [one for one in deel.betekenissen if one.label.startswith(NOOD)]
    loud = sum(one.kans for one in alarms) >= ZEKER
    return Nood(alarms[0].label.removeprefix(NOOD)) if loud else None
