"""Protects: a number of a person does not get into storage, and an amount or date is left alone."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.taal.persoonsgegevens import Gegeven, is_bsn, is_iban, is_kaart, maskeer

# Made for this test: the numbers are valid, and of nobody.
BSN, IBAN, KAART = "123456782", "NL91ABNA0417164300", "4111111111111111"


DAGEN = st.dates(min_value=date(2019, 1, 1), max_value=date(2031, 12, 31))
VORMEN = ("%d-%m-%Y", "%d.%m.%Y", "%d %m %Y", "%Y-%m-%d", "%d/%m/%Y", "%d%m%Y")
WOORDEN = st.sampled_from(
    [
        "op",
        "de",
        "is",
        "me",
        "se",
        "be",
        "al",
        "no",
        "in",
        "at",
        "ik",
        "nl",
        "es",
        "mt",
        "vonnis",
        "brief",
    ]
)


@given(WOORDEN, DAGEN, WOORDEN, DAGEN, st.sampled_from(VORMEN), st.integers(0, 2400))
def test_a_date_is_never_an_account_number(
    voor: str, dag: date, tussen: str, andere: date, vorm: str, uur: int
) -> None:
    tekst = f"{voor} {dag.strftime(vorm)} {tussen} {andere.strftime(vorm)} om {uur}"
    assert maskeer(tekst, [Gegeven.IBAN]) == tekst


@pytest.mark.parametrize(
    "nummer",
    ["DE89 3704 0044 0532 0130 00", "FR14 2004 1010 0505 0001 3M02 606", "GB29NWBK60161331926819"],
)
def test_accounts_abroad_are_masked_too(nummer: str) -> None:
    assert maskeer(f"mijn rekening is {nummer}") == "mijn rekening is [rekeningnummer weggelaten]"


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        (f"mijn bsn is {BSN}", "mijn bsn is [BSN weggelaten]"),
        ("bsn: 1234 56 782 graag", "bsn: [BSN weggelaten] graag"),
        ("123.456.782", "[BSN weggelaten]"),
        (f"{IBAN}", "[rekeningnummer weggelaten]"),
        ("NL91 ABNA 0417 1643 00 van mij", "[rekeningnummer weggelaten] van mij"),
        ("nl91abna0417164300.", "[rekeningnummer weggelaten]."),
        ("BE71 0961 2345 6769", "[rekeningnummer weggelaten]"),
        ("pas 4111 1111 1111 1111", "pas [pasnummer weggelaten]"),
        (KAART, "[pasnummer weggelaten]"),
        (f"{BSN} en {IBAN}", "[BSN weggelaten] en [rekeningnummer weggelaten]"),
    ],
)
def test_gemaskeerd(tekst: str, verwacht: str) -> None:
    assert maskeer(tekst) == verwacht


@pytest.mark.parametrize(
    "tekst",
    [
        "ik krijg 1450,50 per maand",
        "op 12-03-2026 om 10:30",
        "12-03-2024 10-11-2025",
        "op 24 maart 2027 en 14 december 2026 zitting is 24 maart 2027",
        "at 2025-03-18 moet ik eruit al 2025-03-18",
        "de 09-05-2025 14-06-2025 1400",
        "al 29 mei 2026 kenmerk 2026 1234 no 29 mei 2026",
        "bel me op 0612345678",
        "+31612345678 of 0031612345678",
        "123456789",  # fails the 11-proef
        "NL91ABNA0417164301",  # fails mod-97
        "4111111111111112",  # fails Luhn
        "kenmerk 20231234",
        "120 130 140",
        "123 456 782",  # three amounts, as far as we can know
        "3511 AB 12",
        "",
    ],
)
def test_niet_gemaskeerd(tekst: str) -> None:
    assert maskeer(tekst) == tekst


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("bel 06-12345678", "bel [telefoonnummer weggelaten]"),
        ("bel +31 6 12345678 nu", "bel [telefoonnummer weggelaten] nu"),
        ("mail jan.p@voorbeeld.nl", "mail [e-mail weggelaten]"),
        ("3511 AB 12", "[adres weggelaten]"),
        ("ik woon op 3511ab nr 12b hoor", "ik woon op [adres weggelaten] hoor"),
    ],
)
def test_op_verzoek_ook_de_rest(tekst: str, verwacht: str) -> None:
    assert maskeer(tekst, Gegeven) == verwacht
    assert maskeer(tekst) == tekst


def _geldig_bsn(eerste_acht: int) -> str | None:
    cijfers = f"{eerste_acht:08d}"
    som = sum(int(c) * g for c, g in zip(cijfers, range(9, 1, -1), strict=True))
    return None if som % 11 == 10 else cijfers + str(som % 11)


@given(st.integers(10_000_000, 99_999_999), st.text(max_size=40), st.text(max_size=40))
def test_elk_bsn_verdwijnt(eerste_acht: int, voor: str, na: str) -> None:
    bsn = _geldig_bsn(eerste_acht)
    if bsn:
        assert is_bsn(bsn)
        assert bsn not in maskeer(f"{voor} {bsn} {na}")


@given(st.from_regex(r"[A-Z]{4}[0-9]{10}", fullmatch=True), st.booleans(), st.text(max_size=30))
def test_elke_nederlandse_iban_verdwijnt(rest: str, met_spaties: bool, na: str) -> None:
    cijfers = "".join(str(int(teken, 36)) for teken in f"{rest}NL00")
    iban = f"NL{98 - int(cijfers) % 97:02d}{rest}"
    assert is_iban(iban)
    geschreven = " ".join(iban[i : i + 4] for i in range(0, 18, 4)) if met_spaties else iban
    assert rest[4:] not in maskeer(f"rekening {geschreven}\n{na}").split("\n")[0]


@given(st.from_regex(r"[4-5][0-9]{14}", fullmatch=True))
def test_elk_pasnummer_verdwijnt(begin: str) -> None:
    pas = next(begin + str(i) for i in range(10) if is_kaart(begin + str(i)))
    assert maskeer(f"pas {pas} ok") == "pas [pasnummer weggelaten] ok"


@given(st.text(max_size=500))
def test_twee_keer_is_hetzelfde_als_een_keer(tekst: str) -> None:
    een_keer = maskeer(tekst, Gegeven)
    assert maskeer(een_keer, Gegeven) == een_keer


@given(st.integers(0, 99_999), st.sampled_from(["", " per maand", ",50", " euro"]))
def test_een_bedrag_blijft_staan(euro: int, erna: str) -> None:
    tekst = f"ik betaal {euro}{erna}"
    assert maskeer(tekst, Gegeven) == tekst


@pytest.mark.parametrize("stuk", ["a@", "NL91 ", "1 ", "12345678", "bsn ", "a.", "06-", "3511AB "])
def test_een_heel_lange_tekst_kost_weinig_tijd(stuk: str) -> None:
    begin = time.process_time()
    maskeer(stuk * 20_000, Gegeven)
    assert time.process_time() - begin < 2
