"""Wanting to go on with what was left: "verder met de laatste kans", "ga verder waar we waren".

Reads words only. Which flow was left, and whether it can go on, is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from casefile.taal.klank import kale_woorden

# What a flow is called when somebody wants to go on with it.
_NAMEN: Mapping[str, str] = {
    "kans": r"la+t?st?e? ?kans|(?:14|veertien) punten|punten",
    "situatie": r"situatie(?:check)?|vragen over mijn situatie|waar ik sta|waar sta ik|brief",
    "stapel": r"(?:ongeopende )?post|stapel(?: post| brieven)?|brieven|enveloppen?",
    "overzicht": r"over ?zicht|geld(?:zaken)?|inkomsten(?: en uitgaven)?|inkomen|uitgaven",
    "doorverwijzing": r"aanmelding|aanmelden|door ?verwijzing|doorsturen",
    "eigen_brief": r"papier|brief (?:aan|voor) de rechter|voorstel|bezwaar",
    "belbriefje": r"bel ?briefjes?|bellen|belletjes?|bellijst",
}  # fmt: skip
_ERGENS = r"uitleg|vragen|gesprek|chat"  # no flow in particular: the one that was open last
_LIDWOORD = r"(?:(?:de|het|t|een|mijn|mn|die|dat|onze) )?"
_VOORAF = (
    r"(?:(?:ja|ok|oke|okee|okay|goed|prima|hoi|hallo|hey|he|nou|dan|nu|en|weer|graag|even|maar|"
    r"ik ben er(?: weer)?|ik ben (?:weer )?terug|"
    r"ik wil|ik zou|wil ik|ik ga|we gaan|laten we|laat ons|kunnen we|kan ik|mag ik|zullen we|"
    r"wil je|kun je|kan je|wil|gaan we|ga ik) )*"
)
_ACHTERAF = (
    r"(?: (?:gaan|graag|willen|alsjeblieft|aub|alstublieft|svp|nu|weer|hoor|maar|verder|door|"
    r"verdergaan|doorgaan))*"
)
_VERDER = (
    r"(?:(?:ga|gaan) )?(?:(?:nu|weer|maar|graag|dan|even) )*"
    r"(?:verder ?gaan|verder|door ?gaan|door|hervatten|hervat|vervolgen|vervolg)"
    r"(?: gaan)?(?: (?:nu|weer|maar|graag|dan|even))*"
)
_WAAR_WE_WAREN = (
    r"(?:daar )?(?:(?:met|bij|vanaf|op|in) )?waar (?:(?:we|ik|wij) (?:(?:nu|net|toen|laatst) )?"
    r"(?:waren|was|zijn|bleven|stopten|gestopt|gebleven)"
    r"|(?:waren|was|zijn|bleven) (?:we|wij|ik))"
    r"(?: (?:gebleven|gestopt|bezig|waren|was|zijn|mee bezig|ook al ?weer))*"
)
_BERICHT = r"(?:bericht\w*|bel ?verzoek|voorbeeld|aanmelding|aanvraag|tekst)"
_NOG_EENS = r"(?:nog (?:een|1|eens|es|n)(?: keer)?|weer|opnieuw|terug)"
_TOON = re.compile(
    r"(?:(?:laat|toon|mag|wil|kan|kun|geef)(?: \w+){0,4}? )?(?:de|het|dat|die|mijn|dit) "
    rf"{_BERICHT}"
    r"(?: \w+){0,5}? (?:zien|terugzien|lezen|teruglezen|tonen)"
    rf"|(?:toon|geef)(?: \w+){{0,4}}? {_BERICHT}(?: {_NOG_EENS})?"
    rf"|(?:(?:het|dat|mijn|die) )?{_BERICHT} (?:graag )?{_NOG_EENS}(?: zien)?"
    rf"|waar (?:was ik|waren we)(?: gebleven| mee bezig)? met (?:\w+ )?{_BERICHT}"
)
_BEZIG = re.compile(r"ik was (?:\w+ ){0,3}?bezig(?: met(?: \w+){1,4})?")
_NIET_TONEN = re.compile(r"\b(?:niet|aan|hem|haar|hun|ze)\b")
_NAAR = r"(?:naar|met|aan|in|bij|over)"
_WORDS_OF_WISH = 14  # a longer text says more than this, and would be slow to match


@dataclass(frozen=True)
class Verderwens:
    """`verloop`: the flow that was named; None: wherever we were.

    `kaal`: only "verder" or "ga door", which belongs to a question that is open. `bezig`: "ik was
    bezig", only to what an emergency put aside; `bericht`: the message that was shown, once more.
    """

    verloop: str | None = None
    kaal: bool = False
    bezig: bool = False
    bericht: bool = False

    @property
    def terzijde(self) -> bool:
        """Only to what was put aside; without that it means something else."""
        return self.bezig or self.bericht


def verderwens(tekst: str) -> Verderwens | None:
    """None when it is something else; a question about it, or a "niet", is something else."""
    plain = kale_woorden(tekst)
    if len(plain.split()) > _WORDS_OF_WISH:
        return None
    if re.fullmatch(_VOORAF + _VERDER + _ACHTERAF, plain):
        return Verderwens(kaal=True)
    bare = re.sub(rf"^{_VOORAF}|{_ACHTERAF}$", "", plain)
    if _TOON.fullmatch(bare) and not _NIET_TONEN.search(bare):
        return Verderwens(bericht=True)
    if _BEZIG.fullmatch(bare):
        return Verderwens(bezig=True)
    where = rf"(?:{_VERDER} |(?:ga )?(?:weer )?terug naar )?{_WAAR_WE_WAREN}"
    if re.fullmatch(_VOORAF + where + _ACHTERAF, plain):
        return Verderwens()
    for flow, name in (*_NAMEN.items(), (None, _ERGENS)):
        about = rf"{_LIDWOORD}(?:uitleg (?:over|van) {_LIDWOORD})?(?:{name})"
        for order in (
            rf"{_VERDER} {_NAAR} {about}",
            rf"(?:ga )?(?:weer )?terug naar {about}",
            rf"{_NAAR} {about} {_VERDER}",
            rf"{about} {_VERDER}",
            rf"(?:hervat|vervolg) {about}",
        ):
            if re.fullmatch(_VOORAF + order + _ACHTERAF, plain):
                return Verderwens(flow)
    return None
