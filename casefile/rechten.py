"""The roles of staff and what each may do. Pure; every page and every form asks here.

What an organisation was sent is a second question (a case is of one organisation, a corporation
never reads a chat): these rights come on top of that, never instead.
"""

from __future__ import annotations

from enum import Enum


class Rol(str, Enum):
    MEDEWERKER = "medewerker"
    TEAMLEIDER = "teamleider"
    WIJKTEAMER = "wijkteamer"
    BEHEERDER = "beheerder"  # of the installation: people and machinery, no cases
    PRIVACY = "privacy"  # reads the audit trail, nothing else


class Recht(str, Enum):
    EIGEN = "eigen"  # one's own account: sessions, password, presence
    ZAKEN = "zaken"  # the cases of one's own organisation, and the chat where it may be read
    LINKS = "links"  # links and cards
    TOEWIJZEN = "toewijzen"  # give a case to a colleague
    TEKSTEN = "teksten"  # ready-made answers of one's own organisation
    CIJFERS = "cijfers"
    LEREN = "leren"  # sentences that were understood wrongly, and proposals from them
    MENSEN = "mensen"  # the accounts of one's own organisation
    BEWAREN = "bewaren"  # how long closed cases of one's own organisation are kept
    IEDEREEN = "iedereen"  # the accounts of every organisation
    STORINGEN = "storingen"  # what could not be sent or handled
    LOGBOEK = "logboek"  # the audit trail


_CASEWORK = frozenset({Recht.EIGEN, Recht.ZAKEN, Recht.LINKS})
_MAY: dict[Rol, frozenset[Recht]] = {
    Rol.MEDEWERKER: _CASEWORK,
    Rol.WIJKTEAMER: _CASEWORK,
    Rol.TEAMLEIDER: _CASEWORK
    | {Recht.TOEWIJZEN, Recht.TEKSTEN, Recht.CIJFERS, Recht.LEREN, Recht.MENSEN, Recht.BEWAREN},
    Rol.BEHEERDER: frozenset({Recht.EIGEN, Recht.MENSEN, Recht.IEDEREEN, Recht.STORINGEN}),
    Rol.PRIVACY: frozenset({Recht.EIGEN, Recht.LOGBOEK}),
}
VAN_DE_INSTALLATIE = (Rol.BEHEERDER, Rol.PRIVACY)
_OF_AN_ORGANISATION = (Rol.MEDEWERKER, Rol.WIJKTEAMER, Rol.TEAMLEIDER)


def mag(rol: Rol, recht: Recht) -> bool:
    """Whether this role has this right."""
    return recht in _MAY[rol]


def mag_geven(rol: Rol) -> tuple[Rol, ...]:
    """The roles that somebody with this role may give to others, in the order of a form."""
    if mag(rol, Recht.IEDEREEN):
        return (*_OF_AN_ORGANISATION, *VAN_DE_INSTALLATIE)
    return _OF_AN_ORGANISATION if mag(rol, Recht.MENSEN) else ()
