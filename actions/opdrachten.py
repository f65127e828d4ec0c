"""What a flow may order in the world outside it, carried out in the turn's unit of work."""

from __future__ import annotations

from collections.abc import Callable

from actions.actie import Gesprek
from actions.verlopen import VERLOPEN
from actions.verzenden import (
    leg_terugbellen_vast,
    leg_vast,
    meld_klaar,
    trek_in,
    verder_waar_we_waren,
)
from casefile.agenda.bestand import MEDIA_TYPE, agendabestand
from casefile.dialogue import Bericht, Bijlage
from casefile.doorverwijzing.toestand import Waarom
from casefile.situatie.bekende_situatie import Situatie

BRINGS_CALENDARS = ("web", "telegram")  # WhatsApp takes no calendar file


def _hervat(gesprek: Gesprek) -> None:
    """After an emergency: back to the question that was open, if any."""
    if gesprek.turn.stand.hervat():
        gesprek.zeg_open_vraag()
    else:
        gesprek.zeg(Bericht("utter_veilig_verder"))


def _begin(gesprek: Gesprek, verloop: str) -> None:
    """On with another flow, which has what this one learned."""
    step = VERLOPEN[verloop].begin(gesprek.turn.dossier, gesprek.turn.now)
    gesprek.zeg_stap(verloop, step)
    voer_uit(gesprek, step.opdrachten)


def _agenda(gesprek: Gesprek) -> None:
    """The day as a file for somebody's own calendar, where the platform can bring one."""
    turn = gesprek.turn
    situatie = turn.dossier.deel(Situatie)
    if situatie.datum is None or turn.conversation.channel not in BRINGS_CALENDARS:
        return
    words, name = gesprek.woord("utter_woord_agenda"), gesprek.woord("utter_woord_agenda_bestand")
    body = agendabestand(
        situatie.datum, situatie.uur, words, f"{turn.conversation.id}@afspraak", turn.now
    )
    gesprek.zeg(Bericht("utter_agenda"), onthoud=False)
    gesprek.toon(Bijlage(MEDIA_TYPE, body, name, "afspraak.ics"))


def _wis(gesprek: Gesprek) -> None:
    """Delete the conversation with everything in it; a fresh one carries the goodbye."""
    turn = gesprek.turn
    conversation = turn.conversation
    address = turn.unit.conversations.address(conversation.id)
    for referral in turn.unit.doorverwijzingen.of_conversation(conversation.id):
        if turn.unit.toestemmingen.geldt(referral.id):
            trek_in(turn.unit, referral, Waarom.ALLES_GEWIST)
        turn.unit.toestemmingen.wis_inhoud(referral.id)
    turn.unit.conversations.delete(conversation.id)
    turn.unit.audit.add("huurder", "gewist", conversation.id)
    turn.goodbye_to = (conversation.channel, address)


_ORDERS: dict[str, Callable[..., None]] = {
    "hervat": _hervat,
    "begin": _begin,
    "agenda": _agenda,
    "wis": _wis,
    "toestemming": leg_vast,
    "klaar": meld_klaar,
    "terugbellen": leg_terugbellen_vast,
    "verder_waar_we_waren": verder_waar_we_waren,
}


def voer_uit(gesprek: Gesprek, opdrachten: tuple[tuple[str, ...], ...]) -> None:
    """In order. An unknown order is a mistake of ours and fails the turn."""
    for name, *values in opdrachten:
        _ORDERS[name](gesprek, *values)
