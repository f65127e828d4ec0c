"""The questions before the previews: which comes next, what is an answer to it, and what it means.

Pure: an answer goes into the `Concept`. Only the way to reach somebody and a name are needed;
everything else may be skipped.
"""

from __future__ import annotations

import re
from datetime import datetime

from casefile import organisaties
from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing import lezen, route
from casefile.doorverwijzing.concept import BEWIND, JA, NEE, SCHULDHULP, WEET_NIET, Concept
from casefile.doorverwijzing.prioriteit import lees_aanleiding
from casefile.dossier import Dossier
from casefile.organisaties import CORPORATIE
from casefile.taal.korte_antwoorden import kort_antwoord
from casefile.taal.persoonsgegevens import maskeer

NODIG = ("dv_naam", "dv_bereik")
_READS_ALONG = re.compile(
    r"\b(?:leest|lezen|kijkt|kijken|ziet|zien|checkt|mee(?:lezen|kijken)?)\b", re.I
)
_NOBODY = re.compile(r"\b(?:niemand|nee|geen|niet|alleen ik)\b", re.I)
_BEWIND = re.compile(r"\b(?:bewind\w*|curator\w*|curatele)\b", re.I)
_SCHULDHULP = re.compile(
    r"\b(?:schuldhulp\w*|schuldregeling|schuldsanering|sanering|wsnp|msnp|kredietbank|budgetbeheer)\b",
    re.I,
)
_GREETING = re.compile(
    r"^\W*(?:hoi|hallo|hey|hee|goede\w+|dank\w*|bedankt|thanks|doei|ok\w*)\b", re.I
)


def volgende(dossier: Dossier) -> str | None:
    """The first question without an answer that matters for this route; None when all are there."""
    concept = dossier.deel(Concept)
    if lees_aanleiding(dossier).geweld:
        concept.meelezen = JA  # never asked after violence: we are careful without it
    questions: tuple[tuple[str, object, bool], ...] = (
        ("dv_corporatie", concept.corporatie_naam, True),
        ("dv_plaats", concept.plaats, route.vraagt_plaats(concept)),
        ("dv_naam", concept.naam, True),
        ("dv_bereik", concept.bereik, True),
        ("dv_meelezen", concept.meelezen, True),
        ("dv_wanneer", concept.wanneer, True),
        ("dv_geldhulp", concept.geldhulp, route.vraagt_geldhulp(concept)),
        ("dv_vraag", concept.vraag, True),
        ("dv_geprobeerd", concept.geprobeerd, True),
    )
    for name, value, matters in questions:
        if matters and value is None and name not in concept.overgeslagen:
            return name
    return None


def begrijpt(vraag: str, tekst: str, nu: datetime) -> bool:
    """True when the text is plainly an answer to this question."""
    if lezen.is_iets_anders(tekst):
        return False
    if vraag == "dv_bereik":
        return lezen.lees_bereik(tekst) is not None
    if vraag == "dv_naam":
        return lezen.lees_naam(tekst) is not None and not _GREETING.match(tekst)
    if vraag == "dv_wanneer":
        return lezen.lijkt_moment(tekst)
    if vraag == "dv_meelezen":
        return _READS_ALONG.search(tekst) is not None
    if vraag == "dv_geldhulp":
        return bool(_BEWIND.search(tekst) or _SCHULDHULP.search(tekst))
    if vraag == "dv_corporatie":
        known = organisaties.zoek(tekst, soort=CORPORATIE) is not None
        return known or _short_name(tekst)
    if vraag == "dv_plaats":
        return organisaties.zoek_plaats(tekst) is not None or _short_name(tekst)
    if vraag in ("dv_vraag", "dv_geprobeerd"):
        return kort_antwoord(tekst) is None and not _GREETING.match(tekst)
    return False


def neem(dossier: Dossier, vraag: str, antwoord: Antwoord) -> Stap | None:
    """Take the answer into the concept; a `Stap` when there is something to say first."""
    concept = dossier.deel(Concept)
    skipped = antwoord.intent in ("sla_over", "weet_niet") or antwoord.waarde == "overslaan"
    skipped = skipped or (antwoord.waarde is None and lezen.slaat_over(antwoord.tekst))
    own_words = lezen.schoon(maskeer(antwoord.tekst))
    if vraag == "dv_meelezen":
        concept.meelezen = lees_meelezen(antwoord)
    elif vraag == "dv_geldhulp":
        concept.geldhulp = _geldhulp(antwoord)
    elif vraag == "dv_corporatie":
        _neem_corporatie(concept, None if skipped else antwoord.waarde or own_words)
    elif skipped and vraag in NODIG:
        return Stap((Bericht("utter_dv_zonder_kan_niet"),))
    elif skipped:
        concept.overgeslagen.append(vraag)
    elif vraag == "dv_plaats":
        concept.plaats = organisaties.zoek_plaats(antwoord.tekst) or own_words
    elif vraag == "dv_naam":
        reach = lezen.lees_bereik(antwoord.tekst)
        name = lezen.naam_naast_nummer(antwoord.tekst, reach) if reach else None
        concept.naam = name or lezen.lees_naam(antwoord.tekst)
        return None if concept.naam else Stap((Bericht("utter_dv_naam_onduidelijk"),), vraag)
    elif vraag == "dv_bereik":
        concept.bereik = lezen.lees_bereik(antwoord.tekst)
        return None if concept.bereik else Stap((Bericht("utter_dv_bereik_onduidelijk"),), vraag)
    elif vraag == "dv_wanneer":
        concept.wanneer = antwoord.waarde or own_words
    elif vraag == "dv_vraag":
        concept.vraag = antwoord.waarde or own_words
    elif vraag == "dv_geprobeerd":
        concept.geprobeerd = antwoord.waarde or own_words
    return None


def _neem_corporatie(concept: Concept, named: str | None) -> None:
    if named is None:
        concept.overgeslagen.append("dv_corporatie")
        return
    known = organisaties.laad().get(named) or organisaties.zoek(named, soort=CORPORATIE)
    if known and known.soort == CORPORATIE:
        concept.corporatie, concept.corporatie_naam = known.id, known.naam
    else:
        concept.corporatie, concept.corporatie_naam = None, named


def lees_meelezen(antwoord: Antwoord) -> str:
    """When in doubt we take it that somebody does."""
    said = antwoord.waarde or antwoord.intent
    if said in (JA, NEE, WEET_NIET):
        return said
    if _READS_ALONG.search(antwoord.tekst) or _NOBODY.search(antwoord.tekst):
        return NEE if _NOBODY.search(antwoord.tekst) else JA
    return WEET_NIET


def _geldhulp(antwoord: Antwoord) -> str:
    said = antwoord.waarde or antwoord.intent
    if said in (BEWIND, SCHULDHULP, NEE):
        return said
    if _NOBODY.search(antwoord.tekst):
        return NEE
    if _BEWIND.search(antwoord.tekst):
        return BEWIND
    return SCHULDHULP if _SCHULDHULP.search(antwoord.tekst) else WEET_NIET


def _short_name(tekst: str) -> bool:
    """A few words that are no yes, no, skip or greeting: a name that we do not know."""
    return len(tekst.split()) <= 4 and kort_antwoord(tekst) is None and not _GREETING.match(tekst)
