"""A day is kept as what it is of, asked once where that was not said, and moved when it is wrong."""

from __future__ import annotations

from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor
from tests.conversations.gesprek import Gesprek


def situatie(gesprek: Gesprek) -> Situatie:
    with gesprek.store.read() as unit:
        return unit.documents.dossier(gesprek.id).deel(Situatie)


def test_a_day_to_pay_is_never_the_day_of_leaving(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een aanmaning van woongoed zeist, betalen voor 18 december")
    gesprek.bot_niet("huisuitzetting", "deurwaarder komt")
    known = situatie(gesprek)
    assert known.datum is None and known.betalen_voor is not None


def test_who_is_frightened_by_a_wrong_day_is_heard_at_once(gesprek: Gesprek) -> None:
    gesprek.huurder("18 december word ik uit mijn huis gezet")
    assert situatie(gesprek).datum_voor is DatumVoor.UITZETTING
    gesprek.huurder("nee wacht, 18 december is de laatste betaaldag, geen huisuitzetting")
    known = situatie(gesprek)
    assert known.datum is None and known.betalen_voor is not None
    gesprek.huurder("wat weet je van mij").bot("betaaldag", "18 december").bot_niet("mijn huis uit")


def test_what_a_day_is_of_is_asked_once_with_buttons(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een brief van woongoed zeist en er staat 4 december op")
    gesprek.bot("4 december").knoppen("Naar de rechter", "Mijn huis uit", "Betalen")
    gesprek.tikt("Betalen")
    known = situatie(gesprek)
    assert known.datum is None and known.betalen_voor is not None


def test_who_was_put_out_last_week_is_not_told_of_a_day_to_come(gesprek: Gesprek) -> None:
    gesprek.huurder("eruit gezet afgelopen vrijdag")
    known = situatie(gesprek)
    assert known.datum is None and known.eruit_op is not None


def test_the_bailiff_with_a_summons_known_is_no_hearing(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een dagvaarding gehad").huurder("17 december komt de deurwaarder")
    known = situatie(gesprek)
    assert known.datum is None and known.genoemd is not None
    gesprek.huurder("wat weet je van mij").bot_niet("naar de rechter op", "mijn huis uit")


def test_a_ruling_that_was_taken_for_the_hearing_is_put_right_and_stays_so(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder("9 december moet ik naar de rechter")
    gesprek.huurder("nee dat is niet de zitting, dan is de uitspraak")
    known = situatie(gesprek)
    assert known.datum is None and known.uitspraak_op is not None
    gesprek.huurder("wat weet je van mij").bot("De uitspraak is op woensdag 9 december 2026")
    gesprek.bot_niet("naar de rechter op")


def test_of_two_days_for_one_hearing_it_is_asked_which(gesprek: Gesprek) -> None:
    gesprek.huurder("op 8 december is de zitting bij de rechtbank")
    gesprek.huurder("de zitting is op 15 december")
    gesprek.bot("8 december", "15 december", "?")
    gesprek.tikt("De laatste")
    assert str(situatie(gesprek).datum) == "2026-12-15"
