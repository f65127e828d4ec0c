"""Wanting to go on is heard in plain words; a question about it, or a no, is something else."""

from __future__ import annotations

import pytest

from casefile.hervatten import Verderwens, verderwens


@pytest.mark.parametrize(
    ("said", "flow"),
    [
        ("verder met de laatste kans", "kans"),
        ("Verder met de laatste kans!", "kans"),
        ("ik wil verder met de laatste kans", "kans"),
        ("ik wil graag verder gaan met de laatste kans", "kans"),
        ("kunnen we verder met de laaste kans?", "kans"),
        ("ga door met de uitleg over de laatste kans", "kans"),
        ("ok nu weer verder met laatste kans", "kans"),
        ("met de laatste kans verder gaan", "kans"),
        ("terug naar de laatste kans", "kans"),
        ("verder met waar sta ik", "situatie"),
        ("ga verder met mijn situatie", "situatie"),
        ("verder met mijn overzicht", "overzicht"),
        ("ik wil verder met inkomsten en uitgaven", "overzicht"),
        ("doorgaan met mijn geld", "overzicht"),
        ("verder met de aanmelding", "doorverwijzing"),
        ("verder met bellen", "belbriefje"),
    ],
)
def test_a_flow_can_be_named(said: str, flow: str) -> None:
    assert verderwens(said) == Verderwens(flow)


@pytest.mark.parametrize(
    "said",
    [
        "ga verder waar we waren",
        "Ga verder waar we gebleven waren.",
        "verder waar we waren gebleven",
        "ik wil verder waar ik was",
        "waar waren we gebleven?",
        "waar waren we ook alweer",
        "terug naar waar we waren",
        "verder met de uitleg",
        "hoi ik ben er weer, ga verder waar we gestopt zijn",
    ],
)
def test_wherever_we_were(said: str) -> None:
    assert verderwens(said) == Verderwens()


@pytest.mark.parametrize(
    "said",
    [
        "laat het bericht nog een keer zien",
        "mag ik dat bericht even terugzien aub",
        "toon het belverzoek weer",
        "mijn bericht opnieuw graag",
        "ja kan ik de tekst nog eens lezen",
    ],
)
def test_the_message_that_was_shown_once_more(said: str) -> None:
    assert verderwens(said) == Verderwens(bericht=True)


@pytest.mark.parametrize("said", ["ik was bezig", "ja maar ik was nog ergens mee bezig", "k was"])
def test_who_was_in_the_middle_of_something(said: str) -> None:
    assert verderwens(said) == (Verderwens(bezig=True) if "bezig" in said else None)


@pytest.mark.parametrize(
    "said", ["laat dat bericht niet zien", "mag ik het bericht aan mijn zus laten zien"]
)
def test_to_show_it_to_somebody_else_is_something_else(said: str) -> None:
    assert verderwens(said) is None


def test_a_long_text_is_read_fast() -> None:
    assert verderwens("bericht " + "a" * 4000) is None


@pytest.mark.parametrize(
    "said", ["verder", "ga verder", "ga door", "doorgaan", "verder gaan graag"]
)
def test_a_bare_word_is_told_apart(said: str) -> None:
    assert verderwens(said) == Verderwens(kaal=True)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "hoe gaat het verder met de laatste kans",
        "hoe nu verder",
        "hoe gaat het verder",
        "ik wil niet verder met de laatste kans",
        "moet ik door met de laatste kans",
        "wat is de laatste kans",
        "ik wil een laatste kans",
        "ik kan niet verder",
        "ik kan niet meer verder leven",
        "ik wil niet verder",
        "ga niet verder",
        "verder met de deurwaarder praten",
        "waar was ik op 3 maart",
        "waar zijn we mee verzekerd",
        "verder heb ik huurschuld bij mijn oude huis",
        "mijn geld",
        "de huur gaat door",
        "terug naar het begin",
        "nu maar weer " * 400 + "verder met de laatste kans",
    ],
)
def test_other_things_stay_other_things(said: str) -> None:
    assert verderwens(said) is None
