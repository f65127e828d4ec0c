"""A day that turns out to be of something else moves at once, in everything that is known of it."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

from casefile.doorverwijzing.pakket import alles_wat_bekend_is
from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.herinnering.momenten import Herinneren, momenten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.situatie.situatievragen import TWEE_DAGEN, volgende_vraag
from casefile.situatie.uitkomst import onthoud
from casefile.teksten.lezer import Teksten
from casefile.velden.opnemen import neem_op

VANDAAG = date(2026, 11, 30)
DAG = date(2026, 12, 16)
NU = datetime(2026, 11, 30, 12, 0, tzinfo=timezone.utc)


def vertel(*berichten: str, dossier: Dossier | None = None) -> Dossier:
    dossier = dossier or Dossier()
    for bericht in berichten:
        neem_op(dossier, lees_feiten(bericht, VANDAAG), VANDAAG)
    return dossier


def pakket(dossier: Dossier) -> str:
    return alles_wat_bekend_is(dossier, Teksten.standaard()).tekst


def moet_eruit() -> Dossier:
    """Leaving on the 16th, with an outcome, and a yes to be reminded."""
    dossier = vertel("op 16 december word ik uit mijn huis gezet")
    situatie = dossier.deel(Situatie)
    assert (situatie.datum, situatie.datum_voor) == (DAG, DatumVoor.UITZETTING)
    onthoud(situatie, bepaal(situatie, VANDAAG), VANDAAG)
    dossier.deel(Herinneren).antwoord = JaNee.JA
    assert momenten(dossier, NU)
    return dossier


@pytest.mark.parametrize(
    "said",
    [
        "nee, 16 december is om te betalen, het is geen ontruiming",
        "16 december is de laatste dag om te betalen, ik moet dan niet mijn huis uit",
        "dat klopt niet, voor 16 december moet ik betalen",
        "dat is de dag dat ik moet betalen. er is geen ontruiming",
    ],
)
def test_a_day_to_pay_was_no_day_of_leaving(said: str) -> None:
    dossier = vertel(said, dossier=moet_eruit())
    situatie = dossier.deel(Situatie)
    assert (situatie.datum, situatie.betalen_voor, situatie.stap) == (None, DAG, None)
    assert momenten(dossier, NU) == []
    assert "huis uit" not in pakket(dossier) and "16 december 2026" in pakket(dossier)


def test_a_day_for_the_judge_keeps_its_day() -> None:
    dossier = vertel("16 december is de zitting, niet de huisuitzetting", dossier=moet_eruit())
    situatie = dossier.deel(Situatie)
    assert (situatie.datum, situatie.datum_voor) == (DAG, DatumVoor.ZITTING)
    assert situatie.stap in (6, 7) and "mijn huis uit" not in pakket(dossier)


def test_who_was_put_out_last_week_has_no_day_to_come() -> None:
    dossier = vertel("klopt niet, ik ben vorige week donderdag al uit huis gezet",
                     dossier=moet_eruit())  # fmt: skip
    situatie = dossier.deel(Situatie)
    assert (situatie.datum, situatie.eruit_op) == (None, date(2026, 11, 26))
    assert situatie.stap == 13 and "26 november 2026" in pakket(dossier)


@pytest.mark.parametrize(
    "said",
    [
        "ik ga er niet uit",
        "ik wil niet uit mijn huis",
        "ik hoop dat er geen ontruiming komt",
        "hoe zorg ik dat er op 16 december geen ontruiming is?",
        "er staat geen ontruiming in de brief van de gemeente",
        "wat als ik niet betaal voor 16 december?",
        "ik heb niet betaald",
    ],
)
def test_a_wish_or_a_question_takes_no_day_away(said: str) -> None:
    assert vertel(said, dossier=moet_eruit()).deel(Situatie).datum == DAG


def test_what_is_said_of_a_vonnis_is_kept_in_its_place() -> None:
    dossier = vertel(
        "De rechter heeft op 11 november vonnis gewezen. Op 19 november is het betekend. "
        "Ik mag 2.310,40 euro betalen tot en met 18 december."
    )
    text = pakket(dossier)
    assert all(day in text for day in ("11 november", "19 november", "18 december"))
    assert "2.310,40" in text and dossier.deel(Situatie).datum is None


def test_a_later_word_of_the_same_day_keeps_its_amount() -> None:
    dossier = vertel("voor 16 december moet ik 900 euro betalen", "betalen moet voor 16 december")
    assert "900" in pakket(dossier)


def test_another_day_of_leaving_is_taken_in_words_that_put_right() -> None:
    dossier = vertel("nee, de ontruiming is 18 december", dossier=moet_eruit())
    assert dossier.deel(Situatie).datum == date(2026, 12, 18)


def test_of_two_days_for_the_same_it_is_asked_which_and_none_is_passed_on() -> None:
    dossier = vertel("de ontruiming is 18 december", dossier=moet_eruit())
    known = dossier.deel(Situatie)
    assert (known.datum, known.tweede) == (DAG, date(2026, 12, 18))
    assert volgende_vraag(known, VANDAAG) == TWEE_DAGEN[DatumVoor.UITZETTING]
    assert "december" not in pakket(dossier) and momenten(dossier, NU) == []


@pytest.mark.parametrize(
    ("told", "later"),
    [
        ("2 december moet ik voorkomen", "o nee, dat is de dag dat de rechter uitspraak doet"),
        ("op 2 december is de rechtszaak", "2 december is niet de zitting maar de uitspraak"),
        ("2 december is de zitting", "nee dan hoor ik de uitslag van de rechter"),
        ("2 december is de zitting", "de uitspraak bedoelde ik, niet de zitting"),
    ],
)
def test_the_day_of_the_ruling_is_no_hearing(told: str, later: str) -> None:
    dossier = vertel(told, later)
    known = dossier.deel(Situatie)
    assert (known.datum, known.uitspraak_op) == (None, date(2026, 12, 2))
    assert "De uitspraak is op woensdag 2 december 2026." in pakket(dossier)
    assert "naar de rechter op" not in pakket(dossier)


def test_the_hearing_and_the_ruling_are_two_days() -> None:
    dossier = vertel("9 december is de zitting", "en 23 december doet de rechter uitspraak")
    known = dossier.deel(Situatie)
    assert (known.datum, known.uitspraak_op) == (date(2026, 12, 9), date(2026, 12, 23))
    later = vertel("nee, uitspraak is 30 december", dossier=dossier).deel(Situatie)
    assert (later.datum, later.uitspraak_op) == (date(2026, 12, 9), date(2026, 12, 30))


def test_a_ruling_that_turns_out_to_be_the_hearing() -> None:
    known = vertel("de uitspraak is 9 december", "verkeerd gezegd, 9 december is de zitting").deel(
        Situatie
    )
    assert (known.datum, known.uitspraak_op) == (date(2026, 12, 9), None)


def test_who_denies_without_saying_what_it_is_keeps_a_day_without_a_meaning() -> None:
    dossier = vertel(
        "16 december moet ik naar de rechter", "nee dan komt de deurwaarder, niet de rechter"
    )
    known = dossier.deel(Situatie)
    assert (known.datum, known.genoemd) == (None, DAG) and "16 december" not in pakket(dossier)


@pytest.mark.parametrize(
    "said",
    ["ik wil niet naar de rechter", "ik ben nog niet bij de rechter geweest", "ik durf niet",
     "nee, voor de zitting ga ik nog betalen", "er is nog geen uitspraak"],
)  # fmt: skip
def test_what_points_at_no_day_moves_none(said: str) -> None:
    assert vertel("16 december is de zitting", said).deel(Situatie).datum == DAG


def test_what_does_not_go_on_has_no_day() -> None:
    known = vertel("16 december is de zitting", "de rechtszaak is afgezegd").deel(Situatie)
    assert known.datum is None


@pytest.mark.parametrize(
    ("first", "later", "field", "day"),
    [
        ("het vonnis is betekend op 18 november", "nee dat was 20 november", "betekend_op", 20),
        ("er is een vonnis van 11 november", "sorry, niet 11 maar 12 november", "vonnis_van", 12),
        ("ik ben 25 november uit mijn huis gezet", "nee 24 november", "eruit_op", 24),
    ],
)
def test_a_bare_day_puts_right_the_day_that_was_told_last(
    first: str, later: str, field: str, day: int
) -> None:
    assert getattr(vertel(first, later).deel(Situatie), field) == date(2026, 11, day)


def test_the_amount_beside_the_day_to_pay_is_put_right() -> None:
    dossier = vertel("voor 16 december moet ik 450 euro betalen", "sorry 540 ipv 450")
    assert "540" in pakket(dossier) and "450" not in pakket(dossier)


def test_the_eviction_of_another_is_nobody_elses() -> None:
    dossier = vertel("mijn broer is vorige week donderdag uit zijn huis gezet")
    assert dossier.deel(Situatie).eruit_op is None


def test_what_somebody_will_pay_is_no_last_day_to_pay() -> None:
    assert vertel("ik betaal 10 december weer 100").deel(Situatie).betalen_voor is None


@pytest.mark.parametrize(
    ("first", "later", "field", "day"),
    [
        ("14 december doet de rechter uitspraak", "niet 14 maar 15", "uitspraak_op", 15),
        ("de uitspraak is 14 december", "klopt niet, 17 december", "uitspraak_op", 17),
        ("voor 14 december betalen", "nee wacht, de 11e", "betalen_voor", 11),
        ("de uitspraak is 14 december", "de uitspraak is niet 14 maar 18 december",
         "uitspraak_op", 18),
    ],
)  # fmt: skip
def test_another_day_sticks_for_every_kind(first: str, later: str, field: str, day: int) -> None:
    assert getattr(vertel(first, later).deel(Situatie), field) == date(2026, 12, day)


def test_a_bare_correction_is_of_the_day_that_was_told_last() -> None:
    known = vertel("9 december is de zitting", "uitspraak is 22 december", "niet 22 maar 23").deel(
        Situatie
    )
    assert (known.datum, known.uitspraak_op) == (date(2026, 12, 9), date(2026, 12, 23))
