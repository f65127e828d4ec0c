"""What can hardly be meant is asked twice, and what the huurder asked for is known."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from casefile.doorverwijzing.onderdeel import Onderdeel, Pakket
from casefile.doorverwijzing.twijfel import Gevraagd, bij_beldag, bij_gesprek, lees_gevraagd
from casefile.tijd import AMSTERDAM
from casefile.zaken.behandelen import Behandeling
from casefile.zaken.bezwaren import Twijfel
from tests.casefile.doorverwijzing.conftest import TV, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import MONDAY

OUT = date(2026, 12, 8)


@pytest.mark.parametrize(
    ("moment", "why"),
    [
        ("2026-12-01 10:30", ""),
        ("2026-12-01 03:00", "Om 03.00 uur"),
        ("2026-12-01 21:15", "Om 21.15 uur"),
        ("2026-12-06 10:00", "zondag"),
        ("2026-12-25 10:00", "feestdag"),
        ("2026-12-08 10:00", "te laat: de huurder moet op dinsdag 8 december 2026"),
        ("2026-12-09 10:00", "te laat"),
        ("2027-01-12 10:00", "meer dan zes weken"),
    ],
)
def test_a_meeting(moment: str, why: str) -> None:
    asked = Gevraagd(uitzetting=OUT if moment < "2026-12-10" else None)
    when = datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM)
    found = bij_gesprek(when, MONDAY, asked)
    assert [why in sentence for sentence in found] == ([True] if why else [])


@pytest.mark.parametrize(
    ("day", "part", "why"),
    [
        (date(2026, 11, 24), "in de ochtend", []),
        (date(2026, 11, 24), "", []),
        (date(2026, 11, 24), "in de avond", ["Ochtend"]),
        (date(2026, 11, 29), "in de ochtend", ["zondag"]),
        (date(2026, 12, 9), "", ["te laat"]),
    ],
)
def test_a_day_to_call(day: date, part: str, why: list[str]) -> None:
    asked = Gevraagd("Ochtend", "in de ochtend", uitzetting=OUT)
    found = bij_beldag(day, part, asked)
    assert len(found) == len(why)
    assert all(word in sentence for word, sentence in zip(why, found, strict=True))


def package(**parts: str) -> Pakket:
    return Pakket(TV, tuple(Onderdeel(key, key, text) for key, text in parts.items()))


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"wanneer": "liefst 's middags na 2"}, Gevraagd("liefst 's middags na 2", "in de middag")),
        ({"wanneer": "ochtend of avond"}, Gevraagd("ochtend of avond", None)),
        ({"wanneer": "maakt niet uit"}, Gevraagd()),
        ({"bereik": "a@b.nl"}, Gevraagd(per_mail=True)),
        ({"datum": "x"}, Gevraagd(uitzetting=OUT)),
        ({"naam": "Fatima"}, Gevraagd()),
    ],
)
def test_what_was_asked_for_comes_from_the_package_alone(
    parts: dict[str, str], expected: Gevraagd
) -> None:
    assert lees_gevraagd(package(**parts), OUT) == expected


def test_nothing_is_done_until_somebody_is_sure(huurder: Huurder, medewerkers: Medewerkers) -> None:
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[TV].id
    medewerkers.doet(case, lambda w: w.neem_aan("Marja", date(2026, 11, 24), "", ""))
    said = huurder.nieuws()

    def at_night(work: Behandeling) -> None:
        work.plan_gesprek(date(2026, 12, 1), time(3), "Slotlaan 1")

    with pytest.raises(Twijfel):
        medewerkers.doet(case, at_night)
    assert huurder.nieuws() == said and huurder.doorverwijzingen()[TV].gesprek is None
    medewerkers.doet(
        case,
        lambda w: at_night(Behandeling(w.unit, w.teksten, w.referral, w.wie, zeker=True)),
    )
    assert "Slotlaan 1" in huurder.nieuws()
