"""What this chat knows of somebody: show it, delete it, withdraw a consent."""

from __future__ import annotations

from rasa_sdk.events import EventType

from actions.actie import Actie, Gesprek
from actions.antwoord import StartVerloop
from actions.verzenden import trek_in
from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.lezen import trekt_in
from casefile.doorverwijzing.pakket import alles_wat_bekend_is
from casefile.storage.doorverwijzingen import Doorverwijzing
from casefile.teksten.lezer import Teksten


class ActionBekijkGegevens(Actie):
    naam = "action_bekijk_gegevens"

    def doe(self, gesprek: Gesprek) -> list[EventType] | None:
        teksten = Teksten.standaard()
        known = alles_wat_bekend_is(gesprek.turn.dossier, teksten).tekst
        gesprek.zeg(
            Bericht(
                "utter_bekijk_gegevens", {"gegevens": known or teksten.tekst("utter_woord_niets")}
            )
        )
        return None


class ActionVerwijderGegevens(StartVerloop):
    """ "Ik trek mijn toestemming in" withdraws at once, from all or from who is named; anything
    else asks whether all must go."""

    naam = "action_verwijder_gegevens"
    verloop = "gegevens"

    def doe(self, gesprek: Gesprek) -> list[EventType] | None:
        if not trekt_in(gesprek.text):
            if "toestemming" in gesprek.text.casefold():  # a question about it: nothing stops yet
                gesprek.zeg(Bericht("utter_dv_stoppen_kan"))
                gesprek.zeg_open_vraag()
                return None
            return super().doe(gesprek)
        allowed = _with_consent(gesprek)
        named = organisaties.zoek(gesprek.text)
        if named:
            allowed = [r for r in allowed if r.ontvanger == named.id]
        if not allowed:
            gesprek.zeg(Bericht("utter_dv_niets_in_te_trekken"))
            return None
        for referral in allowed:
            trek_in(gesprek.turn.unit, referral)
            recipient = organisaties.laad()[referral.ontvanger]
            gesprek.zeg(Bericht("utter_dv_ingetrokken", {"ontvanger": recipient.naam}))
        _stop_asking(gesprek, [referral.ontvanger for referral in allowed])
        return None


def _with_consent(gesprek: Gesprek) -> list[Doorverwijzing]:
    """Also of a closed doorverwijzing: who was done with it must not go on reading."""
    turn = gesprek.turn
    return [
        referral
        for referral in turn.unit.doorverwijzingen.of_conversation(turn.conversation.id)
        if turn.unit.toestemmingen.geldt(referral.id)
    ]


def _stop_asking(gesprek: Gesprek, recipients: list[str]) -> None:
    """A preview that is open on the screen for one of these is no longer asked."""
    turn = gesprek.turn
    concept = turn.dossier.deel(Concept)
    for recipient in recipients:
        concept.antwoorden[recipient] = "nee"
    if turn.stand.verloop == "doorverwijzing" and concept.huidige_ontvanger is None:
        turn.stand.open("doorverwijzing", None)
