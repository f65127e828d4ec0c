"""What our own language rules say of words that a staff member is about to send to a huurder.

Hints, never a judgement: nothing is stopped. Only rules about the words themselves; where a text
comes from and how it is laid out matter for `content/` alone. Pure.
"""

from __future__ import annotations

from casefile.teksten.lezer import MAKKELIJK
from casefile.teksten.naslag import Naslag
from casefile.teksten.taalregels import REGELS
from casefile.teksten.taalregels.bevinding import Bevinding
from casefile.teksten.tekst import Niveau, Tekst

OVER_WOORDEN = {
    *("R01", "R03", "R05", "R08", "R09", "R10", "R13", "R14", "R16", "R17", "R18", "R27", "R28"),
    *(f"D{number:02d}" for number in range(1, 23)),
}


def lees_na(tekst: str, taalniveau: str, naslag: Naslag) -> list[Bevinding]:
    """Remarks on this text for a huurder with this version ("b1" or "makkelijk"), once per word."""
    level = Niveau.A2 if taalniveau == MAKKELIJK else Niveau.B1
    written = Tekst("medewerker", level, tekst.strip())
    found = [b for rule in REGELS if rule.id in OVER_WOORDEN for b in rule(written, naslag)]
    return list({(b.regel_id, b.fragment): b for b in found}.values())
