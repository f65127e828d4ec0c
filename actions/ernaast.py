"""What a message asks beside its answer to the open question: in short before the flow goes on, or,
beside a yes that sends, after it."""

from __future__ import annotations

from actions.inzien import toon_gegevens
from actions.spreken import Gesprek
from casefile.dialogue import Bericht
from casefile.gesprek.kernfeiten import wat_bekend_is


def zeg_tussendoor(gesprek: Gesprek) -> None:
    """The question that came with the answer, in short, before the flow goes on."""
    second = gesprek.tracker.latest_message.get("tweede_vraag")
    if second:
        known = wat_bekend_is(f"utter_{second}", gesprek.turn.dossier)
        if known is not None:
            gesprek.zeg(known, onthoud=False)
        short = gesprek.kort(f"utter_{second}")
        gesprek.zeg(Bericht("utter_tussendoor", {"kort": short}), onthoud=False)


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
