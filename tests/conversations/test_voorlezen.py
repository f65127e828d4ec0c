"""Who asks to hear it: aloud where that is on, else an honest word."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from bot.worker import Worker
from tests.conversations.gesprek import Gesprek


def test_what_was_said_last_is_said_again_to_be_read_aloud(
    nog_een: Callable[..., Gesprek], worker: Worker
) -> None:
    person = nog_een("ali", "whatsapp")
    person.worker = dataclasses.replace(worker, reads_aloud=True)
    person.huurder("hallo")
    person.huurder("wat is een vonnis").bot("besluit van de rechter")
    assert "voorlezen" not in person.replies[-1].extra
    said = person.tekst()
    person.huurder("kun je dit voorlezen?").bot("besluit van de rechter")
    assert person.replies[-1].extra["voorlezen"] is True
    assert person.tekst() == said


def test_where_it_is_off_that_is_said_and_a_human_is_offered(
    nog_een: Callable[..., Gesprek],
) -> None:
    person = nog_een("ali", "telegram")
    person.huurder("hallo")
    person.huurder("lees voor").uit("utter_voorlezen_kan_niet")
    assert "voorlezen" not in person.replies[-1].extra


def test_the_web_page_reads_by_itself(gesprek: Gesprek) -> None:
    gesprek.huurder("lees voor aub").uit("utter_voorlezen_web")
