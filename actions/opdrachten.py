"""What a flow may order in the world outside it, carried out in the turn's unit of work."""

from __future__ import annotations

from collections.abc import Callable

from actions.aanbod import bied_aan
from actions.agenda import geef_agenda
from actions.ernaast import vraagt_bij_ja, zeg_na_ja
from actions.spreken import Gesprek
from actions.verlopen import VERLOPEN
from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.zaken.nieuwe_dag import volg_de_dag
from casefile.zaken.versturen import (
    Gever,
    bevestiging,
    leg_terugbellen_vast,
    leg_vast,
    met_toestemming,
    vraag_erna,
    wis_alles,
    wis_gesprek,
)


def _hervat(gesprek: Gesprek, hoe: str = "kort") -> None:
    """After an emergency: back to the question that was open, if any; `heel`: as it was shown."""
    if gesprek.turn.stand.hervat():
        gesprek.zeg_open_vraag(heel=hoe == "heel")
    else:
        gesprek.zeg(Bericht("utter_veilig_verder"))


def _begin(gesprek: Gesprek, verloop: str) -> None:
    """On with another flow, which has what this one learned."""
    step = VERLOPEN[verloop].begin(gesprek.turn.dossier, gesprek.turn.now)
    gesprek.zeg_stap(verloop, step)
    voer_uit(gesprek, step.opdrachten)


def _nieuwe_dag(gesprek: Gesprek) -> None:
    """Who was told of the day hears of the new one, and the huurder who they are."""
    turn = gesprek.turn
    told = volg_de_dag(turn.unit, turn.dossier, turn.conversation.id)
    if told:
        names = ", ".join(organisaties.laad()[one].naam for one in told)
        gesprek.zeg(Bericht("utter_veld_doorgegeven", {"ontvangers": names}), onthoud=False)


def _wis(gesprek: Gesprek) -> None:
    """Delete the conversation with everything in it; a fresh one carries the goodbye."""
    turn, conversation = gesprek.turn, gesprek.turn.conversation
    address = turn.unit.conversations.address(conversation.id)
    wis_alles(turn.unit, conversation.id)
    turn.goodbye_to = (conversation.channel, address)


def _wis_gesprek(gesprek: Gesprek) -> None:
    """What was written goes, what was asked for goes on: said with the numbers of it."""
    turn = gesprek.turn
    running = [r for r in met_toestemming(turn.unit, turn.conversation.id) if r.is_open]
    wis_gesprek(turn.unit, turn.conversation.id, turn.dossier)
    numbers = ", ".join(r.nummer for r in running)
    gesprek.zeg(Bericht("utter_gesprek_gewist", {"nummers": numbers}), onthoud=False)


def _gever(gesprek: Gesprek) -> Gever:
    turn = gesprek.turn
    said = gesprek.gehoord.tekst or gesprek.getikt
    return Gever(turn.unit, turn.conversation, turn.dossier, turn.message_id, said)


def _toestemming(gesprek: Gesprek, ontvanger: str, antwoord: str) -> None:
    leg_vast(_gever(gesprek), ontvanger, antwoord)


def _klaar(gesprek: Gesprek) -> None:
    """The receipt, and then: may we write first?"""
    said, question = list(bevestiging(_gever(gesprek))), vraag_erna(gesprek.turn.dossier)
    if question is not None:
        gesprek.turn.stand.open("doorverwijzing", question)
    asked = () if question is None else (Bericht(f"utter_{question}"),)
    if vraagt_bij_ja(gesprek):
        gesprek.zeg(*said)
        zeg_na_ja(gesprek)
        said = []
    gesprek.zeg(*said, *asked)


def _terugbellen(gesprek: Gesprek, antwoord: str) -> None:
    receipt = leg_terugbellen_vast(_gever(gesprek), antwoord)
    if receipt is not None:
        gesprek.zeg(*gesprek.in_eigen_taal("mens_klaar"), receipt)
        zeg_na_ja(gesprek)
        _verder_waar_we_waren(gesprek)


def _verder_waar_we_waren(gesprek: Gesprek) -> None:
    """Back to the question that the wish for a human pushed aside, if any."""
    if gesprek.turn.stand.hervat():
        gesprek.zeg_open_vraag()


_ORDERS: dict[str, Callable[..., None]] = {
    "hervat": _hervat,
    "begin": _begin,
    "agenda": geef_agenda,
    "nieuwe_dag": _nieuwe_dag,
    "aanbod": bied_aan,
    "wis": _wis,
    "wis_gesprek": _wis_gesprek,
    "toestemming": _toestemming,
    "klaar": _klaar,
    "terugbellen": _terugbellen,
    "verder_waar_we_waren": _verder_waar_we_waren,
}


def voer_uit(gesprek: Gesprek, opdrachten: tuple[tuple[str, ...], ...]) -> None:
    """In order. An unknown order is a mistake of ours and fails the turn."""
    for name, *values in opdrachten:
        _ORDERS[name](gesprek, *values)
