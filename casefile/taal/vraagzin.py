"""Does a text look like a question or a command instead of an answer? Cheap, and careful.

Used before the classifier, to leave to it what is no plain answer. Knows no intents.
"""

from __future__ import annotations

import re

from casefile.taal.geldoordeel import ZEGT_NIETS
from casefile.taal.ontleden import normaliseer

_QUESTION_WORDS = (
    "wat|wie|waar|waarom|waarvoor|wanneer|hoe|hoeveel|hoezo|welke|welk|kan ik|kan je|kun je|mag ik|"
    "moet ik|moek|krijg ik|heb ik|ben ik|ben jij|ben je|is dat|is het|is er|zijn er|wa is|wah"
)
_QUESTION = re.compile(
    rf"^\W*(?:en |maar |ja |ok(?:e|é)? |eh+ )?(?:(?:naar|aan|bij|met|van) (?:wie|welke?)\b|"
    rf"(?:{_QUESTION_WORDS})\b)",
    re.I,
)
_COMMAND = re.compile(
    r"^\W*(?:stop(?:pen)?|mens|medewerker|opnieuw|menu|terug|herhaal|help|hulp|makkelijker|"
    r"ik snap (?:het|dit) niet|snap ik niet|wis alles|overslaan|volgende|nog een keer)\W*$",
    re.I,
)
_QUESTION_BACK = re.compile(
    r"^(?:(?:en|maar|hoi|hallo|sorry|eh|uhm|ja|nee|oke|ok|hey|he|hé)[, ]+)*"
    r"(?:wat|wa|wie|waar|waarom|wrm|wanneer|wnr|hoe|hoezo|hoeveel|welke?|mag|moet|kan|kunt|kun|"
    r"kunnen|mogen|moeten|krijg ik|heb ik recht|heeft|zal|gaan|gaat|word|wordt|wil je|weet je|"
    r"ben je|bent u|is (?:dat|dit|het|er|een)|betekent|leg|waarvoor|waarmee)\b"
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


def vraagt_terug(tekst: str) -> bool:
    """Like `lijkt_vraag`, where an amount was asked: a doubtful "600?" is an answer there, and so
    is "heb ik 50 van"; only what says more than an amount is a question back.
    """
    plain = normaliseer(tekst)
    if _QUESTION_BACK.match(plain):
        return True
    words = re.findall(r"[a-zà-ÿ']+", plain.split("?")[0])
    return "?" in plain and sum(word not in ZEGT_NIETS for word in words) > 2
