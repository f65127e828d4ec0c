"""Which phone numbers stand in the way of tenants: not filled in, never rung, or rung too long ago.

Pure: the card, the profiles and the day come in as arguments.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from casefile.organisaties import Organisatie
from casefile.teksten.contacten import Contact

KEEPS = timedelta(days=366)
"""How long a number that somebody rang is taken to be right."""


def unchecked_numbers(contacts: Iterable[Contact], today: date) -> Iterator[str]:
    """The phone card: each number must be one, and have been rung in the last year."""
    for contact in contacts:
        if contact.nummer is None:
            continue
        if not any(character.isdigit() for character in contact.nummer):
            yield f"telefoonkaart.yml: {contact.naam} has no number yet: fill in your own."
        elif contact.nagekeken is None:
            yield (
                f"telefoonkaart.yml: nobody checked {contact.naam} ({contact.nummer}): "
                "ring it, and put the day at nagekeken."
            )
        elif today - contact.nagekeken > KEEPS:
            yield (
                f"telefoonkaart.yml: {contact.naam} was checked on {contact.nagekeken}: ring it "
                "again."
            )


def missing_locally(teams: Iterable[Organisatie]) -> Iterator[str]:
    """The wijkteam of each place has a number for the day and one for the night, both checked."""
    found = list(teams)
    if not found:
        yield "content/organisaties has no wijkteam: nobody in the place itself can be rung."
    for team in found:
        if team.telefoon is None:
            yield f"{team.naam}: no phone number that somebody checked (contact)."
        if team.nachtnummer is None:
            yield (
                f"{team.naam}: no number for the evening, the night and the weekend that somebody "
                "checked (nacht)."
            )
