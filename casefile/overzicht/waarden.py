"""The values for the placeholders of each question's text."""

from __future__ import annotations

from typing import Any

from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.berekening import bereken
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.geldvragen import KLAAR, LASTEN_MEER, TOESLAGEN_MEER, VERDER, WELKE, Vraag
from casefile.overzicht.weergave import Weergave


def waarden_van(overzicht: Overzicht, vraag: Vraag, weergave: Weergave) -> dict[str, Any]:
    """Strings only: they are kept, to repeat the question later."""
    if vraag in (KLAAR, VERDER):
        resultaat = bereken(overzicht)
        return {
            "inkomen": weergave.bereik(resultaat.inkomen),
            "uit": weergave.bereik(resultaat.uit),
            "over": weergave.uitkomst(resultaat),
        }
    if vraag is WELKE and overzicht.twijfel is not None:
        asked = [p for p in overzicht.posten if p.id in overzicht.twijfel.posten]
        return {"posten": weergave.posten(asked)}
    if vraag is TOESLAGEN_MEER:
        return {"bekend": weergave.posten(overzicht.van_groep(Groep.TOESLAGEN))}
    if vraag is LASTEN_MEER:
        posten = overzicht.van_groep(Groep.VASTE_LASTEN)
        los = [p for p in posten if p.categorie is not Categorie.HUUR]
        return {"bekend": weergave.posten(los)}
    post = overzicht.post(vraag.post)
    if post is not None:
        return {"post": weergave.naam(post), "bedrag": weergave.bedrag(post.bedrag)}
    return {}
