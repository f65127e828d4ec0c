"""Answers to the open question, and starting the flows that ask them."""

from __future__ import annotations

from dataclasses import replace

from actions.actie import Actie
from actions.beurt import Anders
from actions.ernaast import vraagt_bij_ja, zeg_na_ja, zeg_tussendoor
from actions.niet_begrepen import WELLICHT
from actions.spreken import Gesprek
from actions.verlopen import VERLOPEN, context_van
from actions.verteld import EEN_VERHAAL, ga_verder, vraag_wat_er_is, zeg_afwisselend
from actions.volgen import SITUATIE, volg
from casefile.dialogue import Antwoord
from casefile.gelezen import Gezegd, is_ongelezen
from casefile.gesprek.feiten import lees_knop
from casefile.messages import Kind
from casefile.situatie.verhaal_opnemen import neem_dag_op
from casefile.voor_wie import als_gezegd

_WITHOUT_QUESTION = {
    "ja": "utter_ja_zonder_vraag",
    "nee": "utter_nee_zonder_vraag",
    "weet_niet": "utter_weet_niet_zonder_vraag",
    "sla_over": "utter_sla_over_zonder_vraag",
    "wijzig": "utter_wijzig_wat",
}


class ActionAntwoord(Actie):
    """Brings the answer to the flow that asked; "ja" to nothing gets a kind word."""

    naam = "action_antwoord"
    laat_wissen_open = True

    def doe(self, gesprek: Gesprek) -> None:
        stand = gesprek.turn.stand
        stand.onbegrepen = 0
        if not (stand.verloop and stand.vraag):
            typed = not gesprek.gehoord.is_tik
            if verder_met_de_dag(gesprek) or (typed and ga_verder(gesprek)):
                gesprek.turn.anders = Anders.VERTELD
                return None
            if gesprek.intent == "ja" and _welke(gesprek):
                return None
            told = gesprek.intent == "geef_antwoord" and gesprek.gehoord.woorden >= EEN_VERHAAL
            if typed and told:
                vraag_wat_er_is(gesprek)
                return None
            key = _WITHOUT_QUESTION.get(gesprek.intent, "utter_antwoord_zonder_vraag")
            zeg_afwisselend(gesprek, key)
            return None
        if _vertelt_iets_anders(gesprek, stand.verloop, stand.vraag):
            gesprek.turn.anders = Anders.VERTELD
            gesprek.zeg_open_vraag()
            return None
        flow, said = stand.verloop, _gezegd(gesprek, stand.vraag)
        stand.uitgelegd = []  # the conversation went on: what was explained before may be again
        step = VERLOPEN[flow].antwoord(gesprek.turn.dossier, stand.vraag, said, gesprek.turn.now)
        if not vraagt_bij_ja(gesprek):
            zeg_tussendoor(gesprek)
        elif step.vraag is not None:  # nothing is over yet; else it is answered after the receipt
            zeg_na_ja(gesprek)
        volg(gesprek, flow, step)
        return None


def _vertelt_iets_anders(gesprek: Gesprek, flow: str, vraag: str) -> bool:
    """Told something new about themselves instead of an answer: noted, and no answer gone wrong."""
    if (
        flow != SITUATIE
        or gesprek.gehoord.is_tik
        or gesprek.waarde
        or not (gesprek.nieuw or gesprek.feiten.van_ander)
    ):
        return False
    turn, plain = gesprek.turn, gesprek.feiten.vorm.kort is None
    tells = gesprek.intent in ("geef_antwoord", "wijzig")
    return (
        tells
        and plain
        and not VERLOPEN[flow].begrijpt(turn.dossier, vraag, gesprek.feiten, turn.now)
    )


def _gezegd(gesprek: Gesprek, vraag: str) -> Antwoord:
    """What was said, and whether it can be about the question that is open now."""
    turn, value = gesprek.turn, gesprek.waarde
    # Typed words that count as the tap of a button say what the button says.
    feiten = lees_knop(value, context_van(turn.dossier)) if value else gesprek.feiten
    # A typed yes while the line of a possible emergency is on the screen may be about that line.
    # unless it says to send: that is about the preview and nothing else.
    wish = gesprek.feiten.voorbeeld
    to_send = wish.ja and wish.zendt
    typed_beside_a_line = bool(turn.regel_open) and not gesprek.gehoord.is_tik and not to_send
    nearest = (one.label for one in gesprek.gehoord.betekenissen if one.kans >= WELLICHT)
    said = Antwoord(
        feiten,
        gesprek.intent,
        value,
        ongelezen=typed_beside_a_line,
        vraag_beantwoord=bool(gesprek.tracker.latest_message.get("tweede_vraag")),
        lijkt_op=next((label for label in nearest if label.startswith("vraag_")), None),
    )
    if turn.row is None or typed_beside_a_line:
        return said
    keys, deliveries = als_gezegd(f"utter_{vraag}"), turn.unit.deliveries
    under = gesprek.gehoord.aangehaald
    tapped = deliveries.by_token(under) if under else None
    if tapped and tapped.conversation_id != turn.conversation.id:
        tapped = None
    moment = Gezegd(
        turn.row.received_at,
        turn.row.message.kind is Kind.TAP,
        under,
        turn.unit.inbox.is_overtaken(turn.row),
    )
    return replace(
        said,
        ongelezen=is_ongelezen(deliveries.newest_with(turn.conversation.id, *keys), moment),
        bij_andere_vraag=tapped is not None and not keys.intersection(tapped.reply.keys),
    )


class StartVerloop(Actie):
    """Base of the actions that begin a flow, or go on with it where it was."""

    verloop: str

    def doe(self, gesprek: Gesprek) -> None:
        gesprek.turn.stand.onbegrepen = 0
        step = VERLOPEN[self.verloop].begin(gesprek.turn.dossier, gesprek.turn.now)
        volg(gesprek, self.verloop, step)
        return None


class ActionOverzicht(StartVerloop):
    naam = "action_overzicht"
    verloop = "overzicht"


def verder_met_de_dag(gesprek: Gesprek, uitleg: str | None = None) -> bool:
    """On with the situation check, when the day is told that the last explanation asked for, or
    that this `uitleg` would ask for."""
    turn, feiten = gesprek.turn, gesprek.feiten
    said_last = turn.stand.laatst_gezegd or ""
    told = neem_dag_op(turn.dossier, said_last, feiten) or (
        uitleg is not None and neem_dag_op(turn.dossier, uitleg, feiten, gevraagd=False)
    )
    if told:
        volg(gesprek, SITUATIE, VERLOPEN[SITUATIE].begin(turn.dossier, turn.now))
    return told


def _welke(gesprek: Gesprek) -> bool:
    """A yes to more than one button: which of these? False when none are on the screen."""
    turn = gesprek.turn
    offered = turn.unit.conversations.offered(turn.conversation.id)
    buttons = [{"title": b.title, "payload": b.payload} for b in offered]
    if len(buttons) < 2:
        return False
    gesprek.dispatcher.utter_message(response="utter_welke_bedoel_je", buttons=buttons)
    return True
