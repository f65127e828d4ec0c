"""Which text answers which short question after which explanation."""

from __future__ import annotations

import pytest

from casefile.gesprek.draad import (
    KERNVRAAG_VAN,
    KERNVRAGEN,
    antwoord_op,
    kernvraag_van,
    van_hetzelfde,
)
from casefile.gesprek.verwijzing import Kant
from casefile.teksten.lezer import MAKKELIJK, Teksten

TEKSTEN = Teksten.standaard()
VERZET_KOSTEN = "utter_onderwerp_verzet_kosten"

# (what was explained, the question after it): the text, and what it must say.
VERVOLG = {
    # How long is there: to choose, to pay, to stay. Never only how long the help lasts.
    ("vraag_weigeren", Kant.DUUR): ("vervolg_duur_laatste_kans", "tot welke dag"),
    ("vraag_afspraak_gebroken", Kant.DUUR): ("vervolg_duur_laatste_kans", "kan het snel gaan"),
    ("vraag_startgesprek", Kant.DUUR): ("vervolg_duur_laatste_kans", "wacht niet te lang"),
    ("kans", Kant.DUUR): ("vervolg_duur_laatste_kans", "1 jaar, soms 2"),
    ("vraag_herinnering", Kant.DUUR): ("vervolg_duur_huurschuld", "vóór die dag"),
    ("vraag_incasso", Kant.DUUR): ("vervolg_duur_huurschuld", "vóór die dag"),
    ("vraag_betalingsregeling", Kant.DUUR): ("vervolg_duur_regeling", "spreken jullie samen af"),
    ("vraag_hoger_beroep", Kant.DUUR): ("vervolg_duur_vonnis", "vaak 3 maanden"),
    ("onderwerp_pauze", Kant.DUUR): ("vervolg_duur_pauze", "hoogstens 6 maanden"),
    ("vraag_spullen", Kant.DUUR): ("vervolg_duur_spullen", "13 weken"),
    ("vraag_ontruimingsdatum", Kant.DUUR): ("vervolg_duur_uitzetting", "3 dagen"),
    # What happens then: who broke an agreement or refuses is not told how a last chance begins.
    ("vraag_afspraak_gebroken", Kant.DAARNA): ("vervolg_daarna_gebroken", "zonder nieuwe rechtszaak"),
    ("vraag_afspraak_gebroken", Kant.ALS_NIET): ("vervolg_daarna_gebroken", "bel vandaag"),
    ("vraag_afspraak_gebroken", Kant.LATER): ("vervolg_wie_gebroken", "bel vandaag"),
    ("vraag_weigeren", Kant.DAARNA): ("vervolg_daarna_weigeren", "huisuitzetting doorgaan"),
    ("vraag_weigeren", Kant.ALS_NIET): ("vervolg_daarna_weigeren", "hoeveel tijd"),
    ("vraag_voorwaarden", Kant.DAARNA): ("vraag_startgesprek", "startgesprek"),
    ("onderwerp_pauze", Kant.DAARNA): ("vervolg_daarna_pauze", "nee"),
    # What to do, and whom to call.
    ("vraag_afspraak_gebroken", Kant.DOEN): ("vervolg_wie_gebroken", "juridisch loket"),
    ("vraag_weigeren", Kant.DOEN): ("vervolg_wie_weigeren", "hoeveel tijd"),
    ("vraag_laatste_kans", Kant.WIE): ("vervolg_wie_laatste_kans", "vraag er zelf om"),
    # What it costs to go on, and not what the judgment orders.
    ("vraag_hoger_beroep", Kant.KOSTEN): ("vervolg_kosten_hoger_beroep", "advocaat kost geld"),
    ("onderwerp_schorsing", Kant.KOSTEN): ("vervolg_kosten_hoger_beroep", "advocaat kost geld"),
    ("vraag_zitting_gemist", Kant.KOSTEN): ("vervolg_kosten_hoger_beroep", "advocaat kost geld"),
    ("onderwerp_pauze", Kant.KOSTEN): ("vervolg_kosten_pauze", "schuldhulp"),
    ("vraag_vonnis", Kant.KOSTEN): ("vervolg_kosten_vonnis", "in het vonnis"),
    # A no: of the judge to whom, and no bezwaar of six weeks some days before an eviction.
    ("onderwerp_verweer", Kant.NEE): ("vervolg_nee_rechter", "krijgt je verhuurder gelijk"),
    ("vraag_uitstel", Kant.NEE): ("vervolg_nee_rechter", "geen extra tijd"),
    ("nood_uitzetting_nu", Kant.NEE): ("vervolg_nee_uitzetting", "kort geding"),
    ("vraag_spullen", Kant.NEE): ("vervolg_nee_uitzetting", "kort geding"),
    ("vraag_schuldhulp", Kant.NEE): ("vraag_hulp_geweigerd", "bezwaar"),
}  # fmt: skip


@pytest.mark.parametrize(("asked", "answer"), VERVOLG.items())
def test_which_text_answers(asked: tuple[str, Kant], answer: tuple[str, str]) -> None:
    (subject, side), (name, says) = asked, answer
    key = antwoord_op(side, subject, TEKSTEN.heeft)
    assert key == f"utter_{name}"
    assert says in " ".join(TEKSTEN.tekst(key, MAKKELIJK).casefold().split())


@pytest.mark.parametrize("subject", ["nood_uitzetting_nu", "vraag_ontruimingsdatum", "stap_11"])
def test_no_six_weeks_some_days_before_an_eviction(subject: str) -> None:
    key = antwoord_op(Kant.NEE, subject, TEKSTEN.heeft)
    assert key is not None and "6 weken" not in TEKSTEN.tekst(key, MAKKELIJK)


def test_every_kernvraag_that_is_named_here_has_a_text() -> None:
    names = {name for names in KERNVRAGEN.values() for name in names.split()}
    names |= set(KERNVRAAG_VAN.values())
    assert [n for n in sorted(names) if not TEKSTEN.heeft(f"utter_onderwerp_{n}")] == []


def test_a_kernvraag_belongs_to_one_subject() -> None:
    names = [name for names in KERNVRAGEN.values() for name in names.split()]
    assert len(names) == len(set(names))


def test_from_when_is_said_by_the_text_about_how_long() -> None:
    heeft = Teksten.standaard().heeft
    assert (
        antwoord_op(Kant.BEGIN, "vraag_zitting_gemist", heeft) == "utter_onderwerp_verzet_termijn"
    )
    assert antwoord_op(Kant.BEGIN, "vraag_vonnis", heeft) == "utter_vervolg_duur_vonnis"


def test_a_kernvraag_is_no_answer_to_itself() -> None:
    assert antwoord_op(Kant.KOSTEN, "onderwerp_verzet_termijn", TEKSTEN.heeft) == VERZET_KOSTEN
    found = antwoord_op(Kant.KOSTEN, "onderwerp_verzet_kosten", TEKSTEN.heeft)
    assert found is not None and found != VERZET_KOSTEN


def test_a_kernvraag_is_a_side_of_what_another_one_is_about() -> None:
    assert kernvraag_van(Kant.KOSTEN, "onderwerp_verzet_termijn") == "verzet_kosten"
    assert kernvraag_van(Kant.KOSTEN, "onderwerp_verzet_kosten") is None
    assert kernvraag_van(Kant.KOSTEN, "onderwerp_leest_ander") is None


def test_what_it_costs_beside_a_kernvraag_is_not_about_this_chat() -> None:
    assert van_hetzelfde("vraag_kost_dit", "verzet_termijn") == "onderwerp_verzet_kosten"
    assert van_hetzelfde("vraag_kost_dit", "leest_ander") == "vraag_kost_dit"
    assert van_hetzelfde("vraag_bewind", "verzet_termijn") == "vraag_bewind"
