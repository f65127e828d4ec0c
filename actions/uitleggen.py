"""How something is explained: whole, then in short with a human beside it, then another way.

The same block is never said three times: who asks again did not get an answer from it.
"""

from __future__ import annotations

from actions.spreken import Gesprek
from casefile.beeld.platen import plaat_bij
from casefile.dialogue import Bericht
from casefile.gesprek.draad import VERVOLG, antwoord_op
from casefile.gesprek.ergernis import Ergernis
from casefile.gesprek.kernfeiten import BEKENDE_DAG, JA_GA, wat_bekend_is
from casefile.gesprek.verwijzing import Kant
from casefile.teksten.lezer import Teksten
from casefile.velden.lijst import VELDEN

NIET_HARDOP = ("telefoon", "bereik_van", "mail", "naam", "papier", "wanneer",
               "eigen_woorden", "geprobeerd",
               "huishouden", "meelezen")  # fmt: skip
MEESTE_FEITEN = 4
NET = 2  # explanations: what was said just now
ERGENS_OVER, ANDEREN = 0.01, 2  # probability and number of what may have been meant instead
ALTIJD_HEEL = (f"utter_onderwerp_{JA_GA}", f"utter_onderwerp_{BEKENDE_DAG}")
"""What was told of a day is said as often as it is asked."""


def leg_uit(gesprek: Gesprek, sleutel: str, onderwerp: str | None = None) -> None:
    """Say this text; who asked for it by a button gets it whole, however often.

    `onderwerp`: what a question such as "en daarna?" is about from now on; by default this.
    """
    stand = gesprek.turn.stand
    again = sleutel in stand.uitgelegd[-NET:]
    before = stand.leg_uit(sleutel)
    stand.onderwerp = onderwerp or sleutel.removeprefix("utter_")
    known = wat_bekend_is(sleutel, gesprek.turn.dossier)
    if known is not None:
        gesprek.zeg(known, onthoud=False)
    if before == 0 or gesprek.gehoord.is_tik or sleutel in ALTIJD_HEEL:
        gesprek.zeg(Bericht(sleutel))
        picture = plaat_bij(sleutel, Teksten.standaard(), gesprek.turn.dossier.niveau)
        if picture:
            gesprek.toon(picture)
    elif again and gesprek.feiten.wensen.ergernis is Ergernis.ONGEPAST:
        zeg_past_niet(gesprek, sleutel)
    elif before == 1:
        gesprek.zeg(Bericht("utter_kort_nog_eens", {"kort": gesprek.kort(sleutel)}))
    else:
        zeg_anders(gesprek)


def zeg_anders(gesprek: Gesprek) -> None:
    """A human: the text itself did not help."""
    gesprek.zeg(Bericht("utter_anders"), onthoud=False)


def zeg_past_niet(gesprek: Gesprek, sleutel: str | None = None) -> None:
    """The same text would come again although it is said not to fit: owned, with what is remembered
    and the two likeliest others; `sleutel`: the one that did not fit."""
    teksten, stand = Teksten.standaard(), gesprek.turn.stand
    said = {sleutel, *stand.uitgelegd[-NET:]}
    other = [
        one.label
        for one in gesprek.gehoord.betekenissen
        if one.kans >= ERGENS_OVER
        and one.label.startswith("vraag_")
        and f"utter_{one.label}" not in said
        and teksten.heeft(f"utter_naam_{one.label}")
    ][:ANDEREN]
    known = begrepen(gesprek)
    values = {"feiten": known} if known else {}
    fill = [one for one in ("start_situatie", "start_overzicht") if len(other) < ANDEREN]
    key = "utter_past_niet" if known else "utter_past_niet_leeg"
    gesprek.zeg_met_keuzes(key, [*other, *fill][:ANDEREN], **values)


def begrepen(gesprek: Gesprek) -> str:
    """The facts that we have of somebody, in a few words; empty when there are none."""
    teksten, dossier = Teksten.standaard(), gesprek.turn.dossier
    found = [
        veld.zeg(value, teksten)
        for veld in VELDEN
        if veld.naam not in NIET_HARDOP
        and (value := veld.haal(dossier)) not in (None, False, [], "")
    ]
    if any("kinderen" in one for one in found[1:]):
        found = [one for one in found if one != "kinderen"]
    return ", ".join(found[:MEESTE_FEITEN])


def zeg_vervolg(gesprek: Gesprek, waarde: str) -> None:
    """The side that was asked of what was said last; honestly, where there is no text for it."""
    stand, kant = gesprek.turn.stand, Kant(waarde.removeprefix(VERVOLG))
    teksten = Teksten.standaard()
    subject = stand.onderwerp or ""
    key = antwoord_op(kant, subject, teksten.heeft)
    if key is not None:
        leg_uit(gesprek, key, subject)
    elif kant is Kant.ANDER:
        leg_uit(gesprek, "utter_vervolg_ander_onbekend", subject)
    else:
        name = f"utter_naam_{subject}"
        words = gesprek.woord(name if teksten.heeft(name) else "utter_woord_dit")
        gesprek.zeg(Bericht("utter_vervolg_weet_niet", {"onderwerp": words.lower()}))
