"""Parts of a package by number or heading in a list: struck out, or added in own words. Pure."""

from __future__ import annotations

from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.eigen_zinnen import samen
from casefile.doorverwijzing.onderdeel import ALTIJD, EIGEN, Onderdeel
from casefile.doorverwijzing.pakket import EXTRA, NIET_VOOR_CORPORATIE, PARTNER
from casefile.doorverwijzing.voorbeeld import (
    TOEVOEGEN_TEKST,
    Aanmeldvoorbeeld,
    nog_toe_te_voegen,
    waarden,
)
from casefile.teksten.lezer import Teksten

ALLES_TERUG, TERUG = "alles_terug", "terug"


def laat_weg(voorbeeld: Aanmeldvoorbeeld, gezegd: Antwoord) -> Stap:
    """Strike out, for this recipient only, the lines that are named by their number or heading."""
    concept, recipient = voorbeeld.dossier.deel(Concept), voorbeeld.ontvanger.id
    if gezegd.waarde == ALLES_TERUG:
        concept.weggelaten.pop(recipient, None)
        return voorbeeld.opnieuw()
    parts = voorbeeld.pakket.onderdelen
    named = [parts[i] for i in gezegd.feiten.vorm.keuzes if i < len(parts)]
    allowed = [part for part in named if part.sleutel not in ALTIJD]
    struck = [als_streep(part) for part in allowed]
    concept.weggelaten[recipient] = samen(concept.weggelaten.get(recipient, []), struck)
    if allowed:
        return voorbeeld.opnieuw()
    key = "utter_dv_weglaten_kan_niet" if named else "utter_dv_welk_nummer"
    return voorbeeld.opnieuw((Bericht(key),))


def als_streep(part: Onderdeel) -> str:
    """How a line that is struck out is kept: a sentence of their own by itself."""
    return f"{part.sleutel}: {part.tekst}" if part.sleutel in EIGEN else part.sleutel


def kies_toevoeging(voorbeeld: Aanmeldvoorbeeld, gezegd: Antwoord) -> Stap:
    keys, named = nog_toe_te_voegen(voorbeeld), gezegd.feiten.vorm.keuzes
    if not named or named[0] >= len(keys):
        back = gezegd.waarde == TERUG or gezegd.intent in ("nee", "sla_over", "weet_niet")
        return voorbeeld.opnieuw(() if back else (Bericht("utter_dv_welk_nummer"),))
    chosen = keys[named[0]]
    if chosen == PARTNER or chosen in NIET_VOOR_CORPORATIE:  # it is in the overview already
        _zet_erbij(voorbeeld, chosen, [Teksten.standaard().tekst("utter_dv_partner_erbij")])
        return voorbeeld.opnieuw((Bericht("utter_dv_toegevoegd"),))
    voorbeeld.dossier.deel(Concept).bezig_met = chosen
    return Stap((), TOEVOEGEN_TEKST, waarden(voorbeeld, TOEVOEGEN_TEKST))


def voeg_toe(voorbeeld: Aanmeldvoorbeeld, gezegd: Antwoord) -> Stap:
    concept = voorbeeld.dossier.deel(Concept)
    key, concept.bezig_met = concept.bezig_met or EXTRA[0], None
    sentences = list(gezegd.feiten.contact.zinnen)
    refused = gezegd.waarde is not None or gezegd.intent in ("nee", "sla_over", "weet_niet")
    if refused or not sentences:
        return voorbeeld.opnieuw()
    _zet_erbij(voorbeeld, key, sentences)
    return voorbeeld.opnieuw((Bericht("utter_dv_toegevoegd"),))


def _zet_erbij(voorbeeld: Aanmeldvoorbeeld, key: str, zinnen: list[str]) -> None:
    """For the current recipient only; what was tried is no secret and goes to all."""
    concept, recipient = voorbeeld.dossier.deel(Concept), voorbeeld.ontvanger.id
    if key == EXTRA[0]:
        concept.geprobeerd = samen(concept.geprobeerd, zinnen)
    else:
        added = concept.toegevoegd.setdefault(recipient, {})
        added[key] = samen(added.get(key, []), zinnen)
    struck = concept.weggelaten.get(recipient, [])
    concept.weggelaten[recipient] = [
        other for other in struck if other != key and not other.startswith(f"{key}: ")
    ]
