"""What somebody wants of us, in so many words: asked for by name, so never left to a guess."""

from __future__ import annotations

from actions.doorverwijzing import NOG_NIET, TERUGBELLEN_NAAST_113
from actions.verlopen import BEGINNEN, GEEN_HERINNERING
from bot.herkennen.stand import CLEAR, OMGANG, UNSURE, VEILIGHEID, Beslissing, Stand, als_tik
from bot.herkennen.wat_openstaat import kernvraag_ernaast
from bot.horen import lees_payload
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.terugbelverzoek import Terugbelverzoek
from casefile.gesprek.draad import ONDERWERP
from casefile.helper import Helper
from casefile.noodpoort.noodverloop import WANHOOP, gaat_over_leven
from casefile.overzicht.bekend_geld import Overzicht

VRAAGT_WOORDEN = (VEILIGHEID, "stapel", "mens", "doorverwijzing", "eigen_brief")
"""The flows in which words may be for somebody else, or are about something that comes first."""


OVER_LEZEN = ("vraag_privacy", "vraag_wie_weet_wat")
_KORT = 9  # words; a shorter message with annoyance in it is annoyance


def herinnering(stand: Stand) -> Beslissing | None:
    """Asks to be reminded of the day, or to be reminded no more."""
    wish = stand.gehoord.feiten.wensen.herinnering
    if wish is None:
        return None
    return als_tik(stand, BEGINNEN["herinnering"] if wish else GEEN_HERINNERING)


def eigen_brief(stand: Stand) -> Beslissing | None:
    """Asks for a paper to be made."""
    wish = stand.gehoord.feiten.wensen.eigen_brief
    if stand.gesprek.verloop in VRAAGT_WOORDEN:
        return None
    against = stand.gehoord.feiten.wensen.bezwaar_tegen
    if against is not None and against.startswith(ONDERWERP):
        return Beslissing("buiten_onderwerp", {"waarde": against.removeprefix(ONDERWERP)})
    if against is not None:
        return Beslissing(against)
    begin = lees_payload(BEGINNEN["eigen_brief"], stand.intents) if wish else None
    return Beslissing(begin[0], {**begin[1], "waarde": wish.value}) if wish and begin else None


def voorlezen(stand: Stand) -> Beslissing | None:
    """ "Lees voor": what was said last, aloud."""
    wish = stand.gehoord.feiten.wensen.voorlezen
    return Beslissing("herhaal", {"waarde": "voorlezen"}) if wish else None


def toestemming_terug(stand: Stand) -> Beslissing | None:
    """Taking a consent back is a right that must not depend on a guess."""
    wish = stand.gehoord.feiten.wensen
    no_call = wish.intrekking.bellen and stand.gesprek.verloop != "mens"
    takes_back = wish.trekt_in and (
        wish.noemt_toestemming or wish.intrekking.genoemd or wish.intrekking.alle
    )
    takes_back = takes_back or no_call
    return Beslissing("verwijder_gegevens") if takes_back else None


def nog_niet_aanmelden(stand: Stand) -> Beslissing | None:
    """Not to be referred, or not now: nothing begins, the questions stop, and what is asked beside
    it is answered. At a preview it is a no to that."""
    wish, gesprek = stand.gehoord.feiten.wensen, stand.gesprek
    asked = gesprek.vraag is not None and gesprek.verloop == "doorverwijzing"
    if gesprek.toont_voorbeeld or gesprek.verloop == VEILIGHEID:
        return None
    if not (wish.niet_aanmelden or (asked and wish.stopt_vragen)):
        return None
    besides = kernvraag_ernaast(stand) or _vraag_ernaast(stand)
    return Beslissing("start_doorverwijzing", {"waarde": NOG_NIET}, tweede=besides)


def gewone_tekst(stand: Stand) -> Beslissing | None:
    """Back from the easier version, in so many words."""
    back = stand.gehoord.feiten.wensen.gewone_tekst
    return Beslissing("makkelijker", {"waarde": "gewoon"}) if back else None


def stapel(stand: Stand) -> Beslissing | None:
    """Post that is not opened: one envelope at a time, unless that is what we are doing, or the
    words may be for somebody who is going to help."""
    said, gesprek = stand.gehoord.feiten.stapel, stand.gesprek
    next_one = said.nog_een and gesprek.gestart[-1:] == ["stapel"] and gesprek.verloop is None
    if not (said.heeft_stapel or next_one) or gesprek.verloop in VRAAGT_WOORDEN:
        return None
    return als_tik(stand, BEGINNEN["stapel"])


def pauze(stand: Stand) -> Beslissing | None:
    """Stops for a while, where something is open or was begun: all is kept, and how to go on is
    said. The pile has its own word for it, and beside a life it is no pause."""
    place = stand.gesprek
    if not stand.gehoord.feiten.wensen.pauze or place.verloop in (VEILIGHEID, "stapel"):
        return None
    if gaat_over_leven(place) or (place.vraag or "").endswith("_wanneer"):
        return None
    return Beslissing("buiten_onderwerp", {"waarde": "even_pauze"}) if place.gestart else None


def terug(stand: Stand) -> Beslissing | None:
    """Is back, and asks nothing that is clear: on with what was left, with what is known. So is a
    bare "verder" where no flow is left to go on with."""
    best, place, wish = stand.gehoord.betekenis, stand.gesprek, stand.gehoord.feiten.wensen
    goes_on = wish.verder is not None and wish.verder.kaal and place.vraag is None
    if not (wish.terug or goes_on) or gaat_over_leven(place):
        return None
    asks = best.label.startswith(("vraag_", "start_", "mens")) and best.kans >= UNSURE
    begun = place.gestart or place.onderbroken
    return Beslissing("buiten_onderwerp", {"waarde": "weer_terug"}) if begun and not asks else None


def belhulp(stand: Stand) -> Beslissing | None:
    """Words for a call: the note, unless it is on the screen."""
    wants = stand.gehoord.feiten.wensen.omgang.belhulp
    if not wants or stand.gesprek.verloop in ("belbriefje", "mens", "doorverwijzing"):
        return None
    if gaat_over_leven(stand.gesprek):
        return None
    return als_tik(stand, BEGINNEN["belbriefje"])


def huurder_neemt_over(stand: Stand) -> Beslissing | None:
    """The huurder took the telephone and says no more: on with what waited for that. A helper who
    asks to say yes hears how the huurder can."""
    helper, wish = stand.dossier.deel(Helper), stand.gehoord.feiten.wensen
    if not helper.voor_ander or stand.gesprek.verloop == VEILIGHEID:
        return None
    if wish.ja_voor_ander:
        return Beslissing("start_doorverwijzing")
    best = stand.gehoord.betekenis
    says_more = best.kans >= CLEAR and best.label not in (*OMGANG, "vraag_wie_ben_je")
    if not wish.neemt_over or says_more:
        return None
    return Beslissing("start_doorverwijzing" if helper.wacht else "groet")


def ergernis(stand: Stand) -> Beslissing | None:
    """Annoyed at us, and nothing else that is clear: that is answered."""
    gehoord = stand.gehoord
    if gehoord.feiten.wensen.ergernis is None or gaat_over_leven(stand.gesprek):
        return None
    rest = next((b for b in gehoord.na_opening if b.label.startswith("vraag_")), None)
    best = gehoord.betekenis
    clear = best.label.startswith(("vraag_", "mens", "start_")) and best.kans >= CLEAR
    if (rest is not None and rest.kans >= UNSURE) or (clear and gehoord.woorden > _KORT):
        return None
    return Beslissing("buiten_onderwerp", {"waarde": "ergernis"})


def wens_aan_ons(stand: Stand) -> Beslissing | None:
    """What is known, what became of what was sent, to be referred: in so many words."""
    wish, gesprek = stand.gehoord.feiten.wensen, stand.gesprek
    if gesprek.verloop == VEILIGHEID:
        reach = stand.gehoord.feiten.bereik
        only_reach = (reach.alleen and bool(reach.nummers)) or _geeft_nummer(stand)
        if not (wish.wil_gebeld or only_reach) or gesprek.vraag == WANHOOP:
            return None
        if gaat_over_leven(gesprek):
            return Beslissing("mens", {"waarde": TERUGBELLEN_NAAST_113})
        return Beslissing("mens")  # a human was offered beside the card
    if (wish.wist_alles or wish.houdt_afspraak) and not stand.gehoord.feiten.vorm.vraagt:
        return Beslissing("verwijder_gegevens")
    if wish.vraagt_gegevens:
        return Beslissing("bekijk_gegevens")
    if wish.vraagt_inhoud and _is_verstuurd(stand) and not gesprek.toont_voorbeeld:
        return Beslissing("volgende_stap", tweede=kernvraag_ernaast(stand) or _vraag_ernaast(stand))
    if _haalt_geld_weg(stand):
        return Beslissing("verwijder_gegevens")
    if wish.omgang.klaar and not gesprek.vraag:
        return Beslissing("afscheid")
    if wish.vraagt_beltijd and _is_verstuurd(stand):
        return Beslissing("volgende_stap", tweede=kernvraag_ernaast(stand) or _vraag_ernaast(stand))
    if wish.vraagt_stand:
        return Beslissing("volgende_stap")
    free = not (gesprek.vraag and gesprek.verloop in ("mens", "doorverwijzing"))
    if free and (wish.wil_gebeld or _geeft_nummer(stand) or _wil_geschreven(stand)):
        return Beslissing("mens", tweede=kernvraag_ernaast(stand) or _vraag_ernaast(stand))
    return Beslissing("start_doorverwijzing") if wish.meldt_aan and free else None


def _is_verstuurd(stand: Stand) -> bool:
    """Something went to somebody once, and no preview is on the screen."""
    sent = stand.dossier.deel(Terugbelverzoek).verstuurd
    sent = sent or "ja" in stand.dossier.deel(Concept).antwoorden.values()
    return sent and not stand.gesprek.toont_voorbeeld


def _haalt_geld_weg(stand: Stand) -> bool:
    """ "Die ene uitkering is dubbel": something of the overview must go, where no question takes
    it."""
    money, best = stand.gehoord.feiten.geld, stand.gehoord.betekenis
    known = stand.dossier.deel(Overzicht).posten and not stand.gesprek.vraag
    asks_else = best.label not in (*OMGANG, "verwijder_gegevens") and best.kans >= CLEAR
    return bool(known and money.genoemd and (money.weg or money.dubbel)) and not asks_else


def _geeft_nummer(stand: Stand) -> bool:
    """Their own number, and hardly anything else: to be called on."""
    said, known = stand.gehoord.feiten, stand.dossier.deel(Concept).bereik
    one = len(said.bereik.nummers) == 1 and not said.bereik.nummers[0][1]
    other = said.bereik.van_ander or said.velden.nummer_van_ander or said.velden.over_een_ander
    tells = stand.gehoord.betekenis.label in (*OMGANG, "andere_taal", "nlu_fallback", "mens")
    named = bool(said.velden.naam or said.velden.losse_naam)
    plain = one and not other and tells and stand.gehoord.woorden <= (2 * _KORT if named else _KORT)
    return plain and known is None and not said.vorm.vraagt


def _wil_geschreven(stand: Stand) -> bool:
    """Not to be called but written to: as an answer to "mag iemand jou bellen", or asked for."""
    said = stand.gehoord.feiten
    invited = any(button.payload.startswith("/mens") for button in stand.offered)
    asks = said.vorm.vraagt or said.vorm.vraagteken or bool(said.bereik.mail)
    return said.wensen.wil_zonder_bellen and not said.wensen.trekt_in and (invited or asks)


def _vraag_ernaast(stand: Stand) -> str | None:
    """A clear question in the same message. What tells who reads along asks nothing of privacy."""
    told = stand.gehoord.feiten.velden.meelezen is not None
    parts = [part.betekenissen for part in stand.gehoord.delen] or [stand.gehoord.betekenissen]
    found = [one for meanings in parts for one in meanings[:1] if one.label.startswith("vraag_")]
    asked = [one.label for one in found if one.kans >= CLEAR]
    return next((one for one in asked if not (told and one in OVER_LEZEN)), None)
