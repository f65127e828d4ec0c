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
from casefile.doorverwijzing.manier import manier
from casefile.doorverwijzing.mensantwoord import ALLES, ZONDER_CHAT, begrijpt_voorbeeld, keuze
from casefile.doorverwijzing.pakket import ALTIJD, GESPREK, Pakket, stel_terugbellen_samen
from casefile.doorverwijzing.prioriteit import lees_aanleiding
from casefile.doorverwijzing.termijn import KANTOORTIJD, is_bereikbaar, weer_bereikbaar
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.minderjarig import Minderjarig
from casefile.organisaties import Organisatie
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_moment
from casefile.velden.schrijfwens import Manier

BEREIK, MEELEZEN, WANNEER = "mens_bereik", "mens_meelezen", "mens_wanneer"
ZONDER_BELLEN = {Manier.MAIL: "mens_bereik_mail", Manier.BERICHT: "mens_bereik_bericht"}
"""How to be reached, asked of who does not want to be called."""
DV_WANNEER = "dv_wanneer"  # the same question in the other flow: it is asked once
TOESTEMMING, ZO = "mens_toestemming", "mens_toestemming_zo"
"""The whole preview, and the same question beneath what was changed in it."""
_NAAMWOORDEN = 4
CIJFERS = 10  # of a Dutch number


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
        numbers: tuple[Bericht, ...] = (Bericht("utter_mens" if open_now else "utter_mens_dicht"),)
        if manier(dossier) is not None:
            numbers = (Bericht("utter_mens_zonder_bellen"),)
        request = dossier.deel(Terugbelverzoek)
        recipient = _ontvanger(dossier)
        if recipient is None:
            return Stap(numbers)
        request.ontvanger, request.begonnen_op = recipient.id, nu.isoformat()
        if dossier.deel(Minderjarig).is_kind and request.vraag is None:
            request.vraag = Teksten.standaard().tekst("utter_woord_kind_vraag", dossier.niveau)
        if manier(dossier) is None:
            numbers += (wanneer_mensen(recipient, nu, dossier.niveau),)
        return self._next(dossier, numbers)

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
            return begrijpt_voorbeeld(feiten)
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
        return self._consent(dossier, antwoord)

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
        return Stap(berichten, TOESTEMMING, self._values(dossier, TOESTEMMING))

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
        concept.naam = concept.naam or contact.naam_ernaast
        return self._next(dossier)

    def _consent(self, dossier: Dossier, antwoord: Antwoord) -> Stap:
        request = dossier.deel(Terugbelverzoek)
        said, wish = keuze(antwoord), antwoord.feiten.voorbeeld
        if said in (JA, NEE) and antwoord.ongelezen:
            early = (Bericht("utter_dv_te_vroeg"),)
            return Stap(early, TOESTEMMING, self._values(dossier, TOESTEMMING))
        if said == NEE:
            return self._stop(dossier, ("terugbellen", NEE), tekst="utter_mens_niet_zo")
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
        who += (Bericht("utter_dv_nog_niet_verstuurd"),) if wish.vraagt_verstuurd else ()
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

    def _stop(
        self, dossier: Dossier, *opdrachten: tuple[str, ...], tekst: str = "utter_mens_niet"
    ) -> Stap:
        dossier.deel(Terugbelverzoek).begonnen_op = None
        orders = (*opdrachten, ("verder_waar_we_waren",))
        return Stap((Bericht(tekst),), opdrachten=orders)

    def _values(self, dossier: Dossier, vraag: str) -> dict[str, str]:
        """Showing the preview remembers it."""
        if vraag not in (TOESTEMMING, ZO):
            return {}
        package = _pakket(dossier)
        dossier.deel(Terugbelverzoek).getoond = package.to_json()
        name = organisaties.laad()[package.ontvanger].naam
        return {"ontvanger": name, "voorbeeld": package.tekst}


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
