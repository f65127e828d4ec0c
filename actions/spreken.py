"""The one way in which our actions speak: texts by content key, said to who is in the chat.

Which version (B1 or easier) is the choice of the voice; words that are filled in, and pictures,
follow it by way of `Dossier.niveau`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.verlopen import VERLOPEN
from casefile.dialogue import Bericht, Bijlage, KortVerloop, LuistertMee, Stap
from casefile.doorverwijzing.bereikbaar import met_openingstijd
from casefile.doorverwijzing.concept import Concept
from casefile.gesprek.feiten import Feiten
from casefile.gesprek.gehoord import Gehoord
from casefile.gesprek.kernfeiten import al_bekend
from casefile.helper import Helper
from casefile.teksten.al_bekend import zonder_bekende
from casefile.teksten.lezer import Teksten
from casefile.teksten.nu_dicht import NU_DICHT
from casefile.velden.opnemen import Wijziging
from casefile.voor_wie import aangesproken, gewone_waarden, voor_wie

DICHT_WEGLATEN = 2  # answers in a row that do not say again who is closed


KORT = {
    "utter_vraag_betalen_na_vonnis": "utter_kort_betalen_na_vonnis",
    "utter_onderwerp_voor_zitting_betalen": "utter_kort_voor_zitting_betalen",
    "utter_vraag_zitting": "utter_kort_zitting",
    "utter_vraag_dagvaarding": "utter_kort_zitting",
}
"""Texts whose first lines alone would promise what a later line takes back."""


@dataclasses.dataclass
class Gesprek:
    """What an action holds while it runs: the turn, what the tenant said, and a mouth.

    `volg`: says a flow's step and does what it orders (see `actions.volgen`).
    `nieuw`: the fields that this message filled or changed; `geld`: it told amounts too.
    """

    turn: Beurt
    gehoord: Gehoord
    tracker: Tracker
    dispatcher: CollectingDispatcher
    volg: Callable[[Gesprek, str, Stap], None]
    nieuw: tuple[Wijziging, ...] = ()
    geld: bool = False

    @property
    def intent(self) -> str:
        return str(self.tracker.latest_message["intent"].get("name") or "")

    @property
    def confidence(self) -> float:
        """The classifier's probability of the intent, 0 to 1."""
        return float(self.tracker.latest_message["intent"].get("confidence") or 0)

    @property
    def getikt(self) -> str:
        """The payload of the tapped button; empty when words were typed."""
        return str(self.tracker.latest_message.get("text") or "") if self.gehoord.is_tik else ""

    @property
    def feiten(self) -> Feiten:
        """What the message says in words; a tap says none."""
        read = self.gehoord.feiten
        helps = self.turn.dossier.deel(Helper).voor_ander or read.wensen.voor_ander
        return read if helps else read.van_de_schrijver()

    @property
    def waarde(self) -> str | None:
        """The value of a tapped button."""
        for entity in self.tracker.latest_message.get("entities", []):
            if entity["entity"] == "waarde":
                return str(entity["value"])
        return None

    def _common_values(self) -> dict[str, str]:
        return gewone_waarden(self.turn.dossier, Teksten.standaard())

    def woord(self, sleutel: str, **waarden: Any) -> str:
        """Words to fill in, in the version that this huurder chose."""
        return Teksten.standaard().tekst(sleutel, self.turn.dossier.niveau, **waarden)

    def tekst(self, sleutel: str) -> str:
        """A whole text as it would be said."""
        text = self.woord(sleutel, **self._common_values())
        known = al_bekend(self.turn.dossier)
        return zonder_bekende(text, known, Teksten.standaard().vaste_waarden())

    def kort(self, sleutel: str) -> str:
        """The first lines of a text: our texts begin with the answer."""
        key = voor_wie(sleutel, self.turn.dossier, Teksten.standaard().heeft)
        if key in KORT:
            return self.tekst(KORT[key]).strip()
        return self.tekst(key).strip().split("\n\n")[0].strip()

    def zeg(self, *berichten: Bericht, onthoud: bool = True) -> None:
        """Say these; unless told otherwise they are what "herhaal" repeats."""
        for bericht in self._met_openingstijd(berichten):
            said = aangesproken(bericht, self.turn.dossier, Teksten.standaard())
            self.dispatcher.utter_message(response=said.sleutel, **said.waarden)
        if onthoud and berichten:
            self.turn.stand.laatste = [(b.sleutel, b.waarden) for b in berichten]

    def _met_openingstijd(self, berichten: tuple[Bericht, ...]) -> list[Bericht]:
        """Under the first text that says to ring today: who is closed now, and who is not, for all
        of them together. Once a turn."""
        if any(m.get("response") == NU_DICHT for m in self.dispatcher.messages):
            return list(berichten)
        concept = self.turn.dossier.deel(Concept)
        found = met_openingstijd(
            berichten, concept, self.turn.now, self.turn.dossier.niveau, Teksten.standaard()
        )
        return [one for one in found if one.sleutel != NU_DICHT or self._zegt_dicht(one)]

    def _zegt_dicht(self, bericht: Bericht) -> bool:
        """Who is closed was just said: the next answers to what is typed leave it out, never an
        emergency, nor the help with a call that was chosen."""
        stand, lines = self.turn.stand, str(bericht.waarden.get("regels"))
        said, times = stand.dicht or ("", 0)
        asked = self.gehoord.is_tik or self.intent.startswith("nood_")
        again = said == lines and times < DICHT_WEGLATEN and not asked
        stand.dicht = (lines, times + 1 if again else 0)
        return not again

    def zeg_stap(self, verloop: str, stap: Stap, vooraf: Iterable[Bericht] = ()) -> None:
        """Say a flow's step: messages, its open question, pictures; and remember where we are."""
        self.turn.stand.open(verloop, stap.vraag)
        berichten = [*vooraf, *stap.berichten]
        if stap.vraag:
            berichten += self.in_eigen_taal(stap.vraag.removesuffix("_zo"))
            berichten.append(Bericht(f"utter_{stap.vraag}", stap.waarden))
        self.zeg(*berichten)
        for bijlage in stap.bijlagen:
            self.toon(bijlage)

    def in_eigen_taal(self, wat: str) -> list[Bericht]:
        """The same in the other language that somebody typed, where there is a text in it."""
        key = f"utter_taal_{wat}_{self.turn.stand.taal}"
        return [Bericht(key)] if Teksten.standaard().heeft(key) else []

    def toon(self, bijlage: Bijlage) -> None:
        """A picture or PDF in the conversation."""
        attachment = self.turn.unit.attachments.add(self.turn.conversation.id, bijlage)
        self.dispatcher.utter_message(json_message={"attachment": dataclasses.asdict(attachment)})

    def zeg_met_keuzes(self, sleutel: str, intents: list[str], **waarden: str) -> None:
        """A text with these meanings as buttons, in plain words, and a human as the last one."""
        buttons = [
            {"title": self.woord(f"utter_naam_{intent}"), "payload": f"/{intent}"}
            for intent in [*(i for i in intents if i != "mens"), "mens"]
        ]
        bericht = Bericht(sleutel, dict(waarden))
        said = aangesproken(bericht, self.turn.dossier, Teksten.standaard())
        self.dispatcher.utter_message(response=said.sleutel, buttons=buttons, **said.waarden)

    def zeg_open_vraag(self, heel: bool = False) -> bool:
        """Ask the open question of an interrupted flow again, without the pictures that are in the
        chat already, or go on from it when the message told that too; False when there is none.
        `heel`: as it was shown, of a preview every line."""
        stand = self.turn.stand
        if not (stand.verloop and stand.vraag):
            return False
        flow = VERLOPEN[stand.verloop]
        if isinstance(flow, LuistertMee) and not self.gehoord.is_tik:
            told = flow.hoor_mee(self.turn.dossier, self.feiten, self.turn.now)
            if told is not None:
                self.volg(self, stand.verloop, told)
                return True
        again = flow.kort if isinstance(flow, KortVerloop) and not heel else flow.herhaal
        stap = again(self.turn.dossier, stand.vraag)
        self.zeg_stap(stand.verloop, dataclasses.replace(stap, bijlagen=()))
        return True

    def zeg_nog_eens(self, met_bijlagen: bool) -> bool:
        """What was said last, with the words of the open question made anew: they may be in the
        other version now. False when nothing was said yet."""
        stand = self.turn.stand
        last = [Bericht(key, values) for key, values in stand.laatste]
        if not (
            last and stand.verloop and stand.vraag and last[-1].sleutel == f"utter_{stand.vraag}"
        ):
            self.zeg(*last)
            return bool(last)
        stap = VERLOPEN[stand.verloop].herhaal(self.turn.dossier, stand.vraag)
        bijlagen = stap.bijlagen if met_bijlagen else ()
        self.zeg_stap(stand.verloop, dataclasses.replace(stap, bijlagen=bijlagen), last[:-1])
        return True
