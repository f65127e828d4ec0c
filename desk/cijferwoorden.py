"""The figures in plain words: what each counts, and the names of its parts."""

from __future__ import annotations

from casefile import organisaties
from casefile.cijfers import Wat
from casefile.situatie.stappen import STAPPEN
from casefile.teksten.lezer import Teksten
from desk.woorden import in_woorden, kanaal, reden

KOPPEN = {
    Wat.GESPREK: ("Begonnen gesprekken", "Alle huurders van deze installatie, per kanaal."),
    Wat.BEGREPEN: (
        "Meteen begrepen",
        "Getypte berichten: meteen een antwoord, of eerst een vraag.",
    ),
    Wat.THEMA: ("Waarover het ging", "Berichten per onderwerp. Eén huurder kan er veel sturen."),
    Wat.GESTOPT: ("Waar huurders stopten", "De vraag die openstond toen het twee weken stil werd."),
    Wat.NOOD: ("Nood", "Hoe vaak de chat telefoonnummers voor nood gaf."),
    Wat.VERSTUURD: ("Aanmeldingen bij ons", "Nieuw in dit kwartaal."),
    Wat.UITKOMST: ("Wat ervan werd", "Naar het moment van de stap, niet van de aanmelding."),
    Wat.STAP: ("Wie: hoe ver op weg naar uitzetting", "Bij het aanmelden."),
    Wat.VERHUURDER: ("Wie: bij welke verhuurder", "Zoals de huurder het zei."),
    Wat.WAAR: ("Waar", "Plaatsen uit het werkgebied."),
    Wat.NA_3_MAANDEN: ("Na drie maanden", "Wat jullie vonden bij het terugkijken."),
    Wat.NA_EEN_JAAR: ("Na een jaar", "Wat jullie vonden bij het terugkijken."),
}
_STEPS = {step.naam: step.woord for step in STAPPEN}
_FLOWS = {
    "overzicht": "inkomsten en kosten",
    "situatie": "hoe sta ik ervoor",
    "doorverwijzing": "aanmelden",
    "mens": "terugbellen",
    "kans": "laatste kans",
    "veiligheid": "na nood",
    "klaar": "er stond geen vraag open",
}


def naam(wat: Wat, sleutel: str) -> str:
    """One part of a figure, for people."""
    texts = Teksten.standaard()
    if wat is Wat.GESPREK:
        return kanaal(sleutel)
    if wat is Wat.NOOD and texts.heeft(f"utter_naam_nood_{sleutel}"):
        return texts.tekst(f"utter_naam_nood_{sleutel}")
    if wat is Wat.THEMA and texts.heeft(f"utter_naam_{sleutel}"):
        return texts.tekst(f"utter_naam_{sleutel}")
    if wat is Wat.STAP and texts.heeft(_STEPS.get(sleutel, "-")):
        return texts.tekst(_STEPS[sleutel])
    if wat is Wat.VERHUURDER and sleutel in organisaties.laad():
        return organisaties.laad()[sleutel].naam
    if wat is Wat.GESTOPT:
        flow, _, question = sleutel.partition("/")
        words = _FLOWS.get(flow, flow.replace("_", " "))
        asked = question.removeprefix("dv_").replace("_", " ")
        return f"{words}: {asked}" if asked else words
    if wat in (Wat.NA_3_MAANDEN, Wat.NA_EEN_JAAR):
        return in_woorden(f"resultaat_{sleutel}").rstrip(".")
    if sleutel.startswith("afgewezen_"):
        return f"afgewezen: {reden(sleutel.removeprefix('afgewezen_'))}"
    return in_woorden(sleutel)
