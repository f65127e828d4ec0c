"""Does a text look like a question or a command instead of an answer? Cheap, and careful.

Used before the classifier, to leave to it what is no plain answer. Knows no intents.
"""

from __future__ import annotations

import re

_QUESTION_WORDS = (
    "wat|wie|waar|waarom|waarvoor|wanneer|hoe|hoeveel|hoezo|welke|welk|kan ik|kan je|kun je|mag ik|"
    "moet ik|moek|krijg ik|heb ik|ben ik|ben jij|ben je|is dat|is het|is er|zijn er|wa is|wah"
)
_QUESTION = re.compile(rf"^\W*(?:en |maar |ja |ok(?:e|é)? |eh+ )?(?:{_QUESTION_WORDS})\b", re.I)
_COMMAND = re.compile(
    r"^\W*(?:stop(?:pen)?|mens|medewerker|opnieuw|menu|terug|herhaal|help|hulp|makkelijker|"
    r"ik snap (?:het|dit) niet|snap ik niet|wis alles|overslaan|volgende|nog een keer)\W*$",
    re.I,
)


def lijkt_vraag(tekst: str) -> bool:
    """True for "wat is een vonnis", "mag ik blijven", anything that ends in a question mark."""
    return tekst.rstrip().endswith("?") or bool(_QUESTION.match(tekst))


def is_opdracht(tekst: str) -> bool:
    """True for a bare command word ("stop", "mens", "opnieuw")."""
    return bool(_COMMAND.match(tekst))


def kan_antwoord_zijn(tekst: str, hoogstens_woorden: int) -> bool:
    """A short statement: no question, no command, not empty."""
    words = tekst.split()
    return 0 < len(words) <= hoogstens_woorden and not lijkt_vraag(tekst) and not is_opdracht(tekst)
