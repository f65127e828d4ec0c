"""What this chat knows of somebody: show it, delete it, withdraw a consent."""

from __future__ import annotations

from actions.actie import Actie
from actions.antwoord import StartVerloop
from actions.beurt import Anders
from actions.inzien import toon_gegevens
from actions.onthouden import wis_veld
from actions.spreken import Gesprek
from actions.verlopen import VERLOPEN
from actions.volgen import volg
from casefile import organisaties
from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.doorverwijzing import TERUGBELLEN
from casefile.doorverwijzing.intrekken import bedoelde_ontvangers
from casefile.gegevens import WIS_OF_HOUD
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.weergave import Weergave
from casefile.teksten.lezer import Teksten
from casefile.velden.lijst import VAN_NAAM
from casefile.zaken.versturen import met_toestemming, trek_in

_VELD, _INTREKKEN, _ALLEMAAL = "veld:", "intrekken:", "allemaal"  # what our buttons carry
OVERZICHT = "overzicht"


class ActionBekijkGegevens(Actie):
    naam = "action_bekijk_gegevens"

    def doe(self, gesprek: Gesprek) -> None:
        toon_gegevens(gesprek)
        turn = gesprek.turn
        if turn.stand.toont_voorbeeld:  # a preview is open: ready, and not sent
            gesprek.zeg_open_vraag()
        return None


class ActionVerwijderGegevens(StartVerloop):
    """ "Ik trek mijn toestemming in" withdraws at once, from all or from who is named; who is
    meant but not known is asked. A plain wish to wipe all is asked back; any other word for
    deleting is about something smaller."""

    naam = "action_verwijder_gegevens"
    verloop = "gegevens"

    def doe(self, gesprek: Gesprek) -> None:
        field = VAN_NAAM.get((gesprek.waarde or "").partition(_VELD)[2])
        if field is not None:
            wis_veld(gesprek, field)
            return None
        tapped = (gesprek.waarde or "").partition(_INTREKKEN)[2]
        wish = gesprek.feiten.wensen
        allows = gesprek.feiten.wie_mag.mag
        if not tapped and not wish.trekt_in:
            if wish.noemt_toestemming:  # a question about it: nothing stops yet
                gesprek.zeg(Bericht("utter_dv_stoppen_kan"))
                gesprek.zeg_open_vraag()
                return None
            if not (gesprek.gehoord.is_tik or wish.wist_alles or wish.houdt_afspraak):
                _iets_kleiners(gesprek)
                return None
            gesprek.turn.stand.onderbreek()
            turn = gesprek.turn
            sent = met_toestemming(turn.unit, turn.conversation.id)
            running = [r for r in sent if r.is_open]
            if running:  # said before: what is lost is more than the chat
                numbers = ", ".join(r.nummer for r in running)
                asked = Bericht("utter_verwijder_loopt", {"nummers": numbers})
                volg(gesprek, self.verloop, Stap((asked,), WIS_OF_HOUD))
                return None
            return super().doe(gesprek)
        allowed = met_toestemming(gesprek.turn.unit, gesprek.turn.conversation.id)
        if not allowed:
            gesprek.zeg(Bericht("utter_dv_niets_in_te_trekken"))
            return None
        if wish.intrekking.bellen and not wish.noemt_toestemming:  # a referral goes on
            allowed = [r for r in allowed if r.soort == TERUGBELLEN] or allowed
        recipients = list(dict.fromkeys(r.ontvanger for r in allowed))
        meant: list[str] | None
        if tapped:
            meant = [r for r in recipients if tapped in (r, _ALLEMAAL)]
        else:
            meant = bedoelde_ontvangers(wish.intrekking, recipients, allows)
        if meant == []:
            _had_niets(gesprek, wish.intrekking.genoemd - allows)
            return None
        if not meant:
            _ask_for_whom(gesprek, recipients)
            return None
        allowed = [r for r in allowed if r.ontvanger in meant]
        for referral in allowed:
            trek_in(gesprek.turn.unit, referral)
            recipient = organisaties.laad()[referral.ontvanger]
            gesprek.zeg(Bericht("utter_dv_ingetrokken", {"ontvanger": recipient.naam}))
        _stop_asking(gesprek, [referral.ontvanger for referral in allowed])
        return None


def _had_niets(gesprek: Gesprek, named: frozenset[str]) -> None:
    """Only others were named than who had something: nothing stops, and they get nothing."""
    profiles = organisaties.laad()
    concept = gesprek.turn.dossier.deel(Concept)
    concept.niet_naar = [one for one in profiles if one in {*concept.niet_naar, *named}]
    own = [one for one in named if one == concept.corporatie] or sorted(named)
    names = ", ".join(profiles[one].naam for one in own)
    gesprek.zeg(Bericht("utter_dv_had_niets", {"ontvangers": names}))
    gesprek.zeg_open_vraag()


def _ask_for_whom(gesprek: Gesprek, recipients: list[str]) -> None:
    """Nothing is withdrawn yet: somebody was meant, and it is not clear who."""
    titles = {r: organisaties.laad()[r].korte_naam for r in recipients}
    titles[_ALLEMAAL] = gesprek.woord("utter_woord_allemaal")
    buttons = [
        {
            "title": title[:1].upper() + title[1:],
            "payload": f'/verwijder_gegevens{{"waarde": "{_INTREKKEN}{value}"}}',
        }
        for value, title in titles.items()
    ]
    gesprek.dispatcher.utter_message(response="utter_dv_intrekken_voor_wie", buttons=buttons)


def _iets_kleiners(gesprek: Gesprek) -> None:
    """Something in the overview when that is open; else we ask what must go."""
    turn = gesprek.turn
    turn.stand.onbegrepen = 0
    if turn.stand.verloop == OVERZICHT and turn.stand.vraag:
        turn.anders = Anders.POST
        said = Antwoord(gesprek.feiten, "wijzig")
        flow = VERLOPEN[OVERZICHT]
        volg(gesprek, OVERZICHT, flow.antwoord(turn.dossier, turn.stand.vraag, said, turn.now))
        return
    once = _staat_een_keer(gesprek)
    if once and not turn.stand.vraag:
        gesprek.zeg(Bericht("utter_staat_een_keer", {"post": once}))
        return
    if turn.dossier.deel(Overzicht).posten and _over_geld(gesprek) and not turn.stand.vraag:
        flow, said = VERLOPEN[OVERZICHT], Antwoord(gesprek.feiten, "wijzig")
        asked = flow.begin(turn.dossier, turn.now).vraag
        if asked is not None:
            turn.anders = Anders.POST
            volg(gesprek, OVERZICHT, flow.antwoord(turn.dossier, asked, said, turn.now))
            return
    gesprek.zeg(Bericht("utter_verwijder_wat"))
    gesprek.zeg_open_vraag()


def _staat_een_keer(gesprek: Gesprek) -> str:
    """What is called double and is there once, in words: it must not go."""
    money, overzicht = gesprek.feiten.geld, gesprek.turn.dossier.deel(Overzicht)
    named = overzicht.van_categorie(*money.genoemd) if money.dubbel and money.genoemd else []
    if len(named) != 1:
        return ""
    return Weergave(Teksten.standaard(), gesprek.turn.dossier.niveau).post(named[0])


def _over_geld(gesprek: Gesprek) -> bool:
    """Something of the overview must go: a kind of money, an amount, what is there twice."""
    money = gesprek.feiten.geld
    return bool(money.genoemd or money.dubbel or money.opgaven)


def _stop_asking(gesprek: Gesprek, recipients: list[str]) -> None:
    """A preview that is open on the screen for one of these is no longer asked."""
    turn = gesprek.turn
    concept = turn.dossier.deel(Concept)
    for recipient in recipients:
        concept.antwoorden[recipient] = "nee"
    if turn.stand.verloop == "doorverwijzing" and concept.huidige_ontvanger is None:
        turn.stand.open("doorverwijzing", None)
