"""The conversation itself: greeting, thanks, easier, again, stop, start over, not understood."""

from __future__ import annotations

from actions.actie import Actie
from actions.beurt import Anders
from actions.doorverwijzing import ActionMens
from actions.ernaast import zeg_tussendoor
from actions.niet_begrepen import niet_begrepen
from actions.opmerken import let_op_helper
from actions.spreken import Gesprek
from actions.uitleggen import leg_uit, zeg_vervolg
from actions.verlopen import VERLOPEN
from actions.verteld import (
    ERGERNIS,
    PAUZE,
    TERUG,
    VALS_ALARM,
    antwoord_op_ergernis,
    ga_door_na_vals_alarm,
    ga_verder,
    houd_pauze,
    pak_op,
)
from actions.volgen import volg
from casefile.dialogue import Antwoord, Bericht
from casefile.gesprek.draad import VERVOLG
from casefile.gesprek.duim import REACTIE
from casefile.gesprek.vertelling import vertelt_de_weg
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.noodverloop import VeiligheidVerloop, gaat_over_leven
from casefile.situatie.bekende_situatie import Situatie
from casefile.teksten.lezer import B1, MAKKELIJK

VOORLEZEN = "voorlezen"
VEILIGHEID = VeiligheidVerloop.naam


class ActionGesprek(Actie):
    """One text per small-talk intent; an open question is asked again after it."""

    naam = "action_gesprek"

    def doe(self, gesprek: Gesprek) -> None:
        gesprek.turn.stand.onbegrepen = 0
        if gaat_over_leven(gesprek.turn.stand):  # a "dank je" too gets the number once more
            gesprek.turn.anders = Anders.LEVEN
            gesprek.zeg_open_vraag()
            return None
        if gesprek.intent == "buiten_onderwerp" and gesprek.waarde:
            if gesprek.waarde == ERGERNIS:
                antwoord_op_ergernis(gesprek)
                return None
            if gesprek.waarde == PAUZE:
                houd_pauze(gesprek)
                return None
            if gesprek.waarde == TERUG:
                pak_op(gesprek)
                return None
            if gesprek.waarde == VALS_ALARM:
                ga_door_na_vals_alarm(gesprek)
                return None
            if gesprek.waarde.startswith(VERVOLG):
                zeg_vervolg(gesprek, gesprek.waarde)
            else:
                leg_uit(gesprek, f"utter_onderwerp_{gesprek.waarde}")
                zeg_tussendoor(gesprek)
            done = gesprek.turn.dossier.deel(Situatie).is_klaar
            if not gesprek.zeg_open_vraag() and vertelt_de_weg(gesprek.feiten) and not done:
                ga_verder(gesprek)  # a letter was told of beside the question
            return None
        key = f"utter_{gesprek.intent}"
        if gesprek.intent == "groet" and not gesprek.turn.stand.begroet:
            key = "utter_begin"
            gesprek.turn.stand.begroet = True
        gesprek.zeg(Bericht(key), onthoud=gesprek.intent != "bedankt")
        if gesprek.intent != "afscheid":
            gesprek.zeg_open_vraag()
        return None


class ActionMakkelijker(Actie):
    """Say the last texts again in the easier version, and keep to it from now on; or back."""

    naam = "action_makkelijker"
    laat_wissen_open = True

    def doe(self, gesprek: Gesprek) -> None:
        dossier = gesprek.turn.dossier
        gesprek.turn.stand.uitgelegd = []  # in other words it is another text
        if gesprek.waarde == "gewoon":
            dossier.niveau = B1
        elif dossier.niveau == MAKKELIJK:
            gesprek.zeg(Bericht("utter_makkelijker_kan_niet"), onthoud=False)
            return None
        else:
            dossier.niveau = MAKKELIJK
            gesprek.zeg(Bericht("utter_makkelijker_aan"), onthoud=False)
        _zeg_nog_eens(gesprek, met_bijlagen=True)  # its pictures have other words now
        return None


class ActionHerhaal(Actie):
    """The same once more, without its pictures: those are in the chat already. Aloud where that
    was asked: the sender makes the voice, outside this turn."""

    naam = "action_herhaal"
    laat_wissen_open = True

    def doe(self, gesprek: Gesprek) -> None:
        turn, aloud = gesprek.turn, gesprek.waarde == VOORLEZEN
        if aloud and not turn.leest_voor:
            web = turn.conversation.channel == "web"
            where = "web" if web else "kan_niet"
            gesprek.zeg(Bericht(f"utter_voorlezen_{where}"), onthoud=False)
            return None
        _zeg_nog_eens(gesprek, met_bijlagen=False)
        if aloud:
            gesprek.dispatcher.utter_message(json_message={VOORLEZEN: True})
        return None


def _zeg_nog_eens(gesprek: Gesprek, met_bijlagen: bool) -> None:
    if not gesprek.zeg_nog_eens(met_bijlagen):
        gesprek.zeg(Bericht("utter_herhaal_niets"))


class ActionStop(Actie):
    """No more messages from us; an emergency is still answered, and writing again is enough."""

    naam = "action_stop"

    def doe(self, gesprek: Gesprek) -> None:
        stand = gesprek.turn.stand
        if gaat_over_leven(stand):
            gesprek.zeg(Bericht("utter_leven_kort"), onthoud=False)
        if stand.toont_voorbeeld:
            gesprek.zeg(Bericht("utter_dv_niets_gestuurd"), onthoud=False)
        stand.onderbreek()
        gesprek.zeg(Bericht("utter_stop"), onthoud=False)
        gesprek.turn.unit.conversations.set_stopped(gesprek.turn.conversation.id, True)
        return None


class ActionOpnieuw(Actie):
    """Back to the beginning of the conversation; what was filled in stays."""

    naam = "action_opnieuw"

    def doe(self, gesprek: Gesprek) -> None:
        stand = gesprek.turn.stand
        fresh = Gespreksstand(begroet=True, noden=stand.noden, gestart=stand.gestart)
        gesprek.turn.dossier.vervang(fresh)
        gesprek.zeg(Bericht("utter_opnieuw"))
        return None


class ActionNietBegrepen(Actie):
    """Unsure: the likeliest meanings as buttons; the second time in a row a human and a number."""

    naam = "action_niet_begrepen"
    helper_text = None

    def doe(self, gesprek: Gesprek) -> None:
        turn = gesprek.turn
        stand = turn.stand
        if gaat_over_leven(stand):  # doubt counts as yes, whatever was sent
            assert stand.vraag is not None
            turn.anders = Anders.LEVEN
            said = Antwoord(gesprek.feiten, gesprek.intent)
            flow = VERLOPEN[VEILIGHEID]
            volg(gesprek, VEILIGHEID, flow.antwoord(turn.dossier, stand.vraag, said, turn.now))
            return None
        if let_op_helper(gesprek, "utter_helper"):  # that was the message: it asks what about
            stand.onbegrepen, turn.anders = 0, Anders.HELPER
            return None
        media = gesprek.gehoord.media
        if media and _is_een_brief(gesprek):
            return None
        if media == REACTIE:
            gesprek.zeg(Bericht("utter_media_duim"), onthoud=False)
            gesprek.zeg_open_vraag()
            return None
        if media:
            known = media if media in ("voice", "image", "edited") else "anders"
            gesprek.zeg(Bericht(f"utter_media_{known}"))
            return None
        if gesprek.gehoord.is_leeg:
            gesprek.zeg(Bericht("utter_leeg_bericht"), onthoud=False)
            return None
        word = gesprek.feiten.wensen.begrip
        if word:
            turn.anders = Anders.BEGRIP
            gesprek.zeg(Bericht(word))
            gesprek.zeg_open_vraag()
            return None
        niet_begrepen(gesprek)
        return None


class ActionAndereTaal(Actie):
    naam = "action_andere_taal"

    def doe(self, gesprek: Gesprek) -> None:
        language, stand = gesprek.gehoord.taal, gesprek.turn.stand
        if stand.verloop == ActionMens.verloop and gesprek.zeg_open_vraag():
            return None  # a call is being asked for already: its question has their words
        key = f"utter_andere_taal_{language}" if language else "utter_andere_taal"
        if stand.laatst_gezegd == key and not stand.vraag:  # said before: then a human
            return ActionMens().doe(gesprek)
        gesprek.zeg(Bericht(key))
        return None


def _is_een_brief(gesprek: Gesprek) -> bool:
    """A photograph or file that is being read now: say so, once for all pages."""
    turn = gesprek.turn
    if turn.row is None or turn.row.message.file is None:
        return False
    waits = turn.unit.brieffotos.wachten(turn.conversation.id) > 0
    if waits and turn.stand.laatst_gezegd != "utter_brief_bezig":
        gesprek.zeg(Bericht("utter_brief_bezig"))
    return waits
