"""The questions before the previews: which comes next, what is an answer to it, and what it means.

Pure: an answer goes into the `Concept`. Only the way to reach somebody and a name are needed;
everything else may be skipped.
"""

from __future__ import annotations

from collections.abc import Sequence

from casefile import organisaties
from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing import route
from casefile.doorverwijzing.concept import BEWIND, JA, NEE, SCHULDHULP, WEET_NIET, Concept
from casefile.doorverwijzing.contactgegevens import is_mailadres
from casefile.doorverwijzing.eigen_zinnen import samen
from casefile.doorverwijzing.manier import manier
from casefile.doorverwijzing.prioriteit import lees_aanleiding
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.organisaties import CORPORATIE
from casefile.situatie.papieren import JaNee

NODIG = ("dv_naam", "dv_bereik")
EIGEN_WOORDEN = ("dv_vraag", "dv_geprobeerd")
"""What is answered in own words, a sentence or more."""
_EEN_VERHAAL = 6  # words: a longer sentence that tells something is no moment
_EEN_MOMENT = 3  # words in which somebody says when, without a word for a time


def volgende(dossier: Dossier) -> str | None:
    """The first question without an answer that matters for this route; None when all are there."""
    concept = dossier.deel(Concept)
    if lees_aanleiding(dossier).geweld:
        concept.meelezen = JA  # never asked after violence: we are careful without it
    if concept.verhuurder is not None and concept.corporatie_naam is None:
        return "dv_verhuurder"
    questions: tuple[tuple[str, object, bool], ...] = (
        ("dv_corporatie", concept.corporatie_naam, True),
        ("dv_plaats", concept.plaats, route.vraagt_plaats(concept)),
        ("dv_naam", concept.naam, True),
        ("dv_bereik", concept.bereik, True),
        ("dv_meelezen", concept.meelezen, True),
        ("dv_wanneer", concept.wanneer, _wordt_gebeld(dossier)),
        ("dv_geldhulp", concept.geldhulp, route.vraagt_geldhulp(concept)),
        ("dv_vraag", concept.vraag or None, True),
        ("dv_geprobeerd", concept.geprobeerd or None, True),
    )
    for name, value, matters in questions:
        if matters and value is None and name not in concept.overgeslagen:
            return name
    return None


def _wordt_gebeld(dossier: Dossier) -> bool:
    """Nobody who asked to be written to, or gave a mail address only, is asked when to ring."""
    reach = dossier.deel(Concept).bereik
    return manier(dossier) is None and not (reach is not None and is_mailadres(reach))


def begrijpt(vraag: str, feiten: Feiten) -> bool:
    """True when the message is plainly an answer to this question."""
    contact, is_greeting = feiten.contact, feiten.vorm.groet
    if vraag == "dv_naam" and (feiten.velden.naam or feiten.velden.losse_naam):
        return True  # whatever is asked beside it
    if vraag == "dv_plaats" and feiten.velden.losse_plaats:
        return True
    if feiten.wensen.iets_anders:
        return False
    if vraag == "dv_bereik":
        return contact.bereik is not None
    if vraag == "dv_naam":
        known = contact.naam or feiten.velden.mogelijke_naam
        return known is not None and not is_greeting
    if vraag == "dv_wanneer":
        return contact.moment or feiten.velden.losse_tijd is not None
    if vraag == "dv_meelezen":
        return contact.leest_mee or feiten.vorm.ja_nee in (JaNee.JA, JaNee.NEE)
    if vraag == "dv_geldhulp":
        return contact.noemt_geldhulp
    if vraag == "dv_corporatie":
        return contact.corporatie is not None or (bool(contact.verhuurder) and not is_greeting)
    if vraag == "dv_verhuurder":
        return contact.corporatie is not None or feiten.vorm.ja_nee in (JaNee.JA, JaNee.NEE)
    if vraag == "dv_plaats":
        return contact.plaats is not None
    if vraag in EIGEN_WOORDEN:
        return feiten.vorm.kort is None and not is_greeting and not contact.wens_of_kreet
    return False


def neem(dossier: Dossier, vraag: str, antwoord: Antwoord) -> Stap | None:
    """Take the answer into the concept; a `Stap` when there is something to say first."""
    concept, contact = dossier.deel(Concept), antwoord.feiten.contact
    skipped = antwoord.intent in ("sla_over", "weet_niet") or antwoord.waarde == "overslaan"
    skipped = skipped or antwoord.feiten.vorm.slaat_over
    said_it = antwoord.feiten.velden.naam or antwoord.feiten.velden.losse_naam
    if vraag == "dv_naam" and (said_it or contact.naam_ernaast):
        skipped = False
    own_words = contact.eigen_woorden
    if vraag == "dv_meelezen":
        concept.meelezen = lees_meelezen(antwoord)
    elif vraag == "dv_geldhulp":
        concept.geldhulp = _geldhulp(antwoord)
    elif vraag == "dv_corporatie":
        return _neem_corporatie(concept, antwoord, skipped)
    elif vraag == "dv_verhuurder":
        return _neem_verhuurder(concept, antwoord)
    elif skipped and vraag in NODIG:
        return Stap((Bericht("utter_dv_zonder_kan_niet"),))
    elif skipped:
        concept.overgeslagen.append(vraag)
    elif vraag == "dv_plaats":
        concept.plaats = contact.plaats
        if concept.plaats is None:
            return Stap((Bericht("utter_dv_plaats_onduidelijk"),), vraag)
    elif vraag == "dv_naam":
        said = antwoord.feiten.velden
        if concept.plaats is None and contact.alleen_plaats:
            concept.plaats = contact.alleen_plaats  # who types "Zeist" tells where, not who
            return Stap((Bericht("utter_dv_naam_onduidelijk"),), vraag)
        concept.naam = (
            contact.naam_ernaast or said.naam or contact.naam or said.mogelijke_naam or concept.naam
        )
        return None if concept.naam else Stap((Bericht("utter_dv_naam_onduidelijk"),), vraag)
    elif vraag == "dv_bereik":
        concept.bereik = contact.bereik
        return None if concept.bereik else Stap((Bericht("utter_dv_bereik_onduidelijk"),), vraag)
    elif vraag == "dv_wanneer":
        read = antwoord.feiten.velden.losse_tijd
        concept.wanneer = antwoord.waarde or read
        if concept.wanneer is None and _kan_een_moment_zijn(antwoord.feiten):
            concept.wanneer = own_words
        if concept.wanneer is None:
            concept.overgeslagen.append(vraag)  # no time: nobody is told one
    elif vraag == "dv_vraag":
        concept.vraag = samen(concept.vraag, _zinnen(antwoord))
    elif vraag == "dv_geprobeerd":
        concept.geprobeerd = samen(concept.geprobeerd, _zinnen(antwoord))
    return None


def _zinnen(antwoord: Antwoord) -> Sequence[str]:
    return [antwoord.waarde] if antwoord.waarde else antwoord.feiten.contact.zinnen


def _kan_een_moment_zijn(feiten: Feiten) -> bool:
    """ "Als de kinderen slapen"; no yes or no to something else, no name, nothing about who reads
    along: words that are no moment are never passed on as one."""
    said, contact = feiten.velden, feiten.contact
    else_ = feiten.vorm.ja_nee or contact.leest_mee or contact.bereik or said.naam
    asks = feiten.vorm.vraagt or feiten.wensen.iets_anders
    tells = bool(feiten.relaas) and feiten.vorm.woorden > _EEN_VERHAAL and not contact.moment
    moment = contact.moment or feiten.vorm.woorden >= _EEN_MOMENT
    return moment and not (else_ or asks or tells)


def _neem_corporatie(concept: Concept, antwoord: Antwoord, skipped: bool) -> Stap | None:
    """A known one, or a name that can be a landlord's: that is asked once. Nothing else."""
    if skipped:
        concept.overgeslagen.append("dv_corporatie")
        return None
    contact = antwoord.feiten.contact
    known = organisaties.laad().get(antwoord.waarde or "") or contact.corporatie
    if known and known.soort == CORPORATIE:
        concept.corporatie, concept.corporatie_naam = known.id, known.naam
        concept.verhuurder = None
        return None
    if contact.verhuurder is None:
        return Stap((Bericht("utter_dv_corporatie_onduidelijk"),), "dv_corporatie")
    concept.verhuurder = contact.verhuurder
    return Stap((), "dv_verhuurder", {"verhuurder": contact.verhuurder})


def _neem_verhuurder(concept: Concept, antwoord: Antwoord) -> Stap | None:
    """Another landlord: helped all the same, never a recipient."""
    if antwoord.feiten.contact.corporatie is not None:
        return _neem_corporatie(concept, antwoord, False)
    said = antwoord.waarde or antwoord.intent
    if said not in (JA, NEE):
        said = {JaNee.JA: JA, JaNee.NEE: NEE}.get(antwoord.feiten.vorm.ja_nee or JaNee.ONBEKEND, "")
    if said == JA:
        concept.corporatie, concept.corporatie_naam = None, concept.verhuurder
        concept.verhuurder = None
        return None
    if said == NEE:
        concept.verhuurder = None
        return Stap((), "dv_corporatie")
    return Stap((), "dv_verhuurder", {"verhuurder": concept.verhuurder or ""})


def lees_meelezen(antwoord: Antwoord) -> str:
    """When in doubt we take it that somebody does; also after "nee, maar zij leest mee"."""
    told = antwoord.feiten.velden.meelezen
    if antwoord.waarde is None and told is not None:
        return JA if told else NEE
    said = antwoord.waarde or antwoord.intent
    if said in (JA, NEE, WEET_NIET):
        return said
    head = {JaNee.JA: JA, JaNee.NEE: NEE}.get(antwoord.feiten.vorm.ja_nee or JaNee.ONBEKEND)
    return head or WEET_NIET


def zegt_meelezen(antwoord: Antwoord) -> bool:
    """Says anything at all about who reads along."""
    said = antwoord.waarde or antwoord.intent
    if said in (JA, NEE, WEET_NIET, "sla_over", "overslaan"):
        return True
    facts = antwoord.feiten
    told = facts.velden.meelezen is not None or facts.contact.leest_mee
    return told or facts.vorm.ja_nee is not None


def _geldhulp(antwoord: Antwoord) -> str:
    """What the words name goes before what the whole sounds like: "nee, alleen schuldhulp"."""
    told = None if antwoord.waarde else antwoord.feiten.velden.geldhulp
    said = told or antwoord.waarde or antwoord.intent
    if said in (BEWIND, SCHULDHULP, NEE):
        return said
    return NEE if antwoord.feiten.vorm.ja_nee is JaNee.NEE else WEET_NIET
