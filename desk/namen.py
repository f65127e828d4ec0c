"""Names of staff for a page: colleagues by name, others by their organisation."""

from __future__ import annotations

from casefile import organisaties
from casefile.messages import HUURDER
from casefile.storage.unit_of_work import UnitOfWork

_FIXED = {HUURDER: "Huurder", "bot": "Woonkans", "systeem": "Woonkans"}


def namen_van(unit: UnitOfWork, wie: set[str], organisatie: str) -> dict[str, str]:
    """Staff of another organisation is shown by that organisation's name only."""
    names = dict(_FIXED)
    for who in wie - set(_FIXED):
        member = unit.staff.get(who)
        if member is None:
            names[who] = "Medewerker"
        elif member.organisation == organisatie:
            names[who] = member.name
        else:
            names[who] = organisaties.laad()[member.organisation].naam
    return names
