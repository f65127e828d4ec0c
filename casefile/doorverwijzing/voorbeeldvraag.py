"""What is asked at a preview: who reads it, what is in it, whether it went already. Pure."""

from __future__ import annotations

import re

from casefile.taal.vraagzin import lijkt_vraag
from casefile.velden.clausules import clausules

_WIE_LEEST = re.compile(r"\bwie\b.{0,20}\b(?:lees|leest|lezen|krijgt|krijgen|ziet|zien)\b")
_ALLES_ZIEN = re.compile(
    r"\b(?:laat|toon|lees|zie|zien|geef)\b.{0,20}\b(?:alles|hele|nog eens|bericht)\b|\balles zien\b"
)
_OVER_HET_BERICHT = re.compile(
    r"\bwat\b.{0,12}\b(?:staat|stuur|stuurt|verstuur|sturen)\b|\bstaat\b.{0,25}\b(?:erbij|erin|"
    r"er ?in|er "
    r"nu)\b|\bklopt (?:alles|het|dat|dit)\b|\bwat (?:gaat|komt) er\b|\bis (?:dat|dit|het) alles\b"
    r"|\bhe[bn]t? (?:je|u|jullie)\b.{0,20}\b(?:erbij|erin|genoteerd)\b"
    r"|\bstaat er achter\b|^(?:en )?(?:staat|staan) (?:mijn|me|mn|er)\b"
)
_VRAAG_VAN_ACHTEREN = re.compile(r"\b(?:of niet|kan dat|mag dat|hoe dan|toch)$")
_AL_WEG = re.compile(
    r"\b(?:verstuurd|gestuurd|verzonden|doorgestuurd|doorgegeven|gegaan|opgestuurd|sent)\b"
    r"|\bal (?:weg|de deur uit)\b"
)


def vraagt(zin: str, said: str) -> bool:
    """There is a question in it, `said` its bare words."""
    if zin.rstrip('"”’)').endswith("?") or _VRAAG_VAN_ACHTEREN.search(said):
        return True
    begins = said.startswith(("is ", "heb ", "hebt ", "heeft ", "zijn "))
    return any(map(lijkt_vraag, clausules(zin))) or (begins and vraagt_of_verstuurd(said))


def vraagt_wie_leest(said: str) -> bool:
    return _WIE_LEEST.search(said) is not None


def wil_alles_zien(said: str) -> bool:
    return _ALLES_ZIEN.search(said) is not None


def vraagt_naar_bericht(said: str) -> bool:
    """What is in it, or whether that is all."""
    return _OVER_HET_BERICHT.search(said) is not None


def vraagt_of_verstuurd(said: str) -> bool:
    """Of a question: whether, what or to whom something went."""
    return _AL_WEG.search(said) is not None
