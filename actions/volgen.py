"""Says what a flow does next, and carries out what it orders."""

from __future__ import annotations

from actions.opdrachten import voer_uit
from actions.spreken import Gesprek
from casefile.dialogue import Stap
from casefile.situatie.bekende_situatie import Situatie

SITUATIE = "situatie"


def volg(gesprek: Gesprek, flow: str, step: Stap) -> None:
    """Say the step, then carry out its orders in the same unit of work."""
    gesprek.turn.stand.onderwerp = _onderwerp(gesprek, flow, step)
    gesprek.zeg_stap(flow, step)
    voer_uit(gesprek, step.opdrachten)


def _onderwerp(gesprek: Gesprek, flow: str, step: Stap) -> str:
    """What "en daarna?" is about now: the flow, or where the check of the situation came out."""
    found = gesprek.turn.dossier.deel(Situatie).stap
    done = flow == SITUATIE and step.vraag is None and found is not None
    return f"stap_{found}" if done else flow
