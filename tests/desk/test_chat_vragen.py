"""Two organisations help one huurder: the chat changes hands only when who has it says yes."""

from __future__ import annotations

import pytest

from casefile import organisaties
from casefile.storage.unit_of_work import Store
from tests.casefile.doorverwijzing.conftest import TV, WGZ, WIJKTEAM, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.desk.conftest import Balie, Bezoeker


@pytest.fixture
def paths(huurder: Huurder) -> dict[str, str]:
    meldt_aan(huurder, "Ja, stuur", "Ja, stuur", "Ja, stuur").tikt("Nee")
    return {o: f"/doorverwijzing/{case.id}" for o, case in huurder.doorverwijzingen().items()}


@pytest.fixture
def marja(balie: Balie, paths: dict[str, str]) -> Bezoeker:
    """Of the Tussenvoorziening; she has the chat."""
    desk = balie(TV)
    desk.vult_in(paths[TV], paths[TV] + "/gesprek/overnemen")
    return desk


def owner(store: Store, huurder: Huurder) -> str:
    with store.read() as unit:
        conversation = unit.conversations.get(huurder.id)
        assert conversation is not None
        return conversation.owner


def test_asked_and_given(
    store: Store,
    huurder: Huurder,
    balie: Balie,
    medewerkers: Medewerkers,
    marja: Bezoeker,
    paths: dict[str, str],
) -> None:
    team = balie(WIJKTEAM)
    page = team.leest(paths[WIJKTEAM])
    assert "Vraag de chat" in page and "Neem de chat over" not in page
    assert "Marja de Boer" not in page.split('id="gesprek"')[1].split("<ol")[0]
    _, page = team.vult_in(paths[WIJKTEAM], paths[WIJKTEAM] + "/gesprek/vragen")
    assert "Je hebt de chat gevraagd" in page
    assert owner(store, huurder) == medewerkers.van(TV).id, "asking changes nothing"
    assert "chat gevraagd" in marja.leest("/") and "chat gevraagd" not in team.leest("/")
    page = marja.leest(paths[TV])
    team_name = organisaties.laad()[WIJKTEAM].naam
    assert f"{team_name} vraagt om deze chat" in page
    _, page = marja.vult_in(paths[TV], paths[TV] + "/gesprek/geven", antwoord="ja")
    assert owner(store, huurder) == medewerkers.van(WIJKTEAM).id
    assert "Gaf de chat." in page and "Vroeg om de chat." in page
    assert "Gaf de chat." in team.leest(paths[WIJKTEAM])
    assert team_name in huurder.nieuws(), "the huurder hears who answers now"


def test_asked_and_refused(
    store: Store,
    huurder: Huurder,
    balie: Balie,
    medewerkers: Medewerkers,
    marja: Bezoeker,
    paths: dict[str, str],
) -> None:
    team, said = balie(WIJKTEAM), huurder.nieuws()
    team.vult_in(paths[WIJKTEAM], paths[WIJKTEAM] + "/gesprek/vragen")
    marja.vult_in(paths[TV], paths[TV] + "/gesprek/geven", antwoord="nee")
    assert owner(store, huurder) == medewerkers.van(TV).id and huurder.nieuws() == said
    page = team.leest(paths[WIJKTEAM])
    assert "Hield de chat." in page and "Vraag de chat" in page


def test_a_question_that_is_over_gives_nothing(
    store: Store,
    huurder: Huurder,
    balie: Balie,
    medewerkers: Medewerkers,
    marja: Bezoeker,
    paths: dict[str, str],
) -> None:
    team = balie(WIJKTEAM)
    team.vult_in(paths[WIJKTEAM], paths[WIJKTEAM] + "/gesprek/vragen")
    stale = marja.opent(paths[TV])
    huurder.zegt("ik trek mijn toestemming in voor het wijkteam", "verwijder_gegevens")
    marja.stuurt(stale, paths[TV] + "/gesprek/geven", antwoord="ja")
    assert owner(store, huurder) != medewerkers.van(WIJKTEAM).id


def test_the_corporation_cannot_even_ask(
    store: Store, huurder: Huurder, balie: Balie, marja: Bezoeker, paths: dict[str, str]
) -> None:
    status, _ = balie(WGZ).vult_in(paths[WGZ], paths[WGZ] + "/gesprek/vragen")
    assert status == 409
    assert "vraagt om deze chat" not in marja.leest(paths[TV])
