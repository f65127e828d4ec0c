"""A letter that was read: said to the huurder, to be confirmed. Photographed or copied alike."""

from __future__ import annotations

from actions.antwoord import volg
from actions.spreken import Gesprek
from casefile.brief.briefverloop import KLOPT, BriefVerloop
from casefile.brief.uitslag import Uitslag
from casefile.noodpoort.noodverloop import VeiligheidVerloop

BRIEF = BriefVerloop()


def zeg_brief(gesprek: Gesprek) -> None:
    """What came back from the reader, what was pasted, or else the letter that is still open."""
    turn, uitslag = gesprek.turn, _uitslag(gesprek)
    if uitslag is None:
        volg(gesprek, BRIEF.naam, BRIEF.begin(turn.dossier, turn.now))
        return
    step = BRIEF.gelezen(turn.dossier, uitslag, turn.now)
    if turn.stand.verloop == VeiligheidVerloop.naam:
        if step.vraag:  # first the huurder's own safety; "verder" comes back to the letter
            turn.stand.onderbroken = (BRIEF.naam, KLOPT)
        return
    if step.vraag:
        volg(gesprek, BRIEF.naam, step)
        return
    gesprek.zeg(*step.berichten)
    gesprek.zeg_open_vraag()


def _uitslag(gesprek: Gesprek) -> Uitslag | None:
    row = gesprek.turn.row
    if row is not None and row.message.letter is not None:
        return Uitslag.from_json(row.message.letter)
    pasted = gesprek.feiten.brief
    return Uitslag(pasted.brief) if pasted else None
