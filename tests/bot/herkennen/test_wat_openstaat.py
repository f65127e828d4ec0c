"""Going on with what is there already: what was left, an offer, the line of a possible emergency.

What was left is decided by what was begun, never by a guess.
"""

from __future__ import annotations

import pytest

from actions.verlopen import BEGINNEN, VERLOPEN
from bot.herkennen.stand import Beslissing
from casefile.dossier import Dossier
from casefile.gesprek.gehoord import Betekenis
from casefile.gespreksstand import Gespreksstand
from casefile.messages import Button
from tests.bot.herkennen.gehoord import NOW, begin, decided, heard, paused_walk, tap

KANS = BEGINNEN["kans"]


def gone_on_with(said: str, dossier: Dossier) -> str | None:
    """The tap that it counts as; None when something else decides."""
    found = decided(heard(said), dossier)
    if found.door != "verder":
        return None
    return str(found.parse_data(heard(said))["text"])


@pytest.mark.parametrize(
    "said", ["verder met de laatste kans", "ga verder waar we waren", "verder", "ga door"]
)
def test_a_paused_walk_goes_on(said: str) -> None:
    assert gone_on_with(said, paused_walk()) == KANS


def test_it_goes_on_at_the_stop_where_it_was() -> None:
    dossier = paused_walk()
    step = VERLOPEN["kans"].begin(dossier, NOW)
    assert [b.sleutel for b in step.berichten] == ["utter_kans_hervat"]
    assert step.vraag == "kans_vraag_4"  # the vonnis was asked first


@pytest.mark.parametrize(
    ("flow", "said"),
    [
        ("situatie", "verder met mijn situatie"),
        ("overzicht", "verder met mijn overzicht"),
        ("doorverwijzing", "verder met de aanmelding"),
        ("belbriefje", "verder met bellen"),
        ("mens", "ga verder waar we waren"),
    ],
)
def test_every_flow_that_was_left_goes_on(flow: str, said: str) -> None:
    dossier = Dossier()
    begin(dossier, flow)
    dossier.deel(Gespreksstand).open(flow, None)
    assert gone_on_with(said, dossier) == BEGINNEN[flow]
    assert gone_on_with("ga verder waar we waren", dossier) == BEGINNEN[flow]


def test_the_named_one_goes_on_and_else_the_last_one() -> None:
    dossier = paused_walk()
    begin(dossier, "overzicht")
    assert gone_on_with("verder met de laatste kans", dossier) == KANS
    assert gone_on_with("ga verder waar we waren", dossier) == BEGINNEN["overzicht"]
    assert gone_on_with("verder", dossier) is None  # it answers the question that is open


def test_what_was_never_begun_or_is_done_is_left_to_the_classifier() -> None:
    assert gone_on_with("verder met de laatste kans", Dossier()) is None
    assert gone_on_with("ga verder waar we waren", Dossier()) is None
    dossier = paused_walk()
    VERLOPEN["kans"].begin(dossier, NOW)
    dossier.deel(Gespreksstand).open("kans", None)
    for _ in range(60):
        if VERLOPEN["kans"].is_klaar(dossier):
            break
        begin(dossier, "kans")
        while dossier.deel(Gespreksstand).vraag:
            tap(
                dossier,
                "nee" if dossier.deel(Gespreksstand).vraag == "kans_artikelen" else "volgende",
            )
    assert VERLOPEN["kans"].is_klaar(dossier)
    assert gone_on_with("verder met de laatste kans", dossier) is None


def test_after_an_emergency_going_on_is_the_button_that_was_offered() -> None:
    dossier = paused_walk()
    begin(dossier, "kans")
    stand = dossier.deel(Gespreksstand)
    stand.onderbreek()
    stand.open("veiligheid", "veilig_terug")
    assert gone_on_with("ga verder waar we waren", dossier) == '/geef_antwoord{"waarde": "verder"}'
    stand.open("veiligheid", "nood_wanhoop")
    for said in ("verder", "ga verder waar we waren", "verder met de laatste kans"):
        assert gone_on_with(said, dossier) is None


def test_what_a_wish_for_a_human_pushed_aside_comes_first_and_is_then_forgotten() -> None:
    dossier = Dossier()
    begin(dossier, "kans")
    stand = dossier.deel(Gespreksstand)
    stand.onderbreek()
    begin(dossier, "mens")
    assert gone_on_with("ga verder waar we waren", dossier) == KANS
    begin(dossier, "kans")
    assert stand.onderbroken is None


def test_ja_takes_up_the_one_offer_and_after_an_emergency_the_help() -> None:
    help_me, human = Button("Ja, help mij bellen", "/start_situatie"), Button("Mens", "/mens")
    yes, dossier = heard("ja", Betekenis("ja", 1.0)), Dossier()
    stand = dossier.deel(Gespreksstand)
    assert decided(yes, dossier, human) == Beslissing("mens", door="ja_op_aanbod")
    assert decided(yes, dossier, help_me, human).label == "start_situatie"
    assert decided(yes, dossier, human, Button("Mijn geld", "/start_overzicht")).door == "model"
    stand.open("veiligheid", "veilig_terug")
    assert decided(yes, dossier, help_me, human) == Beslissing(
        "start_situatie", door="ja_op_aanbod"
    )
    stand.open("veiligheid", "nood_wanhoop")
    assert decided(yes, dossier, help_me, human).door == "model"


def test_ja_beside_the_line_of_a_possible_emergency_takes_up_nothing() -> None:
    yes, dossier = heard("ja", Betekenis("ja", 1.0)), Dossier()
    dossier.deel(Gespreksstand).misschien = "zelfdoding"
    human, line = Button("Mens", "/mens"), Button("Hulp nu", "/nood_zelfdoding")
    assert decided(yes, dossier, human, line).door == "model"
    assert decided(yes, dossier, line).door == "model"
