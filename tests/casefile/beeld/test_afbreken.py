"""Whatever a huurder typed, it stays on the picture or the paper, and no amount is torn apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casefile.beeld.afbreken import breek_af


def test_an_amount_stays_with_its_sign() -> None:
    assert breek_af("Je houdt € 350 over", len, 12) == ["Je houdt", "€ 350 over"]


def test_a_new_line_begins_a_new_line() -> None:
    assert breek_af("een\n\ntwee drie", len, 20) == ["een", "", "twee drie"]


def test_a_word_that_is_too_long_is_cut() -> None:
    assert breek_af("een huisuitzetting", len, 6) == ["een", "huisu-", "itzet-", "ting"]


@given(st.text(alphabet="ab -\n", max_size=80), st.integers(2, 20))
def test_every_line_fits_and_no_letter_is_lost(tekst: str, hoogstens: int) -> None:
    lines = breek_af(tekst, len, hoogstens)
    assert all(len(line) <= hoogstens for line in lines)
    assert "".join(lines).count("a") == tekst.count("a")
    assert "".join(lines).count("b") == tekst.count("b")
