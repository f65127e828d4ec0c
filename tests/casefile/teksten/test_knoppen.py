"""Walks every button of every text: it goes somewhere, there is about what the button says, and from
nowhere does one only walk in circles."""

from __future__ import annotations

import json
import re
from functools import lru_cache

import pytest
import yaml

from actions.verlopen import VERLOPEN
from casefile.settings import ROOT
from casefile.situatie.stappen import Contact
from casefile.teksten.lezer import B1, MAKKELIJK, Teksten

TEKSTEN = Teksten.standaard()
ANSWER = "geef_antwoord"
EXPLAINS = ("utter_vraag_", "utter_onderwerp_", "utter_situatie_stap_", "utter_begrip_")
URGENT = ("utter_nood_", "utter_misschien_")
# Titles without a word of the text that they lead to, looked at one by one.
MEANS = {
    "1 week of eerder": "utter_nood_zitting_nu",
    "2 weken of eerder": "utter_nood_uitzetting_nu",
    "Als ik nu betaal": "utter_vraag_betalen_na_vonnis",
    "Als ze nee zeggen": "utter_vraag_hulp_geweigerd",
    "En daarna?": "utter_onderwerp_na_uitzetting",
    "Het gaat niet goed": "utter_vraag_beheer_klacht",
    "Hoe bel ik ze?": "utter_vraag_corporatie",
    "Hoe krijg ik dat?": "utter_vraag_aanmelden",
    "Ik ben geweest": "utter_vraag_vonnis",
    "Ik heb AOW": "utter_onderwerp_aow",
    "Ik moet er snel uit": "utter_nood_uitzetting_nu",
    "Ik was er niet": "utter_vraag_zitting_gemist",
    "Is het voor mij?": "utter_vraag_voor_wie",
    "Kan het nog stoppen?": "utter_vraag_tegenhouden",
    "Laatste kans en ik": "utter_vraag_voor_wie",
    "Later dan 1 week": "utter_vraag_zitting",
    "Later dan 2 weken": "utter_vraag_tegenhouden",
    "Meer uitleg": "utter_vraag_omklapcontract",
    "Minder uitgeven": "utter_vraag_rondkomen",
    "Uitstel vragen": "utter_onderwerp_schorsing",
    "Verhuurder bellen": "utter_vraag_corporatie",
    "Waar ga ik heen?": "utter_vraag_opvang",
    "Waar gaan we heen?": "utter_onderwerp_gezin_opvang",
    "Wat als ik nee zeg?": "utter_vraag_weigeren",
    "Wat doet die hulp?": "utter_vraag_woonbegeleiding",
    "Wat gebeurt er dan?": "utter_vraag_dag_van_uitzetting",
    "Wat houdt het in?": "utter_vraag_laatste_kans",
    "Wat kan nog meer?": "utter_vraag_tegenhouden",
    "Wat kan nog?": "utter_vraag_tegenhouden",
    "Wat mag hij doen?": "utter_vraag_deurwaarder",
    "Wat pak ik in?": "utter_vraag_dag_van_uitzetting",
    "Wat stopt het wel?": "utter_onderwerp_schorsing",
    "Wat stopt het?": "utter_onderwerp_schorsing",
    "Wat zeg ik ze?": "utter_onderwerp_kinderen_uitleg",
    "Wie ben je": "utter_vraag_wie_ben_je",
    "Ze zeggen nee": "utter_vraag_hulp_geweigerd",
}
SAME_EVERYWHERE = re.compile(r"hulp nu|hulp|(?:ja, )?help (?:mij|met) bellen|wie is wie\?", re.I)


@lru_cache(maxsize=1)
def meanings() -> set[str]:
    domain = yaml.safe_load((ROOT / "bot" / "domain" / "domain.yml").read_text(encoding="utf-8"))
    return {next(iter(i)) if isinstance(i, dict) else i for i in domain["intents"]}


def buttons(key: str) -> list[tuple[str, str, dict[str, str]]]:
    """(title, meaning, values) of both versions."""
    found = []
    for level in (B1, MAKKELIJK):
        for button in TEKSTEN.knoppen(key, level):
            match = re.fullmatch(r"/(\w+)(\{.*\})?", button["payload"])
            assert match, (key, button)
            found.append((button["title"], match[1], json.loads(match[2] or "{}")))
    return found


def target(meaning: str, values: dict[str, str]) -> str | None:
    """The text that a tap leads to; None: a flow, a person or an answer decides."""
    topic = f"utter_onderwerp_{values.get('waarde')}"
    if TEKSTEN.heeft(topic):
        return topic
    if meaning.startswith(("vraag_", "nood_")):
        return f"utter_{meaning}"
    if values.get("verloop") == "belbriefje" and "waarde" in values:
        return f"utter_belbriefje_{values['waarde']}"
    return None


ALL = [(key, *button) for key in TEKSTEN.sleutels() for button in buttons(key)]


@pytest.mark.parametrize("key", sorted({key for key, *_ in ALL}))
def test_every_button_goes_somewhere(key: str) -> None:
    for title, meaning, values in buttons(key):
        assert meaning in meanings(), (key, title)
        assert values.get("verloop", "situatie") in VERLOPEN, (key, title)
        place = target(meaning, values)
        if place is not None:
            assert TEKSTEN.heeft(place), (key, title, place)
            assert place != key, f"{key}: {title!r} leads to itself"
        if meaning.startswith("vraag_") and "waarde" in values:
            assert TEKSTEN.heeft(f"utter_onderwerp_{values['waarde']}"), (key, title)
        if values.get("verloop") == "belbriefje" and "waarde" in values:
            assert values["waarde"] in {contact.value for contact in Contact}, (key, title)


def test_behind_a_button_is_what_it_says() -> None:
    wrong = []
    for key, title, meaning, values in ALL:
        place = target(meaning, values)
        if place is None or SAME_EVERYWHERE.fullmatch(title) or MEANS.get(title) == place:
            continue
        words = [word[:5] for word in re.findall(r"\w{4,}", title.casefold())]
        there = place.replace("_", " ") + " ".join(
            TEKSTEN.ruw(place, level).casefold() for level in (B1, MAKKELIJK)
        )
        if not any(word in there for word in words):
            wrong.append((key, title, place))
    assert wrong == []


def test_no_title_that_was_looked_at_is_left_over() -> None:
    used = {title for _, title, _, _ in ALL}
    assert set(MEANS) <= used


@pytest.mark.parametrize("key", [k for k in TEKSTEN.sleutels() if k.startswith(EXPLAINS + URGENT)])
def test_every_explanation_ends_in_a_next_step(key: str) -> None:
    assert TEKSTEN.knoppen(key, B1) and TEKSTEN.knoppen(key, MAKKELIJK)


@pytest.mark.parametrize("key", [k for k in TEKSTEN.sleutels() if k.startswith(EXPLAINS)])
def test_from_every_explanation_help_is_two_taps_away(key: str) -> None:
    """A person, a flow that helps, or a number to ring: nobody only walks from text to text."""
    seen, now = {key}, [key]
    for _ in range(3):
        if any(_helps(one) for one in now):
            return
        places = {target(meaning, values) for one in now for _, meaning, values in buttons(one)}
        now = [place for place in places if place and place not in seen]
        seen.update(now)
    raise AssertionError(f"{key} leads to no help")


def _helps(key: str) -> bool:
    text = TEKSTEN.ruw(key)
    return "{tel_" in text or any(
        meaning in ("mens", "start_situatie", "start_overzicht", "start_doorverwijzing")
        for _, meaning, _ in buttons(key)
    )


@pytest.mark.parametrize("key", sorted({key for key, *_ in ALL}))
def test_both_versions_offer_the_same_ways_on(key: str) -> None:
    plain, easy = (
        [button["payload"] for button in TEKSTEN.knoppen(key, level)] for level in (B1, MAKKELIJK)
    )
    assert plain == easy


def test_from_an_emergency_about_life_no_button_leads_away_from_help() -> None:
    for key in ("utter_nood_zelfdoding", "utter_leven_terug", "utter_leven_mens"):
        assert {meaning for _, meaning, _ in buttons(key)} <= {"mens", ANSWER}
