"""The overview as parts of a doorverwijzing: what the huurder may show, one part at a time.

The partner's money stays out unless the huurder adds it; then the sum is left out too, because it
would be wrong without it. Knows nothing of recipients or consent.
"""

from __future__ import annotations

from casefile.dossier import Dossier
from casefile.overzicht.bekend_geld import Overzicht, VanWie
from casefile.overzicht.berekening import bereken
from casefile.overzicht.weergave import GROEPEN, Weergave
from casefile.teksten.lezer import Teksten


def regels(
    dossier: Dossier, teksten: Teksten, met_partner: bool = False
) -> list[tuple[str, str | None]]:
    """(part, text) in a fixed order; None where nothing is known."""
    whole = dossier.deel(Overzicht)
    own = whole if met_partner else whole.zonder(VanWie.PARTNER)
    weergave = Weergave(teksten)
    parts: list[tuple[str, str | None]] = [
        ("huishouden", weergave.huishouden(whole.huishouden).rstrip(".") or None)
    ]
    for groep in GROEPEN:
        parts.append((groep.value, weergave.posten(own.van_groep(groep)) or None))
    complete = len(own.posten) == len(whole.posten)
    result = bereken(own)
    left = weergave.over(result.over) if complete and not result.leeg else None
    parts.append(("over", left))
    return parts
