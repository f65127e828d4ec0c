"""Protects: amounts are read as people write them, and text without an amount never becomes one."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from casefile.overzicht.woorden import is_postwoord
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid
from casefile.taal.bedragen import MEESTE, Vondst, lees_bedragen
from casefile.taal.getallen import cijfers, getalwoord, woordgetal
from casefile.taal.korte_antwoorden import KortAntwoord, kort_antwoord
from casefile.taal.ontleden import MAX_TEKENS, normaliseer
from casefile.taal.perioden import vind_perioden
from casefile.taal.woordenlijst import woorden

from .notatie import schrijf

TABEL = Path(__file__).with_name("bedragen.tsv")
NODIG = 0.98
# Letters of a postcode that are a word after an amount too ("1450 pw"): there the amount wins.
OOK_EEN_WOORD = woorden("pw pm pj wk ct md jr kw ww mn tv zw mw hr kb zt ht")
_KORT = {KortAntwoord.NIETS: "0", KortAntwoord.WEET_NIET: "weet_niet"}
_KORT[KortAntwoord.OVERSLAAN] = "overslaan"


def regels() -> list[tuple[str, str]]:
    alle = TABEL.read_text(encoding="utf-8").splitlines()
    delen = [r.split("\t") for r in alle if r and not r.startswith("#")]
    return [(tekst, verwacht) for tekst, verwacht in delen]


def vind_bedragen(
    tekst: str, hoort_erbij: Callable[[str], bool] = lambda woord: False
) -> tuple[Vondst, ...]:
    return lees_bedragen(tekst, hoort_erbij).bedragen


def lees_bedrag(tekst: str) -> Bedrag:
    """The amount of a text that holds exactly one (negated ones aside)."""
    (vondst,) = [v for v in vind_bedragen(tekst) if not v.ontkend]
    return vondst.bedrag


def gelezen(tekst: str) -> str:
    vondsten = [v for v in vind_bedragen(tekst, is_postwoord) if not v.ontkend]
    if vondsten:
        return ";".join(schrijf(v.bedrag) for v in vondsten)
    kort = kort_antwoord(tekst, is_postwoord)
    return _KORT.get(kort, "geen") if kort else "geen"


def test_de_tabel_is_groot_genoeg_en_heeft_niets_dubbel() -> None:
    teksten = [tekst for tekst, _ in regels()]
    assert len(teksten) >= 300
    assert len(teksten) - len(set(teksten)) <= 5


def test_bijna_alles_wat_mensen_typen_wordt_goed_gelezen() -> None:
    fout = [(t, v, gelezen(t)) for t, v in regels() if gelezen(t) != v]
    score = 1 - len(fout) / len(regels())
    assert score >= NODIG, f"{score:.1%}; {fout}"


def test_wat_geen_bedrag_is_wordt_er_nooit_een() -> None:
    """Stricter than the table: one miss at most, in all that holds no amount."""
    zonder = [(t, v) for t, v in regels() if v in ("geen", "weet_niet", "overslaan")]
    assert len(zonder) > 150
    fout = [t for t, _ in zonder if vind_bedragen(t, is_postwoord)]
    assert len(fout) <= 1, fout


def _zonder_getalwoord(tekst: str) -> bool:
    geld = {"tientje", "donnie", "barkie", "meier", "vijfje", "geeltje", "paar"}
    woorden = normaliseer(tekst).replace("-", " ").split()
    return not any(getalwoord(w.strip("'")) or w in geld or "half" in w for w in woorden)


@given(st.text(alphabet=st.characters(blacklist_categories=("Nd", "Nl", "No")), max_size=200))
@example("ik krijg geld elke maand")
@example("€ ,- per week")
def test_zonder_cijfer_of_getalwoord_geen_bedrag(tekst: str) -> None:
    if _zonder_getalwoord(tekst) and not any(teken.isdigit() for teken in normaliseer(tekst)):
        letters = "".join(c if c.isalpha() else " " for c in normaliseer(tekst))
        if _zonder_getalwoord(letters):
            assert vind_bedragen(tekst) == ()


@given(st.text(max_size=3000))
@example("1" * 5000)
@example("1.000" * 900)
@example("twee en " * 400)
@example("½ ٣ ⅷ １２３ ²")
@example("€" * 2000)
@example("\x00\u200b\u202e12\u2060 euro")
def test_geen_enkele_tekst_geeft_een_fout(tekst: str) -> None:
    gelezen = lees_bedragen(tekst, is_postwoord)
    assert len(gelezen.bedragen) <= MEESTE
    for vondst in gelezen.bedragen:
        bedrag = vondst.bedrag
        assert bedrag.van is not None and bedrag.tot is not None
        assert 0 <= bedrag.van <= bedrag.tot < 10_000_000
        assert 0 <= vondst.begin < vondst.einde <= len(gelezen.tekst)
    kort_antwoord(tekst, is_postwoord)


@given(st.integers(1, 9_999_999), st.sampled_from(["", "€ ", "€", "eur "]), st.booleans())
def test_elk_bedrag_in_nederlandse_schrijfwijze(cent: int, teken: str, met_punt: bool) -> None:
    heel, rest = divmod(cent, 100)
    geschreven = f"{heel:,}".replace(",", ".") if met_punt else str(heel)
    bedrag = lees_bedrag(f"{teken}{geschreven},{rest:02d}")
    assert bedrag == Bedrag(Decimal(cent) / 100, Decimal(cent) / 100)


@given(st.integers(20, 9999), st.sampled_from(["per week", "pw", "per maand", "p/m", "per jaar"]))
def test_elk_bedrag_met_een_periode(euro: int, periode: str) -> None:
    bedrag = lees_bedrag(f"{euro} {periode}")
    assert bedrag.van == euro
    assert bedrag.periode in (Periode.WEEK, Periode.MAAND, Periode.JAAR)


@given(
    st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    st.sampled_from(["%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%d-%m-%y"]),
)
def test_geen_datum_wordt_een_bedrag(datum: date, vorm: str) -> None:
    tekst = f"{datum:{vorm}}"
    assert vind_bedragen(tekst) == ()
    assert vind_bedragen(f"de zitting is op {tekst}") == ()


@given(st.from_regex(r"06[ -]?[1-9][0-9]{7}", fullmatch=True))
def test_geen_telefoonnummer_wordt_een_bedrag(nummer: str) -> None:
    assert vind_bedragen(nummer) == ()
    assert vind_bedragen(f"bel me maar op {nummer}") == ()


@given(
    st.from_regex(
        r"[1-9][0-9]{3} ?[B-DGHJ-NPRSTVWXZ][B-DGHJ-NPRSTVWXZ] [1-9][0-9]?", fullmatch=True
    )
)
@example("1000 NR 1")
def test_geen_postcode_met_huisnummer_wordt_een_bedrag(adres: str) -> None:
    if adres.replace(" ", "")[4:6].lower() not in OOK_EEN_WOORD:
        assert vind_bedragen(adres) == ()


@given(
    st.integers(1, 12), st.sampled_from(["kinderen", "maanden huur", "jaar", "weken", "brieven"])
)
def test_geen_aantal_wordt_een_bedrag(aantal: int, wat: str) -> None:
    assert vind_bedragen(f"{aantal} {wat}") == ()
    assert vind_bedragen(f"ik heb {aantal} {wat}", is_postwoord) == ()


@settings(max_examples=60)
@given(st.integers(0, 999_999))
def test_getalwoorden_heen_en_terug(getal: int) -> None:
    """Every number from 2 to 9999 in words, as it is written in Dutch ("een" alone is no number)."""
    getal = getal % 9998 + 2
    woorden = in_woorden(getal)
    assert woordgetal(woorden.split(), 0) == (Decimal(getal), len(woorden.split()))


def in_woorden(getal: int) -> str:
    een = (
        "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
    )
    een += " zestien zeventien achttien negentien"
    tien = [
        "_",
        "_",
        "twintig",
        "dertig",
        "veertig",
        "vijftig",
        "zestig",
        "zeventig",
        "tachtig",
        "negentig",
    ]
    if getal < 20:
        return een.split()[getal]
    if getal < 100:
        tiental, rest = divmod(getal, 10)
        if not rest:
            return tien[tiental]
        los = een.split()[rest]
        return f"{los}{'ën' if los in ('twee', 'drie') else 'en'}{tien[tiental]}"
    if getal < 1000:
        honderd, rest = divmod(getal, 100)
        kop = "honderd" if honderd == 1 else f"{in_woorden(honderd)}honderd"
        return kop + (in_woorden(rest) if rest else "")
    duizend, rest = divmod(getal, 1000)
    kop = "duizend" if duizend == 1 else f"{in_woorden(duizend)}duizend"
    return f"{kop} {in_woorden(rest)}" if rest else kop


@pytest.mark.parametrize(
    ("raw", "waarde"),
    [("1.250,50", "1250.50"), ("1250.50", "1250.50"), ("1,250.50", "1250.50"), ("12.5", "12.5")],
)
def test_cijfers(raw: str, waarde: str) -> None:
    assert cijfers(raw) == Decimal(waarde)


@pytest.mark.parametrize("raw", ["01", "1.2.3", "1,2,3", "1.25,5.5", "12.3456", "9" * 12])
def test_geen_cijfers(raw: str) -> None:
    assert cijfers(raw) is None


def test_ontkend_bedrag_telt_niet() -> None:
    vondsten = vind_bedragen("de huur is 612, niet 621")
    assert [(v.bedrag.van, v.ontkend) for v in vondsten] == [(612, False), (621, True)]
    assert lees_bedrag("niet 621 maar 612") == Bedrag(Decimal(612), Decimal(612))


def test_periode_zonder_bedrag() -> None:
    (periode,) = lees_bedragen("ik bedoel per week").perioden
    assert periode.periode is Periode.WEEK


def test_tussen_is_een_bereik() -> None:
    assert lees_bedrag("tussen 50 en 60 pw") == Bedrag(
        Decimal(50), Decimal(60), Periode.WEEK, Zekerheid.ONGEVEER
    )


@settings(max_examples=60)
@given(
    st.integers(0, 23),
    st.integers(1, 24),
    st.sampled_from(
        [
            "op mijn werk ben ik tussen {} en {}",
            "tussen {} en {} heb ik pauze",
            "bel tussen {} en {}",
        ]
    ),
)
def test_uren_op_het_werk_zijn_geen_loon(van: int, tot: int, zin: str) -> None:
    assert lees_bedragen(zin.format(van, tot)).bedragen == ()


def test_loon_tussen_twee_bedragen_blijft_loon() -> None:
    assert lees_bedragen("voor mijn werk krijg ik tussen 12 en 14 euro").bedragen


@pytest.mark.parametrize(
    "tekst",
    [
        "1 " * 500_000,
        "twaalfhonderd " * 80_000,
        "per week " * 100_000,
        "a" * 1_000_000,
        "1.1.1.1." * 100_000,
        "12-12-" * 100_000,
        "€ 12,- en " * 100_000,
    ],
)
def test_een_heel_lange_tekst_kost_geen_tijd(tekst: str) -> None:
    begin = time.process_time()
    lees_bedragen(tekst, is_postwoord)
    kort_antwoord(tekst, is_postwoord)
    assert time.process_time() - begin < 0.5


def test_de_tijd_groeit_niet_harder_dan_de_tekst() -> None:
    """Ten times the text within the cap may not cost much more than ten times the time."""

    def duur(tekst: str) -> float:
        beste = 9.0
        for _ in range(3):
            begin = time.process_time()
            for _ in range(5):
                lees_bedragen(tekst, is_postwoord)
            beste = min(beste, time.process_time() - begin)
        return beste

    stukje = "huur 612 en zorg 140 per maand, "
    kort, lang = stukje * 3, stukje * 30
    assert len(lang) <= MAX_TEKENS
    assert duur(lang) < 40 * duur(kort)


@given(st.text(max_size=300))
def test_perioden_geven_nooit_een_fout_en_gaan_vooruit(tekst: str) -> None:
    einde = 0
    for vondst in vind_perioden(normaliseer(tekst)):
        assert vondst.begin >= einde
        assert vondst.einde > vondst.begin
        einde = vondst.einde


@pytest.mark.parametrize(
    "said", ["waarom zegt u steeds 112 en 113", "112 hoeft niet", "ik ga 113 bellen", "113 of 112?"]
)
def test_a_number_to_call_is_no_amount(said: str) -> None:
    assert not lees_bedragen(said).bedragen


@pytest.mark.parametrize("said", ["ik krijg 112 per week", "zorg is 113 euro", "gas 112"])
def test_the_same_figures_can_be_an_amount(said: str) -> None:
    assert lees_bedragen(said).bedragen
