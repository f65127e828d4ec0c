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


_MOMENT = re.compile(
    r"\b(?:wanneer|wnr|hoe ?laat|welke? (?:dag|tijd|uur|moment)|hoe (?:snel|lang|vlug))\b"
    r".{0,30}\b(?:bel\w*|gebeld|hoor|horen|mail\w*|schrijv\w*|antwoord\w*|reactie|contact|duurt|"
    r"iemand|komen|komt|weet)\b"
)
_OF_HET_MEE_GAAT = re.compile(
    r"\b(?:mee ?(?:ge)?(?:stuurd?|sturen|gaan|gaat|geven|gegeven|zenden|nemen)|er ?bij|er ?in|"
    r"toevoegen|bijvoegen|ook sturen|ook versturen|mee)\b"
)
_WIE_WEET_HET = re.compile(
    r"\b(?:lees|leest|lezen|meelezen|meeleest|ziet|zien|inzien|krijgt|krijgen|hoort|horen)\b"
    r"|\b(?:weet|weten)\b(?! (?:je|jij|u|jullie|ik|we|wij)\b)"
)
_LEEST_IEMAND = re.compile(
    r"\b(?:leest|lezen|ziet|zien|krijgt|krijgen|meelezen)\b.{0,40}\b(?:dit|dat|het|deze|die|mee|chat|"
    r"gesprek|bericht\w*)\b"
    r"|\b(?:dit|dat|het|deze|die|chat|gesprek|bericht\w*)\b.{0,20}\b(?:lezen|meelezen|inzien|zien)\b"
)
_OM_HET_JA = re.compile(
    r"\b(?:eerst|alleen|anders?|andere|zonder|weg|eruit|aanpass\w*|verander\w*|wijzig\w*|"
    r"terugtrek\w*|intrek\w*|stop\w*|kost\w*|gratis|verplicht|vast|gevolg\w*|"
    r"gegevens|privacy|veilig|anoniem|geheim|naam|nummer|deze chat|de chat|het gesprek|"
    r"stuur\w*|verstuur\w*|sturen|versturen|gestuurd|verstuurd)\b"
)


def vraagt_moment(said: str) -> bool:
    """When somebody will ring or write."""
    return _MOMENT.search(said) is not None


def vraagt_of_mee(said: str) -> bool:
    """Whether something can come along: "kan mijn overzicht ook mee"."""
    return _OF_HET_MEE_GAAT.search(said) is not None


def raakt_bericht(said: str) -> bool:
    """Of a question: its answer may change what is sent, to whom, or whether to send at all."""
    about = vraagt_wie_leest(said) or vraagt_naar_bericht(said) or vraagt_of_mee(said)
    return about or any(p.search(said) for p in (_WIE_WEET_HET, _OM_HET_JA))


def vraagt(zin: str, said: str) -> bool:
    """There is a question in it, `said` its bare words."""
    if zin.rstrip('"”’)').endswith("?") or _VRAAG_VAN_ACHTEREN.search(said):
        return True
    begins = said.startswith(("is ", "heb ", "hebt ", "heeft ", "zijn "))
    return any(map(lijkt_vraag, clausules(zin))) or (begins and vraagt_of_verstuurd(said))


def vraagt_wie_leest(said: str) -> bool:
    """Who reads it, or whether somebody that is named does."""
    return _WIE_LEEST.search(said) is not None or _LEEST_IEMAND.search(said) is not None


def wil_alles_zien(said: str) -> bool:
    return _ALLES_ZIEN.search(said) is not None


def vraagt_naar_bericht(said: str) -> bool:
    """What is in it, or whether that is all."""
    return _OVER_HET_BERICHT.search(said) is not None


def vraagt_of_verstuurd(said: str) -> bool:
    """Of a question: whether, what or to whom something went."""
    return _AL_WEG.search(said) is not None
