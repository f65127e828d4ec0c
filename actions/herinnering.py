"""Asks whether we may remind somebody of the day, stops it, and is honest where we cannot."""

from __future__ import annotations

from actions.agenda import geef_agenda
from actions.antwoord import volg
from actions.spreken import Gesprek
from casefile.dialogue import Bericht
from casefile.herinnering.herinnerverloop import UIT, HerinnerVerloop
from casefile.herinnering.momenten import dag_om_te_herinneren
from casefile.situatie.bekende_situatie import Situatie
from casefile.tijd import today

HERINNERING = HerinnerVerloop()


def herinner(gesprek: Gesprek) -> None:
    turn = gesprek.turn
    if gesprek.waarde == UIT:
        gesprek.zeg(*HERINNERING.stop(turn.dossier).berichten)
        gesprek.zeg_open_vraag()
        return
    day = dag_om_te_herinneren(turn.dossier.deel(Situatie), today(turn.now))
    if day and not turn.schrijft_eerst:
        gesprek.zeg(Bericht("utter_herinnering_web"))
        geef_agenda(gesprek)
        return
    volg(gesprek, HERINNERING.naam, HERINNERING.begin(turn.dossier, turn.now))
