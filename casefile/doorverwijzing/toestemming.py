"""One preview and one yes or no per recipient; parts struck out or added. Pure.

What is on the screen is kept in the concept, and only that may be sent: if the dossier changed in
between, the new text is shown and asked again. A yes or no belongs to the preview that was read:
one that comes twice, too soon, or under an older one says nothing about what is shown now.
"""

from __future__ import annotations

from dataclasses import replace

from casefile import organisaties
from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing.bijschaven import te_schrappen, verschil, zonder
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.contactgegevens import erbij
from casefile.doorverwijzing.pakket import (
    ALTIJD,
    EXTRA,
    NIET_VOOR_CORPORATIE,
    PARTNER,
    VERHAAL,
    Pakket,
    stel_samen,
)
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig
from casefile.organisaties import Organisatie
from casefile.overzicht.bekend_geld import Overzicht, VanWie
from casefile.overzicht.categorieen import Categorie
from casefile.teksten.lezer import Teksten

VRAAG = "dv_toestemming_"
ZO = VRAAG + "zo_"
"""The question about a whole preview, and the same one beneath what was changed in it."""
ALLES = "alles"
WEGLATEN, TOEVOEGEN, TOEVOEGEN_TEKST = "dv_weglaten", "dv_toevoegen", "dv_toevoegen_tekst"
ALLES_TERUG, TERUG = "alles_terug", "terug"
_ANDERS = "anders"
_SCHULD = (Categorie.HUURSCHULD, Categorie.SCHULD)


def is_van_mij(vraag: str) -> bool:
    return vraag.startswith(VRAAG) or vraag in (WEGLATEN, TOEVOEGEN, TOEVOEGEN_TEKST)


def vraag_voor(dossier: Dossier, berichten: tuple[Bericht, ...] = ()) -> Stap:
    """Show the preview for the current recipient and ask; remember exactly what was shown."""
    recipient = _recipient(dossier)
    key = VRAAG + recipient.soort
    if recipient.is_tegenpartij:
        berichten += (Bericht("utter_dv_waarschuwing"),)
    return Stap(berichten, key, waarden(dossier, key))


def waarden(dossier: Dossier, vraag: str) -> dict[str, str]:
    """The values of the open question; showing a preview remembers it."""
    concept, recipient = dossier.deel(Concept), _recipient(dossier)
    if vraag == TOEVOEGEN:
        return {"onderdelen": _genummerd([_kop(key) for key in _nog_toe_te_voegen(dossier)])}
    if vraag == TOEVOEGEN_TEKST:
        return {"onderdeel": _kop(concept.bezig_met or EXTRA[0])}
    package = _samengesteld(dossier)
    if vraag == WEGLATEN:
        return {"onderdelen": _genummerd([part.kop for part in package.onderdelen])}
    concept.getoond[recipient.id] = package.to_json()
    return {"ontvanger": recipient.naam, "voorbeeld": package.tekst}


def opnieuw(dossier: Dossier, berichten: tuple[Bericht, ...] = ()) -> Stap:
    """What is different since it was on the screen, and the question; the whole the first time."""
    recipient, now = _recipient(dossier), _samengesteld(dossier)
    shown = dossier.deel(Concept).getoond.get(recipient.id)
    if shown is None:
        return vraag_voor(dossier, berichten)
    key = ZO + recipient.soort
    changed = verschil(shown, now, Teksten.standaard())
    return Stap((*berichten, *changed), key, waarden(dossier, key))


def koppen(dossier: Dossier, vraag: str) -> list[str]:
    """The headings of the numbered list that this question shows; empty when it shows none."""
    if dossier.deel(Concept).huidige_ontvanger is None:
        return []
    if vraag == WEGLATEN or vraag.startswith(VRAAG):
        return [part.kop for part in _samengesteld(dossier).onderdelen]
    if vraag == TOEVOEGEN:
        return [_kop(key) for key in _nog_toe_te_voegen(dossier)]
    return []


def begrijpt(vraag: str, feiten: Feiten) -> bool:
    """A plain yes, or to whom alone, at a preview; what must go from it, by its heading. Numbers
    and headings for the lists; own words for what is added."""
    vorm, other = feiten.vorm, feiten.wensen.iets_anders
    if vraag.startswith(VRAAG):
        wish, who = feiten.voorbeeld, feiten.wie_mag
        strikes = feiten.wensen.weglaten and bool(vorm.keuzes)
        says = vorm.duidelijk_ja or wish.alleen_ja or (wish.ja and not wish.vraagt)
        changes = wish.verandert or wish.wie_leest or wish.alles_zien or strikes
        names = who.niet or who.alleen or feiten.wensen.alleen_voor
        return not feiten.wensen.trekt_in and bool(says or changes or names or _corrigeert(feiten))
    if vraag in (WEGLATEN, TOEVOEGEN):
        # A heading as it stands there ("wat ik al deed") is no question, whatever it looks like.
        return vorm.kop or (bool(vorm.keuzes) and not other)
    return vraag == TOEVOEGEN_TEKST and not vorm.slaat_over and not other


def _corrigeert(feiten: Feiten) -> bool:
    """A name, number, time, debt or language by itself: noted already, and shown as a change."""
    said = feiten.velden
    tells = said.naam or said.losse_naam or said.hoe or said.tolk or said.maanden or said.betaald
    debts = any(o.categorie in _SCHULD and o.bedrag.bekend for o in feiten.geld.opgaven)
    asks = feiten.voorbeeld.vraagt
    return bool(tells or said.losse_tijd or feiten.bereik.nummers or debts) and not asks


def antwoord(dossier: Dossier, vraag: str, gezegd: Antwoord) -> Stap:
    """A step; after a yes or no its question is None and `opdrachten` says what to keep."""
    if vraag == WEGLATEN:
        return _laat_weg(dossier, gezegd)
    if vraag == TOEVOEGEN:
        return _kies_toevoeging(dossier, gezegd)
    if vraag == TOEVOEGEN_TEKST:
        return _voeg_toe(dossier, gezegd)
    return _ja_of_nee(dossier, gezegd)


def _ja_of_nee(dossier: Dossier, gezegd: Antwoord) -> Stap:
    concept, recipient = dossier.deel(Concept), _aan_de_beurt(dossier, gezegd.feiten)
    wish = gezegd.feiten.voorbeeld
    refused = not concept.mag_naar(recipient.id)
    said = NEE if refused and gezegd.waarde is None else _keuze(gezegd, recipient)
    if gezegd.waarde is None and gezegd.feiten.vorm.keuzes and gezegd.feiten.wensen.weglaten:
        return _laat_weg(dossier, gezegd)
    if said == "weglaten" or said == "toevoegen":
        return Stap((), f"dv_{said}", waarden(dossier, f"dv_{said}"))
    if said == ALLES:
        return vraag_voor(dossier)
    if said == _ANDERS:
        who: tuple[Bericht, ...] = (Bericht("utter_vraag_privacy"),) if wish.wie_leest else ()
        who += (Bericht("utter_dv_weglaten_kan_niet"),) if set(wish.weg) & set(ALTIJD) else ()
        pas_aan(dossier, gezegd.feiten)
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
    if said == JA and shown.get("kenmerk") != _samengesteld(dossier).kenmerk:
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
    if wish.nee and not changes:
        return NEE
    shows = wish.wie_leest or wish.alles_zien or who.niet or who.alleen
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
    concept, recipient, wish = dossier.deel(Concept), _recipient(dossier), feiten.voorbeeld
    waiting = [o for o in concept.ontvangers if o not in concept.antwoorden]
    struck = te_schrappen(_samengesteld(dossier), wish)
    concept.vraag = zonder(concept.vraag, wish, concept.laatst)
    concept.geprobeerd = zonder(concept.geprobeerd, replace(wish, zin_weg=False), None)
    for one in waiting:
        added = concept.toegevoegd.setdefault(one, {})
        story = zonder(added.pop(VERHAAL, None), wish, concept.laatst)
        for key in struck:
            added.pop(key, None)
        concept.weggelaten.setdefault(one, []).extend(struck)
        helps = not organisaties.laad()[one].is_tegenpartij
        if wish.erbij and (helps or one == recipient.id):
            story = erbij(story, wish.erbij)
            left_out = concept.weggelaten[one]
            concept.weggelaten[one] = [key for key in left_out if key != VERHAAL]
        if story:
            added[VERHAAL] = story
    concept.laatst = wish.erbij or concept.laatst


def _laat_weg(dossier: Dossier, gezegd: Antwoord) -> Stap:
    """Strike out the parts that are named by their number or heading."""
    concept, recipient = dossier.deel(Concept), _recipient(dossier)
    if gezegd.waarde == ALLES_TERUG:
        concept.weggelaten.pop(recipient.id, None)
        return vraag_voor(dossier)
    parts = _samengesteld(dossier).onderdelen
    named = gezegd.feiten.vorm.keuzes
    allowed = [parts[i].sleutel for i in named if parts[i].sleutel not in ALTIJD]
    added = concept.toegevoegd.get(recipient.id, {})
    for key in allowed:
        added.pop(key, None)
    concept.weggelaten.setdefault(recipient.id, []).extend(allowed)
    key = "utter_dv_weggelaten" if allowed else "utter_dv_weglaten_kan_niet"
    return vraag_voor(dossier, (Bericht(key if named else "utter_dv_welk_nummer"),))


def _kies_toevoeging(dossier: Dossier, gezegd: Antwoord) -> Stap:
    concept = dossier.deel(Concept)
    keys = _nog_toe_te_voegen(dossier)
    named = gezegd.feiten.vorm.keuzes
    if not named:
        back = gezegd.waarde == TERUG or gezegd.intent in ("nee", "sla_over", "weet_niet")
        return vraag_voor(dossier, () if back else (Bericht("utter_dv_welk_nummer"),))
    chosen = keys[named[0]]
    if chosen == PARTNER or chosen in NIET_VOOR_CORPORATIE:  # it is in the overview already
        _zet_erbij(concept, chosen, Teksten.standaard().tekst("utter_dv_partner_erbij"))
        return vraag_voor(dossier, (Bericht("utter_dv_toegevoegd"),))
    concept.bezig_met = chosen
    return Stap((), TOEVOEGEN_TEKST, waarden(dossier, TOEVOEGEN_TEKST))


def _voeg_toe(dossier: Dossier, gezegd: Antwoord) -> Stap:
    concept = dossier.deel(Concept)
    key, concept.bezig_met = concept.bezig_met or EXTRA[0], None
    text = gezegd.feiten.contact.eigen_woorden
    refused = gezegd.waarde is not None or gezegd.intent in ("nee", "sla_over", "weet_niet")
    if refused or not text:
        return vraag_voor(dossier)
    _zet_erbij(concept, key, text)
    return vraag_voor(dossier, (Bericht("utter_dv_toegevoegd"),))


def _zet_erbij(concept: Concept, key: str, text: str) -> None:
    """For the current recipient only; what was tried is no secret and goes to all."""
    recipient = concept.huidige_ontvanger
    assert recipient is not None
    if key == EXTRA[0]:
        concept.geprobeerd = text
    else:
        concept.toegevoegd.setdefault(recipient, {})[key] = text
    struck = concept.weggelaten.get(recipient, [])
    concept.weggelaten[recipient] = [other for other in struck if other != key]


def _nog_toe_te_voegen(dossier: Dossier) -> list[str]:
    """What is not in the package yet; of the overview only what there is."""
    package, posts = _samengesteld(dossier), dossier.deel(Overzicht).posten
    there = {post.groep.value for post in posts}
    if any(post.van_wie is VanWie.PARTNER for post in posts):
        there.add(PARTNER)
    keys = [*EXTRA, *(NIET_VOOR_CORPORATIE if _recipient(dossier).is_tegenpartij else ())]
    from_overview = (PARTNER, *NIET_VOOR_CORPORATIE)
    return [k for k in keys if not package.heeft(k) and (k not in from_overview or k in there)]


def _aan_de_beurt(dossier: Dossier, feiten: Feiten) -> Organisatie:
    """Whose question is on the screen, also when these very words refused it. Who was refused
    before was not asked at all."""
    concept, who = dossier.deel(Concept), feiten.wie_mag
    for one in concept.ontvangers:
        now = one in who.niet or (who.alleen and one not in who.alleen)
        if one not in concept.antwoorden and (concept.mag_naar(one) or now):
            return organisaties.laad()[one]
    raise AssertionError("every recipient was answered")


def _recipient(dossier: Dossier) -> Organisatie:
    current = dossier.deel(Concept).huidige_ontvanger
    assert current is not None, "every recipient was answered"
    return organisaties.laad()[current]


def _samengesteld(dossier: Dossier) -> Pakket:
    return stel_samen(dossier, _recipient(dossier), Teksten.standaard())


def _kop(sleutel: str) -> str:
    return Teksten.standaard().tekst(f"utter_dv_kop_{sleutel}")


def _genummerd(koppen: list[str]) -> str:
    return "\n".join(f"{number}. {kop}" for number, kop in enumerate(koppen, start=1))
