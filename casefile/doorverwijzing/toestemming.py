"""One preview and one yes or no per recipient; parts struck out or added. Pure.

What is on the screen is kept in the concept, and only that may be sent: if the dossier changed in
between, the new text is shown and asked again. A yes or no belongs to the preview that was read:
one that comes twice, too soon, or under an older one says nothing about what is shown now.
"""

from __future__ import annotations

from dataclasses import replace

from casefile import organisaties
from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing.bijschaven import niet_gelukt, te_schrappen, zonder
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.contactgegevens import erbij
from casefile.doorverwijzing.onderdelen_kiezen import kies_toevoeging, laat_weg, voeg_toe
from casefile.doorverwijzing.pakket import ALTIJD, VERHAAL
from casefile.doorverwijzing.voorbeeld import (
    TOEVOEGEN,
    TOEVOEGEN_TEKST,
    VRAAG,
    WEGLATEN,
    aan_de_beurt,
    opnieuw,
    samengesteld,
    vraag_voor,
    waarden,
)
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig
from casefile.organisaties import Organisatie
from casefile.overzicht.categorieen import Categorie

ALLES = "alles"
_ANDERS = "anders"
_SCHULD = (Categorie.HUURSCHULD, Categorie.SCHULD)


def begrijpt(vraag: str, feiten: Feiten) -> bool:
    """A plain yes, or to whom alone, at a preview; what must go from it, by its heading. Numbers
    and headings for the lists; own words for what is added."""
    vorm, other = feiten.vorm, feiten.wensen.iets_anders
    if vraag.startswith(VRAAG):
        wish, who = feiten.voorbeeld, feiten.wie_mag
        strikes = feiten.wensen.weglaten and bool(vorm.keuzes)
        refuses = wish.weigert or (wish.nee and not wish.vraagt)
        about_it = refuses or (wish.klaagt and not wish.vraagt)
        says = about_it or vorm.duidelijk_ja or wish.alleen_ja or (wish.ja and not wish.vraagt)
        changes = wish.verandert or wish.wie_leest or wish.alles_zien or strikes
        names = who.niet or who.alleen or who.wel or feiten.wensen.alleen_voor
        return not feiten.wensen.trekt_in and bool(says or changes or names or _corrigeert(feiten))
    if vraag in (WEGLATEN, TOEVOEGEN):
        # A heading as it stands there ("wat ik al deed") is no question, whatever it looks like.
        return vorm.kop or (bool(vorm.keuzes) and not other)
    return vraag == TOEVOEGEN_TEKST and not vorm.slaat_over and not other


def _corrigeert(feiten: Feiten) -> bool:
    """A name, number, time, debt or language by itself: noted already, and shown as a change."""
    said = feiten.velden
    tells: object = (
        said.naam or said.losse_naam or said.hoe or said.tolk or said.maanden or said.betaald
    )
    debts = any(o.categorie in _SCHULD and o.bedrag.bekend for o in feiten.geld.opgaven)
    tells = tells or said.meelezen is not None or feiten.verteld.vonnis or feiten.verteld.kinderen
    tells = tells or feiten.verbod.iets or feiten.voorbeeld.verteld or feiten.voorbeeld.naam_mist
    asks = feiten.voorbeeld.vraagt
    return bool(tells or said.losse_tijd or feiten.bereik.nummers or debts) and not asks


def antwoord(dossier: Dossier, vraag: str, gezegd: Antwoord) -> Stap:
    """A step; after a yes or no its question is None and `opdrachten` says what to keep."""
    if vraag == WEGLATEN:
        return laat_weg(dossier, gezegd)
    if vraag == TOEVOEGEN:
        return kies_toevoeging(dossier, gezegd)
    if vraag == TOEVOEGEN_TEKST:
        return voeg_toe(dossier, gezegd)
    return _ja_of_nee(dossier, gezegd)


def _ja_of_nee(dossier: Dossier, gezegd: Antwoord) -> Stap:
    concept, recipient = dossier.deel(Concept), _gevraagde(dossier, gezegd.feiten)
    wish = gezegd.feiten.voorbeeld
    refused = not concept.mag_naar(recipient.id)
    said = NEE if refused and gezegd.waarde is None else _keuze(gezegd, recipient)
    if gezegd.waarde is None and gezegd.feiten.vorm.keuzes and gezegd.feiten.wensen.weglaten:
        return laat_weg(dossier, gezegd)
    if said == "weglaten" or said == "toevoegen":
        return Stap((), f"dv_{said}", waarden(dossier, f"dv_{said}"))
    if said == ALLES:
        return vraag_voor(dossier)
    if said == _ANDERS:
        who: tuple[Bericht, ...] = (Bericht("utter_vraag_privacy"),) if wish.wie_leest else ()
        who += (Bericht("utter_dv_weglaten_kan_niet"),) if set(wish.weg) & set(ALTIJD) else ()
        who += (Bericht("utter_dv_nog_niet_verstuurd"),) if wish.vraagt_verstuurd else ()
        pas_aan(dossier, gezegd.feiten)
        shown = concept.getoond.get(recipient.id)
        if not refused:
            who += niet_gelukt(wish, dossier, shown, samengesteld(dossier))
        return vraag_voor(dossier) if wish.alles_zien else opnieuw(dossier, who)
    if said not in (JA, NEE):
        unclear = "utter_dv_andere_vraag" if said == "stale" else "utter_dv_ja_of_nee"
        return vraag_voor(dossier, (Bericht(unclear),))
    if gezegd.ongelezen and not refused:
        return vraag_voor(dossier, (Bericht("utter_dv_te_vroeg"),))
    if said == JA and dossier.deel(Minderjarig).is_kind:
        return Stap((Bericht("utter_dv_kind"),), opdrachten=(("begin", "mens"),))
    if said == JA and dossier.deel(Helper).voor_ander:
        return Stap((Bericht("utter_dv_helper"),))  # only the huurder can say yes
    shown = concept.getoond.get(recipient.id, {})
    if said == JA and shown.get("kenmerk") != samengesteld(dossier).kenmerk:
        return opnieuw(dossier)
    concept.antwoorden[recipient.id] = said
    message = Bericht(f"utter_dv_gezegd_{said}", {"ontvanger": recipient.naam})
    if said == JA and gezegd.waarde is None:
        _niet_naar_anderen(concept, gezegd.feiten.wensen.alleen_voor)
    return Stap((message,), opdrachten=(("toestemming", recipient.id, said),))


def _niet_naar_anderen(concept: Concept, alleen_voor: frozenset[str]) -> None:
    """ "Alleen woongoed": who comes after and is not named is not asked any more."""
    for other in concept.ontvangers if alleen_voor else ():
        if other not in alleen_voor:
            concept.antwoorden.setdefault(other, NEE)


def _keuze(gezegd: Antwoord, recipient: Organisatie) -> str | None:
    """JA, NEE, ALLES, "weglaten", "toevoegen"; `_ANDERS` where words change what is sent; "stale"
    for a button of another recipient; else None."""
    if gezegd.waarde is not None:
        choice, _, kind = gezegd.waarde.partition("_")
        return choice if kind == recipient.soort else "stale"
    wish, who = gezegd.feiten.voorbeeld, gezegd.feiten.wie_mag
    only = who.alleen or gezegd.feiten.wensen.alleen_voor
    changes = wish.verandert or wish.vraagt or _corrigeert(gezegd.feiten)
    if (recipient.id in only or recipient.id in who.wel) and not changes:
        return JA
    if gezegd.feiten.vorm.duidelijk_ja or (wish.alleen_ja and not _corrigeert(gezegd.feiten)):
        return JA
    if (wish.nee and not (changes or wish.klaagt)) or (
        wish.weigert and not (wish.verandert or _corrigeert(gezegd.feiten))
    ):
        return NEE
    shows = wish.klaagt or wish.wie_leest or wish.alles_zien or who.niet or who.alleen
    if wish.verandert or shows or _corrigeert(gezegd.feiten):
        return _ANDERS
    if gezegd.intent == NEE and not wish.ja:
        return NEE
    if gezegd.feiten.wensen.weglaten:
        return "weglaten"
    return "toevoegen" if gezegd.feiten.wensen.toevoegen else None


def pas_aan(dossier: Dossier, feiten: Feiten) -> None:
    """What must go goes, here and for who comes after; own words come along here and for everybody
    who helps. Also beside words that were an emergency."""
    concept, recipient, wish = dossier.deel(Concept), aan_de_beurt(dossier), feiten.voorbeeld
    waiting = [o for o in concept.ontvangers if o not in concept.antwoorden]
    struck = te_schrappen(samengesteld(dossier), wish)
    concept.vraag = zonder(concept.vraag, wish, concept.laatst)
    concept.geprobeerd = zonder(concept.geprobeerd, replace(wish, zin_weg=False), None)
    for one in waiting:
        added = concept.toegevoegd.setdefault(one, {})
        story = zonder(added.pop(VERHAAL, None), wish, concept.laatst)
        for key in struck:
            added.pop(key, None)
        concept.weggelaten.setdefault(one, []).extend(struck)
        helps = not organisaties.laad()[one].is_tegenpartij
        words = wish.erbij or (wish.verteld if helps else None)
        if words and (helps or one == recipient.id):
            story = erbij(story, words)
            left_out = concept.weggelaten[one]
            concept.weggelaten[one] = [key for key in left_out if key != VERHAAL]
        if story:
            added[VERHAAL] = story
    concept.laatst = wish.erbij or wish.verteld or concept.laatst


def _gevraagde(dossier: Dossier, feiten: Feiten) -> Organisatie:
    """Whose question is on the screen, also when these very words refused it. Who was refused
    before was not asked at all."""
    concept, who = dossier.deel(Concept), feiten.wie_mag
    for one in concept.ontvangers:
        now = one in who.niet or (who.alleen and one not in who.alleen)
        if one not in concept.antwoorden and (concept.mag_naar(one) or now):
            return organisaties.laad()[one]
    raise AssertionError("every recipient was answered")
