"""One preview and one yes or no per recipient; parts struck out or added. Pure.

What is on the screen is kept in the concept, and only that may be sent: if the dossier changed in
between, the new text is shown and asked again. A yes or no belongs to the preview that was read:
one that comes twice, too soon, or under an older one says nothing about what is shown now.
"""

from __future__ import annotations

from casefile import organisaties
from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.pakket import (
    ALTIJD,
    EXTRA,
    NIET_VOOR_CORPORATIE,
    PARTNER,
    Pakket,
    stel_samen,
)
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.helper import Helper
from casefile.organisaties import Organisatie
from casefile.overzicht.bekend_geld import Overzicht, VanWie
from casefile.teksten.lezer import Teksten

VRAAG = "dv_toestemming_"
WEGLATEN, TOEVOEGEN, TOEVOEGEN_TEKST = "dv_weglaten", "dv_toevoegen", "dv_toevoegen_tekst"
ALLES_TERUG, TERUG = "alles_terug", "terug"


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


def koppen(dossier: Dossier, vraag: str) -> list[str]:
    """The headings of the numbered list that this question shows; empty when it shows none."""
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
        strikes = feiten.wensen.weglaten and bool(vorm.keuzes)
        return vorm.duidelijk_ja or bool(feiten.wensen.alleen_voor) or strikes
    if vraag in (WEGLATEN, TOEVOEGEN):
        # A heading as it stands there ("wat ik al deed") is no question, whatever it looks like.
        return vorm.kop or (bool(vorm.keuzes) and not other)
    return vraag == TOEVOEGEN_TEKST and not vorm.slaat_over and not other


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
    concept, recipient = dossier.deel(Concept), _recipient(dossier)
    said = _keuze(gezegd, recipient)
    if said == "weglaten" and gezegd.feiten.vorm.keuzes:
        return _laat_weg(dossier, gezegd)
    if said in ("weglaten", "toevoegen"):
        return Stap((), f"dv_{said}", waarden(dossier, f"dv_{said}"))
    if said not in (JA, NEE):
        unclear = "utter_dv_andere_vraag" if said == "stale" else "utter_dv_ja_of_nee"
        return vraag_voor(dossier, (Bericht(unclear),))
    if gezegd.ongelezen:
        return vraag_voor(dossier, (Bericht("utter_dv_te_vroeg"),))
    if said == JA and dossier.deel(Helper).voor_ander:
        return Stap((Bericht("utter_dv_helper"),))  # only the huurder can say yes
    shown = concept.getoond.get(recipient.id, {})
    if said == JA and shown.get("kenmerk") != _samengesteld(dossier).kenmerk:
        return vraag_voor(dossier, (Bericht("utter_dv_veranderd"),))
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
    """JA, NEE, "weglaten", "toevoegen"; "stale" for a button of another recipient; else None."""
    if gezegd.waarde is not None:
        choice, _, kind = gezegd.waarde.partition("_")
        return choice if kind == recipient.soort else "stale"
    only = gezegd.feiten.wensen.alleen_voor
    if only:
        return JA if recipient.id in only else NEE
    if gezegd.feiten.vorm.duidelijk_ja:
        return JA
    if gezegd.intent == NEE:
        return NEE
    if gezegd.feiten.wensen.weglaten:
        return "weglaten"
    return "toevoegen" if gezegd.feiten.wensen.toevoegen else None


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
