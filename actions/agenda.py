"""The day on the letter for somebody's own calendar, and the offer to be reminded of it."""

from __future__ import annotations

from actions.aanbod import bied_aan
from actions.spreken import Gesprek
from casefile.agenda.bestand import MEDIA_TYPE, agendabestand
from casefile.dialogue import Bericht, Bijlage
from casefile.herinnering.momenten import Herinneren, dag_om_te_herinneren
from casefile.situatie.bekende_situatie import Situatie
from casefile.tijd import today


def geef_agenda(gesprek: Gesprek) -> None:
    """The file, which warns by itself; and where we can write first the offer of a reminder."""
    turn = gesprek.turn
    if turn.dossier.deel(Situatie).datum is None:
        return
    gesprek.zeg(Bericht("utter_agenda"), onthoud=False)
    gesprek.toon(_bestand(gesprek))
    day = dag_om_te_herinneren(turn.dossier.deel(Situatie), today(turn.now))
    asked = turn.dossier.deel(Herinneren).antwoord is not None
    if day and not asked and turn.schrijft_eerst:
        bied_aan(gesprek, "utter_herinnering_aanbod", "herinnering")


def _bestand(gesprek: Gesprek) -> Bijlage:
    turn = gesprek.turn
    situatie = turn.dossier.deel(Situatie)
    assert situatie.datum is not None
    words, name = gesprek.woord("utter_woord_agenda"), gesprek.woord("utter_woord_agenda_bestand")
    uid = f"{turn.conversation.id}@afspraak"
    body = agendabestand(situatie.datum, situatie.uur, words, uid, turn.now)
    return Bijlage(MEDIA_TYPE, body, name, "afspraak.ics")
