"""Explanations: the text of the label that was asked, then on with what was open."""

from __future__ import annotations

from actions.actie import Actie
from actions.antwoord import verder_met_de_dag
from actions.beurt import Anders
from actions.spreken import Gesprek
from actions.uitleggen import leg_uit
from casefile.begrippen import legt_begrip_uit
from casefile.teksten.lezer import Teksten

SURE = 0.7  # probability from which the label's text is the answer to "wat is een ..."


class ActionUitleg(Actie):
    """One rule for all `vraag_*`: a label and its text have the same name."""

    naam = "action_uitleg"

    def doe(self, gesprek: Gesprek) -> None:
        stand = gesprek.turn.stand
        stand.onbegrepen = 0
        key = self._key(gesprek)
        if not stand.vraag and verder_met_de_dag(gesprek, key):
            gesprek.turn.anders = Anders.VERTELD
            return None
        second = gesprek.tracker.latest_message.get("tweede_vraag")
        if second:
            _twee_antwoorden(gesprek, key, f"utter_{second}")
            return None
        leg_uit(gesprek, key)
        gesprek.zeg_open_vraag()
        return None

    @staticmethod
    def _key(gesprek: Gesprek) -> str:
        """The topic that a button names; else the label's own text; the word on the letter that
        was asked where that is a guess, or where the text does not name it and nothing else was
        asked."""
        topic = f"utter_onderwerp_{gesprek.waarde}"
        if gesprek.waarde and Teksten.standaard().heeft(topic):
            return topic
        key = f"utter_{gesprek.intent}"
        word = gesprek.feiten.wensen.begrip
        if word is None:
            return key
        named = legt_begrip_uit(gesprek.tekst(key), word)
        only_word = not named and gesprek.feiten.wensen.alleen_begrip
        if gesprek.confidence >= SURE and not only_word:
            return key
        gesprek.turn.anders = Anders.BEGRIP
        return word


def _twee_antwoorden(gesprek: Gesprek, een: str, twee: str) -> None:
    """Both in short; the whole of each, and what was asked besides, as a button."""
    stand = gesprek.turn.stand
    for key in (een, twee):
        stand.leg_uit(key)
    stand.onderwerp = een.removeprefix("utter_")
    rest = gesprek.tracker.latest_message.get("meer_vragen") or []
    labels = [een.removeprefix("utter_"), twee.removeprefix("utter_"), *rest]
    named = [one for one in labels if Teksten.standaard().heeft(f"utter_naam_{one}")]
    gesprek.zeg_met_keuzes(
        "utter_twee_antwoorden", named, een=gesprek.kort(een), twee=gesprek.kort(twee)
    )
    gesprek.zeg_open_vraag()
