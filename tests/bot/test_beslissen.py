"""What a message means here and now: the order of the recognisers, and what each of them takes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from actions.verlopen import BEGINNEN, VERLOPEN
from bot.beslissen import HERKENNERS, beslis
from bot.herkennen.stand import Beslissing, Stand
from bot.horen import hoor, lees_payload
from casefile.brief.geplakt import lees_geplakte_brief
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Context
from casefile.gesprek.gehoord import Betekenis, Bron, Zinsdeel
from casefile.gespreksstand import Gespreksstand
from casefile.messages import Button, Incoming, Kind
from casefile.noodpoort.nood import Nood
from tests.bot.herkennen.gehoord import INTENTS, NOW, decided, heard, paused_walk
from tests.brieven.vullen import Brief, alle_brieven


def test_the_taps_that_begin_a_flow_are_taps_that_we_accept() -> None:
    intents = INTENTS
    assert all(lees_payload(payload, intents) for payload in BEGINNEN.values())
    assert set(BEGINNEN) == set(VERLOPEN) - {"veiligheid", "gegevens"}


def test_the_order_in_which_recognisers_are_asked() -> None:
    """The documentation of the order: change it here on purpose or not at all."""
    assert [name for name, _ in HERKENNERS] == [
        "nood",
        "medicijn_bedoeld",
        "tik",
        "bijlage",
        "hulp_nu",
        "ontkenning",
        "knop_getypt",
        "geplakte_brief",
        "herinnering",
        "eigen_brief",
        "voorlezen",
        "toestemming_terug",
        "nog_niet_aanmelden",
        "gewone_tekst",
        "pauze",
        "verder",
        "stapel",
        "belhulp",
        "huurder_neemt_over",
        "wat_te_bieden",
        "verwijzing",
        "open_vraag",
        "wens_aan_ons",
        "moet_ik_naar_de_rechter",
        "bekende_dag",
        "ergernis",
        "ja_op_aanbod",
        "na_opening",
        "kernvraag",
        "voor_de_zitting",
        "betalen_stopt_niet",
        "moet_ik_eruit",
        "nog_geen_vonnis",
        "terug",
        "tweede_dag",
        "brief_van_een_ander",
        "twee_vragen",
        "vals_alarm",
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

    def understand(self, text: str, day: date) -> dict[str, Any]:
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


def test_the_word_of_the_line_opens_its_emergency_and_nothing_without_a_line() -> None:
    dossier = Dossier()
    said = heard("Hulp nu!", Betekenis("mens", 0.8))
    assert decided(said, dossier).label == "mens"
    dossier.deel(Gespreksstand).misschien = "kind"
    assert decided(said, dossier) == Beslissing("nood_kind", door="hulp_nu")
