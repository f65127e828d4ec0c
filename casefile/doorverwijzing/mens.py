"""The flow "mens": to be called back by a human, in at most three questions, without an overview.

How to reach somebody (a name if they like), whether anybody reads along (then also when it is safe
to call), then one preview with one yes or no, to which a question can be added. Pure; never goes to
the corporation.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from casefile import organisaties
from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing import aanmeldvragen, route
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.contactgegevens import erbij, is_mailadres
from casefile.doorverwijzing.pakket import GESPREK, Pakket, stel_terugbellen_samen
from casefile.doorverwijzing.prioriteit import lees_aanleiding
from casefile.doorverwijzing.termijn import KANTOORTIJD, is_bereikbaar, weer_bereikbaar
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Context, Feiten
from casefile.organisaties import Organisatie
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_moment

BEREIK, MEELEZEN, WANNEER = "mens_bereik", "mens_meelezen", "mens_wanneer"
DV_WANNEER = "dv_wanneer"  # the same question in the other flow: it is asked once
TOESTEMMING, ZONDER_CHAT = "mens_toestemming", "zonder_gesprek"


@dataclass
class Terugbelverzoek:
    """`ontvanger`: who calls back. `getoond`: the package on the screen; only this may be sent."""

    soort: ClassVar[str] = "terugbelverzoek"

    ontvanger: str | None = None
    vraag: str | None = None
    zonder: list[str] = field(default_factory=list)
    getoond: dict[str, Any] | None = None
    begonnen_op: str | None = None  # ISO moment; None when nothing is half done

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Terugbelverzoek:
        return cls(**data)


class MensVerloop:
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
        return self._next(dossier, (*numbers, wanneer_mensen(recipient, nu, dossier.niveau)))

    def is_klaar(self, dossier: Dossier) -> bool:
        return dossier.deel(Terugbelverzoek).begonnen_op is None

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        return Stap(vraag=vraag, waarden=self._values(dossier, vraag))

    def context(self, dossier: Dossier, vraag: str) -> Context:
        return Context(vraag)

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        if vraag == TOESTEMMING:  # anything that is told may be the question that goes along
            return feiten.wensen.voor_een_mens or feiten.vorm.duidelijk_ja
        return aanmeldvragen.begrijpt(vraag.replace("mens_", "dv_"), feiten)

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        concept = dossier.deel(Concept)
        if antwoord.bij_andere_vraag:  # a button that was tapped twice
            return self.herhaal(dossier, vraag)
        if vraag == BEREIK:
            return self._reach(dossier, antwoord)
        if vraag == MEELEZEN:
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
        if antwoord.waarde or antwoord.intent in ("nee", "sla_over", "weet_niet"):
            return self._stop(dossier)
        contact = antwoord.feiten.contact
        concept.bereik = contact.bereik
        if concept.bereik is None:
            return Stap((Bericht("utter_mens_bereik_onduidelijk"),), BEREIK)
        concept.naam = concept.naam or contact.naam_ernaast
        return self._next(dossier)

    def _consent(self, dossier: Dossier, antwoord: Antwoord) -> Stap:
        request = dossier.deel(Terugbelverzoek)
        said = _keuze(antwoord)
        if said in (JA, NEE) and antwoord.ongelezen:
            early = (Bericht("utter_dv_te_vroeg"),)
            return Stap(early, TOESTEMMING, self._values(dossier, TOESTEMMING))
        if said == NEE:
            return self._stop(dossier, ("terugbellen", NEE))
        if said == JA and (request.getoond or {}).get("kenmerk") == _pakket(dossier).kenmerk:
            request.begonnen_op = None
            return Stap(opdrachten=(("terugbellen", JA),))
        if said == ZONDER_CHAT:
            request.zonder = [GESPREK]
        elif said is None and antwoord.feiten.wensen.voor_een_mens:
            request.vraag = erbij(request.vraag, antwoord.feiten.contact.eigen_woorden)
        return Stap((), TOESTEMMING, self._values(dossier, TOESTEMMING))

    def _stop(self, dossier: Dossier, *opdrachten: tuple[str, ...]) -> Stap:
        dossier.deel(Terugbelverzoek).begonnen_op = None
        orders = (*opdrachten, ("verder_waar_we_waren",))
        return Stap((Bericht("utter_mens_niet"),), opdrachten=orders)

    def _values(self, dossier: Dossier, vraag: str) -> dict[str, str]:
        """Showing the preview remembers it."""
        if vraag != TOESTEMMING:
            return {}
        package = _pakket(dossier)
        dossier.deel(Terugbelverzoek).getoond = package.to_json()
        name = organisaties.laad()[package.ontvanger].naam
        return {"ontvanger": name, "voorbeeld": package.tekst}


def _keuze(antwoord: Antwoord) -> str | None:
    """JA, NEE or ZONDER_CHAT; None for own words, and for a button of another question."""
    if antwoord.waarde is not None:
        return {"ja_mens": JA, "nee_mens": NEE, ZONDER_CHAT: ZONDER_CHAT}.get(antwoord.waarde, "")
    if antwoord.feiten.vorm.duidelijk_ja:
        return JA
    return NEE if antwoord.intent in ("nee", "sla_over") else None


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
    """Who helps already, else who the route names."""
    chosen = organisaties.laad().get(dossier.deel(Terugbelverzoek).ontvanger or "")
    if chosen and not chosen.is_tegenpartij:
        return chosen
    return route.voor_een_mens(dossier.deel(Concept))


def _pakket(dossier: Dossier) -> Pakket:
    request = dossier.deel(Terugbelverzoek)
    recipient = _ontvanger(dossier)
    assert recipient is not None
    return stel_terugbellen_samen(
        dossier.deel(Concept), request.vraag, request.zonder, recipient, Teksten.standaard()
    )
