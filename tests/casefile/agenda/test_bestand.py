"""The appointment is on the right moment, says nothing about rent, and a new day replaces the old."""

from __future__ import annotations

from datetime import date, datetime, time, timezone

from hypothesis import given
from hypothesis import strategies as st

from casefile.agenda.bestand import agendabestand

NU = datetime(2026, 11, 23, 9, tzinfo=timezone.utc)


def regels(dag: date, uur: time | None, woorden: str = "Afspraak") -> list[str]:
    return agendabestand(dag, uur, woorden, "x@chat", NU).decode().split("\r\n")


def test_ten_o_clock_in_december_is_nine_in_utc() -> None:
    assert "DTSTART:20261215T090000Z" in regels(date(2026, 12, 15), time(10))


def test_ten_o_clock_in_june_is_eight_in_utc() -> None:
    assert "DTSTART:20270615T080000Z" in regels(date(2027, 6, 15), time(10))


def test_without_an_hour_it_is_the_whole_day() -> None:
    lines = regels(date(2026, 12, 31), None)
    assert "DTSTART;VALUE=DATE:20261231" in lines and "DTEND;VALUE=DATE:20270101" in lines
    assert lines.count("BEGIN:VALARM") == 2


def test_a_new_day_has_the_same_name_and_a_higher_number() -> None:
    later = datetime(2026, 11, 24, 9, tzinfo=timezone.utc)
    first = agendabestand(date(2026, 12, 15), None, "Afspraak", "x@chat", NU).decode()
    second = agendabestand(date(2026, 12, 18), None, "Afspraak", "x@chat", later).decode()
    number = [int(t.split("SEQUENCE:")[1].split()[0]) for t in (first, second)]
    assert number[0] < number[1] and "UID:x@chat" in first and "UID:x@chat" in second


@given(st.text(max_size=60), st.dates(date(2026, 1, 1), date(2030, 1, 1)))
def test_no_words_can_break_the_file(woorden: str, dag: date) -> None:
    text = agendabestand(dag, None, woorden.replace("\r", " "), "x@chat", NU).decode()
    assert text.count("BEGIN:VEVENT") - woorden.count("BEGIN:VEVENT") == 1
    assert text.endswith("END:VEVENT\r\nEND:VCALENDAR\r\n")
