"""One preview and one yes or no per recipient; parts struck out or added. Pure.

What is on the screen is kept in the concept, and only that may be sent: if the dossier changed in
between, the new text is shown and asked again. A yes or no belongs to the preview that was read:
one that comes twice, too soon, or under an older one says nothing about what is shown now.
"""

from __future__ import annotations

from casefile import organisaties
from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing import voorbeeldgesprek
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.onderdelen_kiezen import kies_toevoeging, laat_weg, voeg_toe
from casefile.doorverwijzing.voorbeeld import (
    TOEVOEGEN,
    TOEVOEGEN_TEKST,
    VRAAG,
    WEGLATEN,
    Aanmeldvoorbeeld,
    voorbeeld_van,
    waarden,
)
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig
from casefile.organisaties import Organisatie

ALLES = "alles"


def begrijpt(vraag: str, feiten: Feiten) -> bool:
    """At a preview nearly everything; numbers and headings for the lists; own words for what is
    added."""
    vorm, other = feiten.vorm, feiten.wensen.iets_anders
    if vraag.startswith(VRAAG):
        who = feiten.wie_mag
        names = who.niet or who.alleen or who.wel or feiten.wensen.alleen_voor
        if names and not feiten.wensen.trekt_in:
            return True
        return voorbeeldgesprek.begrijpt(feiten)
    if vraag in (WEGLATEN, TOEVOEGEN):
        # A heading as it stands there ("wat ik al deed") is no question, whatever it looks like.
        return vorm.kop or (bool(vorm.keuzes) and not other)
    return vraag == TOEVOEGEN_TEKST and not vorm.slaat_over and not other


def antwoord(dossier: Dossier, vraag: str, gezegd: Antwoord) -> Stap | None:
    """A step; after a yes or no its question is None and `opdrachten` says what to keep. None where
    nobody is left to ask."""
    shown = _gevraagde(dossier, gezegd.feiten)
    if shown is None:
        return None
    if vraag == WEGLATEN:
        return laat_weg(shown, gezegd)
    if vraag == TOEVOEGEN:
        return kies_toevoeging(shown, gezegd)
    if vraag == TOEVOEGEN_TEKST:
        return voeg_toe(shown, gezegd)
    return _ja_of_nee(shown, vraag, gezegd)


def _ja_of_nee(voorbeeld: Aanmeldvoorbeeld, vraag: str, gezegd: Antwoord) -> Stap:
    dossier, recipient = voorbeeld.dossier, voorbeeld.ontvanger
    concept = dossier.deel(Concept)
    refused = not concept.mag_naar(recipient.id)
    said = _getikt(voorbeeld, gezegd) if gezegd.waarde is not None else NEE if refused else None
    said = said or _genoemd(gezegd, recipient) or voorbeeldgesprek.typ(voorbeeld, vraag, gezegd)
    if isinstance(said, Stap):
        return said
    if gezegd.ongelezen and not refused:
        return voorbeeld.opnieuw((Bericht("utter_dv_te_vroeg"),))
    if said == JA and dossier.deel(Minderjarig).is_kind:
        return Stap((Bericht("utter_dv_kind"),), opdrachten=(("begin", "mens"),))
    if said == JA and dossier.deel(Helper).voor_ander:
        return Stap((Bericht("utter_dv_helper"),))  # only the huurder can say yes
    if said == JA and (voorbeeld.getoond or {}).get("kenmerk") != voorbeeld.pakket.kenmerk:
        return voorbeeld.opnieuw()
    concept.antwoorden[recipient.id] = said
    message = Bericht(f"utter_dv_gezegd_{said}", {"ontvanger": recipient.naam})
    if said == JA and gezegd.waarde is None:
        _niet_naar_anderen(concept, gezegd.feiten.wensen.alleen_voor)
    return Stap((message,), opdrachten=(("toestemming", recipient.id, said),))


def _getikt(voorbeeld: Aanmeldvoorbeeld, gezegd: Antwoord) -> Stap | str:
    """What a button says; the one of another recipient says nothing about this one."""
    value = gezegd.waarde or ""
    step = voorbeeldgesprek.tik(voorbeeld, value)
    if step is not None:
        return step
    choice, _, kind = value.partition("_")
    if kind != voorbeeld.ontvanger.soort:
        return voorbeeld.opnieuw((Bericht("utter_dv_andere_vraag"),))
    if choice in ("weglaten", "toevoegen"):
        return Stap((), f"dv_{choice}", waarden(voorbeeld, f"dv_{choice}"))
    if choice in (JA, NEE):
        return choice
    return voorbeeld.toon()


def _genoemd(gezegd: Antwoord, recipient: Organisatie) -> str | None:
    """ "Ja, die wel", "alleen woongoed": a yes to this recipient by its name, and nothing else."""
    wish, who = gezegd.feiten.voorbeeld, gezegd.feiten.wie_mag
    only = who.alleen or gezegd.feiten.wensen.alleen_voor
    named = recipient.id in only or recipient.id in who.wel
    more = wish.verandert or wish.vragen or wish.onduidelijk or wish.verteld or wish.nee
    return JA if named and not more else None


def _niet_naar_anderen(concept: Concept, alleen_voor: frozenset[str]) -> None:
    """ "Alleen woongoed": who comes after and is not named is not asked any more."""
    for other in concept.ontvangers if alleen_voor else ():
        if other not in alleen_voor:
            concept.antwoorden.setdefault(other, NEE)


def _gevraagde(dossier: Dossier, feiten: Feiten) -> Aanmeldvoorbeeld | None:
    """Whose question is on the screen, also when these very words refused it. Who was refused
    before was not asked at all."""
    concept, who = dossier.deel(Concept), feiten.wie_mag
    for one in concept.ontvangers:
        now = one in who.niet or (who.alleen and one not in who.alleen)
        if one not in concept.antwoorden and (concept.mag_naar(one) or now):
            return Aanmeldvoorbeeld(dossier, organisaties.laad()[one])
    return voorbeeld_van(dossier)
