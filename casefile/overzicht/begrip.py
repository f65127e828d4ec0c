"""Is this text plainly an answer to the open question? Asked before any classifier.

When in doubt it says no: a question of the huurder must reach the one who can answer it.
"""

from __future__ import annotations

from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.geldlezing import Lezing
from casefile.overzicht.geldvragen import HUISHOUDEN, KLAAR, VERDER, WIJZIGEN, Vraag
from casefile.overzicht.verbeteren import is_correctie
from casefile.taal.korte_antwoorden import KortAntwoord

_LANGST = 200  # characters; a longer message is more than an answer
_KORT = 60
_EXTRA_BIJ_VERBETERING = 5
_KORTE_ZIN = 24  # words, about the one amount that was asked
_EXTRA = 2  # words that have nothing to do with money, in a message with an amount
# "Geen stroom", "geen eten": an emergency sooner than an answer.
_NOODZAAK = {kind for kind in Categorie if kind.soort.levensnodig}


def begrijpt(overzicht: Overzicht, vraag: Vraag, lezing: Lezing) -> bool:
    """`vraag` is the open question."""
    is_short = lezing.lengte <= _KORT and not lezing.vraagteken
    kort = lezing.kort if is_short else None
    if kort is KortAntwoord.OVERSLAAN:
        return True
    nul = bool(lezing.opgaven) and all(o.bedrag.is_nul for o in lezing.opgaven)
    kinds = {o.categorie for o in lezing.opgaven if o.categorie}
    if nul and is_short and not _NOODZAAK & kinds and overzicht.van_categorie(*kinds):
        return True  # a known one is none after all
    if kort is KortAntwoord.NIETS or (nul and is_short):
        return _niets_past(vraag, lezing)
    if lezing.kind_elders and overzicht.huishouden.kinderen and lezing.lengte <= _LANGST:
        return True  # a child that does not live there after all
    if vraag is HUISHOUDEN and lezing.kind_elders and lezing.thuis and lezing.lengte <= _LANGST:
        return not lezing.vraag
    if vraag is HUISHOUDEN and lezing.thuis_in_een_zin:
        return True  # what is asked beside it is answered too
    if lezing.vraag or lezing.lengte > _LANGST:
        return False
    if keuze_bij(vraag, lezing) is not None:
        return True
    if lezing.vraagt or (lezing.vraagteken and lezing.vreemd):
        return False
    if any(o.bedrag.bekend and not o.bedrag.is_nul for o in lezing.opgaven):
        if lezing.telt or is_correctie(overzicht, lezing):
            return len(lezing.vreemd) <= max(_EXTRA_BIJ_VERBETERING, lezing.woorden // 2)
        one = len(lezing.opgaven) == 1 and lezing.opgaven[0].categorie in (None, vraag.categorie)
        asked = vraag.categorie is not None or vraag.groep is Groep.INKOMEN
        plain = one and asked and lezing.woorden <= _KORTE_ZIN
        return plain or len(lezing.vreemd) <= max(_EXTRA, lezing.woorden // 4)
    if is_correctie(overzicht, lezing):
        return lezing.vreemd_naast_opdracht <= max(1, lezing.woorden // 3)
    if lezing.weg and vraag.post is not None and is_short:
        return True
    if vraag in (HUISHOUDEN, WIJZIGEN) and lezing.thuis is not None:
        return not lezing.vraagteken and lezing.alleen_thuis
    if vraag.naam == "overzicht_kinderen_thuis" and lezing.kinderen is not None:
        return lezing.lengte <= _KORT
    if kort is not None:
        return _kort_past(vraag, kort)
    if lezing.wisselt and vraag.groep is Groep.INKOMEN:
        return len(lezing.vreemd) <= 1
    # "ik krijg bijstand", "kinderbijslag per kwartaal": the amount comes later
    if (
        lezing.vreemd
        or lezing.vraagteken
        or (_NOODZAAK & set(lezing.genoemd) and not lezing.periode)
    ):
        return False
    raak = all(o.categorie and groep_van(o.categorie) is vraag.groep for o in lezing.opgaven)
    return bool(lezing.opgaven) and raak


def _kort_past(vraag: Vraag, kort: KortAntwoord) -> bool:
    if kort is KortAntwoord.JA:
        return vraag.naam == "overzicht_controle" or vraag in (KLAAR, VERDER)
    return True


def _niets_past(vraag: Vraag, lezing: Lezing) -> bool:
    """ "Niks" fits every question about money; "geen toeslagen" only the one about toeslagen."""
    if lezing.noemt_geld:
        return False  # "ik heb geen geld meer"
    if not lezing.genoemd:
        return vraag.groep is not None or vraag.post is not None
    if _NOODZAAK & set(lezing.genoemd):
        return False
    return all(groep_van(soort) is vraag.groep for soort in lezing.genoemd)


def keuze_bij(vraag: Vraag, lezing: Lezing) -> str | None:
    """A choice that was typed instead of tapped, where this question has it."""
    if lezing.keuze is not None or vraag not in (KLAAR, VERDER):
        return lezing.keuze
    confirms_too_early = lezing.eindkeuze == "klopt" and vraag is VERDER
    return None if confirms_too_early else lezing.eindkeuze
