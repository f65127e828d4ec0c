"""What is said after an emergency: the numbers first, not the same long text for ever, no way back
without being asked."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
import yaml

from casefile.dialogue import Antwoord, Verloop
from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.antwoord import stel_op
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.noodverloop import (
    LEVEN,
    TERUG,
    WANHOOP,
    VeiligheidVerloop,
    noden_na,
    vraag_na,
)
from casefile.settings import ROOT

NU = datetime(2026, 11, 23, 9, tzinfo=timezone.utc)
TEKSTEN = yaml.safe_load((ROOT / "content" / "nood.yml").read_text(encoding="utf-8"))["responses"]
VERLOOP: Verloop = VeiligheidVerloop()


def keys(*noden: Nood, eerder: dict[Nood, int] | None = None) -> list[str]:
    return [bericht.sleutel for bericht in stel_op(noden, eerder or {})]


def test_two_emergencies_get_both_texts_most_urgent_first() -> None:
    assert keys(Nood.GEEN_ETEN, Nood.GEWELD) == ["utter_nood_geweld", "utter_nood_geen_eten"]


def test_despair_beside_suicide_is_not_asked_back() -> None:
    assert keys(Nood.ZELFDODING, Nood.WANHOOP) == ["utter_nood_zelfdoding"]


def test_at_most_three_texts() -> None:
    assert len(keys(*Nood)) == 3


def test_shown_twice_becomes_short() -> None:
    assert keys(Nood.GEWELD, eerder={Nood.GEWELD: 1}) == ["utter_nood_geweld"]
    assert keys(Nood.GEWELD, eerder={Nood.GEWELD: 2}) == ["utter_nood_geweld_kort"]


@pytest.mark.parametrize("nood", list(Nood))
def test_every_text_exists_is_short_and_begins_with_what_to_do(nood: Nood) -> None:
    for key in (f"utter_nood_{nood.value}", f"utter_nood_{nood.value}_kort"):
        levels = [variant["metadata"]["niveau"] for variant in TEKSTEN[key]]
        assert sorted(levels) == ["A2", "B1"]
        for variant in TEKSTEN[key]:
            text = variant["text"]
            assert len(text.split()) <= 45
            assert text.count("?") <= 1 and "!" not in text
            assert "{tel_" in text or "corporatie" in text or "rechter" in text


@pytest.mark.parametrize(
    ("waarde", "intent"), [("ja", "ja"), ("weet_niet", "weet_niet"), (None, "klacht")]
)
def test_doubt_counts_as_yes(waarde: str | None, intent: str) -> None:
    stap = VERLOOP.antwoord(Dossier(), WANHOOP, Antwoord(intent=intent, waarde=waarde), NU)
    assert [b.sleutel for b in stap.berichten] == ["utter_nood_zelfdoding"]
    assert stap.vraag == LEVEN


def test_no_gives_a_kind_line_and_goes_back() -> None:
    stap = VERLOOP.antwoord(Dossier(), WANHOOP, Antwoord(intent="nee"), NU)
    assert [b.sleutel for b in stap.berichten] == ["utter_veilig_moe"]
    assert stap.vraag is None and stap.opdrachten == (("hervat",),)


def test_only_verder_ends_the_flow() -> None:
    done = VERLOOP.antwoord(Dossier(), TERUG, Antwoord(waarde="verder"), NU)
    assert done.vraag is None and done.opdrachten == (("hervat",),)
    other = VERLOOP.antwoord(Dossier(), TERUG, Antwoord(intent="klacht"), NU)
    assert other.vraag == TERUG and not other.opdrachten


def test_the_texts_of_the_questions_exist() -> None:
    assert {f"utter_{WANHOOP}", f"utter_{TERUG}", "utter_veilig_moe"} <= set(TEKSTEN)


@pytest.mark.parametrize("gezegd", ["bedankt", "hier naast me op tafel", "nee", "misschien"])
def test_after_suicide_nothing_but_verder_goes_on(gezegd: str) -> None:
    stap = VERLOOP.antwoord(Dossier(), LEVEN, Antwoord(gezegd, gezegd), NU)
    assert stap.vraag == LEVEN and not stap.opdrachten


def test_yes_after_suicide_is_danger_not_going_on() -> None:
    stap = VERLOOP.antwoord(Dossier(), LEVEN, Antwoord(intent="ja"), NU)
    assert [b.sleutel for b in stap.berichten] == ["utter_nood_zelfdoding"]
    assert stap.vraag == LEVEN


def test_going_on_after_suicide_names_the_number_once_more() -> None:
    stap = VERLOOP.antwoord(Dossier(), LEVEN, Antwoord(waarde="verder"), NU)
    assert [b.sleutel for b in stap.berichten] == ["utter_leven_kort"]
    assert stap.opdrachten == (("hervat",),)


def test_suicide_among_others_is_what_we_ask_on_about() -> None:
    assert vraag_na((Nood.ZELFDODING, Nood.GEWELD)) == LEVEN
    assert vraag_na((Nood.GEWELD,)) == TERUG
    assert vraag_na((Nood.WANHOOP,)) == WANHOOP


@pytest.mark.parametrize("vraag", [WANHOOP, LEVEN])
def test_another_emergency_never_takes_the_place_of_113(vraag: str) -> None:
    stand = Gespreksstand()
    assert noden_na(stand, [Nood.GEEN_SLAAPPLEK]) == (Nood.GEEN_SLAAPPLEK,)
    stand.open("veiligheid", vraag)
    assert noden_na(stand, [Nood.GEEN_SLAAPPLEK]) == (Nood.ZELFDODING, Nood.GEEN_SLAAPPLEK)
    assert noden_na(stand, [Nood.WANHOOP]) == (Nood.ZELFDODING,)
