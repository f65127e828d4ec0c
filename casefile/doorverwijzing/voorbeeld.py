"""The preview for one recipient as it is on the screen, and the lists of what may go or be added.

What is on the screen is kept in the concept, and only that may be sent. Pure.
"""

from __future__ import annotations

from casefile import organisaties
from casefile.dialogue import Bericht, Stap
from casefile.doorverwijzing.bijschaven import verschil
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.pakket import EXTRA, NIET_VOOR_CORPORATIE, PARTNER, Pakket, stel_samen
from casefile.dossier import Dossier
from casefile.organisaties import Organisatie
from casefile.overzicht.bekend_geld import Overzicht, VanWie
from casefile.teksten.lezer import Teksten

VRAAG = "dv_toestemming_"
ZO = VRAAG + "zo_"
"""The question about a whole preview, and the same one beneath what was changed in it."""
WEGLATEN, TOEVOEGEN, TOEVOEGEN_TEKST = "dv_weglaten", "dv_toevoegen", "dv_toevoegen_tekst"


def is_van_mij(vraag: str) -> bool:
    return vraag.startswith(VRAAG) or vraag in (WEGLATEN, TOEVOEGEN, TOEVOEGEN_TEKST)


def vraag_voor(dossier: Dossier, berichten: tuple[Bericht, ...] = ()) -> Stap:
    """Show the preview for the current recipient and ask; remember exactly what was shown."""
    recipient = aan_de_beurt(dossier)
    key = VRAAG + recipient.soort
    if recipient.is_tegenpartij:
        berichten += (Bericht("utter_dv_waarschuwing"),)
    return Stap(berichten, key, waarden(dossier, key))


def waarden(dossier: Dossier, vraag: str) -> dict[str, str]:
    """The values of the open question; showing a preview remembers it."""
    concept, recipient = dossier.deel(Concept), aan_de_beurt(dossier)
    if vraag == TOEVOEGEN:
        return {"onderdelen": _genummerd([_kop(key) for key in nog_toe_te_voegen(dossier)])}
    if vraag == TOEVOEGEN_TEKST:
        return {"onderdeel": _kop(concept.bezig_met or EXTRA[0])}
    package = samengesteld(dossier)
    if vraag == WEGLATEN:
        return {"onderdelen": _genummerd([part.kop for part in package.onderdelen])}
    concept.getoond[recipient.id] = package.to_json()
    return {"ontvanger": recipient.naam, "voorbeeld": package.tekst}


def opnieuw(dossier: Dossier, berichten: tuple[Bericht, ...] = ()) -> Stap:
    """What is different since it was on the screen, and the question; the whole the first time."""
    recipient, now = aan_de_beurt(dossier), samengesteld(dossier)
    shown = dossier.deel(Concept).getoond.get(recipient.id)
    if shown is None:
        return vraag_voor(dossier, berichten)
    key = ZO + recipient.soort
    changed = verschil(shown, now, Teksten.standaard())
    return Stap((*berichten, *changed), key, waarden(dossier, key))


def koppen(dossier: Dossier, vraag: str) -> list[str]:
    """The headings of the numbered list that this question shows; empty when it shows none."""
    if dossier.deel(Concept).huidige_ontvanger is None:
        return []
    if vraag == WEGLATEN or vraag.startswith(VRAAG):
        return [part.kop for part in samengesteld(dossier).onderdelen]
    if vraag == TOEVOEGEN:
        return [_kop(key) for key in nog_toe_te_voegen(dossier)]
    return []


def nog_toe_te_voegen(dossier: Dossier) -> list[str]:
    """What is not in the package yet; of the overview only what there is."""
    package, posts = samengesteld(dossier), dossier.deel(Overzicht).posten
    there = {post.groep.value for post in posts}
    if any(post.van_wie is VanWie.PARTNER for post in posts):
        there.add(PARTNER)
    keys = [*EXTRA, *(NIET_VOOR_CORPORATIE if aan_de_beurt(dossier).is_tegenpartij else ())]
    from_overview = (PARTNER, *NIET_VOOR_CORPORATIE)
    return [k for k in keys if not package.heeft(k) and (k not in from_overview or k in there)]


def aan_de_beurt(dossier: Dossier) -> Organisatie:
    current = dossier.deel(Concept).huidige_ontvanger
    assert current is not None, "every recipient was answered"
    return organisaties.laad()[current]


def samengesteld(dossier: Dossier) -> Pakket:
    return stel_samen(dossier, aan_de_beurt(dossier), Teksten.standaard())


def _kop(sleutel: str) -> str:
    return Teksten.standaard().tekst(f"utter_dv_kop_{sleutel}")


def _genummerd(koppen: list[str]) -> str:
    return "\n".join(f"{number}. {kop}" for number, kop in enumerate(koppen, start=1))
