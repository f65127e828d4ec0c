"""The order in which staff see their doorverwijzingen, and how a case shows what happened. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from casefile.doorverwijzing.toestand import WACHT_OP_IEMAND
from casefile.storage.afspraken import OPVOLGING, Afspraak
from casefile.storage.audit import AuditLine
from casefile.storage.doorverwijzingen import Doorverwijzing, StapRegel

TERUGKIJKEN_DAGEN = 14  # so long a look back that is due stays marked


@dataclass(frozen=True)
class Regel:
    """One line of the list. `let_op`: why it stands where it stands, most urgent first."""

    referral: Doorverwijzing
    let_op: tuple[str, ...]


def volgorde(
    referrals: list[Doorverwijzing], opvolging: dict[str, list[Afspraak]], nu: datetime
) -> list[Regel]:
    """Too late or not arrived on top, then urgent, then what waits longest; closed at the end."""

    def rang(regel: Regel) -> tuple[bool, bool, bool, bool, datetime]:
        r = regel.referral
        waits = r.toestand in WACHT_OP_IEMAND
        return (
            not r.is_open,
            "te laat" not in regel.let_op and "niet aangekomen" not in regel.let_op,
            not (r.spoed and waits),
            not waits,
            r.reactie_voor or r.created_at,
        )

    lines = [Regel(r, _let_op(r, opvolging.get(r.id, []), nu)) for r in referrals]
    return sorted(lines, key=rang)


def _let_op(referral: Doorverwijzing, afspraken: list[Afspraak], nu: datetime) -> tuple[str, ...]:
    found = []
    if referral.toestand.value == "mislukt":
        found.append("niet aangekomen")
    if referral.is_te_laat(nu):
        found.append("te laat")
    if referral.spoed and referral.toestand in WACHT_OP_IEMAND:
        found.append("spoed")
    recent = nu - timedelta(days=TERUGKIJKEN_DAGEN)
    if referral.is_open and any(a.soort == OPVOLGING and recent < a.op <= nu for a in afspraken):
        found.append("terugkijken")
    return tuple(found)


@dataclass(frozen=True)
class Gebeurtenis:
    """`wie`: "huurder", "systeem", "bot" or a staff id."""

    at: datetime
    wie: str
    wat: str
    waarom: str | None = None


_STEP = "doorverwijzing_"
_NOT_SHOWN = ("bekeken",)  # who looked is in the audit trail, not in the story of the case


def gebeurtenissen(steps: list[StapRegel], audit: list[AuditLine]) -> list[Gebeurtenis]:
    """Every change of state with its reason, and the rest of the audit trail, in order of time."""
    states = [Gebeurtenis(s.at, s.wie, _STEP + s.naar, s.waarom) for s in steps]
    others = [
        Gebeurtenis(line.at, line.actor, line.what)
        for line in audit
        if not line.what.startswith(_STEP) and line.what not in _NOT_SHOWN
    ]
    return sorted([*states, *others], key=lambda g: g.at)
