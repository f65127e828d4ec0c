"""The flow "mens": to be called back by a human, in at most three questions, without an overview.

How to reach somebody (a name if they like), whether anybody reads along (then also when it is safe
to call), then one preview with one yes or no, to which a question can be added. Pure; never goes to
the corporation.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any, ClassVar

from casefile import organisaties
from casefile.dialogue import Antwoord, Bericht, Stap, Verloop
from casefile.doorverwijzing import aanmeldvragen, route
from casefile.doorverwijzing.bijschaven import niet_gelukt, te_schrappen, verschil, zonder
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.contactgegevens import erbij, is_mailadres
from casefile.doorverwijzing.pakket import ALTIJD, GESPREK, Pakket, stel_terugbellen_samen
from casefile.doorverwijzing.prioriteit import lees_aanleiding
from casefile.doorverwijzing.termijn import KANTOORTIJD, is_bereikbaar, weer_bereikbaar
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.minderjarig import Minderjarig
from casefile.organisaties import Organisatie
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_moment

BEREIK, MEELEZEN, WANNEER = "mens_bereik", "mens_meelezen", "mens_wanneer"
DV_WANNEER = "dv_wanneer"  # the same question in the other flow: it is asked once
TOESTEMMING, ZO = "mens_toestemming", "mens_toestemming_zo"
"""The whole preview, and the same question beneath what was changed in it."""
_NAAMWOORDEN = 4
CIJFERS = 10  # of a Dutch number
ZONDER_CHAT, ALLES = "zonder_gesprek", "alles_mens"


@dataclass
class Terugbelverzoek:
    """`ontvanger`: who calls back. `laatst`: the words that were added last. `getoond`: the
    package on the screen; only this may be sent."""

    soort: ClassVar[str] = "terugbelverzoek"

    ontvanger: str | None = None
    vraag: str | None = None
    laatst: str | None = None
    zonder: list[str] = field(default_factory=list)
    getoond: dict[str, Any] | None = None
    nog_eens: bool = False  # whether somebody reads along was asked twice
    begonnen_op: str | None = None  # ISO moment; None when nothing is half done
    verstuurd: bool = False  # once at least

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Terugbelverzoek:
        return cls(**data)


class MensVerloop(Verloop):
    naam = "mens"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        """The numbers that work now and, honestly, when people answer; then the first question."""
        open_now = is_bereikbaar(nu, KANTOORTIJD)
        numbers = (Bericht("utter_mens" if open_now else "utter_mens_dicht"),)
        request = dossier.deel(Terugbelverzoek)
        recipient = _ontvanger(dossier)
        if recipient is None:
            return Stap(numbers)
        request.ontvanger, request.begonnen_op = recipient.id, nu.isoformat()
        if dossier.deel(Minderjarig).is_kind and request.vraag is None:
            request.vraag = Teksten.standaard().tekst("utter_woord_kind_vraag", dossier.niveau)
        return self._next(dossier, (*numbers, wanneer_mensen(recipient, nu, dossier.niveau)))

    def is_klaar(self, dossier: Dossier) -> bool:
        return dossier.deel(Terugbelverzoek).begonnen_op is None

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        if vraag in (TOESTEMMING, ZO):
            return Stap((), TOESTEMMING, self._values(dossier, TOESTEMMING))
        return Stap(vraag=vraag)

    def kort(self, dossier: Dossier, vraag: str) -> Stap:
        """The open question after something else was said: of a preview only what is different."""
        return (
            self._opnieuw(dossier) if vraag in (TOESTEMMING, ZO) else self.herhaal(dossier, vraag)
        )

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        if feiten.wensen.intrekking.bellen:
            return True
        if vraag in (TOESTEMMING, ZO):
            return _begrijpt(feiten)
        return aanmeldvragen.begrijpt(vraag.replace("mens_", "dv_"), feiten)

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        concept, request = dossier.deel(Concept), dossier.deel(Terugbelverzoek)
        if antwoord.bij_andere_vraag:  # a button that was tapped twice
            return self.herhaal(dossier, vraag)
        if antwoord.feiten.wensen.intrekking.bellen:
            return self._stop(dossier)
        if vraag == BEREIK:
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
        return self._consent(dossier, antwoord)

    def _next(self, dossier: Dossier, berichten: tuple[Bericht, ...] = ()) -> Stap:
        concept = dossier.deel(Concept)
        if lees_aanleiding(dossier).geweld:
            concept.meelezen = JA
        if concept.bereik is None:
            return Stap(berichten, BEREIK)
        if concept.meelezen is None:
            return Stap(berichten, MEELEZEN)
        if _vraagt_wanneer(concept):
            return Stap(berichten, WANNEER)
        return Stap(berichten, TOESTEMMING, self._values(dossier, TOESTEMMING))

    def _reach(self, dossier: Dossier, antwoord: Antwoord) -> Stap:
        concept = dossier.deel(Concept)
        contact = antwoord.feiten.contact
        refuses = antwoord.intent in ("nee", "sla_over", "weet_niet") and contact.bereik is None
        if antwoord.waarde or refuses:
            return self._stop(dossier)
        concept.bereik = contact.bereik
        if concept.bereik is None and contact.bijna_nummer:
            said = {"nummer": contact.bijna_nummer}
            whole = len(contact.bijna_nummer) == CIJFERS
            key = "utter_mens_bereik_bestaat_niet" if whole else "utter_mens_bereik_cijfers"
            return Stap((Bericht(key, said),), BEREIK)
        if concept.bereik is None:
            return Stap((Bericht("utter_mens_bereik_onduidelijk"),), BEREIK)
        concept.naam = concept.naam or contact.naam_ernaast
        return self._next(dossier)

    def _consent(self, dossier: Dossier, antwoord: Antwoord) -> Stap:
        request = dossier.deel(Terugbelverzoek)
        said, wish = _keuze(antwoord), antwoord.feiten.voorbeeld
        if said in (JA, NEE) and antwoord.ongelezen:
            early = (Bericht("utter_dv_te_vroeg"),)
            return Stap(early, TOESTEMMING, self._values(dossier, TOESTEMMING))
        if said == NEE:
            return self._stop(dossier, ("terugbellen", NEE))
        if said == JA and (request.getoond or {}).get("kenmerk") == _pakket(dossier).kenmerk:
            request.begonnen_op = None
            return Stap(opdrachten=(("terugbellen", JA),))
        if said == ZONDER_CHAT:
            request.zonder = [*request.zonder, GESPREK]
        elif said is None:
            pas_verzoek_aan(dossier, antwoord.feiten)
        if said == ALLES or wish.alles_zien:
            return Stap((), TOESTEMMING, self._values(dossier, TOESTEMMING))
        who: tuple[Bericht, ...] = (Bericht("utter_vraag_privacy"),) if wish.wie_leest else ()
        who += (Bericht("utter_dv_ja_of_nee"),) if wish.twijfelt else ()
        who += (Bericht("utter_dv_weglaten_kan_niet"),) if set(wish.weg) & set(ALTIJD) else ()
        who += niet_gelukt(wish, dossier, request.getoond, _pakket(dossier))
        return self._opnieuw(dossier, who)

    def _opnieuw(self, dossier: Dossier, berichten: tuple[Bericht, ...] = ()) -> Stap:
        """What is different since it was shown, and the question; the whole for another one."""
        shown, now = dossier.deel(Terugbelverzoek).getoond, _pakket(dossier)
        if shown is None or shown.get("ontvanger") != now.ontvanger:
            return Stap(berichten, TOESTEMMING, self._values(dossier, TOESTEMMING))
        changed = verschil(shown, now, Teksten.standaard())
        return Stap((*berichten, *changed), ZO, self._values(dossier, ZO))

    def _stop(self, dossier: Dossier, *opdrachten: tuple[str, ...]) -> Stap:
        dossier.deel(Terugbelverzoek).begonnen_op = None
        orders = (*opdrachten, ("verder_waar_we_waren",))
        return Stap((Bericht("utter_mens_niet"),), opdrachten=orders)

    def _values(self, dossier: Dossier, vraag: str) -> dict[str, str]:
        """Showing the preview remembers it."""
        if vraag not in (TOESTEMMING, ZO):
            return {}
        package = _pakket(dossier)
        dossier.deel(Terugbelverzoek).getoond = package.to_json()
        name = organisaties.laad()[package.ontvanger].naam
        return {"ontvanger": name, "voorbeeld": package.tekst}


def _losse_naam(antwoord: Antwoord) -> str | None:
    """A first name by itself, where it was asked beside the number just before."""
    short = 0 < antwoord.feiten.vorm.woorden <= _NAAMWOORDEN
    plain = antwoord.intent == "geef_antwoord" and antwoord.waarde is None
    return antwoord.feiten.contact.naam if short and plain else None


def _begrijpt(feiten: Feiten) -> bool:
    """A yes, a no, a change, a name or a time, or something to tell. A question goes first to who
    can answer it, and so does a bare command."""
    wish, said = feiten.voorbeeld, feiten.velden
    wipes = feiten.wensen.wist_alles and GESPREK not in wish.weg  # "haal die chat eruit"
    if feiten.vorm.opdracht or feiten.wensen.trekt_in or wipes:
        return False
    if (
        wish.twijfelt
        or wish.verandert
        or feiten.vorm.duidelijk_ja
        or wish.alleen_ja
        or wish.wie_leest
    ):
        return True
    wishes = feiten.wensen
    about_us = wishes.vraagt_stand or wishes.vraagt_gegevens or wishes.begrip or wishes.verder
    if wish.vraag_mee and not about_us:
        return True
    if wish.alles_zien or wish.naam_mist or feiten.wie_mag.niet or feiten.wie_mag.alleen:
        return True
    tells = any((said.naam, said.losse_naam, said.losse_tijd, said.hoe, said.tolk))
    tells = tells or bool(feiten.verbod.niet) or (_vertelt(feiten) and not wishes.verder)
    told = wish.verteld or tells or feiten.bereik.nummers or feiten.bereik.mail
    return bool(wish.ja or told) and not wish.vraagt


def pas_verzoek_aan(dossier: Dossier, feiten: Feiten) -> None:
    """Own words come along, and what must go goes; also beside words that were an emergency."""
    request, wish = dossier.deel(Terugbelverzoek), feiten.voorbeeld
    concept = dossier.deel(Concept)
    request.vraag = zonder(request.vraag, wish, request.laatst)
    concept.vraag = zonder(concept.vraag, wish, request.laatst)
    concept.geprobeerd = zonder(concept.geprobeerd, replace(wish, zin_weg=False), None)
    request.zonder = [*dict.fromkeys([*request.zonder, *te_schrappen(_pakket(dossier), wish)])]
    words = ". ".join(w for w in (wish.erbij, wish.verteld, wish.vraag_mee) if w)
    if words:
        request.vraag, request.laatst = erbij(request.vraag, words), words
        request.zonder = [key for key in request.zonder if key != "vraag"]


def _keuze(antwoord: Antwoord) -> str | None:
    """JA, NEE, ZONDER_CHAT or ALLES; None for own words, and for a button of another question."""
    if antwoord.waarde is not None:
        known = {"ja_mens": JA, "nee_mens": NEE, ZONDER_CHAT: ZONDER_CHAT, ALLES: ALLES}
        return known.get(antwoord.waarde, "")
    wish = antwoord.feiten.voorbeeld
    if antwoord.feiten.vorm.duidelijk_ja or wish.alleen_ja:
        return JA
    sounds_no = antwoord.intent in ("nee", "sla_over") and not _vertelt(antwoord.feiten)
    says_no = wish.nee or (sounds_no and not wish.verteld)
    return NEE if says_no and not (wish.verandert or wish.vraagt or wish.verteld) else None


def _vertelt(feiten: Feiten) -> bool:
    """A fact that has "geen" or "niet" in it is no no: "er is nog geen vonnis"."""
    told, said = feiten.verteld, feiten.velden
    facts = told.vonnis or told.kinderen or said.meelezen is not None or said.hoe or said.losse_tijd
    return bool(facts or feiten.wie_mag.iets or feiten.verbod.niet)


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


def _ontvanger(dossier: Dossier) -> Organisatie | None:
    """Who helps already, else who the route names; never one that was refused."""
    concept = dossier.deel(Concept)
    chosen = organisaties.laad().get(dossier.deel(Terugbelverzoek).ontvanger or "")
    if chosen and not chosen.is_tegenpartij and concept.mag_naar(chosen.id):
        return chosen
    return route.voor_een_mens(concept)


def _pakket(dossier: Dossier) -> Pakket:
    request = dossier.deel(Terugbelverzoek)
    recipient = _ontvanger(dossier)
    assert recipient is not None
    return stel_terugbellen_samen(
        dossier, request.vraag, request.zonder, recipient, Teksten.standaard()
    )
