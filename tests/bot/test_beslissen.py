"""What a message means here and now: the order of the recognisers, and what each of them takes.

Going on with what was left is decided by what was begun, never by a guess.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from actions.verlopen import BEGINNEN, VERLOPEN
from bot.beslissen import HERKENNERS, beslis
from bot.herkennen.stand import Beslissing, Stand
from bot.horen import hoor, lees_payload
from casefile.brief.geplakt import lees_geplakte_brief
from casefile.dialogue import Antwoord
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Context, lees_feiten
from casefile.gesprek.gehoord import Betekenis, Bron, Gehoord, Zinsdeel
from casefile.gespreksstand import Gespreksstand
from casefile.messages import Button, Incoming, Kind
from casefile.noodpoort.nood import Nood
from casefile.tijd import today
from tests.brieven.vullen import Brief, alle_brieven

INTENTS = frozenset(
    {"start_situatie", "start_overzicht", "start_doorverwijzing", "mens", "geef_antwoord", "ja"}
)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)
KANS = BEGINNEN["kans"]


def heard(said: str, *meanings: Betekenis, **more: object) -> Gehoord:
    day = today(NOW)
    facts = lees_feiten(said, day)
    return Gehoord(said, day, betekenissen=meanings, feiten=facts, **more)  # type: ignore[arg-type]


def decided(said: Gehoord, dossier: Dossier, *offered: Button) -> Beslissing:
    return beslis(Stand(said, dossier, offered, NOW, INTENTS))


def gone_on_with(said: str, dossier: Dossier) -> str | None:
    """The tap that it counts as; None when something else decides."""
    found = decided(heard(said), dossier)
    if found.door != "verder":
        return None
    return str(found.parse_data(heard(said))["text"])


def begin(dossier: Dossier, flow: str) -> None:
    dossier.deel(Gespreksstand).open(flow, VERLOPEN[flow].begin(dossier, NOW).vraag)


def tap(dossier: Dossier, value: str) -> None:
    stand = dossier.deel(Gespreksstand)
    assert stand.verloop and stand.vraag
    flow, answer = stand.verloop, Antwoord(intent="geef_antwoord", waarde=value)
    stand.open(flow, VERLOPEN[flow].antwoord(dossier, stand.vraag, answer, NOW).vraag)


def paused_walk() -> Dossier:
    dossier = Dossier()
    begin(dossier, "kans")
    tap(dossier, "volgende")
    tap(dossier, "volgende")
    tap(dossier, "later")
    assert dossier.deel(Gespreksstand).vraag is None
    return dossier


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


def test_the_taps_that_begin_a_flow_are_taps_that_we_accept() -> None:
    intents = INTENTS
    assert all(lees_payload(payload, intents) for payload in BEGINNEN.values())
    assert set(BEGINNEN) == set(VERLOPEN) - {"veiligheid", "gegevens"}


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


def test_the_order_in_which_recognisers_are_asked() -> None:
    """The documentation of the order: change it here on purpose or not at all."""
    assert [name for name, _ in HERKENNERS] == [
        "nood",
        "tik",
        "medisch",
        "bijlage",
        "hulp_nu",
        "ontkenning",
        "knop_getypt",
        "geplakte_brief",
        "herinnering",
        "eigen_brief",
        "voorlezen",
        "toestemming_terug",
        "gewone_tekst",
        "verder",
        "stapel",
        "belhulp",
        "huurder_neemt_over",
        "verwijzing",
        "open_vraag",
        "wens_aan_ons",
        "ja_op_aanbod",
        "na_opening",
        "betalen_stopt_niet",
        "twee_vragen",
        "onderwerp",
        "onzeker",
        "model",
    ]


@pytest.mark.parametrize("bron", [Bron.GETYPT, Bron.BIJSCHRIFT, Bron.BEWERKT])
def test_a_sure_emergency_decides_however_it_came_in(bron: Bron) -> None:
    said = heard("mens", bron=bron, noden=(Nood.GEWELD,))
    found = decided(said, paused_walk(), Button("Mens", "/mens"))
    assert found == Beslissing("nood_geweld", door="nood")


def test_what_was_typed_stays_the_text_unless_it_counts_as_a_tap() -> None:
    said = heard("mag ik blijven", Betekenis("vraag_tegenhouden", 0.9))
    assert decided(said, Dossier()).parse_data(said)["text"] == "mag ik blijven"
    title = heard("praat met een mens", Betekenis("mens", 0.9))
    found = decided(title, Dossier(), Button("Praat met een mens", "/mens"))
    assert found.parse_data(title)["text"] == "/mens"


def test_two_clear_questions_in_one_message_are_both_heard() -> None:
    parts = (
        Zinsdeel("wat is een vonnis", (Betekenis("vraag_vonnis", 0.9),)),
        Zinsdeel("en mag de hond mee", (Betekenis("vraag_spullen", 0.8),)),
        Zinsdeel("ik slaap slecht", (Betekenis("gevoel", 0.9),)),
    )
    said = heard("wat is een vonnis en mag de hond mee ik slaap slecht", delen=parts)
    assert decided(said, Dossier()) == Beslissing(
        "vraag_vonnis", tweede="vraag_spullen", door="twee_vragen"
    )


def test_what_is_hardly_understood_is_asked_back() -> None:
    said = heard("hmm tja", Betekenis("klacht", 0.2))
    assert decided(said, Dossier()) == Beslissing("nlu_fallback", door="onzeker")


class Deaf:
    """A model that fails: the rules of the emergency gate listen alone."""

    intents = INTENTS

    def understand(self, text: str) -> dict[str, Any]:
        raise RuntimeError


def of_a_letter(text: str) -> tuple[Beslissing, tuple[Nood, ...]]:
    gehoord = hoor(Incoming("m1", Kind.TEXT, text=text), Deaf(), Context(), NOW)
    return beslis(Stand(gehoord, Dossier(), (), NOW, INTENTS)), gehoord.noden


LETTERS = [b for b in alle_brieven(1) if lees_geplakte_brief(b.platte_tekst, NOW.date())]


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.naam)
def test_a_copied_letter_is_read_as_a_letter_and_threatens_nobody(letter: Brief) -> None:
    decision, _ = of_a_letter(letter.platte_tekst)
    assert (decision.label, decision.waarden) == ("start_situatie", {"verloop": "brief"})


@pytest.mark.parametrize(
    ("own", "nood"),
    [
        ("ik wil niet meer leven", Nood.ZELFDODING),
        ("mijn man slaat mij", Nood.GEWELD),
        ("ik sta morgen op straat met mijn kinderen", Nood.GEEN_SLAAPPLEK),
    ],
)
def test_a_cry_of_ones_own_beside_a_copied_letter_is_heard(own: str, nood: Nood) -> None:
    for letter in LETTERS[:12]:
        decision, noden = of_a_letter(f"{letter.platte_tekst}\n\n{own}")
        assert nood in noden and decision.door == "nood"


def test_a_subject_without_a_label_gets_its_own_text() -> None:
    asks = heard("mag onze poes mee naar de opvang?", Betekenis("vraag_spullen", 0.9))
    assert decided(asks, Dossier()) == Beslissing(
        "buiten_onderwerp", {"waarde": "huisdieren"}, door="onderwerp"
    )
    tells = heard("wij hebben een poes", Betekenis("geef_antwoord", 0.9))
    assert decided(tells, Dossier()).label == "geef_antwoord"


def test_an_emergency_that_is_only_possible_is_answered_as_what_else_it_may_mean() -> None:
    said = heard("ik trek het niet zo", Betekenis("nood_wanhoop", 0.4), Betekenis("gevoel", 0.55))
    assert decided(said, Dossier()).label == "gevoel"


def test_a_denied_emergency_is_a_no_and_no_alarm() -> None:
    dossier = Dossier()
    stand = dossier.deel(Gespreksstand)
    stand.noden["kind"] = 1
    stand.open("veiligheid", "veilig_terug")
    said = "nee er is niks met de kinderen"
    denied = heard(said, Betekenis("nood_kind", 0.6), noden=(Nood.KIND,))
    assert decided(denied, dossier) == Beslissing("nee", door="ontkenning")


def test_ja_beside_the_line_of_a_possible_emergency_takes_up_nothing() -> None:
    yes, dossier = heard("ja", Betekenis("ja", 1.0)), Dossier()
    dossier.deel(Gespreksstand).misschien = "zelfdoding"
    human, line = Button("Mens", "/mens"), Button("Hulp nu", "/nood_zelfdoding")
    assert decided(yes, dossier, human, line).door == "model"
    assert decided(yes, dossier, line).door == "model"


def test_the_word_of_the_line_opens_its_emergency_and_nothing_without_a_line() -> None:
    dossier = Dossier()
    said = heard("Hulp nu!", Betekenis("mens", 0.8))
    assert decided(said, dossier).label == "mens"
    dossier.deel(Gespreksstand).misschien = "kind"
    assert decided(said, dossier) == Beslissing("nood_kind", door="hulp_nu")
