"""Short answers that are no amount: nothing, don't know, skip, yes, no.

Knows no flow: what "nee" means is up to whoever asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum

from casefile.taal.geldoordeel import ZEGT_NIETS
from casefile.taal.ontleden import normaliseer
from casefile.taal.woordenlijst import woorden


class KortAntwoord(Enum):
    """What a short answer says, whatever was asked."""

    NIETS = "niets"  # "niks", "heb ik niet": the amount is zero
    WEET_NIET = "weet_niet"
    OVERSLAAN = "overslaan"
    JA = "ja"
    NEE = "nee"


_WEET_NIET = re.compile(
    r"\b(?:k?weet|wist|weten|weeet|wt|weetik)\b.{0,12}\b(?:niet|nie|nt|niks|nog niet)\b"
    r"|\b(?:kweenie|kweeni|weetniet|weeknie|weetnie|idk|onbekend|gnidee|geenidee)\b"
    r"|\b(?:geen|gn|gen)\b(?: \w+)? ?(?:idee|ide|idea|id|flauw benul|benul|clue)\b"
    r"|\bkan ik (?:nu |zo |echt )*niet zeggen\b|\bniet bij (?:de hand|me|mij)\b"
    r"|\bniet (?:uit (?:mijn|m'n|mn|het) hoofd|te weten)\b"
    r"|\bmoet ik (?:\w+ ){0,2}(?:opzoeken|nakijken|navragen|uitzoeken|vragen|kijken)\b"
    r"|^(?:dat |die )?(?:weet|regelt|doet|heeft) (?:mijn|me|mn|m'n|de) [a-z-]{2,20}[.! ]*$"
    r"|\b(?:zou|kan) (?:het |ik |t |k )?(?:het |ik )?niet weten\b"
)
_OVERSLAAN = re.compile(
    r"^(?:doe maar )?(?:sla (?:maar |dit |deze )?over|overslaan|oversla(?:n|an)|skip\w*|"
    r"volgende(?: vraag)?|verder|ga (?:maar )?(?:door|verder)|liever niet|niet nu|nu niet|"
    r"prive|privé|pas)\b"
    r"|\b(?:wil|wou|zeg|vertel|antwoord|geef|deel)\b.{0,20}"
    r"\b(?:niet|liever niet|geen antwoord(?: op)?)\b"
    r"(?: (?:antwoorden|zeggen|vertellen|delen|kwijt|invullen|opgeven|geven|beantwoorden))?$"
    r"|\bgaat (?:je|jou|jullie|u|niemand) (?:niks|niets|niet|wat) aan\b"
    r"|\b(?:deze|dit) (?:vraag )?overslaan\b"
)
_JA = re.compile(
    r"^(?:ja|jaa+|jawel|jep|yep|yes|klopt|dat klopt|ja klopt|ja dat klopt|juist|inderdaad|idd|"
    r"goed zo|is goed|dat is goed|correct|zeker|precies|ok|oke|oké|okee|prima|akkoord)"
    r"(?: (?:hoor|zo|toch|klopt|dat|is|het|helemaal|goed|echt))*[.! ]*$"
)
_NEE = re.compile(
    r"^(?:nee|neee+|nope|neen|nop|nah|niet|nee (?:hoor|dank\w*(?: je)?|dat klopt niet|klopt niet)|"
    r"klopt niet|dat klopt niet|n\.?v\.?t\.?)[.! ]*$"
)
# Yes and no in the languages there is a text in, as typed with and without their own letters.
_JA_ELDERS = woorden(
    "evet tamam نعم ايوه أيوه اي na3am ayeh tak yeah yup так да sí si oui ouais እወ እው ewe"
)
_NEE_ELDERS = woorden("hayır hayir yok لا la2 nie no ні нет non ኣይፋል ኣይኮነን ኣይ aykonen aykonn")
_NIETS_WOORD = {"niks", "niets", "geen", "nada", "noppes", "nop", "nul", "nihil", "gn", "geeneen"}
_NIETS_ZIN = re.compile(
    r"^(?:nee[, ]+)?(?:(?:dat|die|er) )?(?:heb|hebben|krijg|krijgen|betaal|betalen|ontvang|is|zijn|"
    r"hep|krijge) (?:ik |we |wij |wel )?(?:dat |die |er |helemaal |ook |nog |daar )?"
    r"(?:niet|nie|geen)(?: meer)?[.! ]*$"
    r"|^(?:nee[, ]+)?(?:ik|we|wij) (?:heb|hebben|krijg|krijgen|betaal|betalen) "
    r"(?:dat|die|er|ze|het)? ?(?:ook |helemaal )?niet(?: meer)?[.! ]*$"
)
_VULSEL = ZEGT_NIETS | woorden(
    "cent rooie komma helemaal momenteel op dit moment inkomen inkomsten binnen toeslagen "
    "toeslag schulden vaste lasten uitkering loon werk"
)
_EROMHEEN = woorden(
    "sorry helaas hoor hoofd uit mijn man bro broer pff pfff hmm vraag antwoord geven zeggen "
    "hoeveel dochter zoon hoog bedrag exact hier daar jullie chat overslaan slaan deze volgende "
    "verder anders later denkt dan daarover mevrouw meneer momentje even moment"
)


def kort_antwoord(
    tekst: str, hoort_erbij: Callable[[str], bool] = lambda w: False
) -> KortAntwoord | None:
    """What a short answer means, or None. `hoort_erbij(word)`: see `bedragen.lees_bedragen`."""
    said = tekst.casefold().strip(" .,!?؟።\n")
    if said in _JA_ELDERS:
        return KortAntwoord.JA
    if said in _NEE_ELDERS:
        return KortAntwoord.NEE
    netjes = normaliseer(tekst)
    if not netjes or len(netjes) > 160:
        return None
    if _alleen(_OVERSLAAN, netjes, hoort_erbij):
        return KortAntwoord.OVERSLAAN
    if _alleen(_WEET_NIET, netjes, hoort_erbij):
        return KortAntwoord.WEET_NIET
    if _JA.match(netjes):
        return KortAntwoord.JA
    if is_niets(netjes, hoort_erbij):
        return KortAntwoord.NIETS
    if _NEE.match(netjes):
        return KortAntwoord.NEE
    return None


def _alleen(patroon: re.Pattern[str], tekst: str, hoort_erbij: Callable[[str], bool]) -> bool:
    """Found, and nothing else is said ("ik weet niet waarom ik nog wakker word" says more)."""
    gevonden = patroon.search(tekst)
    if gevonden is None:
        return False
    rest = tekst[: gevonden.start()] + " " + tekst[gevonden.end() :]
    return all(
        woord in _VULSEL or woord in _EROMHEEN or hoort_erbij(woord)
        for woord in re.findall(r"[a-zà-ÿ'-]{2,}|\d+", rest)
    )


def is_niets(stuk: str, hoort_erbij: Callable[[str], bool] = lambda w: False) -> bool:
    """True for "niks", "geen toeslagen", "heb ik niet"; not for "ik heb niks te eten"."""
    if _NIETS_ZIN.match(stuk):
        return True
    woorden = re.findall(r"[a-zà-ÿ']+|\d+", stuk)
    rest = [w for w in woorden if w not in _NIETS_WOORD]
    return (
        0 < len(woorden) <= 12
        and len(rest) < len(woorden)
        and all(w in _VULSEL or hoort_erbij(w) for w in rest)
    )
