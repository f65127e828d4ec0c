"""An automatic answer is answered once; a person who repeats or hurries always is."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from casefile.gesprek.automaat import Herhaling, lijkt_automatisch, zwijgt
from casefile.gesprek.geloof_betalen import gelooft_dat_betalen_stopt

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)


def talk(said: str, seconds: float, times: int) -> list[bool]:
    """Whether each of these stays without an answer; it comes so long after our last one."""
    state, now, silent = Herhaling(), NOW, []
    for _ in range(times):
        silent.append(zwijgt(state, said, now))
        if not silent[-1]:
            state.antwoordde(now)
        now += timedelta(seconds=seconds)
    return silent


@pytest.mark.parametrize(
    "said",
    ["Bedankt voor uw bericht. U krijgt zo spoedig mogelijk antwoord.", "Dit nummer wordt niet gelezen",
     "Automatisch antwoord: ik ben afwezig tot maandag", "out of office until friday"],
)  # fmt: skip
def test_a_machine_is_answered_and_then_not_any_more(said: str) -> None:
    assert lijkt_automatisch(said)
    assert talk(said, 2, 5) == [False, False, True, True, True]


def test_the_same_words_within_seconds_are_a_machine_too() -> None:
    assert talk("dit is de winkel van jansen hoi", 2, 4) == [False, False, True, True]


def test_a_person_who_repeats_after_a_while_is_answered() -> None:
    assert not any(talk("ik snap niet wat er staat", 40, 4))


def test_a_hurried_yes_is_never_a_machine() -> None:
    assert not any(talk("ja", 1, 6))


def test_other_words_end_it() -> None:
    state = Herhaling()
    for said in ("dit nummer wordt niet gelezen",) * 3:
        zwijgt(state, said, NOW)
        state.antwoordde(NOW)
    assert not zwijgt(state, "hallo ik ben er weer", NOW)


@pytest.mark.parametrize(
    "said",
    ["als ik morgen alles betaal ben ik er dan van af", "heb alles overgemaakt dus hoef niet weg toch",
     "ik heb de hele schuld voldaan, gaat de ontruiming dan niet door", "mag ik blijven als ik betaal"],
)  # fmt: skip
def test_the_belief_that_paying_stops_it(said: str) -> None:
    assert gelooft_dat_betalen_stopt(said)


@pytest.mark.parametrize(
    "said",
    ["ik kan niet betalen en moet mijn huis uit", "hoe betaal ik in delen", "ik heb 200 betaald",
     "de deurwaarder wil geld", ""],
)  # fmt: skip
def test_other_words_about_paying_are_not(said: str) -> None:
    assert not gelooft_dat_betalen_stopt(said)
