"""Emergencies: stop what was going on, say the number first, remember where to go back to."""

from __future__ import annotations

from rasa_sdk.events import ActiveLoop, EventType, SlotSet

from actions.actie import Actie
from actions.opmerken import let_op_helper
from actions.spreken import Gesprek
from actions.van_rasa import PREFIX
from casefile.cijfers import Wat
from casefile.dialogue import Bericht
from casefile.noodpoort.antwoord import VOLUIT, stel_op
from casefile.noodpoort.misschien import blijven_over
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.noodverloop import noden_na, vraag_na
from casefile.noodpoort.welke_kaart import GEWOON, MEDICIJN
from casefile.situatie.verhaal_opnemen import neem_nood_op
from casefile.tijd import today


class ActionNood(Actie):
    naam = "action_nood"
    helper_text = None

    def doe(self, gesprek: Gesprek) -> list[EventType]:
        stand = gesprek.turn.stand
        let_op_helper(gesprek, None)
        gehoord, denial = gesprek.gehoord, gesprek.feiten.ontkenning
        left = gehoord.noden
        if not gehoord.is_tik:
            left = blijven_over(stand, denial, gehoord.noden, gehoord.sterk)
        heard = left or (Nood(gesprek.intent.removeprefix(PREFIX)),)
        noden = noden_na(stand, heard)
        shown = {Nood(name): times for name, times in stand.noden.items()}
        if Nood.ZELFDODING not in heard:  # beside another emergency its number stays, in short
            shown[Nood.ZELFDODING] = VOLUIT
        if gehoord.taal:  # the numbers first in the language it was said in
            gesprek.zeg(Bericht(f"utter_nood_taal_{gehoord.taal}"))
        gesprek.zeg(*stel_op(noden, shown, _kaart_van_lichaam(gesprek)))
        if Nood.UITZETTING_NU in noden or Nood.ZITTING_NU in noden:
            neem_nood_op(gesprek.turn.dossier, gesprek.feiten.situatie, today(gesprek.turn.now))
        stand.ontkend = [name for name in stand.ontkend if Nood(name) not in noden]
        stand.onderbreek()
        stand.onderwerp = f"{PREFIX}{noden[0].value}"
        stand.onbegrepen = 0
        stand.open("veiligheid", vraag_na(noden))
        stand.leven = 0
        for nood in noden:
            stand.noden[nood.value] = stand.noden.get(nood.value, 0) + 1
            gesprek.turn.unit.audit.add(
                "bot", "nood", gesprek.turn.conversation.id, detail=nood.value
            )
            gesprek.turn.unit.cijfers.tel(Wat.NOOD, nood.value)
        return [ActiveLoop(None), SlotSet("requested_slot", None)]


def _kaart_van_lichaam(gesprek: Gesprek) -> str:
    """Which card fits a body in danger; a medicine that was meant instead of a wish to die."""
    facts = gesprek.feiten
    return MEDICIJN if facts.lichaam == GEWOON and facts.ontkenning.medicijn else facts.lichaam
