"""What every message is looked at for before its action: who is there, and a possible emergency.

Remembered in the dossier, and said in a line of its own; an emergency is never delayed by it.
"""

from __future__ import annotations

from dataclasses import replace

from actions.spreken import Gesprek
from actions.uitleggen import begrepen
from casefile.dialogue import Bericht
from casefile.gegevens import laat_vervallen
from casefile.gesprek.ergernis import Ergernis
from casefile.gesprek.wie_typt import huurder_neemt_over, is_nu_helper, is_nu_kind
from casefile.helper import Helper
from casefile.noodpoort.beantwoorden import mogelijke_nood, onthoud_ontkende
from casefile.noodpoort.iets_anders import praat_over_iets_anders
from casefile.noodpoort.misschien import (
    OVER_HET_LEVEN,
    ontkende,
    regel,
    te_erkennen,
    weersproken,
)
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.noodverloop import TERUG, gaat_over_leven

MEER_ERVAN = (Nood.LICHAAM, Nood.GEWELD, Nood.KIND, Nood.DREIGING_ANDER)
GAAT_VERDER = 4  # words: with fewer that we do not understand nobody has gone on


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


def let_op_ergernis(gesprek: Gesprek) -> None:
    """Who says it for the second time hears a sorry; the answer to what they say follows."""
    again = gesprek.feiten.wensen.ergernis is Ergernis.HERHAALD
    if again and not is_nood(gesprek) and gesprek.waarde != "ergernis":
        gesprek.zeg(Bericht("utter_ergernis_kort"), onthoud=False)


def let_op_terug(gesprek: Gesprek) -> None:
    """Who is back hears what is known; the answer, or what was open, follows."""
    if not gesprek.feiten.wensen.terug or is_nood(gesprek) or gaat_over_leven(gesprek.turn.stand):
        return
    known = begrepen(gesprek)
    if known:
        gesprek.zeg(Bericht("utter_weer_terug", {"feiten": known}), onthoud=False)


def let_op_meeleven(gesprek: Gesprek) -> None:
    """A death, an ambulance, an illness: one warm sentence, once for each; the answer follows. A
    professional reads on."""
    told, stand = gesprek.feiten.meeleven, gesprek.turn.stand
    not_theirs = gesprek.gehoord.doorgestuurd or gesprek.feiten.brief is not None
    if told is None or told.value in stand.meegeleefd or not_theirs:
        return
    stand.meegeleefd = [*stand.meegeleefd, told.value]
    if not gesprek.turn.dossier.deel(Helper).beroep:
        gesprek.zeg(Bericht(f"utter_meeleven_{told.value}"), onthoud=False)


def let_op_taal(gesprek: Gesprek) -> None:
    """The other language somebody types: remembered, and the questions of a call are in it too."""
    heard, stand = gesprek.gehoord.taal, gesprek.turn.stand
    if heard and gesprek.gehoord.betekenis.label == "andere_taal":
        stand.taal = heard


def let_op_wissen(gesprek: Gesprek) -> None:
    """Honest to somebody who asked to wipe all and then said something else."""
    lapsed = laat_vervallen(gesprek.turn.stand)
    if lapsed and not gesprek.intent.startswith(("nood_", "verwijder_")):
        gesprek.zeg(Bericht("utter_niets_gewist"), onthoud=False)


def let_op_verder(gesprek: Gesprek) -> None:
    """Who goes on talking after an emergency has gone on: the question whether they want to is not
    asked again, and what was open before is open once more."""
    stand, gehoord = gesprek.turn.stand, gesprek.gehoord
    if praat_over_iets_anders(stand, gehoord) and not is_nood(gesprek):
        gesprek.zeg(Bericht("utter_leven_kort"), onthoud=False)
        stand.verloop = stand.vraag = None
        stand.hervat()
        return
    if not (stand.verloop == "veiligheid" and stand.vraag == TERUG) or gehoord.is_tik:
        return
    answers = gesprek.intent in ("ja", "nee", "stop", "afscheid", "bedankt") or gesprek.waarde
    short = gehoord.woorden < GAAT_VERDER
    unsure = gesprek.intent == "nlu_fallback" and (short or _kan_meer_zijn(gesprek))
    if is_nood(gesprek) or answers or unsure or gehoord.misschien or gehoord.media:
        return
    stand.verloop = stand.vraag = None
    stand.hervat()


def _kan_meer_zijn(gesprek: Gesprek) -> bool:
    """The emergency is a body, or somebody who does harm: there words that we do not understand may
    be more of it."""
    last = gesprek.turn.stand.onderwerp or ""
    return last in {f"nood_{one.value}" for one in MEER_ERVAN}


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
    by_name = _antwoordt_op_iets_anders(gesprek)
    denial = gesprek.feiten.ontkenning
    denied = weersproken(stand, denial) if by_name else ontkende(stand, denial)
    _erken(gesprek)
    onthoud_ontkende(stand, denied)
    turn.regel_open = stand.misschien is not None
    gehoord = replace(gesprek.gehoord, misschien=()) if is_nood(gesprek) else gesprek.gehoord
    nood = mogelijke_nood(turn.dossier, gehoord)
    if nood is None:
        return
    turn.regel_open = True
    gesprek.zeg(regel(nood), onthoud=False)
    turn.unit.audit.add("bot", "misschien_nood", turn.conversation.id, detail=nood.value)


def _erken(gesprek: Gesprek) -> None:
    """An alarm that is denied by its name was heard wrong: said in one line, and what it pushed
    aside is open again. Of a life the number stays beside it."""
    stand = gesprek.turn.stand
    wrong = te_erkennen(stand, gesprek.feiten.ontkenning)
    if not wrong or any(gesprek.intent == nood.label for nood in wrong):
        return
    stand.misschien = None
    if (stand.laatst_gezegd or "").startswith(("utter_nood_", "utter_leven_")):
        stand.laatste = []  # what was heard wrong is not said again, nor in easier words
    if is_nood(gesprek):  # another one than was denied: its card follows
        gesprek.zeg(Bericht("utter_vals_alarm"), onthoud=False)
        stand.verloop = stand.vraag = None
        stand.hervat()
        return
    goes_on = gesprek.waarde == "verder"  # says the number, and takes up what was open, itself
    if gesprek.waarde != "ergernis":
        life = any(nood in OVER_HET_LEVEN for nood in wrong) and not goes_on
        gesprek.zeg(
            Bericht("utter_vals_alarm_leven" if life else "utter_vals_alarm"), onthoud=False
        )
    if stand.verloop == "veiligheid" and not goes_on:
        stand.verloop = stand.vraag = None
        stand.hervat()


def _antwoordt_op_iets_anders(gesprek: Gesprek) -> bool:
    """A bare "nee" to the open question of a flow denies no emergency of before."""
    stand = gesprek.turn.stand
    asked = stand.vraag is not None and stand.verloop != "veiligheid" and stand.misschien is None
    return asked and gesprek.feiten.vorm.kort is not None


def let_op_helper(gesprek: Gesprek, sleutel: str | None) -> bool:
    """Set the helper mode when the message says so, and say it, unless there is nothing to say
    (None). A tap never does."""
    new = is_nu_helper(gesprek.turn.dossier, gesprek.feiten.wensen)
    if new and sleutel is not None:
        gesprek.zeg(Bericht(sleutel), onthoud=False)
    return new


def let_op_huurder(gesprek: Gesprek) -> None:
    """Who types is the huurder now: said, and from here on addressed as such."""
    now = huurder_neemt_over(gesprek.turn.dossier, gesprek.feiten.wensen)
    if now and not is_nood(gesprek):
        gesprek.zeg(Bericht("utter_helper_zelf"), onthoud=False)


def let_op_kind(gesprek: Gesprek) -> None:
    """A child alone is remembered as one, and hears at once that an adult can take over."""
    now = is_nu_kind(gesprek.turn.dossier, gesprek.feiten.wensen)
    if now and not is_nood(gesprek):
        gesprek.zeg(Bericht("utter_kind_welkom"), onthoud=False)
