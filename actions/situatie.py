"""Where somebody stands, and the flows that are started from there: the walk and the call notes."""

from __future__ import annotations

from dataclasses import replace

from actions.antwoord import StartVerloop
from actions.brief import BRIEF, zeg_brief
from actions.eigen_brief import EIGEN_BRIEF, maak_eigen_brief
from actions.herinnering import HERINNERING, herinner
from actions.spreken import Gesprek
from actions.verlopen import VERLOPEN
from actions.volgen import volg
from casefile.belbriefje.belronde import Belronde
from casefile.dialogue import Antwoord, Stap
from casefile.situatie.stappen import Contact
from casefile.situatie.verhaal_opnemen import neem_bericht_op
from casefile.stapel.stapelverloop import ZOEK

KANS, BELBRIEFJE, STAPEL = "kans", "belbriefje", "stapel"
BEGINT_HIER = (KANS, BELBRIEFJE, STAPEL, BRIEF.naam, HERINNERING.naam, EIGEN_BRIEF.naam)
"""The flows that a button of `/start_situatie` may name."""


class ActionSituatie(StartVerloop):
    """`/start_situatie{"verloop": "kans"}` starts that flow; with "belbriefje" a "waarde" may name
    the contact that comes first. Typed words are read first: they may answer questions already."""

    naam = "action_situatie"
    verloop = "situatie"
    helper_text = "utter_helper_bij_start"

    def doe(self, gesprek: Gesprek) -> None:
        turn = gesprek.turn
        turn.stand.onbegrepen = 0
        flow = _gevraagd_verloop(gesprek)
        if flow == BRIEF.naam:
            zeg_brief(gesprek)
            return None
        if flow == HERINNERING.naam:
            herinner(gesprek)
            return None
        if flow == EIGEN_BRIEF.naam:
            maak_eigen_brief(gesprek)
            return None
        if flow == BELBRIEFJE and gesprek.waarde in {contact.value for contact in Contact}:
            turn.dossier.deel(Belronde).eerst = gesprek.waarde
        if flow == self.verloop:
            neem_bericht_op(turn.dossier, gesprek.feiten.situatie)
        volg(gesprek, flow, _begin(gesprek, flow))
        return None


def _begin(gesprek: Gesprek, flow: str) -> Stap:
    """The first step; whoever names at once from whom the envelope is has answered it already."""
    turn, verloop = gesprek.turn, VERLOPEN[flow]
    step = verloop.begin(turn.dossier, turn.now)
    if flow != STAPEL or step.vraag != ZOEK or gesprek.feiten.stapel.afzender is None:
        return step
    found = verloop.antwoord(turn.dossier, ZOEK, Antwoord(gesprek.feiten), turn.now)
    return replace(found, berichten=(*step.berichten, *found.berichten))


def _gevraagd_verloop(gesprek: Gesprek) -> str:
    """The flow that the tapped button names, or the situation check."""
    for entity in gesprek.tracker.latest_message.get("entities", []):
        if entity["entity"] == "verloop" and entity["value"] in BEGINT_HIER:
            return str(entity["value"])
    return ActionSituatie.verloop
