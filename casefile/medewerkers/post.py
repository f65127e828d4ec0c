"""The mails to one staff member about their account. Staff read these, never a huurder.

Nothing of a case is in them. Knows where a page is, not how it looks.
"""

from __future__ import annotations

from casefile import organisaties
from casefile.storage.staff import StaffMember
from casefile.storage.staff_entry import HERSTEL, UITNODIGING
from casefile.storage.unit_of_work import UnitOfWork

_SUBJECT = {
    UITNODIGING: "Je account voor Woonkans",
    HERSTEL: "Nieuw wachtwoord voor Woonkans",
}
_TEXT = {
    UITNODIGING: """Hallo {naam},

Je krijgt een account voor Woonkans, voor {organisatie}.

Kies hier een wachtwoord:
{link}

Deze link werkt 1 keer, en hoogstens 7 dagen. Je hebt ook een app met inlogcodes nodig.

Woonkans
""",
    HERSTEL: """Hallo {naam},

Kies hier een nieuw wachtwoord voor Woonkans:
{link}

Deze link werkt 1 keer, en hoogstens een uur. Vroeg je dit niet? Dan hoef je niets te doen.

Woonkans
""",
}


def link_naar(desk_url: str, token: str) -> str:
    return f"{desk_url}/welkom/{token}"


def stuur_link(unit: UnitOfWork, wie: StaffMember, soort: str, desk_url: str) -> None:
    """Make a one-time link and queue the mail with it. `soort`: `UITNODIGING` or `HERSTEL`."""
    values = {
        "naam": wie.name,
        "organisatie": organisaties.laad()[wie.organisation].naam,
        "link": link_naar(desk_url, unit.staff_entry.link(wie.id, soort)),
    }
    body = {"onderwerp": _SUBJECT[soort], "tekst": _TEXT[soort].format(**values)}
    unit.outbox.add_staff_mail(wie.id, body)
    unit.audit.add("systeem", f"link_gestuurd_{soort}", wie.id, wie.organisation)
