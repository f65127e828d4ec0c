"""Nobody is sent to a closed door, at night, on Sundays and holidays, without hearing so."""

from __future__ import annotations

from datetime import datetime

from casefile.tijd import AMSTERDAM
from tests.conftest import Clock
from tests.conversations.gesprek import Gesprek

SUNDAY_THREE_AM = datetime(2026, 11, 29, 3, 0, tzinfo=AMSTERDAM)
KONINGSDAG = datetime(2027, 4, 27, 11, 0, tzinfo=AMSTERDAM)


def test_no_bed_on_a_sunday_night(gesprek: Gesprek, clock: Clock) -> None:
    clock.now = SUNDAY_THREE_AM
    gesprek.huurder("we staan op straat, ik heb vannacht geen plek om te slapen")
    gesprek.bot("gemeente", "dicht", "maandag 30 november 2026", "0900-8844", "112")
    gesprek.tikt("Help mij bellen").bot("Waar kan ik vannacht terecht", "dicht")


def test_evicted_tomorrow_said_on_koningsdag(gesprek: Gesprek, clock: Clock) -> None:
    clock.now = KONINGSDAG
    gesprek.huurder("morgen word ik uit mijn huis gezet")
    gesprek.bot("Juridisch Loket", "dicht", "woensdag 28 april 2027").bot_niet("0900-8844")


def test_in_office_hours_nothing_is_said_of_closing(gesprek: Gesprek) -> None:
    gesprek.huurder("morgen word ik uit mijn huis gezet").bot("gemeente").bot_niet("dicht")
