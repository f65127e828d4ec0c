"""A start with tenants needs numbers that somebody rang, and people in the place, also at night."""

from __future__ import annotations

import dataclasses
from datetime import date

from bot.check_deploy import faults
from bot.check_numbers import missing_locally, unchecked_numbers
from casefile import organisaties
from casefile.settings import Settings
from casefile.teksten.contacten import Contact, laad

TODAY = date(2026, 11, 29)
LOKET = laad()["juridisch_loket"]
TEAM = organisaties.laad()["wijkteam_zeist"]
RUNG = {"nagekeken": "2026-11-20"}


def told(*contacts: Contact) -> str:
    return "\n".join(unchecked_numbers(contacts, TODAY))


def test_a_number_that_nobody_rang_is_refused() -> None:
    assert "nobody checked juridisch_loket (0800-8020)" in told(LOKET)


def test_a_number_that_was_rung_lately_is_fine_and_ages() -> None:
    assert told(dataclasses.replace(LOKET, nagekeken=date(2026, 3, 1))) == ""
    assert "again" in told(dataclasses.replace(LOKET, nagekeken=date(2025, 11, 1)))


def test_words_in_place_of_a_local_number_are_refused_even_when_dated() -> None:
    local = dataclasses.replace(laad()["gemeente"], nagekeken=TODAY)
    assert "gemeente has no number yet" in told(local)


def test_contacts_whose_number_is_on_the_letter_are_not_asked_for() -> None:
    assert told(laad()["deurwaarder"]) == ""


def test_the_wijkteam_needs_a_number_for_the_day_and_for_the_night() -> None:
    without = "\n".join(missing_locally([TEAM]))
    assert "no phone number" in without and "the night" in without
    day = dataclasses.replace(TEAM, contact={"telefoon": "030 000 00 00", **RUNG})
    assert [line for line in missing_locally([day]) if "phone number" in line] == []
    both = dataclasses.replace(day, nacht={"telefoon": "030 000 00 01", **RUNG})
    assert list(missing_locally([both])) == []


def test_a_night_number_that_nobody_rang_does_not_count() -> None:
    typed = dataclasses.replace(TEAM, nacht={"telefoon": "030 000 00 01", "nagekeken": None})
    assert typed.nachtnummer is None
    assert any("the night" in line for line in missing_locally([typed]))


def test_a_place_without_a_wijkteam_is_refused() -> None:
    assert "no wijkteam" in "\n".join(missing_locally([]))


def test_a_start_in_earnest_names_them(settings: Settings) -> None:
    found = "\n".join(faults(dataclasses.replace(settings, environment="productie"), outside=False))
    assert "nobody checked 113 (113)" in found
    assert f"{TEAM.naam}: no number for the evening" in found
