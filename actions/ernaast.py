"""What a message asks beside its answer to the open question: in short before the flow goes on, or,
beside a yes that sends, after it."""

from __future__ import annotations

from actions.inzien import toon_gegevens
from actions.spreken import Gesprek
from casefile.dialogue import Bericht
from casefile.gesprek.draad import ONDERWERP
from casefile.gesprek.kernfeiten import wat_bekend_is
from casefile.teksten.lezer import Teksten

MEESTE = 3  # buttons for what was asked besides


def zeg_tussendoor(gesprek: Gesprek) -> None:
    """The question that came with the answer, in short, before the flow goes on."""
    second = gesprek.tracker.latest_message.get("tweede_vraag")
    if second:
        known = wat_bekend_is(f"utter_{second}", gesprek.turn.dossier)
        if known is not None:
            gesprek.zeg(known, onthoud=False)
        short = gesprek.kort(f"utter_{second}")
        gesprek.zeg(Bericht("utter_tussendoor", {"kort": short}), onthoud=False)
    _bied_de_rest_aan(gesprek)


def _bied_de_rest_aan(gesprek: Gesprek) -> None:
    """What was asked besides the two that are answered, a button each."""
    teksten = Teksten.standaard()
    buttons = []
    for label in gesprek.tracker.latest_message.get("meer_vragen") or []:
        if label.startswith(ONDERWERP):
            button = teksten.knop_naar(label.removeprefix(ONDERWERP))
            buttons += [button] if button else []
        elif teksten.heeft(f"utter_naam_{label}"):
            title = gesprek.woord(f"utter_naam_{label}")
            buttons.append({"title": title, "payload": f"/{label}"})
    if buttons:
        gesprek.dispatcher.utter_message(response="utter_ook_gevraagd", buttons=buttons[:MEESTE])


def zeg_na_ja(gesprek: Gesprek) -> None:
    """The question beside a yes, once it was sent: its answer, or honestly none."""
    wish = gesprek.feiten.voorbeeld
    if not vraagt_bij_ja(gesprek):
        return
    if gesprek.feiten.wensen.vraagt_gegevens:
        toon_gegevens(gesprek)
    elif wish.vraagt_moment:
        gesprek.zeg(Bericht("utter_dv_moment_onzeker"), onthoud=False)
    elif gesprek.tracker.latest_message.get("tweede_vraag"):
        zeg_tussendoor(gesprek)
    else:
        gesprek.zeg(Bericht("utter_dv_vraag_na_ja"), onthoud=False)


def vraagt_bij_ja(gesprek: Gesprek) -> bool:
    """A typed yes with a question beside it."""
    wish = gesprek.feiten.voorbeeld
    return wish.ja and bool(wish.vragen)
