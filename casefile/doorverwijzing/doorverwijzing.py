"""One doorverwijzing: where it stands, its steps, its dates. Pure; it is kept elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from casefile.doorverwijzing.toestand import WACHT_OP_IEMAND, Toestand, is_open

AANMELDING, TERUGBELLEN = "aanmelding", "terugbellen"
HERINNERING = "herinnering"  # tell the huurder of a meeting
OPVOLGING = "opvolging"  # staff look back (the report: after three months and after a year)


@dataclass(frozen=True)
class Doorverwijzing:
    """`pakket` is None once the consent was withdrawn.

    `behandelaar`: who took charge ("naam", "beldag", "bij_de_hand"), or why not ("reden").
    `gesprek`: a planned meeting ("moment" as ISO, "plek"). `indicatie`: None where none is needed.
    `behandelaar_id`: the staff member who has it; `bel_voor`: they said to call before then.
    `versie`: goes up with every change; a form that names an older one is out of date.
    """

    id: str
    nummer: str
    soort: str
    conversation_id: str | None
    ontvanger: str
    toestand: Toestand
    spoed: bool
    pakket: dict[str, Any] | None
    behandelaar: dict[str, Any] | None
    gesprek: dict[str, Any] | None
    indicatie: str | None
    created_at: datetime
    updated_at: datetime
    reactie_voor: datetime | None
    geescaleerd_op: datetime | None
    versie: int = 0
    behandelaar_id: str | None = None
    bel_voor: datetime | None = None

    @property
    def is_open(self) -> bool:
        return is_open(self.toestand)

    def is_te_laat(self, nu: datetime) -> bool:
        """Nobody took charge in time."""
        late = self.reactie_voor is not None and self.reactie_voor < nu
        return late and self.toestand in WACHT_OP_IEMAND


@dataclass(frozen=True)
class StapRegel:
    """`wie`: "huurder", "systeem" or a staff id. `toelichting`: in somebody's own words."""

    van: str | None
    naar: str
    wie: str
    toelichting: str | None
    at: datetime


@dataclass(frozen=True)
class Afspraak:
    """`op`: when it is due; `gedaan_op` None: not done yet."""

    id: int
    doorverwijzing_id: str
    soort: str
    op: datetime
    gedaan_op: datetime | None
