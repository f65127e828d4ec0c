"""Parts of a package by number or heading in a list: struck out, or added in own words. Pure."""

from __future__ import annotations

from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.pakket import ALTIJD, EXTRA, NIET_VOOR_CORPORATIE, PARTNER
from casefile.doorverwijzing.voorbeeld import (
    TOEVOEGEN_TEKST,
    aan_de_beurt,
    nog_toe_te_voegen,
    samengesteld,
    vraag_voor,
    waarden,
)
from casefile.dossier import Dossier
from casefile.teksten.lezer import Teksten

ALLES_TERUG, TERUG = "alles_terug", "terug"


def laat_weg(dossier: Dossier, gezegd: Antwoord) -> Stap:
    """Strike out the parts that are named by their number or heading."""
    concept, recipient = dossier.deel(Concept), aan_de_beurt(dossier)
    if gezegd.waarde == ALLES_TERUG:
        concept.weggelaten.pop(recipient.id, None)
        return vraag_voor(dossier)
    parts = samengesteld(dossier).onderdelen
    named = gezegd.feiten.vorm.keuzes
    allowed = [parts[i].sleutel for i in named if parts[i].sleutel not in ALTIJD]
    added = concept.toegevoegd.get(recipient.id, {})
    for key in allowed:
        added.pop(key, None)
    concept.weggelaten.setdefault(recipient.id, []).extend(allowed)
    key = "utter_dv_weggelaten" if allowed else "utter_dv_weglaten_kan_niet"
    return vraag_voor(dossier, (Bericht(key if named else "utter_dv_welk_nummer"),))


def kies_toevoeging(dossier: Dossier, gezegd: Antwoord) -> Stap:
    concept = dossier.deel(Concept)
    keys = nog_toe_te_voegen(dossier)
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


def voeg_toe(dossier: Dossier, gezegd: Antwoord) -> Stap:
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
