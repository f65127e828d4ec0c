"""A cry for help in another language raises the same emergency; look-alikes in Dutch do not."""

from __future__ import annotations

import pytest

from casefile.noodpoort.poort import vind_noden
from tests.casefile.noodpoort.tabellen import VANDAAG


@pytest.mark.parametrize(
    ("nood", "zin"),
    [
        ("zelfdoding", "I want to die, I can not pay"),
        ("zelfdoding", "artık yaşamak istemiyorum"),
        ("zelfdoding", "ARTIK ÖLMEK İSTİYORUM"),
        ("zelfdoding", "olmek istiyorum"),
        ("zelfdoding", "ja juz chce umrzec"),
        ("zelfdoding", "ya no quiero vivir así"),
        ("zelfdoding", "j'ai plus envie de vivre"),
        ("zelfdoding", "я більше не хочу жити"),
        ("zelfdoding", "أنا أريد أن أموت"),
        ("zelfdoding", "mówi o samobójstwie"),
        ("geweld", "my husband hits me every day"),
        ("geweld", "mąż mnie bije"),
        ("geweld", "زوجي يضربني"),
        ("geweld", "чоловік б’є мене"),
        ("geen_slaapplek", "je dors dans la rue depuis lundi"),
        ("uitzetting_nu", "the bailiff is at the door"),
        ("geen_eten", "çocuklarım aç"),
        ("lichaam", "oğlum nefes alamıyor"),
        ("lichaam", "u nas śmierdzi gazem"),
        ("lichaam", "my son is not breathing"),
        ("lichaam", "أبي لا يتنفس"),
        ("lichaam", "mi madre no respira"),
        ("lichaam", "ça sent le gaz ici"),
        ("lichaam", "тато не дихає"),
    ],
)
def test_a_cry_in_another_language_is_heard(nood: str, zin: str) -> None:
    assert vind_noden(zin, VANDAAG)[0].value == nood


@pytest.mark.parametrize(
    "zin",
    [
        "met me batterij bijna leeg kan ik niet bellen",
        "heb je me tuerlijk gehoord",
        "Merhaba, kira borcum var, bana yardım eder misiniz?",
        "Nie mogę zapłacić czynszu, co mam robić?",
        "I have a letter from the bailiff, what does it mean?",
        "je ne comprends pas la lettre du juge",
    ],
)
def test_no_cry_no_alarm(zin: str) -> None:
    assert vind_noden(zin, VANDAAG) == ()
