"""Under a text that tells people to ring somebody: who is closed now, until when, and who is not.

Which contacts a text leans on is in its metadata (`belt`). Pure: the moment comes in as an
argument.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from casefile.dialogue import Bericht
from casefile.doorverwijzing.termijn import is_bereikbaar, weer_bereikbaar
from casefile.organisaties import Nachtnummer
from casefile.teksten.contacten import NACHT, Contact
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_moment

NU_DICHT = "utter_nu_dicht"
POLITIE = "politie"


def regel_bij(
    belt: Iterable[str],
    contacten: Mapping[str, Contact],
    nacht: Nachtnummer | None,
    nu: datetime,
    niveau: str,
    teksten: Teksten,
) -> Bericht | None:
    """The line for a text that leans on these contacts; None while all of them answer."""
    asked = [contacten[name] for name in belt]
    closed = [contact for contact in asked if not is_open(contact, nu)]
    if not closed:
        return None

    def woord(name: str, **waarden: str) -> str:
        return teksten.tekst(f"utter_nu_regel_{name}", niveau, **waarden)

    lines = [woord(key, wie=who, moment=moment) for key, who, moment in _per_moment(closed, nu)]
    lines += [
        woord("open", wie=contact.wie, nummer=contact.nummer)
        for contact in asked
        if contact.nummer and is_open(contact, nu)
    ]
    instead = dict.fromkeys(name for contact in closed for name in contact.anders)
    for name in instead:
        if name == NACHT and nacht is not None:
            lines.append(woord("nacht", wie=nacht.wie, nummer=nacht.telefoon))
        elif name == POLITIE:
            lines.append(woord("opvang"))
        elif name != NACHT and name not in belt and contacten[name].nummer:
            other = contacten[name]
            if is_open(other, nu):
                lines.append(woord("open", wie=other.wie, nummer=str(other.nummer)))
    return Bericht(NU_DICHT, {"regels": "\n".join([*lines, woord("gevaar")])})


def is_open(contact: Contact, nu: datetime) -> bool:
    """Whether somebody answers there at this moment, as far as we know."""
    return contact.open is None or is_bereikbaar(nu, contact.open)


def _per_moment(closed: list[Contact], nu: datetime) -> Iterable[tuple[str, str, str]]:
    """(key, who, when again): those that open at the same moment in one line, the first first."""
    groups: dict[tuple[datetime, bool], list[str]] = {}
    for contact in closed:
        assert contact.open is not None
        again = weer_bereikbaar(nu, contact.open)
        names = groups.setdefault((again, contact.uren_zeker), [])
        if contact.wie not in names:
            names.append(contact.wie)
    for (again, sure), names in sorted(groups.items(), key=lambda one: one[0][0]):
        key = "dicht" if sure else "meestal_dicht"
        yield key, _opsomming(names), schrijf_moment(again)


def _opsomming(namen: list[str]) -> str:
    """ "de gemeente, je verhuurder en het Juridisch Loket"."""
    return namen[0] if len(namen) == 1 else f"{', '.join(namen[:-1])} en {namen[-1]}"
