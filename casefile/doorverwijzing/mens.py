"""The flow "mens": to be called back by a human, in at most three questions, without an overview.

How to reach somebody (a name if they like), whether anybody reads along (then also when it is safe
to call), then one preview with one yes or no, to which a question can be added. Pure; never goes to
the corporation.
"""

from __future__ import annotations

from datetime import datetime

from casefile.dialogue import Antwoord, Bericht, Stap, Verloop
from casefile.doorverwijzing import aanmeldvragen, voorbeeldgesprek
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.contactgegevens import is_mailadres
from casefile.doorverwijzing.manier import manier
from casefile.doorverwijzing.prioriteit import lees_aanleiding
from casefile.doorverwijzing.termijn import KANTOORTIJD, is_bereikbaar, weer_bereikbaar
from casefile.doorverwijzing.terugbelverzoek import (
    Terugbelverzoek,
    Terugbelvoorbeeld,
    ontvanger_van,
    voorbeeld_van,
)
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Context, Feiten
from casefile.gespreksstand import Gespreksstand, is_voorbeeld
from casefile.minderjarig import Minderjarig
from casefile.organisaties import Organisatie
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_moment
from casefile.velden.schrijfwens import Manier

BEREIK, MEELEZEN, WANNEER = "mens_bereik", "mens_meelezen", "mens_wanneer"
ZONDER_BELLEN = {Manier.MAIL: "mens_bereik_mail", Manier.BERICHT: "mens_bereik_bericht"}
"""How to be reached, asked of who does not want to be called."""
DV_WANNEER = "dv_wanneer"  # the same question in the other flow: it is asked once
_GETIKT = {"ja_mens": JA, "nee_mens": NEE}
CHAT_MAG, ALLES = "chat_mag", "alles_mens"
_NAAMWOORDEN = 4
CIJFERS = 10  # of a Dutch number


class MensVerloop(Verloop):
    naam = "mens"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        """The numbers that work now and, honestly, when people answer; then the first question."""
        open_now = is_bereikbaar(nu, KANTOORTIJD)
        numbers: tuple[Bericht, ...] = (Bericht("utter_mens" if open_now else "utter_mens_dicht"),)
        request, again = dossier.deel(Terugbelverzoek), not self.is_klaar(dossier)
        if manier(dossier) is not None:
            no_way = again and dossier.deel(Concept).bereik is None
            numbers = (Bericht("utter_mens_zonder_mail" if no_way else "utter_mens_zonder_bellen"),)
        recipient = ontvanger_van(dossier)
        if recipient is None:
            return Stap(numbers)
        request.ontvanger, request.begonnen_op = recipient.id, nu.isoformat()
        if dossier.deel(Minderjarig).is_kind and not request.vraag:
            request.vraag = [Teksten.standaard().tekst("utter_woord_kind_vraag", dossier.niveau)]
        if manier(dossier) is None:
            numbers += (wanneer_mensen(recipient, nu, dossier.niveau),)
        return self._next(dossier, numbers)

    def is_klaar(self, dossier: Dossier) -> bool:
        return dossier.deel(Terugbelverzoek).begonnen_op is None

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        if not is_voorbeeld(vraag):
            return Stap(vraag=vraag)
        shown = voorbeeld_van(dossier)
        return shown.herhaal(vraag) if shown else self._stop(dossier)

    def kort(self, dossier: Dossier, vraag: str) -> Stap:
        """The open question after something else was said: of a preview only what is different."""
        shown = voorbeeld_van(dossier) if is_voorbeeld(vraag) else None
        return shown.kort(vraag) if shown else self.herhaal(dossier, vraag)

    def context(self, dossier: Dossier, vraag: str) -> Context:
        shown = voorbeeld_van(dossier) if is_voorbeeld(vraag) else None
        return Context(vraag, regels=shown.regels()) if shown else Context(vraag)

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        if feiten.wensen.intrekking.bellen:
            return True
        if is_voorbeeld(vraag):
            return voorbeeldgesprek.begrijpt(feiten)
        if _vraagt_bereik(vraag) and feiten.velden.hoe and feiten.wensen.wil_zonder_bellen:
            return True
        if _vraagt_bereik(vraag):
            return aanmeldvragen.begrijpt("dv_bereik", feiten)
        return aanmeldvragen.begrijpt(vraag.replace("mens_", "dv_"), feiten)

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        concept, request = dossier.deel(Concept), dossier.deel(Terugbelverzoek)
        if antwoord.bij_andere_vraag:  # a button that was tapped twice
            return self.herhaal(dossier, vraag)
        if antwoord.feiten.wensen.intrekking.bellen:
            return self._stop(dossier)
        if _vraagt_bereik(vraag):
            return self._reach(dossier, antwoord)
        if vraag == MEELEZEN:
            told = antwoord.feiten.velden
            concept.naam = concept.naam or told.naam or told.losse_naam or _losse_naam(antwoord)
            if not aanmeldvragen.zegt_meelezen(antwoord) and not request.nog_eens:
                request.nog_eens = True  # something else was told: once more, then we are careful
                return Stap(vraag=MEELEZEN)
            concept.meelezen = aanmeldvragen.lees_meelezen(antwoord)
            return self._next(dossier)
        if vraag == WANNEER:
            aanmeldvragen.neem(dossier, DV_WANNEER, antwoord)
            return self._next(dossier)
        shown = voorbeeld_van(dossier)
        return self._consent(shown, vraag, antwoord) if shown else self._stop(dossier)

    def _next(self, dossier: Dossier, berichten: tuple[Bericht, ...] = ()) -> Stap:
        concept = dossier.deel(Concept)
        if lees_aanleiding(dossier).geweld:
            concept.meelezen = JA
        if concept.bereik is None:
            return Stap(berichten, _vraag_naar_bereik(dossier))
        if concept.meelezen is None:
            return Stap(berichten, MEELEZEN)
        if _vraagt_wanneer(concept):
            return Stap(berichten, WANNEER)
        shown = voorbeeld_van(dossier)
        if shown is None:
            return self._stop(dossier)
        open_now = dossier.deel(Gespreksstand).toont_voorbeeld
        return shown.staat_klaar(berichten) if open_now else shown.toon(berichten)

    def _reach(self, dossier: Dossier, antwoord: Antwoord) -> Stap:
        concept = dossier.deel(Concept)
        contact = antwoord.feiten.contact
        other_way = antwoord.feiten.wensen.wil_zonder_bellen and concept.bereik is None
        if other_way and contact.bereik is None and antwoord.waarde is None:
            return Stap((Bericht("utter_mens_zonder_bellen"),), _vraag_naar_bereik(dossier))
        refuses = antwoord.intent in ("nee", "sla_over", "weet_niet") and contact.bereik is None
        if antwoord.waarde or refuses:
            return self._stop(dossier)
        concept.bereik = contact.bereik
        if concept.bereik is None and contact.bijna_nummer:
            said = {"nummer": contact.bijna_nummer}
            whole = len(contact.bijna_nummer) == CIJFERS
            key = "utter_mens_bereik_bestaat_niet" if whole else "utter_mens_bereik_cijfers"
            return Stap((Bericht(key, said),), _vraag_naar_bereik(dossier))
        if concept.bereik is None:
            return Stap((Bericht("utter_mens_bereik_onduidelijk"),), _vraag_naar_bereik(dossier))
        if concept.bereik_van is None:  # the name beside that number is not the huurder's
            concept.naam = concept.naam or contact.naam_ernaast
        return self._next(dossier)

    def _consent(self, voorbeeld: Terugbelvoorbeeld, vraag: str, antwoord: Antwoord) -> Stap:
        said = self._getikt(voorbeeld, antwoord)
        if said is None:
            said = voorbeeldgesprek.typ(voorbeeld, vraag, antwoord)
        if isinstance(said, Stap):
            return said
        if antwoord.ongelezen:
            return voorbeeld.opnieuw((Bericht("utter_dv_te_vroeg"),))
        dossier = voorbeeld.dossier
        if said == NEE:
            return self._stop(dossier, ("terugbellen", NEE), tekst="utter_mens_niet_zo")
        if (voorbeeld.getoond or {}).get("kenmerk") != voorbeeld.pakket.kenmerk:
            return voorbeeld.opnieuw()
        dossier.deel(Terugbelverzoek).begonnen_op = None
        return Stap(opdrachten=(("terugbellen", JA),))

    def _getikt(self, voorbeeld: Terugbelvoorbeeld, antwoord: Antwoord) -> Stap | str | None:
        """What a button says; None for typed words. One of another question changes nothing."""
        value = antwoord.waarde
        if value is None:
            return None
        step = voorbeeldgesprek.tik(voorbeeld, value)
        if step is not None:
            return step
        if value == CHAT_MAG:
            voorbeeldgesprek.open_chat(voorbeeld)
            return voorbeeld.opnieuw()
        if value == ALLES:
            return voorbeeld.toon()
        return _GETIKT.get(value) or voorbeeld.opnieuw()

    def _stop(
        self, dossier: Dossier, *opdrachten: tuple[str, ...], tekst: str = "utter_mens_niet"
    ) -> Stap:
        dossier.deel(Terugbelverzoek).begonnen_op = None
        orders = (*opdrachten, ("verder_waar_we_waren",))
        return Stap((Bericht(tekst),), opdrachten=orders)


def _vraagt_bereik(vraag: str) -> bool:
    return vraag == BEREIK or vraag in ZONDER_BELLEN.values()


def _vraag_naar_bereik(dossier: Dossier) -> str:
    way = manier(dossier)
    return BEREIK if way is None else ZONDER_BELLEN[way]


def _losse_naam(antwoord: Antwoord) -> str | None:
    """A first name by itself, where it was asked beside the number just before."""
    short = 0 < antwoord.feiten.vorm.woorden <= _NAAMWOORDEN
    plain = antwoord.intent == "geef_antwoord" and antwoord.waarde is None
    return antwoord.feiten.contact.naam if short and plain else None


def _vraagt_wanneer(concept: Concept) -> bool:
    """Only where somebody may read along and a phone would ring at a wrong moment."""
    by_phone = concept.bereik is not None and not is_mailadres(concept.bereik)
    unknown = concept.wanneer is None and DV_WANNEER not in concept.overgeslagen
    return concept.leest_iemand_mee and by_phone and unknown


def wanneer_mensen(ontvanger: Organisatie, nu: datetime, niveau: str) -> Bericht:
    """Whether somebody is there now; if not, when again. "meestal" where nobody gave the hours."""
    hours = ontvanger.werktijden or KANTOORTIJD
    known = ontvanger.werktijden is not None
    if is_bereikbaar(nu, hours):
        key = "utter_mens_nu_open" if known else "utter_mens_nu_open_meestal"
        return Bericht(key, {"ontvanger": ontvanger.naam})
    key = "utter_woord_zeker" if known else "utter_woord_meestal"
    moment = schrijf_moment(weer_bereikbaar(nu, hours))
    sure = Teksten.standaard().tekst(key, niveau)
    return Bericht(
        "utter_mens_nu_dicht", {"ontvanger": ontvanger.naam, "moment": moment, "meestal": sure}
    )
