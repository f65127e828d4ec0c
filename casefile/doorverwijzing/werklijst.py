"""What a case asks for, as its marks say on the list, and how it shows what happened. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from casefile.auditregel import AuditLine
from casefile.doorverwijzing.doorverwijzing import OPVOLGING, Afspraak, Doorverwijzing, StapRegel
from casefile.doorverwijzing.stand import is_beldag_voorbij
from casefile.doorverwijzing.toestand import WACHT_OP_IEMAND, Toestand

TERUGKIJKEN_DAGEN = 14  # so long a look back that is due stays marked


def let_op(referral: Doorverwijzing, afspraken: list[Afspraak], nu: datetime) -> tuple[str, ...]:
    """Why a case asks for somebody, most urgent first."""
    found = []
    if referral.toestand is Toestand.MISLUKT:
        found.append("niet aangekomen")
    if referral.is_te_laat(nu):
        found.append("te laat")
    if referral.spoed and referral.toestand in WACHT_OP_IEMAND:
        found.append("spoed")
    if is_beldag_voorbij(referral, nu):
        found.append("beldag voorbij")
    recent = nu - timedelta(days=TERUGKIJKEN_DAGEN)
    closed = not referral.is_open and referral.toestand is not Toestand.AFGEROND
    if not closed and any(a.soort == OPVOLGING and recent < a.op <= nu for a in afspraken):
        found.append("terugkijken")
    return tuple(found)


@dataclass(frozen=True)
class Gebeurtenis:
    """`wie`: "huurder", "systeem", "bot" or a staff id. `waarom`: a fixed word or a date."""

    at: datetime
    wie: str
    wat: str
    waarom: str | None = None
    toelichting: str | None = None


_STEP = "doorverwijzing_"
_NOT_SHOWN = ("bekeken", "notitie", "poging")  # these have places of their own


def gebeurtenissen(steps: list[StapRegel], audit: list[AuditLine]) -> list[Gebeurtenis]:
    """The audit trail in order of time, with the words that staff wrote at a change of state."""
    own_words = iter(steps)  # one for each such line, in the same order
    return [
        Gebeurtenis(
            line.at,
            line.actor,
            line.what,
            line.detail,
            next(own_words).toelichting if line.what.startswith(_STEP) else None,
        )
        for line in audit
        if line.what not in _NOT_SHOWN
    ]
