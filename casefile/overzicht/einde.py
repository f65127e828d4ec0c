"""The end of the overview: summary, what comes first, what to ask, paying off, picture, paper.

Says it with content keys; the arithmetic is in `berekening`.
"""

from __future__ import annotations

from datetime import date

from casefile.dialogue import Bericht, Bijlage
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.berekening import Past, bereken, maanden_afbetalen, past
from casefile.overzicht.gesprekspapier import maak_papier
from casefile.overzicht.plaatje import alt_tekst, maak_plaatje
from casefile.overzicht.weergave import Weergave, euro


def samenvatting(overzicht: Overzicht, weergave: Weergave) -> list[Bericht]:
    """Everything back (C09), and what is not known yet."""
    berichten = []
    posten = weergave.opsomming(overzicht)
    if posten:
        berichten.append(Bericht("utter_overzicht_samenvatting", {"posten": posten}))
    gaten = weergave.gaten(bereken(overzicht))
    if gaten:
        berichten.append(Bericht("utter_overzicht_gaten", {"gaten": gaten}))
    return berichten


def na_klopt(overzicht: Overzicht, weergave: Weergave) -> list[Bericht]:
    """The dangerous bills first (S38, F116), then money that may be missed (F61, F119, F125)."""
    resultaat = bereken(overzicht)
    berichten = []
    if resultaat.eerst:
        eerst = weergave.eerste(resultaat.eerst)
        berichten.append(Bericht("utter_overzicht_eerst", {"eerst": eerst}))
    if resultaat.over.van < 0:
        berichten.append(Bericht("utter_overzicht_tekort"))
    if resultaat.vraag_na:
        wat = weergave.lijst(weergave.soort(soort) for soort in resultaat.vraag_na)
        berichten.append(Bericht("utter_overzicht_vraag_na", {"wat": wat}))
    return berichten


def afbetalen(overzicht: Overzicht, weergave: Weergave) -> list[Bericht]:
    """How long it takes at the amount the huurder picked, and whether that is more than is left.

    Never names an amount of its own (D13).
    """
    bedrag = overzicht.aflosbedrag
    assert bedrag is not None
    resultaat = bereken(overzicht)
    schuld = resultaat.huurschuld or resultaat.schuld
    waarden = {"bedrag": euro(bedrag)}
    if schuld is None or schuld.tot == 0:
        berichten = [Bericht("utter_overzicht_afbetalen_onbekend", waarden)]
    else:
        van, tot = maanden_afbetalen(schuld, bedrag)
        maanden = weergave.woord("een_maand") if tot == 1 else weergave.woord("maanden", aantal=tot)
        if van != tot:
            maanden = weergave.woord("maanden_van_tot", van=van, tot=tot)
        waarden |= {"schuld": weergave.bereik(schuld), "maanden": maanden}
        berichten = [Bericht("utter_overzicht_afbetalen", waarden)]
    hoe = past(resultaat, bedrag)
    if hoe is not Past.PAST:
        waarden = {"bedrag": euro(bedrag), "over": weergave.uitkomst(resultaat)}
        berichten.append(Bericht(f"utter_overzicht_{hoe.value}", waarden))
    return berichten


def plaatje(overzicht: Overzicht, weergave: Weergave) -> Bijlage:
    """The picture (PNG), with all its figures in the text alternative."""
    resultaat = bereken(overzicht)
    naam = weergave.woord("bestand_plaatje")
    inhoud = maak_plaatje(resultaat, weergave)
    return Bijlage("image/png", inhoud, alt_tekst(resultaat, weergave), f"{naam}.png")


def papier(overzicht: Overzicht, weergave: Weergave, vandaag: date) -> Bijlage:
    """The page to take along (PDF). `vandaag`: the Dutch day that is printed on it."""
    naam = weergave.woord("bestand_papier")
    inhoud = maak_papier(overzicht, weergave, vandaag)
    alt = alt_tekst(bereken(overzicht), weergave)
    return Bijlage("application/pdf", inhoud, alt, f"{naam}.pdf")
