"""The doorverwijzing from the tenant's side: start it, ask how it stands, speak to a human."""

from __future__ import annotations

from actions.actie import Actie
from actions.antwoord import StartVerloop
from actions.beurt import Anders
from actions.ernaast import zeg_tussendoor
from actions.inzien import toon_verstuurd
from actions.spreken import Gesprek
from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing import route
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.doorverwijzing import AANMELDING, TERUGBELLEN, Doorverwijzing
from casefile.doorverwijzing.onderdeel import Pakket
from casefile.doorverwijzing.stand import stand, telefoon_van
from casefile.doorverwijzing.terugbelverzoek import Terugbelverzoek
from casefile.doorverwijzing.toestand import WACHT_OP_IEMAND
from casefile.doorverwijzing.voorbeeldvorm import TUSSENVRAGEN
from casefile.gespreksstand import is_voorbeeld
from casefile.helper import Helper
from casefile.koppelingen.code import GELDIG, schrijf
from casefile.noodpoort.noodverloop import LEVEN, eerst_die_hulp, gaat_over_leven
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_datum, today

TERUGBELLEN_NAAST_113 = "terugbellen"
"""The value of the button, after words of suicide, that asks for a call back besides."""

NOG_NIET = "nog_niet"
"""Not to be referred now, in words: no button has it."""
ZELF, CODE = "zelf", "code"
"""The buttons for a helper: the huurder types now, or goes on elsewhere with a code."""


class ActionDoorverwijzing(StartVerloop):
    """Who has one already is not asked again; the flow offers the others."""

    naam = "action_doorverwijzing"
    verloop = "doorverwijzing"

    def doe(self, gesprek: Gesprek) -> None:
        if gesprek.waarde == NOG_NIET:
            _nog_niet(gesprek)
            return None
        if gesprek.waarde == CODE:
            _geef_code(gesprek)
            return None
        if gesprek.waarde == ZELF:
            gesprek.turn.dossier.deel(Helper).huurder_neemt_over()
            gesprek.zeg(Bericht("utter_helper_zelf"), onthoud=False)
        concept = gesprek.turn.dossier.deel(Concept)
        _take_from_link(gesprek, concept)
        running = [r for r in _referrals(gesprek) if r.is_open and r.soort == AANMELDING]
        concept.loopt_bij = [referral.ontvanger for referral in running]
        return super().doe(gesprek)


class ActionVolgendeStap(Actie):
    """Everything that was sent, and where each of it stands, in words."""

    naam = "action_volgende_stap"

    def doe(self, gesprek: Gesprek) -> None:
        teksten, turn = Teksten.standaard(), gesprek.turn
        referrals = _referrals(gesprek)
        if gesprek.feiten.wensen.vraagt_beltijd and (at_what_time := _beltijd(referrals)):
            gesprek.zeg(at_what_time)
            zeg_tussendoor(gesprek)
            gesprek.zeg_open_vraag()
            return None
        question = turn.stand.vraag or ""
        if question in TUSSENVRAGEN:
            gesprek.zeg(Bericht("utter_dv_niets_gestuurd"))
        elif not is_voorbeeld(question) and not referrals:
            gesprek.zeg(Bericht("utter_volgende_stap_geen"))
        what = gesprek.feiten.wensen.vraagt_inhoud and referrals
        if what:  # the very text comes first
            toon_verstuurd(gesprek, _worth_telling(referrals))
            zeg_tussendoor(gesprek)
            if not gesprek.feiten.wensen.vraagt_stand:
                gesprek.zeg_open_vraag()
                return None
        gesprek.zeg(
            *(
                stand(r, turn.now, telefoon_van(r.ontvanger, teksten), teksten, turn.dossier.niveau)
                for r in _worth_telling(referrals)
            )
        )
        gesprek.zeg_open_vraag()
        return None


class ActionMens(StartVerloop):
    """At any time: the numbers, when people answer, and somebody who calls back."""

    naam = "action_mens"
    verloop = "mens"

    def doe(self, gesprek: Gesprek) -> None:
        turn = gesprek.turn
        if gesprek.waarde == TERUGBELLEN_NAAST_113:
            gesprek.zeg(Bericht("utter_leven_kort"))
        elif gaat_over_leven(turn.stand):  # people are there now: 113, the huisarts
            turn.anders = Anders.LEVEN
            turn.stand.open("veiligheid", LEVEN)
            gesprek.zeg(Bericht("utter_leven_mens"))
            return None
        elif key := eerst_die_hulp(turn.stand):
            gesprek.zeg(Bericht(key))
        _take_from_link(gesprek, turn.dossier.deel(Concept))
        referrals = [r for r in _referrals(gesprek) if r.is_open]
        asked = next((r for r in referrals if r.soort == TERUGBELLEN and _waits(r)), None)
        if asked is not None and asked.reactie_voor is not None:
            turn.stand.onbegrepen = 0
            values = {
                "ontvanger": organisaties.laad()[asked.ontvanger].naam,
                "reactie_voor": schrijf_datum(today(asked.reactie_voor)),
            }
            gesprek.zeg(Bericht("utter_mens_al_gevraagd", values))
            gesprek.zeg_open_vraag()
            return None
        turn.dossier.deel(Terugbelverzoek).ontvanger = _who_helps_already(referrals)
        _neem_belwens_op(gesprek)
        zeg_tussendoor(gesprek)
        if turn.stand.verloop != self.verloop:
            turn.stand.onderbreek()
        return super().doe(gesprek)


def _nog_niet(gesprek: Gesprek) -> None:
    """Nothing begins, or the questions stop; who would get something is told."""
    turn = gesprek.turn
    concept = turn.dossier.deel(Concept)
    concept.begonnen_op = None
    if turn.stand.verloop == "doorverwijzing":
        turn.stand.open("doorverwijzing", None)
    who = ", ".join(one.naam for one in route.ontvangers(concept))
    zeg_tussendoor(gesprek)
    later = Bericht("utter_dv_nog_niet", {"ontvangers": who})
    gesprek.zeg(later if who else Bericht("utter_dv_niets_verstuurd"))
    gesprek.zeg_open_vraag()


def _neem_belwens_op(gesprek: Gesprek) -> None:
    """The number in the wish itself, and what was said besides: for who calls back."""
    if gesprek.gehoord.is_tik:
        return
    dossier, said = gesprek.turn.dossier, gesprek.feiten
    concept, request = dossier.deel(Concept), dossier.deel(Terugbelverzoek)
    other = said.bereik.van_ander or said.velden.nummer_van_ander
    if concept.bereik is None and said.contact.bereik and not other:
        concept.bereik = said.contact.bereik
        concept.naam = concept.naam or said.velden.losse_naam or said.contact.naam_ernaast
    request.neem_mee(said.wensen.naast_bellen)


def _geef_code(gesprek: Gesprek) -> None:
    """A one-time code with which the huurder goes on, on a telephone of their own."""
    turn = gesprek.turn
    code = turn.unit.move_codes.make(turn.conversation.id)
    if code is None:
        gesprek.zeg(Bericht("utter_code_te_vaak"))
        return
    turn.dossier.deel(Helper).code = True
    minutes = int(GELDIG.total_seconds() // 60)
    values = {"code": schrijf(code), "minuten": minutes}
    gesprek.zeg(Bericht("utter_helper_code", values), onthoud=False)


def _referrals(gesprek: Gesprek) -> list[Doorverwijzing]:
    turn = gesprek.turn
    found: list[Doorverwijzing] = turn.unit.doorverwijzingen.of_conversation(turn.conversation.id)
    return found


def _worth_telling(referrals: list[Doorverwijzing]) -> list[Doorverwijzing]:
    """All that run, and of what is over only the newest of each recipient."""
    newest = {(r.ontvanger, r.soort): r.id for r in referrals}
    return [r for r in referrals if r.is_open or newest[r.ontvanger, r.soort] == r.id]


def _beltijd(referrals: list[Doorverwijzing]) -> Bericht | None:
    """The time to be called as it was passed on, and to whom; None where nothing runs."""
    times: dict[str, list[str]] = {}
    for one in referrals:
        if not one.is_open or one.pakket is None:
            continue
        told = [p.tekst for p in Pakket.from_json(one.pakket).onderdelen if p.sleutel == "wanneer"]
        times.setdefault(", ".join(told), []).append(organisaties.laad()[one.ontvanger].naam)
    if not times:
        return None
    when = next((one for one in times if one), "")
    values = {"ontvangers": ", ".join(dict.fromkeys(times[when])), "wanneer": when}
    return Bericht("utter_dv_beltijd_doorgegeven" if when else "utter_dv_beltijd_geen", values)


def _waits(referral: Doorverwijzing) -> bool:
    return referral.toestand in WACHT_OP_IEMAND


def _who_helps_already(referrals: list[Doorverwijzing]) -> str | None:
    """A helper who took charge by name knows this huurder best; never the corporation."""
    for referral in referrals:
        helps = referral.behandelaar and not _waits(referral)
        if helps and not organisaties.laad()[referral.ontvanger].is_tegenpartij:
            return referral.ontvanger
    return None


def _take_from_link(gesprek: Gesprek, concept: Concept) -> None:
    """Which organisation gave the link, and which corporation it said, so that we need not ask."""
    turn = gesprek.turn
    link = turn.unit.links.get(turn.conversation.link_id) if turn.conversation.link_id else None
    if link is None:
        return
    concept.via = link.organisatie
    profile = organisaties.laad().get(link.corporatie or "")
    if profile and concept.corporatie_naam is None:
        concept.corporatie, concept.corporatie_naam = profile.id, profile.naam
