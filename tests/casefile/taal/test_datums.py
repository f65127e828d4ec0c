"""What people write as a date becomes the right days, and nothing is guessed silently."""

from __future__ import annotations

import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.taal.datums import Probleem, Soort, lees_datums

VANDAAG = date(2026, 11, 23)
TABEL = [
    line.split("\t")
    for line in (Path(__file__).parent / "datums.tsv").read_text().splitlines()
    if not line.startswith("#")
]


def marks(vondst) -> set[str]:
    return {
        mark
        for mark, present in (
            ("?", not vondst.zeker),
            ("jaar", vondst.jaar_aangenomen),
            (vondst.probleem.value if vondst.probleem else "", vondst.probleem is not None),
        )
        if present
    }


@pytest.mark.parametrize(("woorden", "van", "tot", "soort", "merken"), TABEL)
def test_words_to_days(woorden: str, van: str, tot: str, soort: str, merken: str) -> None:
    found = lees_datums(f"het is {woorden}, denk ik", VANDAAG)
    assert len(found) == 1, found
    vondst = found[0]
    assert (str(vondst.van or "-"), str(vondst.tot or "-")) == (van, tot)
    assert vondst.soort is Soort(soort)
    assert marks(vondst) == set(merken.split())


@pytest.mark.parametrize(
    "tekst",
    [
        "goedemorgen", "goede morgen mevrouw", "24/7 bereikbaar", "bel 06-12345678", "1.250,50",
        "elke vrijdag", "de 3e brief", "2-3 keer", "1/2 liter", "bij mij", "een brief", "",
        "mogen ze dat", "mijn mandaat", "de eerste keer", "ik ben 12 en bang",
    ],
)  # fmt: skip
def test_no_date(tekst: str) -> None:
    assert lees_datums(tekst, VANDAAG) == []


def test_the_span_is_the_exact_words() -> None:
    tekst = "Morgen komt hij, en VRIJDAG\u200b over een week weer."
    assert [v.tekst for v in lees_datums(tekst, VANDAAG)] == [
        "Morgen",
        "VRIJDAG\u200b over een week",
    ]
    assert all(tekst[v.begin : v.eind] == v.tekst for v in lees_datums(tekst, VANDAAG))


def test_a_weekday_is_unsure_when_it_is_that_day_or_past_tense() -> None:
    assert not lees_datums("maandag", VANDAAG)[0].zeker
    assert not lees_datums("vrijdag was ik er niet", VANDAAG)[0].zeker
    assert lees_datums("vrijdag moet ik komen", VANDAAG)[0].zeker


def test_a_day_without_a_year_is_the_coming_one_or_only_just_past() -> None:
    assert lees_datums("2 januari", VANDAAG)[0].van == date(2027, 1, 2)
    assert lees_datums("20 december", date(2027, 1, 10))[0].van == date(2026, 12, 20)
    assert lees_datums("20 december", date(2027, 1, 10))[0].probleem is Probleem.VERLEDEN


def test_the_31st_passes_over_short_months() -> None:
    assert lees_datums("op de 31e", date(2027, 2, 3))[0].van == date(2027, 3, 31)


def test_a_day_that_does_not_exist_has_no_date() -> None:
    vondst = lees_datums("29 februari 2027", VANDAAG)[0]
    assert vondst.datum is None and vondst.probleem is Probleem.BESTAAT_NIET


@given(st.integers(0, 400))
def test_over_so_many_days(n: int) -> None:
    assert lees_datums(f"over {n} dagen", VANDAAG)[0].datum == VANDAAG + timedelta(days=n)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.dates())
def test_a_full_date_means_itself_on_every_day(dag: date, vandaag: date) -> None:
    for written in (dag.isoformat(), f"{dag.day}-{dag.month}-{dag.year}"):
        assert lees_datums(written, vandaag)[0].datum == dag


DELEN = st.sampled_from(
    [w for row in TABEL for w in row[0].split()] + [".", "-", "12", "e", "de", "999999", "0", "\n"]
)


@given(st.lists(DELEN | st.text(max_size=5), max_size=30).map(" ".join), st.dates())
def test_never_raises_and_spans_are_in_order(tekst: str, vandaag: date) -> None:
    end = 0
    for vondst in lees_datums(tekst, vandaag):
        assert end <= vondst.begin < vondst.eind <= len(tekst)
        assert tekst[vondst.begin : vondst.eind] == vondst.tekst
        end = vondst.eind


@pytest.mark.parametrize(
    "stukje", ["1-", "vrijdag over een week ", "de 12e ", "😀", "a.s.", "nog "]
)
def test_long_texts_take_linear_time(stukje: str) -> None:
    begin = time.process_time()
    lees_datums((stukje * 10_000)[:10_000], VANDAAG)
    assert time.process_time() - begin < 2


@pytest.mark.parametrize("said", ["waar haal je die 45 vandaan", "vandaar dat ik het vraag"])
def test_vandaan_is_no_vandaag(said: str) -> None:
    assert lees_datums(said, date(2026, 11, 30)) == []
