"""The flow that makes a paper: a few questions, the whole text to read first, then the files."""

from __future__ import annotations

from datetime import datetime

from casefile.dialogue import Antwoord, Bericht, Bijlage, Stap, Verloop
from casefile.dossier import Dossier
from casefile.eigen_brief.briefwens import Tegen
from casefile.eigen_brief.docx import MEDIA_TYPE, als_docx
from casefile.eigen_brief.doelen import (
    BEDRAG,
    EIGEN_WOORDEN,
    JA_NEE,
    KINDEREN,
    VRAGEN,
    WIE,
    Doel,
    EigenBrief,
)
from casefile.eigen_brief.inhoud import Inhoud, kinderen_thuis, stel_op
from casefile.eigen_brief.past_niet import past_niet
from casefile.eigen_brief.pdf import als_pdf
from casefile.gesprek.feiten import Context, Feiten
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.berekening import Past, bereken, past
from casefile.overzicht.categorieen import Groep
from casefile.overzicht.marges import per_maand
from casefile.overzicht.weergave import Weergave
from casefile.situatie.papieren import JaNee
from casefile.taal.bedrag import Bedrag
from casefile.teksten.lezer import Teksten
from casefile.tijd import today

WELKE, KLOPT = "eigen_brief_welke", "eigen_brief_klopt"
_PREFIX = "eigen_brief_"
OVERSLAAN = "overslaan"
_WOORDEN = 12  # of an answer to a yes or no


class EigenBriefVerloop(Verloop):
    naam = "eigen_brief"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        if dossier.deel(EigenBrief).doel is None:
            return Stap(vraag=WELKE)
        return self._verder(dossier)

    def kies(self, dossier: Dossier, doel: Doel, nu: datetime, tegen: Tegen | None = None) -> Stap:
        """A button or a wish names the paper; the same one goes on where it was. A paper that would
        not help is not begun: what does help is said."""
        instead = past_niet(dossier, doel, tegen, today(nu))
        if instead is not None:
            dossier.vervang(EigenBrief())
            return Stap((Bericht(instead),))
        if dossier.deel(EigenBrief).doel is not doel:
            dossier.vervang(EigenBrief(doel))
        return self._verder(dossier)

    def is_klaar(self, dossier: Dossier) -> bool:
        return dossier.deel(EigenBrief).doel is None

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        return self._klopt(dossier) if vraag == KLOPT else Stap(vraag=vraag)

    def context(self, dossier: Dossier, vraag: str) -> Context:
        return Context(vraag, groep=Groep.AFBETALINGEN if vraag == _PREFIX + BEDRAG else None)

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        asked = vraag.removeprefix(_PREFIX)
        if asked in EIGEN_WOORDEN:
            return not feiten.wensen.iets_anders and feiten.vorm.kort is None
        if asked == BEDRAG:
            return _bedrag(feiten) is not None
        return feiten.vorm.ja_nee is not None and feiten.vorm.kan_antwoord_zijn(_WOORDEN)

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        made, asked = dossier.deel(EigenBrief), vraag.removeprefix(_PREFIX)
        if antwoord.bij_andere_vraag or (vraag == KLOPT and antwoord.ongelezen):
            return self.herhaal(dossier, vraag)
        if vraag == WELKE:
            known = {doel.value: doel for doel in Doel}
            chosen = known.get(antwoord.waarde or "")
            return self.kies(dossier, chosen, nu) if chosen else Stap(vraag=WELKE)
        if made.doel is None:
            return Stap(vraag=WELKE)
        if vraag == KLOPT:
            return self._na_klopt(dossier, antwoord)
        if _slaat_over(antwoord):
            made.antwoorden[asked] = ""
        elif asked in JA_NEE:
            if antwoord.ja_nee not in (JaNee.JA, JaNee.NEE):
                return Stap(vraag=vraag)
            assert antwoord.ja_nee is not None
            made.antwoorden[asked] = antwoord.ja_nee.value
        elif asked == BEDRAG:
            step = self._neem_bedrag(dossier, antwoord.feiten)
            if step is not None:
                return step
        elif asked == WIE and antwoord.feiten.wensen.brief_tegen not in (None, Tegen.OVERHEID):
            return self.kies(dossier, Doel.BEZWAAR, nu, antwoord.feiten.wensen.brief_tegen)
        elif antwoord.feiten.contact.eigen_woorden:
            made.antwoorden[asked] = antwoord.feiten.contact.eigen_woorden
        else:
            return Stap(vraag=vraag)
        return self._verder(dossier)

    def _neem_bedrag(self, dossier: Dossier, feiten: Feiten) -> Stap | None:
        """An amount that is more than what is left is not put on paper; it is asked again."""
        overzicht, amount = dossier.deel(Overzicht), _bedrag(feiten)
        if amount is None:
            return Stap(vraag=_PREFIX + BEDRAG)
        result = bereken(overzicht)
        month = per_maand(amount)
        assert month is not None
        if overzicht.bevestigd and past(result, month.van) is Past.TE_VEEL:
            left = Weergave(Teksten.standaard(), dossier.niveau).uitkomst(result)
            too_much = Bericht("utter_eigen_brief_te_veel", {"over": left})
            return Stap((too_much,), _PREFIX + BEDRAG)
        dossier.deel(EigenBrief).antwoorden[BEDRAG] = str(month.van)
        return None

    def _verder(self, dossier: Dossier) -> Stap:
        made = dossier.deel(EigenBrief)
        assert made.doel is not None
        self._wat_bekend_is(dossier)
        todo = next((q for q in VRAGEN[made.doel] if q not in made.antwoorden), None)
        return Stap(vraag=f"eigen_brief_{todo}") if todo else self._klopt(dossier)

    @staticmethod
    def _wat_bekend_is(dossier: Dossier) -> None:
        """What was said elsewhere is not asked again; the text that is shown has it."""
        made, overzicht = dossier.deel(EigenBrief), dossier.deel(Overzicht)
        children = kinderen_thuis(dossier)
        if children is not None:
            made.antwoorden[KINDEREN] = "ja" if children else "nee"
        amount = overzicht.aflosbedrag
        fits = amount is not None and past(bereken(overzicht), amount) is not Past.TE_VEEL
        if BEDRAG not in made.antwoorden and overzicht.bevestigd and fits:
            made.antwoorden[BEDRAG] = str(amount)

    def _klopt(self, dossier: Dossier) -> Stap:
        made = self._inhoud(dossier)
        said = Bericht("utter_eigen_brief_zo", {"brief": made.in_de_chat})
        return Stap((said,), KLOPT)

    def _na_klopt(self, dossier: Dossier, antwoord: Antwoord) -> Stap:
        made = dossier.deel(EigenBrief)
        assert made.doel is not None
        if antwoord.ja_nee is JaNee.NEE:
            dossier.vervang(EigenBrief(made.doel))
            again = self._verder(dossier)
            return Stap((Bericht("utter_eigen_brief_opnieuw"),), again.vraag, again.waarden)
        if antwoord.ja_nee is JaNee.ONBEKEND or antwoord.waarde == OVERSLAAN:
            dossier.vervang(EigenBrief())
            return Stap((Bericht("utter_eigen_brief_niet"),))
        if antwoord.ja_nee is not JaNee.JA:
            return self._klopt(dossier)
        files = _bestanden(self._inhoud(dossier), made.doel)
        done = Bericht(f"utter_eigen_brief_klaar_{made.doel.value}")
        dossier.vervang(EigenBrief())
        return Stap((done,), bijlagen=files)

    @staticmethod
    def _inhoud(dossier: Dossier) -> Inhoud:
        purpose = dossier.deel(EigenBrief).doel
        assert purpose is not None
        return stel_op(dossier, purpose, Teksten.standaard())


def _bestanden(inhoud: Inhoud, doel: Doel) -> tuple[Bijlage, ...]:
    texts = Teksten.standaard()
    name = texts.tekst(f"utter_woord_eigen_brief_bestand_{doel.value}")
    pdf, word = (texts.tekst(f"utter_woord_eigen_brief_als_{kind}") for kind in ("pdf", "word"))
    return (
        Bijlage(MEDIA_TYPE, als_docx(inhoud), word, f"{name}.docx"),
        Bijlage("application/pdf", als_pdf(inhoud), pdf, f"{name}.pdf"),
    )


def _bedrag(feiten: Feiten) -> Bedrag | None:
    known = [one for one in (*feiten.geld.kan, *feiten.geld.bedragen) if not one.is_nul]
    return known[0] if known else None


def _slaat_over(antwoord: Antwoord) -> bool:
    skipped = antwoord.waarde == OVERSLAAN or antwoord.feiten.vorm.slaat_over
    return skipped or antwoord.intent in ("sla_over", "weet_niet")
