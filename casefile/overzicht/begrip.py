"""Is this text plainly an answer to the open question? Asked before any classifier.

When in doubt it says no: a question of the huurder must reach the one who can answer it.
"""

from __future__ import annotations

import re

from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.einde import keuze_in_woorden
from casefile.overzicht.huishouden import (
    gaat_over_thuis,
    lees_aantal_kinderen,
    lees_huishouden,
)
from casefile.overzicht.lezen import Lezing, lees
from casefile.overzicht.model import Overzicht
from casefile.overzicht.verbeteren import is_correctie, zonder_opdracht
from casefile.overzicht.vragen import HUISHOUDEN, KLAAR, VERDER, WIJZIGEN, Vraag
from casefile.overzicht.woorden import is_postwoord
from casefile.taal.geldoordeel import ZEGT_NIETS
from casefile.taal.korte_antwoorden import KortAntwoord

_VRAAGT = re.compile(
    r"\b(?:hoe|waarom|wrm|wanneer|wnr|welke?|wie|waar|wat (?:moet|kan|mag|nu|gebeurt|doe|als|is)|"
    r"wa nu|(?:mag|kan|moet|krijg|heb) ik (?:dan|nog|recht|dat|die)\b|"
    r"kun(?:t|nen)? (?:je|jij|u|we)|mogen ze|is (?:dat|het|er|die)|"
    r"(?:heb (?:ik )?)?(?:nog|nog maar) \d+ (?:euro|cent)|klopt dat|help\w*|wil weten)\b"
)
_LANGST = 200  # characters; a longer message is more than an answer
_KORT = 60
_EXTRA = 2  # words that have nothing to do with money, in a message with an amount
# "Geen stroom", "geen eten": an emergency sooner than an answer.
_NOODZAAK = {
    Categorie.ENERGIE,
    Categorie.ENERGIESCHULD,
    Categorie.WATER,
    Categorie.WATERSCHULD,
    Categorie.BOODSCHAPPEN,
}


def begrijpt(overzicht: Overzicht, vraag: Vraag, tekst: str) -> bool:
    """`vraag` is the open question. Never raises."""
    lezing = lees(tekst, vraag.groep)
    kort = lezing.kort if len(lezing.tekst) <= _KORT and "?" not in tekst else None
    if kort is KortAntwoord.OVERSLAAN:
        return True
    nul = bool(lezing.opgaven) and all(o.bedrag.is_nul for o in lezing.opgaven)
    if kort is KortAntwoord.NIETS or (nul and len(lezing.tekst) <= _KORT and "?" not in tekst):
        return _niets_past(vraag, lezing)
    if lezing.vraag or len(lezing.tekst) > _LANGST:
        return False
    if keuze_in_woorden(vraag, tekst) is not None:
        return True
    vreemd = _vreemde_woorden(lezing)
    if _VRAAGT.search(lezing.tekst) or ("?" in tekst and vreemd):
        return False
    if any(o.bedrag.bekend and not o.bedrag.is_nul for o in lezing.opgaven):
        return len(vreemd) <= max(_EXTRA, len(lezing.tekst.split()) // 4)
    if is_correctie(overzicht, lezing):
        return len(zonder_opdracht(vreemd)) <= 1
    if vraag in (HUISHOUDEN, WIJZIGEN) and lees_huishouden(tekst) is not None:
        return "?" not in tekst and gaat_over_thuis(tekst)
    if vraag.naam == "overzicht_kinderen_thuis" and lees_aantal_kinderen(tekst) is not None:
        return len(lezing.tekst) <= _KORT
    if kort is not None:
        return _kort_past(vraag, kort)
    if lezing.wisselt and vraag.groep is Groep.INKOMEN:
        return len(vreemd) <= 1
    # "ik krijg bijstand", "kinderbijslag per kwartaal": the amount comes later
    if vreemd or "?" in tekst or (_NOODZAAK & set(lezing.genoemd) and not lezing.periode):
        return False
    raak = all(o.categorie and groep_van(o.categorie) is vraag.groep for o in lezing.opgaven)
    return bool(lezing.opgaven) and raak


def _kort_past(vraag: Vraag, kort: KortAntwoord) -> bool:
    if kort is KortAntwoord.JA:
        return vraag.naam == "overzicht_controle" or vraag in (KLAAR, VERDER)
    return True


def _niets_past(vraag: Vraag, lezing: Lezing) -> bool:
    """ "Niks" fits every question about money; "geen toeslagen" only the one about toeslagen."""
    if "geld" in lezing.tekst.split():
        return False  # "ik heb geen geld meer"
    if not lezing.genoemd:
        return vraag.groep is not None or vraag.post is not None
    if _NOODZAAK & set(lezing.genoemd):
        return False
    return all(groep_van(soort) is vraag.groep for soort in lezing.genoemd)


def _vreemde_woorden(lezing: Lezing) -> list[str]:
    """The words that are no amount, no name of a post and no word that says nothing."""
    tekst = lezing.tekst
    for begin, einde in reversed(lezing.plekken):
        tekst = tekst[:begin] + " " + tekst[einde:]
    woorden = re.findall(r"[a-zà-öø-ÿ']{2,}", tekst)
    return [w for w in woorden if w not in ZEGT_NIETS and not is_postwoord(w)]
