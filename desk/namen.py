"""Names of staff for a page: colleagues by name, others by their organisation."""

from __future__ import annotations

from casefile import organisaties
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.toestand import WACHT_OP_IEMAND
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


def bij_wie(referral: Doorverwijzing, namen: dict[str, str]) -> str:
    """Who has an open case, as its heading says it: whoever it was last given to. The huurder may
    know another name: of before, or of who calls."""
    who = namen.get(referral.behandelaar_id or "")
    told = (referral.behandelaar or {}).get("naam")
    if not referral.is_open or not (who or told):
        return ""
    words = "toegewezen aan" if referral.toestand in WACHT_OP_IEMAND else "bij"
    also = f" (de huurder kent {told})" if who and told and told != who else ""
    return f"{words} {who or told}{also}"
