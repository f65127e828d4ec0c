"""How to reach somebody does not grow by saying it again, and of a meeting only the facts stay."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.velden.afspraak import lees_afspraak
from casefile.velden.contactwens import lees_hoe, samen_hoe
from casefile.velden.gezegd import lees_gezegd
from casefile.velden.lijst import VAN_NAAM
from casefile.velden.opnemen import neem_op

VANDAAG = date(2026, 11, 30)


@pytest.mark.parametrize(
    "woorden",
    [
        "ik heb nog geen brief gekregen",
        "ik heb alleen een sms gehad. geen brief, geen rechter, niks",
        "ze hebben geen berichten gestuurd, ik kreeg niks",
        "haal weg dat er geen berichten gestuurd mogen worden",
    ],
)
def test_what_happened_is_no_way_to_reach_somebody(woorden: str) -> None:
    assert lees_hoe(woorden) is None


@pytest.mark.parametrize(
    ("woorden", "hoe"),
    [
        ("stuur mij geen brief", "geen brief"),
        ("geen brieven sturen aub", "geen brieven sturen"),
        ("liever geen brief, wel mailen", "geen brief"),
        ("na 17.30 uur of sms mag ook", "sms mag ook"),
        ("geen voicemail", "geen voicemail"),
    ],
)
def test_a_wish_is_kept_without_the_time(woorden: str, hoe: str) -> None:
    assert lees_hoe(woorden) == hoe


def test_the_same_again_adds_nothing_and_another_wish_takes_its_place() -> None:
    assert samen_hoe("geen voicemail, sms mag ook", "of sms") == "geen voicemail, of sms"
    assert samen_hoe("geen voicemail", "geen voicemail") is None
    assert samen_hoe("niet appen", "appen mag wel") == "appen mag wel"
    assert samen_hoe("Ola mag niet opnemen", "geen voicemail") == (
        "Ola mag niet opnemen, geen voicemail"
    )


def test_it_does_not_grow_when_it_is_said_twice() -> None:
    dossier = Dossier()
    for said in ("mijn zoon mag niet opnemen. graag sms", "bel na 17.00 uur of graag sms"):
        neem_op(dossier, lees_feiten(said, VANDAAG), VANDAAG)
    known = VAN_NAAM["hoe"].haal(dossier)
    assert known.count("sms") == 1 and "17" not in known


@pytest.mark.parametrize(
    ("woorden", "afspraak"),
    [
        (
            "zij moet het horen voor ons gesprek bij schuldhulp dinsdag 8 december om 10.30",
            "gesprek bij schuldhulp, dinsdag 8 december, 10.30",
        ),
        (
            "ik heb op dinsdag 8 december een intake met mevrouw Bakir",
            "intake met mevrouw Bakir, dinsdag 8 december",
        ),
        ("gesprek bij het wijkteam, 8 december 10.30 uur en ik neem alles mee",
         "gesprek bij het wijkteam, 8 december, 10.30 uur"),
        ("mijn zoon heeft dinsdag 8 december een gesprek op school", None),
        ("de zitting is een gesprek met de rechter op 8 december", None),
        ("heb ik een gesprek op 8 december?", None),
    ],
)  # fmt: skip
def test_of_a_meeting_only_the_facts_stay(woorden: str, afspraak: str | None) -> None:
    assert lees_afspraak(woorden) == afspraak


@pytest.mark.parametrize(
    ("tekst", "id_"),
    [
        ("ik huur van woongoed en de deurwaarder komt dinsdag", "woongoed_zeist"),
        ("wij zitten bij de alliantie in huur. mijn ex betaalt niets meer", "de_alliantie"),
        ("mijn zus huurt bij woongoed, ik niet", None),
        ("de advocaat van woongoed belde mij", None),
        ("ik woon in soest en mijn vriend huurt van woongoed zeist", None),
    ],
)
def test_somebody_else_in_the_story_does_not_hide_the_own_landlord(
    tekst: str, id_: str | None
) -> None:
    found = [one.id for one in lees_gezegd(tekst, VANDAAG).corporaties]
    assert found == ([id_] if id_ else [])


@pytest.mark.parametrize(
    "tekst", ["want ik ben slechtziend", "ik ben werkloos", "ik ben dyslectisch"]
)
def test_how_somebody_is_is_no_name(tekst: str) -> None:
    assert lees_gezegd(tekst, VANDAAG).naam is None


@pytest.mark.parametrize(
    "tekst", ["ik wil in me huis blijve met de kinderen", "wij wone in een flat"]
)
def test_a_verb_is_no_village(tekst: str) -> None:
    assert lees_gezegd(tekst, VANDAAG).plaats is None
