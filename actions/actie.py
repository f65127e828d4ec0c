"""The base of our actions and the one way in which they speak.

Texts are named by content key; which version (B1 or easier) is Rasa's choice by slot. Words that
are filled in, and pictures, follow the same slot by way of `Dossier.niveau`.
"""

from __future__ import annotations

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt, current_turn
from actions.van_rasa import lees_rasa
from actions.verlopen import VERLOPEN, context_van
from casefile import organisaties
from casefile.dialogue import Bericht, Bijlage, KortVerloop, Stap
from casefile.doorverwijzing.bereikbaar import met_openingstijd
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.naast_nood import neem_woorden_mee
from casefile.gegevens import laat_vervallen
from casefile.gesprek.feiten import Feiten
from casefile.gesprek.gehoord import Gehoord
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig
from casefile.noodpoort.misschien import ontkende, regel, te_zeggen
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.terloops import neem_terloops
from casefile.overzicht.weergave import Weergave
from casefile.teksten.lezer import Teksten
from casefile.teksten.nu_dicht import NU_DICHT
from casefile.velden import namen as n
from casefile.velden import zeggen
from casefile.velden.lijst import Veld
from casefile.velden.opnemen import Wijziging, neem_op
from casefile.voor_wie import voor_wie
from casefile.zaken.bijstellen import stel_bij, vertel_erbij

OVERZICHT = "overzicht"
ZELF_AAN_HET_WOORD = ("situatie", "overzicht", "kans", "belbriefje", "stapel")
"""The flows that say back themselves what they took from an answer."""
KORT = 14
"""Words: in a longer message that we did not understand more was said than what we noted."""
TOONT_VERSCHIL = "_toestemming"
"""In the name of a question that shows itself what was noted or changed."""
VRIJE_TEKST = ("dv_vraag", "dv_geprobeerd", "dv_toevoegen_tekst",
               "eigen_brief_wie", "eigen_brief_verhaal")  # fmt: skip
"""Questions to which any words are an answer: there a correction is only a correction."""


@dataclasses.dataclass
class Gesprek:
    """What an action holds while it runs: the turn, what the tenant said, and a mouth."""

    turn: Beurt
    gehoord: Gehoord
    tracker: Tracker
    dispatcher: CollectingDispatcher

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
        return self.gehoord.feiten

    @property
    def waarde(self) -> str | None:
        """The value of a tapped button."""
        for entity in self.tracker.latest_message.get("entities", []):
            if entity["entity"] == "waarde":
                return str(entity["value"])
        return None

    def _common_values(self) -> dict[str, str]:
        """What any text may name: phone numbers, and the tenant's corporation."""
        corporation = self.turn.dossier.deel(Concept).corporatie_in_woorden
        return {
            **Teksten.standaard().vaste_waarden(),
            "corporatie": corporation or self.woord("utter_woord_corporatie_onbekend"),
        }

    def woord(self, sleutel: str, **waarden: Any) -> str:
        """Words to fill in, in the version that this huurder chose."""
        return Teksten.standaard().tekst(sleutel, self.turn.dossier.niveau, **waarden)

    def tekst(self, sleutel: str) -> str:
        """A whole text as it would be said."""
        return self.woord(sleutel, **self._common_values())

    def kort(self, sleutel: str) -> str:
        """The first lines of a text: our texts begin with the answer."""
        return self.tekst(sleutel).strip().split("\n\n")[0].strip()

    def stel_voor(self) -> None:
        """The very first time: that this is a computer, free, and what is kept (F78). The web page
        says so itself; an emergency and a greeting need no introduction in front."""
        stand = self.turn.stand
        if stand.begroet or self.intent == "groet" or self.intent.startswith("nood_"):
            return
        stand.begroet = True
        if self.turn.conversation.channel != "web":
            self.zeg(Bericht("utter_begin"), onthoud=False)

    def let_op_misschien(self) -> None:
        """What is denied is remembered; a possible emergency gets its line before the answer. Once
        a turn, whatever actions follow each other in it."""
        turn, stand = self.turn, self.turn.stand
        if turn.regel_open is not None:
            return
        denied = ontkende(stand, self.feiten.ontkenning)
        stand.ontkend = [*dict.fromkeys([*stand.ontkend, *(nood.value for nood in denied)])]
        was_open, stand.misschien = stand.misschien is not None, None
        turn.regel_open = was_open
        nood = None if self.intent.startswith("nood_") else te_zeggen(stand, self.gehoord.misschien)
        if nood is None:
            return
        turn.regel_open, stand.misschien = True, nood.value
        self.zeg(regel(nood), onthoud=False)
        turn.unit.audit.add("bot", "misschien_nood", turn.conversation.id, detail=nood.value)

    def let_op_helper(self, sleutel: str | None) -> bool:
        """Set the helper mode when the message says so, and say it, unless there is nothing to say
        (None). A tap never does."""
        helper, wish = self.turn.dossier.deel(Helper), self.feiten.wensen
        helper.beroep = helper.beroep or (wish.beroep and not wish.voor_zichzelf)
        if helper.voor_ander or not (wish.voor_ander or helper.beroep):
            return False
        helper.voor_ander = True
        if sleutel is not None:
            self.zeg(Bericht(sleutel), onthoud=False)
        return True

    def let_op_huurder(self) -> None:
        """Who types is the huurder now: said, and from here on addressed as such."""
        helper = self.turn.dossier.deel(Helper)
        if helper.voor_ander and self.feiten.wensen.neemt_over:
            helper.huurder_neemt_over()
            if not self.intent.startswith("nood_"):
                self.zeg(Bericht("utter_helper_zelf"), onthoud=False)

    def let_op_kind(self) -> None:
        """A child alone is remembered as one, and hears at once that an adult can take over."""
        known, told = self.turn.dossier.deel(Minderjarig), self.feiten.wensen.minderjarig
        if told is None or known.is_kind:
            return
        known.is_kind, known.leeftijd = True, told.leeftijd
        if not self.intent.startswith("nood_"):
            self.zeg(Bericht("utter_kind_welkom"), onthoud=False)

    def zeg_niets_gewist(self) -> None:
        """Honest to somebody who asked to wipe all and then said something else."""
        if not self.intent.startswith(("nood_", "verwijder_")):
            self.zeg(Bericht("utter_niets_gewist"), onthoud=False)

    def neem_velden_op(self) -> bool:
        """What this message tells of its writer, new or corrected, is noted and said back. True
        when it said nothing else: the open question was asked again then."""
        turn, stand = self.turn, self.turn.stand
        if self.gehoord.doorgestuurd or self.feiten.brief is not None:
            return False
        taken = neem_op(turn.dossier, self.feiten, self.gehoord.op, stand.vraag, stand.verloop)
        money = self._neem_geld_op()
        told = stel_bij(turn.unit, turn.dossier, turn.conversation.id, taken.wijzigingen)
        if self.intent.startswith("nood_") or stand.verloop == "veiligheid":
            neem_woorden_mee(turn.dossier, self.feiten)
            return False  # a life comes first: noted, and nothing said of it now
        if self.feiten.voorbeeld.erbij and not stand.vraag:
            words = self.feiten.voorbeeld.erbij
            told += vertel_erbij(turn.unit, turn.conversation.id, words)
        shows_it = stand.verloop in ZELF_AAN_HET_WOORD or TOONT_VERSCHIL in (stand.vraag or "")
        quiet = shows_it and self.intent == "geef_antwoord"
        shown = TOONT_VERSCHIL in (stand.vraag or "") and quiet
        changes = tuple(w for w in taken.wijzigingen if (w.veld.verlaat and not shown) or not quiet)
        if self.intent == "start_situatie":  # its answer says what was heard, the numbers first
            told_anew = (n.NIET_NAAR, n.ALLEEN_NAAR)  # what it does not say itself
            changes = tuple(w for w in changes if w.oud is not None or w.veld.naam in told_anew)
        self._meld(changes, told)
        if money:
            self.zeg(Bericht("utter_veld_onthoud", {"wat": money}), onthoud=False)
        if told and not (stand.vraag or self.feiten.vorm.vraagt):
            return True
        if taken.welke:
            self._zeg_welke(taken.welke)
            return True
        corrected = any(w.oud is not None for w in changes)
        only_this = self.feiten.bereik.alleen and bool(changes)
        answers_too = self.intent == "geef_antwoord" and stand.vraag not in VRIJE_TEKST
        if corrected and not quiet and self.intent != "mens" and not answers_too:
            self.zeg_open_vraag()
            return True
        if self.feiten.wensen.voor_ander:  # that is the message: it is asked what about
            return False
        short = self.gehoord.woorden <= KORT
        if self.intent == "nlu_fallback" and short and (changes or money):
            return self.zeg_open_vraag() or self._vraag_verder()
        if self.intent == "geef_antwoord" and not stand.vraag and (changes or money):
            return self._vraag_verder()
        return only_this and not answers_too and self.zeg_open_vraag()

    def _vraag_verder(self) -> bool:
        """Who told us something was understood: thanks, and what they want help with."""
        self.turn.stand.onbegrepen = 0
        self.zeg(Bericht("utter_onthouden_en_nu"), onthoud=False)
        return True

    def _neem_geld_op(self) -> str:
        """Amounts that no open question of the overview takes, in words; empty where there are
        none to say."""
        turn, stand = self.turn, self.turn.stand
        answers = stand.verloop == OVERZICHT and self.intent in ("geef_antwoord", "wijzig")
        starts = self.intent == "start_overzicht"
        other = self.feiten.velden.over_een_ander or turn.dossier.deel(Helper).voor_ander
        if answers or other:
            return ""
        overzicht = turn.dossier.deel(Overzicht)
        new = neem_terloops(overzicht, self.feiten.geld_verteld)
        new = [post for post in new if post.categorie is not Categorie.HUURSCHULD]
        quiet = starts or self.intent.startswith("nood_") or TOONT_VERSCHIL in (stand.vraag or "")
        if not new or quiet:
            return ""
        weergave = Weergave(Teksten.standaard(), turn.dossier.niveau)
        words = [weergave.post(post) for post in new]
        while len(words) > 1 and len(" ".join(words).split()) > zeggen.MEESTE_WOORDEN:
            words.pop()
        return ", ".join(words)

    def wis_veld(self, veld: Veld) -> None:
        """The one that was asked for goes; that is said, and told to who had it."""
        old = veld.haal(self.turn.dossier)
        if old is not None:
            veld.wis(self.turn.dossier)
            change = (Wijziging(veld, old, None),)
            turn = self.turn
            told = stel_bij(turn.unit, turn.dossier, turn.conversation.id, change)
            self._meld(change, told)
        self.zeg_open_vraag()

    def _meld(self, changes: tuple[Wijziging, ...], told: list[str]) -> None:
        """Say what was noted, and who hears of it (`told`, as organisation ids)."""
        self.zeg(*zeggen.regels(changes, Teksten.standaard()), onthoud=False)
        if told:
            names = ", ".join(organisaties.laad()[one].naam for one in dict.fromkeys(told))
            self.zeg(Bericht("utter_veld_doorgegeven", {"ontvangers": names}), onthoud=False)

    def _zeg_welke(self, velden: tuple[Veld, ...]) -> None:
        """Which of these must go: at most three, each as a button that can be typed too."""
        buttons = [
            {
                "title": self.woord(f"utter_veld_naam_{veld.naam}"),
                "payload": f'/verwijder_gegevens{{"waarde": "veld:{veld.naam}"}}',
            }
            for veld in velden[:3]
        ]
        self.dispatcher.utter_message(response="utter_veld_welke", buttons=buttons)

    def zeg(self, *berichten: Bericht, onthoud: bool = True) -> None:
        """Say these; unless told otherwise they are what "herhaal" repeats."""
        for bericht in self._met_openingstijd(berichten):
            self.dispatcher.utter_message(
                response=self._voor_wie(bericht.sleutel),
                **{**self._common_values(), **bericht.waarden},
            )
        if onthoud and berichten:
            self.turn.stand.laatste = [(b.sleutel, b.waarden) for b in berichten]

    def _voor_wie(self, sleutel: str) -> str:
        """The text as it is written for who is in the chat: a child, a professional, a helper."""
        return voor_wie(sleutel, self.turn.dossier, Teksten.standaard().heeft)

    def _met_openingstijd(self, berichten: tuple[Bericht, ...]) -> list[Bericht]:
        """Under the first text that says to ring today: who is closed now, and who is not, for all
        of them together. Once a turn."""
        if any(m.get("response") == NU_DICHT for m in self.dispatcher.messages):
            return list(berichten)
        concept = self.turn.dossier.deel(Concept)
        return met_openingstijd(
            berichten, concept, self.turn.now, self.turn.dossier.niveau, Teksten.standaard()
        )

    def zeg_stap(self, verloop: str, stap: Stap, vooraf: Iterable[Bericht] = ()) -> None:
        """Say a flow's step: messages, its open question, pictures; and remember where we are."""
        self.turn.stand.open(verloop, stap.vraag)
        berichten = [*vooraf, *stap.berichten]
        if stap.vraag:
            berichten.append(Bericht(f"utter_{stap.vraag}", stap.waarden))
        self.zeg(*berichten)
        for bijlage in stap.bijlagen:
            self.toon(bijlage)

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
        self.dispatcher.utter_message(
            response=sleutel, buttons=buttons, **{**self._common_values(), **waarden}
        )

    def zeg_open_vraag(self) -> bool:
        """Ask the open question of an interrupted flow again, without the pictures that are in the
        chat already; False when there is none."""
        stand = self.turn.stand
        if not (stand.verloop and stand.vraag):
            return False
        flow = VERLOPEN[stand.verloop]
        again = flow.kort if isinstance(flow, KortVerloop) else flow.herhaal
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


class Actie(Action, ABC):
    """An action in the turn's unit of work. An exception rolls the whole turn back."""

    # What to say when somebody turns out to ask for another person; None: say nothing now.
    helper_text: str | None = "utter_helper"
    # True where the question whether all must be wiped stays open: it is answered or said again.
    laat_wissen_open = False

    @property
    @abstractmethod
    def naam(self) -> str:
        """The name in Rasa's domain; a class attribute in every action."""

    def name(self) -> str:
        return self.naam

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        with current_turn(tracker.sender_id) as turn:
            gehoord = turn.gehoord or lees_rasa(
                tracker.latest_message, context_van(turn.dossier), turn.now
            )
            gesprek = Gesprek(turn, gehoord, tracker, dispatcher)
            if not self.laat_wissen_open and laat_vervallen(turn.stand):
                gesprek.zeg_niets_gewist()
            gesprek.stel_voor()
            gesprek.let_op_misschien()
            if gehoord.geheim and not gesprek.intent.startswith("nood_"):
                gesprek.zeg(Bericht("utter_geheim_gezien"), onthoud=False)
            gesprek.let_op_huurder()
            gesprek.let_op_kind()
            if self.helper_text:
                gesprek.let_op_helper(self.helper_text)
            if gesprek.neem_velden_op():
                return []
            return self.doe(gesprek) or []

    @abstractmethod
    def doe(self, gesprek: Gesprek) -> list[EventType] | None:
        """Do it; return Rasa events, if any."""
