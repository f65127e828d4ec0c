"""Who is told to ring somebody hears honestly who is closed, until when, and who does answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from casefile.dialogue import Bericht
from casefile.doorverwijzing.bereikbaar import met_openingstijd
from casefile.doorverwijzing.concept import Concept
from casefile.organisaties import Nachtnummer
from casefile.teksten.contacten import laad
from casefile.teksten.lezer import B1, MAKKELIJK, Teksten
from casefile.teksten.nu_dicht import NU_DICHT, is_open, regel_bij
from casefile.tijd import AMSTERDAM

TEKSTEN = Teksten.standaard()
EVICTION = "utter_nood_uitzetting_nu"
BED = "utter_nood_geen_slaapplek"
LOCK = "utter_nood_slot_vervangen"


def at(*when: int) -> datetime:
    return datetime(*when, tzinfo=AMSTERDAM)  # type: ignore[misc, arg-type]


SUNDAY_NIGHT = at(2026, 11, 29, 3, 0)
FRIDAY_1659 = at(2026, 11, 27, 16, 59)
FRIDAY_1700 = at(2026, 11, 27, 17, 0)
KONINGSDAG = at(2027, 4, 27, 11, 0)
MONDAY_TEN = at(2026, 11, 30, 10, 0)


def line(key: str, now: datetime, level: str = B1, concept: Concept | None = None) -> str:
    """What is said under this text at this moment; empty when nothing is."""
    said = met_openingstijd([Bericht(key)], concept or Concept(), now, level, TEKSTEN)
    return "\n".join(str(b.waarden["regels"]) for b in said if b.sleutel == NU_DICHT)


@pytest.mark.parametrize("level", [B1, MAKKELIJK])
@pytest.mark.parametrize(
    ("now", "again"),
    [
        (SUNDAY_NIGHT, "maandag 30 november 2026 om 09.00 uur"),
        (FRIDAY_1700, "maandag 30 november 2026 om 09.00 uur"),
        (at(2026, 11, 30, 8, 59), "maandag 30 november 2026 om 09.00 uur"),
        (at(2026, 11, 30, 23, 30), "dinsdag 1 december 2026 om 09.00 uur"),
        (KONINGSDAG, "woensdag 28 april 2027 om 09.00 uur"),
        (at(2026, 12, 25, 10, 0), "maandag 28 december 2026 om 09.00 uur"),
        (at(2026, 12, 31, 18, 0), "maandag 4 januari 2027 om 09.00 uur"),
        (at(2027, 5, 6, 9, 0), "vrijdag 7 mei 2027 om 09.00 uur"),  # Hemelvaart
        (at(2027, 3, 28, 2, 30), "dinsdag 30 maart 2027 om 09.00 uur"),  # Pasen, clock goes on
    ],
)
def test_closed_is_said_with_who_and_when_again(now: datetime, again: str, level: str) -> None:
    told = line(EVICTION, now, level)
    assert again in told and "112" in told
    for who in ("je verhuurder", "de gemeente", "het Juridisch Loket"):
        assert who in told


@pytest.mark.parametrize("now", [FRIDAY_1659, MONDAY_TEN, at(2026, 11, 30, 9, 0)])
def test_while_they_answer_nothing_is_added(now: datetime) -> None:
    assert line(EVICTION, now) == "" == line(BED, now)


def test_hours_that_nobody_confirmed_are_said_as_meestal() -> None:
    assert "meestal dicht" in line(EVICTION, SUNDAY_NIGHT)
    sure = {"juridisch_loket": replace(laad()["juridisch_loket"], uren_zeker=True)}
    said = regel_bij(["juridisch_loket"], sure, None, SUNDAY_NIGHT, B1, TEKSTEN)
    assert said is not None and "Nu dicht: het Juridisch Loket" in said.waarden["regels"]


def test_for_a_bed_tonight_the_police_is_named_and_called_unsure() -> None:
    told = line(BED, SUNDAY_NIGHT)
    assert "0900-8844" in told and "Zeker is dat niet" in told
    assert "0900-8844" not in line(EVICTION, SUNDAY_NIGHT)  # they do not stop an eviction


def test_the_number_of_the_place_for_the_night_comes_when_somebody_checked_it() -> None:
    night = Nachtnummer("het avondnummer van Zeist", "030 000 00 00")
    said = regel_bij(["opvang"], laad(), night, SUNDAY_NIGHT, B1, TEKSTEN)
    assert said is not None and "het avondnummer van Zeist: 030 000 00 00" in said.waarden["regels"]


def test_who_answers_now_is_named_beside_who_does_not() -> None:
    told = line(LOCK, SUNDAY_NIGHT)
    assert "dicht: het Juridisch Loket" in told and "Nu open: de politie" in told


def test_the_own_corporation_is_called_by_its_name() -> None:
    told = line("utter_situatie_stap_1", SUNDAY_NIGHT, concept=Concept(corporatie_naam="Mitros"))
    assert "Mitros" in told and "je verhuurder" not in told


def test_several_texts_of_one_turn_get_one_line_about_all_of_them() -> None:
    said = met_openingstijd([Bericht(EVICTION), Bericht(BED)], Concept(), SUNDAY_NIGHT, B1, TEKSTEN)
    assert [b.sleutel for b in said] == [EVICTION, NU_DICHT, BED]
    assert "0900-8844" in said[1].waarden["regels"]


def test_a_text_that_asks_for_no_call_gets_no_line() -> None:
    assert line("utter_groet", SUNDAY_NIGHT) == ""
    assert line("utter_nood_zelfdoding", SUNDAY_NIGHT) == ""  # 113 answers always


@pytest.mark.parametrize(
    ("hour", "answers"), [(10, False), (11, True), (20, True), (21, False), (3, False)]
)
def test_the_childrens_line_has_its_own_hours_also_on_holidays(hour: int, answers: bool) -> None:
    assert is_open(laad()["kindertelefoon"], at(2026, 12, 25, hour, 0)) is answers


def test_every_name_in_belt_is_on_the_card() -> None:
    for key in TEKSTEN.sleutels():
        for level in (B1, MAKKELIJK):
            assert set(TEKSTEN.belt(key, level)) <= set(laad()), key


def test_both_versions_of_a_text_lean_on_the_same_people() -> None:
    for key in TEKSTEN.sleutels():
        assert TEKSTEN.belt(key, B1) == TEKSTEN.belt(key, MAKKELIJK), key
