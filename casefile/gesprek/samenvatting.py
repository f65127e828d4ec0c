"""The reading as data: short in the transcript, whole for who measures. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from casefile.gesprek.gehoord import Gehoord
from casefile.organisaties import Organisatie

MEANINGS = 3  # that the transcript keeps


def samenvatting(gehoord: Gehoord) -> dict[str, Any]:
    """What the transcript keeps of a reading: meanings, emergencies, who listened."""
    return {
        "betekenissen": [[b.label, round(b.kans, 3)] for b in gehoord.betekenissen[:MEANINGS]],
        "noden": [nood.value for nood in gehoord.noden],
        "misschien": [nood.value for nood in gehoord.misschien],
        "oor": gehoord.oor.value,
    }


def als_data(waarde: Any) -> Any:
    """Any value of a reading as JSON can hold it; an organisation is its id, None is left out."""
    if isinstance(waarde, Organisatie):
        return waarde.id
    if isinstance(waarde, Enum):
        return waarde.value
    if isinstance(waarde, Decimal | date):
        return str(waarde)
    if is_dataclass(waarde) and not isinstance(waarde, type):
        found = {field.name: als_data(getattr(waarde, field.name)) for field in fields(waarde)}
        return {name: value for name, value in found.items() if value not in (None, False, [], {})}
    if isinstance(waarde, Mapping):
        return {str(key): als_data(value) for key, value in waarde.items()}
    if isinstance(waarde, tuple | list | frozenset | set):
        return [als_data(value) for value in waarde]
    return waarde
