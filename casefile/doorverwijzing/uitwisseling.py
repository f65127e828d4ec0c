"""What another system receives of a doorverwijzing: JSON after `docs/doorverwijzing/`. Pure.

The package inside is exactly what the huurder saw; around it only what the receiver needs to act:
our number, the clock, the kind of event. States have the names of FHIR Task.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.toestand import FHIR

SCHEMA = "urn:woonkans:doorverwijzing:1"
NIEUW, GEWIJZIGD, INGETROKKEN = "nieuw", "gewijzigd", "ingetrokken"
MET_PAKKET = (NIEUW, GEWIJZIGD)


def bericht(
    referral: Doorverwijzing, gebeurtenis: str, link: str, id_: str, op: datetime
) -> dict[str, Any]:
    """`gebeurtenis`: NIEUW, GEWIJZIGD (with the package) or INGETROKKEN (without).

    `id_`: for idempotency.
    """
    return {
        "schema": SCHEMA,
        "id": id_,
        "gebeurtenis": gebeurtenis,
        "op": op.isoformat(),
        "nummer": referral.nummer,
        "soort": referral.soort,
        "ontvanger": referral.ontvanger,
        "toestand": FHIR[referral.toestand],
        "prioriteit": "urgent" if referral.spoed else "routine",
        "reactieVoor": referral.reactie_voor.isoformat() if referral.reactie_voor else None,
        "link": link,
        "pakket": referral.pakket if gebeurtenis in MET_PAKKET else None,
    }
