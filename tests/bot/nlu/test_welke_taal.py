"""Another language is recognised; Dutch never is taken for one, however it is spelled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.welke_taal import welke_taal
from tests.nlu_data.test_training_sentences import FILES, sentences

ANDERE = [
    ("Merhaba, kira borcum var, bana yardım eder misiniz?", "tr"),
    ("evden çıkarılacağım ne yapmalıyım", "tr"),
    ("لا أستطيع دفع الإيجار", "ar"),
    ("Komornik przysłał mi list, co mam zrobić?", "pl"),
    ("nie rozumiem tego listu z sądu", "pl"),
    ("I got a letter about the rent and I don't understand it", "en"),
    ("I want to die", "en"),
    ("can you help me please", "en"),
    ("Я отримала лист про квартиру і не розумію", "uk"),
    ("No puedo pagar el alquiler este mes", "es"),
    ("¿Me puede ayudar?", "es"),
    ("Je ne peux pas payer mon loyer ce mois-ci", "fr"),
    ("Здравствуйте, у меня большой долг за квартиру", "anders"),
    ("Ich kann die Miete nicht bezahlen, was soll ich machen?", "anders"),
    ("سلام، نمی‌توانم اجاره را پرداخت کنم", "anders"),
    ("ሰላም፡ ደብዳቤ መጺኡኒ", "anders"),
    ("Καλημέρα, δεν μπορώ να πληρώσω", "anders"),
]
NEDERLANDS = [
    "ewa broer wollah wat moet ik doen met die vonnis man",
    "tfoe die deurwaarder jonge, yallah help ff",
    "kheb brief vd rechter",
    "mijn landlord wil me eruit",
    "ik niet begrijp papier van huis",
    "hoi",
    "ok",
    "sorry",
    "Jan van der Linden",
    "Kerkstraat 12 Zeist",
    "Mohamed El Idrissi",
    "€ 1.250,50",
    "wgz",
    "spreek je Turks",
    "kan dit in het Engels",
    "my huur is te hoog",
    "😀😀",
    "",
]


@pytest.mark.parametrize(("tekst", "taal"), ANDERE)
def test_another_language_is_recognised(tekst: str, taal: str) -> None:
    assert welke_taal(tekst) == taal


@pytest.mark.parametrize("tekst", NEDERLANDS)
def test_dutch_names_and_short_messages_are_left_alone(tekst: str) -> None:
    assert welke_taal(tekst) is None


def test_hardly_any_training_sentence_in_dutch_is_taken_for_another_language() -> None:
    """Of all sentences that are in Dutch, fewer than one in a thousand. The voices (stemmen_*) mix
    languages, also in what has another label."""
    mixed = ("stemmen_", "alledaags", "nood_talen", "nood_lichaam", "lijkt_op_lichaam")
    in_dutch = [path for path in FILES if not path.name.startswith(mixed)]
    dutch = [said for label, said in sentences(in_dutch) if label != "andere_taal"]
    taken = [sentence for sentence in dutch if welke_taal(sentence)]
    assert len(taken) < len(dutch) / 1000, taken


@given(st.text(max_size=300))
def test_any_text_can_be_judged(tekst: str) -> None:
    assert welke_taal(tekst) in {
        None,
        "tr",
        "ar",
        "pl",
        "en",
        "uk",
        "es",
        "fr",
        "pap",
        "ti",
        "anders",
    }


@pytest.mark.parametrize(
    ("tekst", "taal"),
    [
        ("mi no por paga hür e luna aki, kiko mi mester hasi", "pap"),
        ("bon dia, tin hende ku ta papia papiamentu", "pap"),
        ("ክራይ ገዛ ክኸፍል ኣይከኣልኩን", "ti"),
        ("mi kind ta ziek en ik kan niet komen", None),
    ],
)
def test_papiamento_and_tigrinya(tekst: str, taal: str | None) -> None:
    assert welke_taal(tekst) == taal
