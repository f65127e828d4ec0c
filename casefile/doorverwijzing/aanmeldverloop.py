"""The flow "doorverwijzing": a few questions, then one preview and one yes or no per recipient.

Pure: it asks for deliveries through `opdrachten` and sends nothing itself.
"""

from __future__ import annotations

from datetime import datetime

from casefile import organisaties
from casefile.dialogue import Antwoord, Bericht, Stap, Verloop
from casefile.doorverwijzing import aanmeldvragen, route, toestemming, voorbeeld
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.prioriteit import lees_aanleiding, redenen
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Context, Feiten
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig
from casefile.tijd import today

BERICHTEN = "dv_berichten"


class DoorverwijzingVerloop(Verloop):
    naam = "doorverwijzing"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        """Start, go on where it was, or offer who was not asked yet (or said no to) before."""
        if dossier.deel(Minderjarig).is_kind:  # never a referral: somebody calls back
            return Stap((Bericht("utter_dv_kind"),), opdrachten=(("begin", "mens"),))
        if dossier.deel(Helper).voor_ander:  # only the huurder can say yes
            dossier.deel(Helper).wacht = True
            return Stap((Bericht("utter_dv_helper"),))
        concept = dossier.deel(Concept)
        if concept.is_onderweg:
            return self._next(dossier, nu, (Bericht("utter_dv_verder"),))
        concept.nieuwe_ronde(nu)
        if concept.loopt_bij:
            if not route.ontvangers(concept):
                concept.begonnen_op = None
                return Stap((Bericht("utter_dv_al_verstuurd"),))
            return self._next(dossier, nu, (Bericht("utter_dv_ook_naar", _values(dossier)),))
        return self._next(dossier, nu, (Bericht("utter_dv_begin"),))

    def is_klaar(self, dossier: Dossier) -> bool:
        return not dossier.deel(Concept).is_onderweg

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        if not voorbeeld.is_van_mij(vraag):
            return Stap(vraag=vraag, waarden=_values(dossier))
        shown = voorbeeld.voorbeeld_van(dossier)
        if shown is None:
            return Stap()
        if vraag.startswith(voorbeeld.VRAAG):
            return shown.herhaal(vraag)
        return Stap(vraag=vraag, waarden=voorbeeld.waarden(shown, vraag))

    def kort(self, dossier: Dossier, vraag: str) -> Stap:
        """The open question after something else was said: of a preview only what is different."""
        shown = voorbeeld.voorbeeld_van(dossier)
        if vraag.startswith(voorbeeld.VRAAG) and shown is not None:
            return shown.kort(vraag)
        return self.herhaal(dossier, vraag)

    def context(self, dossier: Dossier, vraag: str) -> Context:
        shown = voorbeeld.voorbeeld_van(dossier) if voorbeeld.is_van_mij(vraag) else None
        if shown is None:
            return Context(vraag)
        lines = shown.regels() if vraag.startswith(voorbeeld.VRAAG) else ()
        return Context(vraag, keuzes=tuple(voorbeeld.koppen(shown, vraag)), regels=lines)

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        if voorbeeld.is_van_mij(vraag):
            return toestemming.begrijpt(vraag, feiten)
        return aanmeldvragen.begrijpt(vraag, feiten)

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        if vraag == BERICHTEN:
            if antwoord.ongelezen:
                return self.herhaal(dossier, vraag)
            return _berichten(dossier, antwoord)
        if not voorbeeld.is_van_mij(vraag):
            if antwoord.bij_andere_vraag:  # a button that was tapped twice
                return self.herhaal(dossier, vraag)
            return aanmeldvragen.neem(dossier, vraag, antwoord) or self._next(dossier, nu)
        step = toestemming.antwoord(dossier, vraag, antwoord)
        if step is None:  # everybody was answered, or refused in the meantime
            return self._next(dossier, nu)
        if step.vraag is not None or not step.opdrachten:
            return step
        after = self._next(dossier, nu, step.berichten)
        return Stap(
            after.berichten, after.vraag, after.waarden, (), step.opdrachten + after.opdrachten
        )

    def _next(self, dossier: Dossier, nu: datetime, berichten: tuple[Bericht, ...] = ()) -> Stap:
        """The first question that has no answer yet, then the previews."""
        concept = dossier.deel(Concept)
        question = aanmeldvragen.volgende(dossier)
        if question:
            return Stap(berichten, question, _values(dossier))
        if not concept.ontvangers:
            concept.spoed = bool(redenen(lees_aanleiding(dossier), today(nu)))
            concept.ontvangers = [o.id for o in route.ontvangers(concept)]
            values = _values(dossier)
            berichten += tuple(Bericht(key, values) for key in route.uitleg(concept))
        shown = voorbeeld.voorbeeld_van(dossier)
        if shown is not None:
            if shown.ontvanger.is_tegenpartij:
                berichten += (Bericht("utter_dv_waarschuwing"), *shown.meld_wat_blijft())
            return shown.toon(berichten)
        for skipped in concept.ontvangers:
            concept.antwoorden.setdefault(skipped, NEE)  # refused in so many words
        if JA not in concept.antwoorden.values():
            return Stap((*berichten, Bericht("utter_dv_niets_verstuurd")))
        return Stap(berichten, opdrachten=(("klaar",),))


def vraagt_berichten(dossier: Dossier) -> bool:
    """May we ask to write first? Never where somebody reads along, or after violence."""
    concept = dossier.deel(Concept)
    return concept.berichten is None and not (
        concept.leest_iemand_mee or lees_aanleiding(dossier).geweld
    )


def _berichten(dossier: Dossier, antwoord: Antwoord) -> Stap:
    """Only a yes is a yes."""
    said = JA if (antwoord.waarde or antwoord.intent) == JA else NEE
    dossier.deel(Concept).berichten = said
    return Stap((Bericht(f"utter_dv_berichten_{said}"),))


def _values(dossier: Dossier) -> dict[str, str]:
    concept = dossier.deel(Concept)
    partner = route.hulporganisatie(concept)
    values = {"hulporganisatie": partner.naam if partner else ""}
    if concept.verhuurder:
        values["verhuurder"] = concept.verhuurder
    if concept.loopt_bij:
        profiles = organisaties.laad()
        values["loopt_bij"] = ", ".join(profiles[o].naam for o in concept.loopt_bij)
    return values
