"""The report of a measurement, also of one that was cut off; the measuring itself is `make bench`."""

from __future__ import annotations

from bot.bench.__main__ import said_in_conversations
from bot.bench.klanten import Gemeten
from bot.bench.rapport import NOT_YET, Uitslag, schrijf


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


def test_what_is_said_is_what_people_typed() -> None:
    said = said_in_conversations()
    assert len(said) > 200
    assert not any(line.startswith(("[", ">")) for line in said)
