"""What every message is looked at for before its action: who is there, and a possible emergency.

Remembered in the dossier, and said in a line of its own; an emergency is never delayed by it.
"""

from __future__ import annotations

from actions.spreken import Gesprek
from casefile.dialogue import Bericht
from casefile.gegevens import laat_vervallen
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig
from casefile.noodpoort.misschien import ontkende, regel, volgende_regel


def is_nood(gesprek: Gesprek) -> bool:
    return gesprek.intent.startswith("nood_")


def stel_voor(gesprek: Gesprek) -> None:
    """The very first time: that this is a computer, free, and what is kept (F78). The web page
    says so itself; an emergency and a greeting need no introduction in front."""
    stand = gesprek.turn.stand
    if stand.begroet or gesprek.intent == "groet" or is_nood(gesprek):
        return
    stand.begroet = True
    if gesprek.turn.conversation.channel != "web":
        gesprek.zeg(Bericht("utter_begin"), onthoud=False)


def let_op_wissen(gesprek: Gesprek) -> None:
    """Honest to somebody who asked to wipe all and then said something else."""
    lapsed = laat_vervallen(gesprek.turn.stand)
    if lapsed and not gesprek.intent.startswith(("nood_", "verwijder_")):
        gesprek.zeg(Bericht("utter_niets_gewist"), onthoud=False)


def let_op_geheim(gesprek: Gesprek) -> None:
    """What was masked before it was heard: said, so that nobody writes it again."""
    if gesprek.gehoord.geheim and not is_nood(gesprek):
        gesprek.zeg(Bericht("utter_geheim_gezien"), onthoud=False)


def let_op_misschien(gesprek: Gesprek) -> None:
    """What is denied is remembered; a possible emergency gets its line before the answer. Once a
    turn, whatever actions follow each other in it."""
    turn, stand = gesprek.turn, gesprek.turn.stand
    if turn.regel_open is not None:
        return
    denied = ontkende(stand, gesprek.feiten.ontkenning)
    stand.ontkend = [*dict.fromkeys([*stand.ontkend, *(nood.value for nood in denied)])]
    turn.regel_open = stand.misschien is not None
    nood = volgende_regel(stand, () if is_nood(gesprek) else gesprek.gehoord.misschien)
    if nood is None:
        return
    turn.regel_open = True
    gesprek.zeg(regel(nood), onthoud=False)
    turn.unit.audit.add("bot", "misschien_nood", turn.conversation.id, detail=nood.value)


def let_op_helper(gesprek: Gesprek, sleutel: str | None) -> bool:
    """Set the helper mode when the message says so, and say it, unless there is nothing to say
    (None). A tap never does."""
    helper, wish = gesprek.turn.dossier.deel(Helper), gesprek.feiten.wensen
    helper.beroep = helper.beroep or (wish.beroep and not wish.voor_zichzelf)
    if helper.voor_ander or not (wish.voor_ander or helper.beroep):
        return False
    helper.voor_ander = True
    if sleutel is not None:
        gesprek.zeg(Bericht(sleutel), onthoud=False)
    return True


def let_op_huurder(gesprek: Gesprek) -> None:
    """Who types is the huurder now: said, and from here on addressed as such."""
    helper = gesprek.turn.dossier.deel(Helper)
    if helper.voor_ander and gesprek.feiten.wensen.neemt_over:
        helper.huurder_neemt_over()
        if not is_nood(gesprek):
            gesprek.zeg(Bericht("utter_helper_zelf"), onthoud=False)


def let_op_kind(gesprek: Gesprek) -> None:
    """A child alone is remembered as one, and hears at once that an adult can take over."""
    known, told = gesprek.turn.dossier.deel(Minderjarig), gesprek.feiten.wensen.minderjarig
    if told is None or known.is_kind:
        return
    known.is_kind, known.leeftijd = True, told.leeftijd
    if not is_nood(gesprek):
        gesprek.zeg(Bericht("utter_kind_welkom"), onthoud=False)
