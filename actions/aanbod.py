"""Something extra under an answer, with a button of its own after the answer's buttons."""

from __future__ import annotations

import json

from actions.spreken import Gesprek
from casefile.teksten.lezer import Teksten


def bied_aan(gesprek: Gesprek, sleutel: str, verloop: str) -> None:
    """Says it; the buttons of the last text that had any stay, and one more begins `verloop`, with
    a value after a colon where it needs one. Its title is the text `<sleutel>_knop`."""
    flow, _, value = verloop.partition(":")
    values = {"verloop": flow} | ({"waarde": value} if value else {})
    own = {
        "title": gesprek.woord(f"{sleutel}_knop"),
        "payload": f"/start_situatie{json.dumps(values)}",
    }
    gesprek.dispatcher.utter_message(
        response=sleutel,
        buttons=[*_op_het_scherm(gesprek), own],
        **Teksten.standaard().vaste_waarden(),
    )


def _op_het_scherm(gesprek: Gesprek) -> list[dict[str, str]]:
    """The buttons of the last text in this turn that has any."""
    for message in reversed(gesprek.dispatcher.messages):
        said = message.get("response")
        level = gesprek.turn.dossier.niveau
        of_the_text = Teksten.standaard().knoppen(said, level) if said else ()
        shown = [dict(b) for b in (*of_the_text, *(message.get("buttons") or ()))]
        if shown:
            return shown
    return []
