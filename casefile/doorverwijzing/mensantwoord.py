"""What is said to the preview of a call back: yes, no, the whole of it, or something to change.

Pure. Nothing but a yes by itself is a yes; a no in so many words is one whatever stands beside it,
unless that puts something right.
"""

from __future__ import annotations

from casefile.dialogue import Antwoord
from casefile.doorverwijzing.concept import JA, NEE
from casefile.doorverwijzing.pakket import GESPREK
from casefile.doorverwijzing.voorbeeldwens import Voorbeeldwens
from casefile.gesprek.feiten import Feiten

ZONDER_CHAT, ALLES = "zonder_gesprek", "alles_mens"


def begrijpt_voorbeeld(feiten: Feiten) -> bool:
    """A yes, a no, a change, a name or a time, or something to tell. A question goes first to who
    can answer it, and so does a bare command."""
    wish, said = feiten.voorbeeld, feiten.velden
    wipes = feiten.wensen.wist_alles and GESPREK not in wish.weg  # "haal die chat eruit"
    if feiten.vorm.opdracht or feiten.wensen.trekt_in or wipes:
        return False
    if (
        wish.twijfelt
        or wish.weigert
        or (wish.nee and not wish.vraagt)
        or (wish.klaagt and not wish.vraagt)
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
    tells = tells or feiten.verbod.iets or (vertelt(feiten) and not wishes.verder)
    told = wish.verteld or tells or feiten.bereik.nummers or feiten.bereik.mail
    return bool(wish.ja or told) and not wish.vraagt


def keuze(antwoord: Antwoord) -> str | None:
    """JA, NEE, ZONDER_CHAT or ALLES; None for own words, and for a button of another question."""
    if antwoord.waarde is not None:
        known = {"ja_mens": JA, "nee_mens": NEE, ZONDER_CHAT: ZONDER_CHAT, ALLES: ALLES}
        return known.get(antwoord.waarde, "")
    wish = antwoord.feiten.voorbeeld
    if antwoord.feiten.vorm.duidelijk_ja or wish.alleen_ja:
        return JA
    if blijft_nee(wish, antwoord.feiten):
        return NEE
    sounds_no = antwoord.intent in ("nee", "sla_over") and not vertelt(antwoord.feiten)
    says_no = wish.nee or (sounds_no and not wish.verteld)
    changes = wish.verandert or wish.vraagt or wish.verteld or antwoord.feiten.velden.hoe
    return NEE if says_no and not (changes or wish.klaagt) else None


def vertelt(feiten: Feiten) -> bool:
    """A fact that has "geen" or "niet" in it is no no: "er is nog geen vonnis"."""
    told, said = feiten.verteld, feiten.velden
    facts = told.vonnis or told.kinderen or said.meelezen is not None or said.hoe or said.losse_tijd
    return bool(facts or feiten.wie_mag.iets or feiten.verbod.iets)


def blijft_nee(wish: Voorbeeldwens, feiten: Feiten) -> bool:
    """It must not go, and nothing is put right in the same words."""
    said = feiten.velden
    better: object = (
        wish.verandert or said.hoe or said.naam or said.losse_tijd or feiten.verteld.vonnis
    )
    better = better or feiten.bereik.nummers or feiten.bereik.mail or wish.alles_zien
    return wish.weigert and not better
