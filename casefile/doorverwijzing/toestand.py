"""The states of a doorverwijzing (after FHIR Task) and which may follow which. Pure."""

from __future__ import annotations

from enum import Enum


class Toestand(str, Enum):
    CONCEPT = "concept"  # draft
    GEVRAAGD = "gevraagd"  # requested: consent given, on its way
    ONTVANGEN = "ontvangen"  # received: somebody of the organisation opened it
    AANGENOMEN = "aangenomen"  # accepted by a named person
    LOPEND = "lopend"  # in progress: a meeting is planned or was held
    AFGEROND = "afgerond"  # completed
    AFGEWEZEN = "afgewezen"  # rejected, with a reason that the huurder can understand
    INGETROKKEN = "ingetrokken"  # cancelled by the huurder
    MISLUKT = "mislukt"  # failed: could not be delivered


_T = Toestand
_MAY_FOLLOW = {
    _T.CONCEPT: {_T.GEVRAAGD, _T.INGETROKKEN},
    _T.GEVRAAGD: {_T.ONTVANGEN, _T.AANGENOMEN, _T.AFGEWEZEN, _T.INGETROKKEN, _T.MISLUKT},
    _T.ONTVANGEN: {_T.AANGENOMEN, _T.AFGEWEZEN, _T.INGETROKKEN},
    # Who took charge may still find out that it cannot be done; then the huurder hears why.
    # Who has it can put it back on the list, or leave: then somebody else takes it.
    _T.AANGENOMEN: {_T.LOPEND, _T.AFGEROND, _T.AFGEWEZEN, _T.INGETROKKEN, _T.ONTVANGEN},
    _T.LOPEND: {_T.AFGEROND, _T.INGETROKKEN, _T.ONTVANGEN},
    # The mail never came, but somebody found it on the staff page all the same.
    _T.MISLUKT: {_T.GEVRAAGD, _T.ONTVANGEN, _T.INGETROKKEN},
    _T.AFGEROND: set(),
    _T.AFGEWEZEN: set(),
    _T.INGETROKKEN: set(),
}
WACHT_OP_IEMAND = (_T.GEVRAAGD, _T.ONTVANGEN, _T.MISLUKT)
"""Nobody has taken charge yet."""

FHIR = {
    _T.CONCEPT: "draft",
    _T.GEVRAAGD: "requested",
    _T.ONTVANGEN: "received",
    _T.AANGENOMEN: "accepted",
    _T.LOPEND: "in-progress",
    _T.AFGEROND: "completed",
    _T.AFGEWEZEN: "rejected",
    _T.INGETROKKEN: "cancelled",
    _T.MISLUKT: "failed",
}


class Waarom(str, Enum):
    """Why a state changed: a fixed word for the audit trail. A refusal has reasons of its own."""

    JA_GEZEGD = "ja_gezegd"
    GEOPEND = "zaak_geopend"
    TOCH_GEZIEN = "toch_gezien"  # our message failed, but somebody works on it
    NEEMT_DE_ZAAK = "neemt_de_zaak"
    GESPREK_GEPLAND = "gesprek_gepland"
    WERK_KLAAR = "werk_klaar"
    TOESTEMMING_INGETROKKEN = "toestemming_ingetrokken"
    ALLES_GEWIST = "alles_gewist"
    TERUG_IN_DE_LIJST = "terug_in_de_lijst"
    NIET_AFGELEVERD = "niet_afgeleverd"


class VerbodenOvergang(ValueError):
    """This state cannot follow that one."""


def controleer(van: Toestand, naar: Toestand) -> None:
    """Raise `VerbodenOvergang` unless `naar` may follow `van`."""
    if naar not in _MAY_FOLLOW[van]:
        raise VerbodenOvergang(f"Een doorverwijzing kan niet van {van.value} naar {naar.value}.")


def is_open(toestand: Toestand) -> bool:
    """True while somebody still has something to do."""
    return bool(_MAY_FOLLOW[toestand])


_CLOSED = {
    _T.INGETROKKEN: (
        "De huurder heeft de toestemming ingetrokken. Er gaat geen bericht meer naar de huurder."
    ),
    _T.AFGEWEZEN: "Deze zaak is afgewezen. Er gaat geen bericht meer naar de huurder.",
    _T.AFGEROND: "Deze zaak is afgerond. Er gaat geen bericht meer naar de huurder.",
}


def waarom_gesloten(toestand: Toestand) -> str | None:
    """Why nothing may be done any more that reaches the huurder, for staff; None while it may."""
    return _CLOSED.get(toestand)
