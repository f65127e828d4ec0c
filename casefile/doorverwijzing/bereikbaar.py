"""The contacts as they are for one huurder: the name and hours of the own corporation and wijkteam,
and the number for the night in the own place. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from casefile.dialogue import Bericht
from casefile.doorverwijzing import route
from casefile.doorverwijzing.concept import Concept
from casefile.organisaties import Nachtnummer, Organisatie
from casefile.teksten.contacten import Contact, laad
from casefile.teksten.lezer import Teksten
from casefile.teksten.nu_dicht import regel_bij


def contacten_van(concept: Concept) -> dict[str, Contact]:
    """The card, with what is known of the own corporation and wijkteam."""
    contacts = dict(laad())
    for name, profile in (
        ("corporatie", route.corporatie(concept)),
        ("wijkteam", route.wijkteam(concept)),
    ):
        contacts[name] = _met_profiel(contacts[name], profile)
    if concept.corporatie_in_woorden:
        contacts["corporatie"] = replace(contacts["corporatie"], wie=concept.corporatie_in_woorden)
    return contacts


def nachtnummer_van(concept: Concept) -> Nachtnummer | None:
    """Of the own place, else of this installation; only a number that somebody checked."""
    for profile in (route.wijkteam(concept), route.contactpunt()):
        if profile is not None and profile.nachtnummer is not None:
            return profile.nachtnummer
    return None


def met_openingstijd(
    berichten: Sequence[Bericht], concept: Concept, nu: datetime, niveau: str, teksten: Teksten
) -> list[Bericht]:
    """These texts and, under the first that says to ring somebody today, who is closed now."""
    belts = [teksten.belt(bericht.sleutel, niveau) for bericht in berichten]
    asked = tuple(dict.fromkeys(name for belt in belts for name in belt))
    if not asked:
        return list(berichten)
    line = regel_bij(asked, contacten_van(concept), nachtnummer_van(concept), nu, niveau, teksten)
    first = next(place for place, belt in enumerate(belts, start=1) if belt)
    return [*berichten[:first], *([line] if line else []), *berichten[first:]]


def _met_profiel(contact: Contact, profile: Organisatie | None) -> Contact:
    if profile is None or profile.werktijden is None:
        return contact
    return replace(contact, open=profile.werktijden, uren_zeker=True)
