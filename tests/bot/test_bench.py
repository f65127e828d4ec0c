"""The report of a measurement, also of one that was cut off; the measuring itself is `make bench`."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from bot.bench.__main__ import said_in_conversations
from bot.bench.klanten import Gemeten
from bot.bench.lijsten import Lijst, meet
from bot.bench.rapport import NOT_YET, Uitslag, schrijf
from bot.bench.werkers import Ronde, fill, ratio, waiting
from casefile.settings import Settings
from casefile.storage.database import migrate
from casefile.storage.unit_of_work import Store
from casefile.storage.werkvoorraad import Filter
from tests.browser.huis import bewoond


def test_a_run_that_was_cut_off_says_so_and_keeps_what_it_had() -> None:
    mine = Uitslag("Woonkans", klaar_s=7.5)
    mine.last.append(Gemeten(1, 10.0, [0.1] * 80))
    mine.cpu.append(0.04)
    text = schrijf(mine, Uitslag("Rasa zoals het komt"), "2 cores", 4, whole=False)
    assert "niet afgemaakt" in text
    assert "| klaar na | 7,5 s | ≤ 8 s |" in text
    assert "| Woonkans | 1 | 8,00 | 100 ms | 100 ms | 100 ms | 40 ms |" in text
    assert f"| CPU per beurt, 10 klanten | {NOT_YET} | ≤ 0,33 |" in text


def test_ratios_are_ours_divided_by_theirs() -> None:
    mine, other = Uitslag("Woonkans", klaar_s=10), Uitslag("Rasa zoals het komt", klaar_s=40)
    for result, turn, cpu in ((mine, 0.1, 0.03), (other, 0.4, 0.09)):
        result.last += [Gemeten(n, 10.0, [turn] * round(10 / turn)) for n in (1, 10, 50)]
        result.cpu += [cpu] * 3
        result.gesprek += [turn] * 500 + [turn * 1.2] * 500
    text = schrijf(mine, other, "2 cores", 4, whole=True)
    assert "niet afgemaakt" not in text
    assert "| beurten per seconde, 10 klanten | 4,00 |" in text
    assert "| CPU per beurt, 10 klanten | 0,33 |" in text
    assert "| laatste beurt ten opzichte van beurt 10 | 1,20 |" in text


def test_the_lists_of_staff_are_in_it_the_slowest_among_the_limits() -> None:
    mine, other = Uitslag("Woonkans"), Uitslag("Rasa zoals het komt")
    assert f"zaken | {NOT_YET} | ≤ 200 ms |" in schrijf(mine, other, "2 cores", 4, whole=True)
    mine.lijsten = [Lijst("laat, bladzijde 3 van 3", 81.4), Lijst("zoeken: Fatima", 9.0)]
    text = schrijf(mine, other, "2 cores", 4, whole=True)
    assert "| traagste lijst van medewerkers bij 5.000 zaken | 81 ms | ≤ 200 ms |" in text
    assert "| zoeken: Fatima | 9 ms |" in text


def test_every_list_is_asked_of_the_program_that_staff_use(
    store: Store, settings: Settings, tmp_path: Path
) -> None:
    """A small number of cases; the page that is asked is the one that staff see."""
    folder = tmp_path / "product"
    folder.mkdir()
    here = dataclasses.replace(
        settings, data_dir=folder, database_url=f"sqlite:///{folder / 'woonkans.sqlite'}"
    )
    migrate(here.database_url)
    with bewoond(Store.open(here), here) as huis:
        found = meet(folder, huis.desk, cases=60)
    names = [one.naam for one in found]
    assert [one.ms for one in found] == sorted((one.ms for one in found), reverse=True)
    for chosen in Filter:
        assert any(name.startswith(f"{chosen.value}, bladzijde 1 ") for name in names), chosen
    assert "open, bladzijde 2 van 2" in names and "zoeken: Meting17" in names


def test_what_is_said_is_what_people_typed() -> None:
    said = said_in_conversations()
    assert len(said) > 200
    assert not any(line.startswith(("[", ">")) for line in said)


def test_the_messages_for_the_workers_are_everybodys_in_the_order_of_each(store: Store) -> None:
    assert fill(store, "ronde 0", people=3, each=4, sentences=["wat is een vonnis"]) == 12
    assert fill(store, "ronde 1", people=3, each=4, sentences=["wat is een vonnis"]) == 12
    assert waiting(store) == 24
    said: dict[str, list[str]] = {}
    with store.unit() as unit:
        while row := unit.inbox.claim():
            said.setdefault(row.conversation_id, []).append(row.message.external_id)
            unit.inbox.done(row.id)
    assert len(said) == 6 and waiting(store) == 0
    for ids in said.values():
        numbers = [int(one.rsplit(" ", 1)[1]) for one in ids]
        assert len(numbers) == 4 and numbers == sorted(numbers)


def test_two_workers_against_one_counts_all_rounds_of_each() -> None:
    rounds = [Ronde(1, 300, 70.0, 50.0), Ronde(2, 300, 30.0, 55.0), Ronde(1, 300, 50.0, 50.0)]
    assert ratio(rounds) == 2.0
    assert str(rounds[1]) == "2 worker(s): 10.00 messages/s, 183 ms CPU a message"
