"""The situation check as a dialogue: at most four questions, urgent first, resumable."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.helper import Helper
from casefile.situatie import situatievragen
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.situatie.stappen import STAPPEN
from casefile.teksten.lezer import B1, MAKKELIJK
from tests.casefile.gesprek_met import TEKSTEN, GesprekMet
from tests.casefile.situatie.controle import check, situatie


def test_a_letter_about_rent_takes_two_questions() -> None:
    talk = check("ik heb een brief gekregen").tikt("huurbrief", "aanmaning")
    assert talk.stap.vraag is None
    assert "utter_situatie_stap_2" in talk.sleutels
    assert talk.stap.bijlagen[0].media_type == "image/png"


def test_the_word_in_the_first_message_is_not_asked_again() -> None:
    talk = check("er staat dagvaarding op mijn brief")
    assert talk.stap.vraag == situatievragen.DATUM_ZITTING
    talk.zegt("3 december", "ja 2 kinderen")
    assert talk.sleutels[0] == "utter_situatie_stap_6"
    assert "donderdag 3 december 2026" in talk.bubbel()
    assert "utter_situatie_met_kinderen" in talk.sleutels


def test_a_day_told_where_the_word_is_asked_is_kept_and_checked_later() -> None:
    talk = check("ik heb een brief van de deurwaarder").zegt("14 december staat er onderaan")
    assert talk.stap.vraag == situatievragen.WOORD
    assert talk.sleutels[0] == "utter_situatie_dag_onthouden"
    talk.tikt("dagvaarding")
    assert talk.stap.vraag == situatievragen.DAGSOORT, "a paper alone never says what a day is of"
    talk.zegt("nee dat is de dag van de brief")
    assert talk.stap.vraag == situatievragen.DATUM_ZITTING and situatie(talk).datum is None


def test_a_day_kept_for_later_is_that_day_after_a_yes() -> None:
    talk = check().tikt("rechter_of_deurwaarder").zegt("3 december").tikt("aanzegging")
    assert talk.stap.vraag == situatievragen.DAGSOORT
    talk.tikt("uitzetting")
    assert situatie(talk).datum is not None
    assert "donderdag 3 december 2026" in talk.bubbel()


@pytest.mark.parametrize("niveau", [B1, MAKKELIJK])
def test_the_button_with_exploot_does_not_take_the_zitting_for_over(niveau: str) -> None:
    """A dagvaarding is an exploot too: whether there is a vonnis is asked."""
    payload = next(
        button["payload"]
        for button in TEKSTEN.knoppen("utter_situatie_woord", niveau)
        if button["title"].startswith("Exploot")
    )
    word = json.loads(payload.removeprefix("/geef_antwoord"))["waarde"]
    talk = check().tikt("rechter_of_deurwaarder").tikt(word)
    assert talk.stap.vraag == situatievragen.VONNIS


def test_the_longest_way_is_four_questions() -> None:
    talk = check().tikt("rechter_of_deurwaarder", "weet_niet", "ja")
    assert talk.stap.vraag == situatievragen.DATUM_UITZETTING
    talk.tikt("nee")
    assert talk.stap.vraag is None
    assert len(situatie(talk).gevraagd) == 4


def test_everything_skipped_ends_with_a_number_to_call() -> None:
    talk = check().tikt("weet_niet", "weet_niet", "weet_niet", "overslaan")
    assert talk.sleutels == ["utter_situatie_onbekend"]
    assert "0800-8020" in talk.bubbel()
    assert not talk.stap.bijlagen


def test_an_eviction_within_two_weeks_goes_to_a_human_first() -> None:
    talk = check("er staat aanzegging op").zegt("27 november")
    assert talk.stap.vraag is None
    assert talk.sleutels[0] == "utter_situatie_spoed_uitzetting"
    assert "0800-8020" in talk.bubbel().split("\n\n")[0]
    assert "Help met bellen" in [b["title"] for b in TEKSTEN.knoppen(talk.sleutels[1])]
    assert situatievragen.KINDEREN not in situatie(talk).gevraagd


def test_an_urgent_first_message_asks_nothing_at_all() -> None:
    talk = check("ik heb een aanzegging, ik moet 27 november mijn huis uit")
    assert talk.stap.vraag is None
    assert talk.sleutels[0] == "utter_situatie_spoed_uitzetting"


def test_a_zitting_this_week_is_urgent() -> None:
    talk = check("dagvaarding").zegt("26 november")
    assert talk.sleutels[:2] == ["utter_situatie_spoed_zitting", "utter_situatie_stap_7"]


def test_the_day_itself() -> None:
    talk = check("aanzegging").zegt("vandaag")
    assert talk.sleutels == ["utter_situatie_stap_12"]
    assert "112" in talk.bubbel()


def test_a_day_that_does_not_exist_is_asked_again() -> None:
    talk = check("dagvaarding").zegt("31 februari")
    assert talk.sleutels == [
        "utter_situatie_datum_bestaat_niet",
        "utter_situatie_datum_zitting",
    ]
    talk.zegt("28 februari")
    assert situatie(talk).datum is not None
    assert situatie(talk).gevraagd == [situatievragen.DATUM_ZITTING]


def test_next_week_friday_is_asked_back() -> None:
    talk = check("dagvaarding").zegt("volgende week vrijdag")
    assert talk.stap.vraag == situatievragen.DATUM_KLOPT
    assert "vrijdag 4 december 2026" in talk.bubbel()
    assert talk.tikt("nee").sleutels[-1] == "utter_situatie_datum_zitting"
    talk.zegt("11 december")
    assert situatie(talk).datum is not None
    assert situatie(talk).datum.day == 11  # type: ignore[union-attr]


def test_a_month_is_not_a_day() -> None:
    talk = check("vonnis").zegt("ergens in maart")
    assert talk.sleutels[0] == "utter_situatie_datum_welke_dag"
    talk.zegt("weet ik niet", intent="weet_niet")
    assert situatie(talk).datum_vroegst != situatie(talk).datum


def test_a_period_that_may_be_near_is_urgent_at_once() -> None:
    talk = check("vonnis").zegt("binnen 14 dagen")
    assert talk.sleutels[0] == "utter_situatie_spoed_uitzetting"


def test_the_day_a_letter_came_is_not_taken_for_the_day_on_it() -> None:
    assert (
        check("ik heb vandaag een dagvaarding gekregen").stap.vraag == situatievragen.DATUM_ZITTING
    )
    assert situatie(check("vandaag kreeg ik het vonnis")).datum is None


def test_what_is_not_understood_is_asked_once_more_and_then_left() -> None:
    talk = check().zegt("bla bla")
    assert talk.sleutels == ["utter_situatie_onduidelijk", "utter_situatie_papier"]
    talk.zegt("bla bla bla")
    assert talk.sleutels == ["utter_situatie_verder_zonder", "utter_situatie_vonnis"]


def test_a_vonnis_makes_a_rent_letter_a_late_step() -> None:
    """Paying does not stop it any more: the text says so (F28)."""
    talk = check("er is al een vonnis en ik kreeg een herinnering")
    while talk.stap.vraag:
        talk.tikt("weet_niet")
    assert "utter_situatie_stap_8" in talk.sleutels
    assert "Betalen stopt dit niet vanzelf, soms wel: kijk in het vonnis" in talk.bubbel()


def test_a_helper_is_told_who_je_is() -> None:
    talk = check()
    talk.dossier.deel(Helper).voor_ander = True
    talk.tikt("geen")
    assert talk.sleutels[0] == "utter_helper_uitkomst"


@pytest.mark.parametrize(
    "text",
    [
        "wat is een vonnis?",
        "mag ik blijven",
        "hoe lang duurt dat",
        "stop",
        "mens",
        "wat betekent dit",
    ],
)
def test_questions_and_commands_are_left_to_the_classifier(text: str) -> None:
    for talk in (check(), check("dagvaarding"), check().tikt("weet_niet")):
        assert not talk.begrijpt(text)


@pytest.mark.parametrize(
    ("talk", "text"),
    [
        (check(), "dagvarding"),
        (check().tikt("weet_niet"), "nee nog niet"),
        (check("dagvaarding"), "3 dec"),
        (check("dagvaarding"), "er staat geen datum"),
        (check("dagvaarding").zegt("3 december"), "geen kinderen"),
    ],
)
def test_plain_answers_need_no_classifier(talk: GesprekMet, text: str) -> None:
    assert talk.begrijpt(text)


ANSWERS = st.sampled_from(
    [
        "=0", "=1", "=2", "=3", "=4", "ja", "nee", "weet ik niet", "3 december", "31 februari",
        "27 november", "12 november", "volgende week vrijdag", "ergens in maart", "dagvaarding",
        "vonnis", "aanmaning", "deurwaarder", "ik heb 2 kinderen", "bla bla", "vandaag", "",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["", "dagvaarding", "deurwaarder", "laatste kans"]),
    st.lists(ANSWERS, max_size=14),
)
def test_whatever_is_answered_four_questions_are_enough(start: str, answers: list[str]) -> None:
    talk = check(start)
    talk.keur_bubbel()
    asked: set[str] = set()
    for answer in answers:
        if talk.stap.vraag is None:
            break
        if talk.stap.vraag in situatievragen.HOOFDVRAGEN:
            asked.add(talk.stap.vraag)
        if answer.startswith("="):
            values = talk.waarden_van_knoppen()
            talk.tikt(values[int(answer[1:]) % len(values)])
        else:
            talk.zegt(answer)
        talk.keur_bubbel()
    else:  # nobody answers for ever: skip what is left
        for _ in range(12):
            if talk.stap.vraag is None:
                break
            talk.tikt("weet_niet")
            talk.keur_bubbel()
    assert talk.stap.vraag is None
    assert len(asked) <= 4
    assert len(set(situatie(talk).gevraagd) & set(situatievragen.HOOFDVRAGEN)) <= 4
    assert situatie(talk).is_klaar


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["", "dagvaarding", "vonnis"]), st.lists(ANSWERS, max_size=8))
def test_it_goes_on_the_next_day_where_it_was(start: str, answers: list[str]) -> None:
    talk = check(start)
    for answer in answers:
        if talk.stap.vraag is None:
            return
        before = talk.stap.vraag
        talk.later(minutes=10)
        assert talk.stap.vraag == before
        if answer.startswith("="):
            values = talk.waarden_van_knoppen()
            talk.tikt(values[int(answer[1:]) % len(values)])
        else:
            talk.zegt(answer)


def test_it_goes_on_a_day_later() -> None:
    talk = check().tikt("rechter_of_deurwaarder")
    assert talk.later(days=1).stap.vraag == situatievragen.WOORD
    talk.zegt("vonnis")
    assert talk.later(days=1).stap.vraag == situatievragen.DATUM_UITZETTING


def test_every_question_can_be_skipped() -> None:
    for question in situatievragen.HOOFDVRAGEN:
        for niveau in ("b1", "makkelijk"):
            payloads = [b["payload"] for b in TEKSTEN.knoppen(f"utter_{question}", niveau)]
            assert any("weet_niet" in p or "overslaan" in p for p in payloads), question


def test_every_step_has_its_texts_and_claims() -> None:
    for step in STAPPEN:
        for niveau in ("b1", "makkelijk"):
            assert TEKSTEN.tekst(step.uitleg, niveau)
            claims = TEKSTEN.metadata(step.uitleg, niveau)["claims"]
            assert set(step.claims) <= set(claims), step
            assert any("belbriefje" in b["payload"] for b in TEKSTEN.knoppen(step.uitleg, niveau))


def test_the_vonnis_can_be_told_in_own_words() -> None:
    talk = check("laatste kans")
    assert talk.stap.vraag == situatievragen.VONNIS
    assert talk.begrijpt("rechter heeft gezegd wij moeten huis uit")
    talk.zegt("rechter heeft gezegd wij moeten huis uit")
    assert situatie(talk).vonnis is JaNee.JA


def test_a_day_of_which_nothing_was_said_is_asked_what_it_is_of() -> None:
    talk = check("ik heb een brief van de deurwaarder en er staat 14 december")
    talk.tikt("weet_niet", "weet_niet")
    assert talk.stap.vraag == situatievragen.DAGSOORT
    assert "maandag 14 december 2026" in talk.bubbel()
    assert situatie(talk).datum is None and talk.waarden_van_knoppen() == [
        "zitting",
        "uitzetting",
        "betalen",
    ]


@pytest.mark.parametrize(
    ("said", "voor"),
    [("dan moet ik mijn huis uit", DatumVoor.UITZETTING), ("de zitting", DatumVoor.ZITTING)],
)
def test_what_the_day_is_of_can_be_typed(said: str, voor: DatumVoor) -> None:
    talk = check("ik heb een brief van de deurwaarder en er staat 14 december")
    talk.tikt("weet_niet", "weet_niet").zegt(said)
    assert (situatie(talk).datum, situatie(talk).datum_voor) == (date(2026, 12, 14), voor)


def test_a_day_to_pay_is_no_day_for_the_judge_or_for_leaving() -> None:
    talk = check("ik heb een aanmaning en er staat 14 december bij").tikt("betalen")
    known = situatie(talk)
    assert (known.betalen_voor, known.datum) == (date(2026, 12, 14), None)
    assert "utter_situatie_stap_2" in talk.sleutels


def test_who_does_not_know_keeps_a_day_of_something() -> None:
    talk = check("ik heb een brief van de deurwaarder en er staat 4 december")
    assert talk.stap.vraag == situatievragen.DAGSOORT, "a near day may be urgent"
    talk.tikt("weet_niet")
    assert (situatie(talk).datum, situatie(talk).datum_voor) == (date(2026, 12, 4), None)
    assert talk.sleutels[0] == "utter_situatie_spoed_dag"


def test_a_day_to_pay_answers_that_there_is_no_day_of_leaving() -> None:
    talk = check("er ligt een vonnis")
    assert talk.stap.vraag == situatievragen.DATUM_UITZETTING
    talk.zegt("alleen betalen voor 14 december")
    known = situatie(talk)
    assert (known.betalen_voor, known.datum) == (date(2026, 12, 14), None)
