"""Not understood: the step that fits what was told, a meaning that is likely, or a human.

Nothing that was known before is said as if it were new, and no block comes twice in a row.
"""

from __future__ import annotations

from actions.beurt import Anders
from actions.spreken import Gesprek
from actions.uitleggen import zeg_anders
from actions.verteld import EEN_VERHAAL, ga_verder, vraag_wat_er_is
from casefile.dialogue import Bericht
from casefile.gesprek.vertelling import vertelt_de_weg
from casefile.teksten.lezer import Teksten

VEILIGHEID = "veiligheid"
UNSURE_CHOICES = 2
WELLICHT = 0.15  # probability from which a meaning is worth offering
RUIM = 2  # so many times likelier than the next: then only this one is named
MENS_NA = 3  # messages in a row that were not understood: then it is a human that we offer


def niet_begrepen(gesprek: Gesprek) -> None:
    stand, told = gesprek.turn.stand, gesprek.feiten
    asks = told.vorm.vraagt and not vertelt_de_weg(told)
    if not stand.vraag and not asks and ga_verder(gesprek):
        gesprek.turn.anders = Anders.VERTELD
        return
    stand.onbegrepen += 1
    if stand.onbegrepen >= MENS_NA:
        _bied_mens_aan(gesprek)
        return
    if stand.vraag and stand.verloop != VEILIGHEID:
        _vraag_nog_eens(gesprek)
        return
    if stand.vraag:  # right after an emergency the number stays on the screen
        gesprek.zeg_open_vraag()
        return
    choices = likely(gesprek)
    if choices:
        _noem_wat_het_kan_zijn(gesprek, choices)
    elif stand.onbegrepen > 1:
        gesprek.zeg(Bericht("utter_niet_begrepen_weer"), onthoud=False)
    elif gesprek.gehoord.woorden >= EEN_VERHAAL and not told.vorm.vraagt:
        vraag_wat_er_is(gesprek)
    else:
        gesprek.zeg_met_keuzes("utter_niet_begrepen", ["start_situatie", "start_overzicht"])


def _vraag_nog_eens(gesprek: Gesprek) -> None:
    """The open question; the second time only its buttons."""
    stand = gesprek.turn.stand
    buttons = Teksten.standaard().knoppen(f"utter_{stand.vraag}", gesprek.turn.dossier.niveau)
    if stand.onbegrepen == 1 or not buttons:
        gesprek.zeg(Bericht("utter_niet_begrepen_vraag"), onthoud=False)
        gesprek.zeg_open_vraag()
        return
    gesprek.dispatcher.utter_message(response="utter_niet_begrepen_vraag_kort", buttons=buttons)


def _bied_mens_aan(gesprek: Gesprek) -> None:
    """A human, each time in other words."""
    turn = gesprek.turn.stand.onbegrepen % 3
    if turn == 0:
        zeg_anders(gesprek)
    else:
        key = "utter_niet_begrepen_kort" if turn == 1 else "utter_niet_begrepen_weer"
        gesprek.zeg(Bericht(key), onthoud=False)


def _noem_wat_het_kan_zijn(gesprek: Gesprek, labels: list[str]) -> None:
    """ "Gaat het over: ...?": one likely meaning with a yes and a no, or two to choose from."""
    names = [gesprek.woord(f"utter_naam_{label}") for label in labels]
    chances = {one.label: one.kans for one in gesprek.gehoord.betekenissen}
    alone = len(labels) == 1 or chances[labels[0]] >= RUIM * chances[labels[1]]
    if "mens" in labels:
        gesprek.zeg_met_keuzes("utter_bedoel_je", labels)
        return
    if not alone:
        values = {"een": names[0], "twee": names[1]}
        gesprek.zeg_met_keuzes("utter_bedoel_je_een_van_twee", labels, **values)
        return
    buttons = [
        {"title": gesprek.woord("utter_knop_dat_bedoel_ik"), "payload": f"/{labels[0]}"},
        {"title": gesprek.woord("utter_knop_iets_anders"), "payload": "/nee"},
        {"title": gesprek.woord("utter_naam_mens"), "payload": "/mens"},
    ]
    gesprek.dispatcher.utter_message(response="utter_bedoel_je_dit", buttons=buttons, een=names[0])


def likely(gesprek: Gesprek) -> list[str]:
    """What the message may well have meant, most likely first, without small talk; no strangers."""
    return [
        one.label
        for one in gesprek.gehoord.betekenissen
        if one.kans >= WELLICHT and one.label.startswith(("vraag_", "start_", "mens"))
    ][:UNSURE_CHOICES]
