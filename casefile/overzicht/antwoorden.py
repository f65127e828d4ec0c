"""Short answers to the open question: nothing, don't know, skip, yes, no. Changes the overview.

Must not know any text; says with a content key what to tell back.
"""

from __future__ import annotations

from dataclasses import replace

from casefile.overzicht.bekend_geld import Overzicht, Post, VanWie
from casefile.overzicht.categorieen import NAAMLOOS, Groep
from casefile.overzicht.geldvragen import HUISHOUDEN, PARTNER, Vraag
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid
from casefile.taal.korte_antwoorden import KortAntwoord

# Buttons and intents that mean the same as a short answer.
VAN_WAARDE = {
    "weet_niet": KortAntwoord.WEET_NIET,
    "overslaan": KortAntwoord.OVERSLAAN,
    "geen": KortAntwoord.NIETS,
    "ja": KortAntwoord.JA,
    "nee": KortAntwoord.NEE,
}
VAN_INTENT = {
    "weet_niet": KortAntwoord.WEET_NIET,
    "sla_over": KortAntwoord.OVERSLAAN,
    "ja": KortAntwoord.JA,
    "nee": KortAntwoord.NEE,
}


def verwerk_kort(overzicht: Overzicht, vraag: Vraag, kort: KortAntwoord) -> str | None:
    """The content key of what to say, or None when the answer does not fit the question."""
    post = overzicht.post(vraag.post)
    if kort is KortAntwoord.OVERSLAAN:
        _laat_los(overzicht, vraag, post)
        _af(overzicht.overgeslagen, vraag)
        return "utter_overzicht_overgeslagen"
    if kort is KortAntwoord.WEET_NIET:
        _laat_los(overzicht, vraag, post)
        if post is None and vraag.categorie is not None:
            _onbekend(overzicht, vraag)
        _af(overzicht.beantwoord, vraag)
        return "utter_overzicht_weet_niet"
    if vraag.naam == "overzicht_controle" and post is not None:
        if kort is KortAntwoord.JA:
            overzicht.zet(replace(post, gecontroleerd=True))
            return "utter_overzicht_gecontroleerd"
        overzicht.modus, overzicht.wijzigt = "wijzig_post", post.id
        return "utter_overzicht_geeft_niet"
    if kort is KortAntwoord.JA:
        return None
    return _niets(overzicht, vraag, post)


def _niets(overzicht: Overzicht, vraag: Vraag, post: Post | None) -> str | None:
    """ "Niks" or "nee": the amount is zero, or there are no children."""
    if vraag.naam == "overzicht_kinderen_thuis":
        overzicht.huishouden = replace(overzicht.huishouden, kinderen=0)
    elif post is not None:
        overzicht.zet(replace(post, bedrag=Bedrag.nul().met_periode(Periode.MAAND), wisselt=False))
        overzicht.modus = overzicht.wijzigt = None
    elif vraag.groep is None or vraag is HUISHOUDEN:
        return None
    elif not vraag.naam.endswith("_meer"):
        soort = vraag.categorie or NAAMLOOS[vraag.groep][0]
        if not overzicht.van_categorie(soort) or vraag is PARTNER:
            per = None if vraag.groep is Groep.SCHULDEN else Periode.MAAND
            wie = vraag.van_wie or VanWie.HUURDER
            overzicht.voeg_toe(soort, Bedrag.nul().met_periode(per), wie)
    _af(overzicht.beantwoord, vraag)
    return "utter_overzicht_geen"


def _laat_los(overzicht: Overzicht, vraag: Vraag, post: Post | None) -> None:
    """Don't know or skip, about one post: keep what there is and go on."""
    if post is None:
        return
    if vraag.naam == "overzicht_controle":
        bedrag = replace(post.bedrag, zekerheid=Zekerheid.ONGEVEER)
        overzicht.zet(replace(post, bedrag=bedrag, gecontroleerd=True))
    elif vraag.naam == "overzicht_wisselt":
        overzicht.zet(replace(post, wisselt=False))
        overzicht.beantwoord.append(f"overzicht_bedrag:{post.id}")
    elif vraag.naam == "overzicht_periode":
        per = post.bedrag.met_periode(Periode.MAAND)
        overzicht.zet(replace(post, bedrag=per, aangenomen=True))
    elif vraag.naam == "overzicht_wijzig_post":
        overzicht.modus = overzicht.wijzigt = None


def _onbekend(overzicht: Overzicht, vraag: Vraag) -> None:
    assert vraag.categorie is not None
    if not overzicht.van_categorie(vraag.categorie):
        wie = vraag.van_wie or VanWie.HUURDER
        post = overzicht.voeg_toe(vraag.categorie, Bedrag.onbekend(), wie)
        if post is not None:
            overzicht.beantwoord.append(f"overzicht_bedrag:{post.id}")


def _af(lijst: list[str], vraag: Vraag) -> None:
    if vraag.sleutel not in lijst:
        lijst.append(vraag.sleutel)
