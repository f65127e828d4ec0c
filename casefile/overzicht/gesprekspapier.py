"""The paper "voor je gesprek": the overview on one A4 page (PDF), to take along to a talk.

Holds no name, address or number of anybody; a partner's income is shown as what it is. No advice
on an amount: the sentence for a payment arrangement has the huurder's own amount, or a blank.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from casefile.beeld.afbreken import breek_af
from casefile.beeld.lettertype import GEWOON, VET, registreer
from casefile.overzicht.bekend_geld import Overzicht, Post
from casefile.overzicht.berekening import Resultaat, bereken, zit_in_totaal
from casefile.overzicht.categorieen import INKOMSTEN, UITGAVEN, Categorie, Groep
from casefile.overzicht.marges import NIETS, Bereik, per_maand
from casefile.overzicht.weergave import Weergave, euro, hoofdletter
from casefile.taal.bedrag import Periode

_LINKS, _RECHTS = 20 * mm, A4[0] - 20 * mm
_BOVEN, _ONDER = A4[1] - 18 * mm, 16 * mm
_AFSTAND = 1.45  # between lines, in letter heights
_GROOTTEN = (13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0)  # points; the largest with which all fits


def maak_papier(overzicht: Overzicht, weergave: Weergave, vandaag: date) -> bytes:
    """One A4 page. Many posts make the letter smaller; what then still does not fit is added up."""
    registreer()
    resultaat = bereken(overzicht)
    for kort in (False, True):
        for grootte in _GROOTTEN:
            blad = _Blad(weergave, grootte, kort)
            blad.schrijf(overzicht, resultaat, vandaag)
            if blad.past:
                return blad.pdf()
    return blad.pdf()  # the sums are on it, whatever falls off at the bottom


class _Blad:
    """Writes from top to bottom; `past` is False when it ran off the page."""

    def __init__(self, weergave: Weergave, grootte: float, kort: bool) -> None:
        self._w = weergave
        self._grootte = grootte
        self._kort = kort
        self._uit = BytesIO()
        self._doek = Canvas(self._uit, pagesize=A4, invariant=1, lang="nl")
        self._doek.setTitle(weergave.woord("papier_titel"))
        self._y = _BOVEN

    @property
    def past(self) -> bool:
        return self._y >= _ONDER

    def pdf(self) -> bytes:
        self._doek.showPage()
        self._doek.save()
        return self._uit.getvalue()

    def schrijf(self, overzicht: Overzicht, resultaat: Resultaat, vandaag: date) -> None:
        w = self._w
        self._tekst(w.woord("papier_titel"), 1.7, vet=True)
        self._tekst(w.woord("papier_datum", datum=f"{vandaag:%d-%m-%Y}"))
        thuis = w.huishouden(overzicht.huishouden)
        if thuis:
            self._tekst(thuis)
        self._blok("papier_binnen", overzicht, INKOMSTEN, resultaat.inkomen)
        self._blok("papier_uit", overzicht, UITGAVEN, resultaat.uit)
        self._streep()
        self._tekst(w.uitkomst(resultaat), 1.25, vet=True)
        gaten = w.gaten(resultaat)
        if gaten:
            self._tekst(w.woord("nog_niet_bekend", wat=gaten))
        self._schulden(overzicht, resultaat)
        self._kop("papier_eerst")
        for regel in w.eerste(resultaat.eerst).splitlines():
            self._tekst(regel)
        self._kop("papier_voorstel")
        self._tekst(self._voorstel(overzicht))
        self._tekst(w.woord("papier_vraag_bevestiging"))
        if resultaat.vraag_na:
            self._kop("papier_vraag_na")
            wat = w.lijst(w.soort(soort) for soort in resultaat.vraag_na)
            self._tekst(w.woord("papier_vraag_na_tekst", wat=wat))
        self._y -= self._grootte
        self._tekst(w.woord("papier_voorbehoud"), 0.85)

    # --- blocks

    def _blok(
        self, kop: str, overzicht: Overzicht, groepen: tuple[Groep, ...], som: Bereik
    ) -> None:
        self._kop(kop)
        for groep in () if self._kort else groepen:
            posten = overzicht.van_groep(groep)
            for post in sorted(posten, key=lambda p: zit_in_totaal(overzicht, p)):
                naam = hoofdletter(self._w.naam(post, overzicht))
                self._paar(naam, self._per_maand(post))
        self._paar(self._w.woord("papier_samen"), self._w.bereik(som), vet=True)

    def _per_maand(self, post: Post) -> str:
        """Euro per month, and between brackets what was said when that was another period."""
        maand = per_maand(post.bedrag)
        if maand is None:
            return self._w.woord("onbekend")
        if post.bedrag.periode in (None, Periode.MAAND):
            return self._w.bedrag(post.bedrag, met_periode=False)
        gezegd = self._w.bedrag(post.bedrag)
        return f"{self._w.bereik(maand)} ({gezegd})"

    def _schulden(self, overzicht: Overzicht, resultaat: Resultaat) -> None:
        posten = [p for p in overzicht.van_groep(Groep.SCHULDEN) if not p.bedrag.is_nul]
        if not posten:
            return
        self._kop("papier_schulden")
        if not self._kort:
            for post in sorted(posten, key=lambda p: zit_in_totaal(overzicht, p)):
                naam = hoofdletter(self._w.naam(post, overzicht))
                self._paar(naam, self._w.bedrag(post.bedrag, met_periode=False))
        if resultaat.schuld is not None and resultaat.schuld != NIETS:
            self._paar(
                self._w.woord("papier_samen_schuld"), self._w.bereik(resultaat.schuld), vet=True
            )

    def _voorstel(self, overzicht: Overzicht) -> str:
        """A sentence to say; the amount is the huurder's own choice, otherwise it stays open."""
        bedrag: Decimal | None = overzicht.aflosbedrag
        tekst = euro(bedrag) if bedrag else self._w.woord("papier_open")
        huurschuld = overzicht.van_categorie(Categorie.HUURSCHULD)
        sleutel = "papier_zin_huurschuld" if huurschuld else "papier_zin"
        return self._w.woord(sleutel, bedrag=tekst)

    # --- lines

    def _kop(self, sleutel: str) -> None:
        self._y -= self._grootte * 0.6
        self._tekst(self._w.woord(sleutel), 1.15, vet=True)

    def _streep(self) -> None:
        self._y -= self._grootte * 0.7
        self._doek.line(_LINKS, self._y, _RECHTS, self._y)
        self._y -= self._grootte * 0.6

    def _tekst(self, tekst: str, maal: float = 1.0, vet: bool = False) -> None:
        font, grootte = (VET if vet else GEWOON), self._grootte * maal
        breedte_van = partial(self._doek.stringWidth, fontName=font, fontSize=grootte)
        for regel in breek_af(tekst, breedte_van, _RECHTS - _LINKS):
            self._y -= grootte * _AFSTAND
            self._doek.setFont(font, grootte)
            self._doek.drawString(_LINKS, self._y, regel)

    def _paar(self, links: str, rechts: str, vet: bool = False) -> None:
        font = VET if vet else GEWOON
        self._y -= self._grootte * _AFSTAND
        self._doek.setFont(font, self._grootte)
        self._doek.drawString(_LINKS, self._y, links)
        self._doek.drawRightString(_RECHTS, self._y, rechts)
