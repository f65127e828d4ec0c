"""What somebody wants, and what they tried already, in their own words: a sentence of a message.

Pure. A wish to this chat ("ik wil een mens") is none of these.
"""

from __future__ import annotations

import re

from casefile.doorverwijzing.eigen_zinnen import zinnen_uit
from casefile.doorverwijzing.verhaalzin import is_aan_ons
from casefile.taal.klank import kale_letters
from casefile.velden.keuren import is_wens_of_noodkreet

_WIL = re.compile(
    r"\b(?:ik|we|wij|i) (?:wil|willen|wou|zou|hoop|want)\b(?! niet dat).{0,40}\b(?:blijven|"
    r"regeling|"
    r"betalingsregeling|betaalregeling|termijnen|in delen|afbetalen|in (?:mijn |me |ons )?huis|"
    r"uitstel|stay|schuldhulp|laatste kans)\b"
)
_LAATSTE_KANS = re.compile(
    r"\blaatste kans\b.{0,40}\b(?:op|gehad|getekend|gebroken|verbroken|vervallen|vervalt|verlopen|"
    r"verspeeld|"
    r"verprutst|mislukt|gestopt|voorbij|aangeboden|gekregen)\b"
    r"|\b(?:getekend|gebroken|aangeboden|gekregen|verspeeld)\b.{0,25}\blaatste kans\b"
)
_GEPROBEERD = re.compile(
    r"\b(?:ik|i)\b.{0,12}\b(?:heb|hebben|had|call|called)\b.{0,45}\b(?:gebeld|gemaild|"
    r"geschreven|gestuurd|langsgegaan|langs geweest|gevraagd|geprobeerd|gepraat|aangevraagd|"
    r"regeling gehad|them|they)\b"
)
_OVER_NU = re.compile(r"\b(?:niet|nooit|jou|jullie|hier|net|u|uw|je|uitlegde)\b")
_MEESTE_WOORDEN = 25


def lees_wat_ik_wil(tekst: str) -> str | None:
    """What somebody wants; and what became of a laatste kans, which no other field tells."""
    return _eerste(tekst, _WIL) or _eerste(tekst, _LAATSTE_KANS)


def lees_geprobeerd(tekst: str) -> str | None:
    found = _eerste(tekst, _GEPROBEERD)
    return None if found and _OVER_NU.search(kale_letters(found)[0]) else found


def _eerste(tekst: str, pattern: re.Pattern[str]) -> str | None:
    for sentence in zinnen_uit(tekst):
        short = len(sentence.split()) <= _MEESTE_WOORDEN and "?" not in sentence
        said = pattern.search(kale_letters(sentence)[0]) is not None
        if short and said and not (is_wens_of_noodkreet(sentence) or is_aan_ons(sentence)):
            return sentence
    return None
