"""The rules that need no database: states, urgency, routes, what people write."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile import organisaties
from casefile.doorverwijzing import contactgegevens, route
from casefile.doorverwijzing.concept import BEWIND, Concept
from casefile.doorverwijzing.prioriteit import Aanleiding, Reden, lees_aanleiding, redenen
from casefile.doorverwijzing.toestand import FHIR, Toestand, VerbodenOvergang, controleer, is_open
from casefile.dossier import Dossier
from casefile.gesprek import wensen
from casefile.gesprek.vorm import is_duidelijk_ja
from casefile.noodpoort.nood import Nood
from casefile.organisaties import Aflevering, Organisatie, ProfielFout

TODAY = date(2026, 11, 23)
ALLOWED = {
    "concept": {"gevraagd", "ingetrokken"},
    "gevraagd": {"ontvangen", "aangenomen", "afgewezen", "ingetrokken", "mislukt"},
    "ontvangen": {"aangenomen", "afgewezen", "ingetrokken"},
    "aangenomen": {"lopend", "afgerond", "afgewezen", "ingetrokken", "ontvangen"},
    "lopend": {"afgerond", "ingetrokken", "ontvangen"},
    "mislukt": {"gevraagd", "ontvangen", "ingetrokken"},
}


@pytest.mark.parametrize(("before", "after"), list(product(Toestand, Toestand)))
def test_only_these_states_may_follow_each_other(before: Toestand, after: Toestand) -> None:
    if after.value in ALLOWED.get(before.value, set()):
        controleer(before, after)
    else:
        with pytest.raises(VerbodenOvergang):
            controleer(before, after)


def test_every_state_has_its_name_in_fhir_task_and_three_are_the_end() -> None:
    assert set(FHIR) == set(Toestand)
    closed = {state for state in Toestand if not is_open(state)}
    assert closed == {Toestand.AFGEROND, Toestand.AFGEWEZEN, Toestand.INGETROKKEN}


@pytest.mark.parametrize(
    ("known", "why"),
    [
        (Aanleiding(), ()),
        (Aanleiding(datum=TODAY + timedelta(days=14)), (Reden.DATUM,)),
        (Aanleiding(datum=TODAY), (Reden.DATUM,)),
        (Aanleiding(datum=TODAY + timedelta(days=15)), ()),
        (Aanleiding(datum=TODAY - timedelta(days=1)), ()),
        (Aanleiding(vonnis=True), (Reden.VONNIS,)),
        (Aanleiding(vonnis=False, kinderen=False), ()),
        (Aanleiding(kinderen=True), (Reden.KINDEREN,)),
        (Aanleiding(noden=frozenset({Nood.AFGESLOTEN})), (Reden.AFGESLOTEN,)),
        (Aanleiding(noden=frozenset({Nood.UITZETTING_NU})), (Reden.DATUM,)),
        (Aanleiding(noden=frozenset({Nood.GEEN_ETEN})), ()),
    ],
)
def test_what_makes_it_urgent(known: Aanleiding, why: tuple[Reden, ...]) -> None:
    assert redenen(known, TODAY) == why


def test_urgency_is_read_from_situation_overview_and_emergencies() -> None:
    stored = {
        "situatie": {"papier": "vonnis", "datum": "2026-12-01"},
        "gespreksstand": {"noden": {"geweld": 1}},
    }
    known = lees_aanleiding(Dossier(lambda soort: stored.get(soort)))
    assert known.vonnis is True and known.datum == date(2026, 12, 1) and known.geweld
    assert lees_aanleiding(Dossier()) == Aanleiding()


@pytest.mark.parametrize(
    ("concept", "who"),
    [
        (
            Concept(corporatie="woongoed_zeist"),
            ["woongoed_zeist", "tussenvoorziening", "wijkteam_zeist"],
        ),
        (
            Concept(corporatie="de_alliantie", plaats="Amersfoort"),
            ["de_alliantie", "tussenvoorziening"],
        ),
        (Concept(corporatie="de_alliantie", plaats="Almere"), ["de_alliantie", "contactpunt"]),
        (Concept(corporatie_naam="Portaal", plaats="Den Dolder"), ["wijkteam_zeist"]),
        (Concept(corporatie_naam="Portaal", plaats="Groningen"), ["contactpunt"]),
        (Concept(), ["contactpunt"]),
        (
            Concept(corporatie="woongoed_zeist", loopt_bij=["woongoed_zeist"]),
            ["tussenvoorziening", "wijkteam_zeist"],
        ),
    ],
)
def test_the_route_follows_the_profile(concept: Concept, who: list[str]) -> None:
    assert [o.id for o in route.ontvangers(concept)] == who


@pytest.mark.parametrize(
    ("concept", "who"),
    [
        (Concept(), "contactpunt"),
        (Concept(corporatie="woongoed_zeist"), "wijkteam_zeist"),
        (Concept(corporatie="de_alliantie"), "tussenvoorziening"),
        (Concept(via="tussenvoorziening"), "tussenvoorziening"),
        (Concept(via="woongoed_zeist"), "contactpunt"),
    ],
)
def test_a_human_is_never_the_corporation(concept: Concept, who: str) -> None:
    found = route.voor_een_mens(concept)
    assert found is not None and found.id == who


def test_whether_a_laatste_kans_is_given_is_a_setting_and_is_said_as_it_is() -> None:
    known = Concept(corporatie="woongoed_zeist")
    assert "utter_dv_laatste_kans_onbekend" in route.uitleg(known)
    one = organisaties.laad()["woongoed_zeist"]
    no = Organisatie(
        one.id, one.naam, one.naam, one.soort, one.aflevering, biedt_laatste_kans="nee"
    )
    assert route.gevraagd(known, no).endswith("gesprek")
    assert route.gevraagd(known, one).endswith("laatste_kans")


def test_bewind_changes_what_is_asked_and_nobody_is_refused() -> None:
    concept = Concept(corporatie="woongoed_zeist", geldhulp=BEWIND)
    helper = organisaties.laad()["tussenvoorziening"]
    assert route.gevraagd(concept, helper).endswith("bewind")
    assert helper in route.ontvangers(concept)


def test_a_profile_that_lets_a_corporation_read_the_chat_is_refused(tmp_path: object) -> None:
    wrong = Organisatie(
        "x", "X", "X", "corporatie", Aflevering("mail_met_link", "a@b"), leest_transcript=True
    )
    with pytest.raises(ProfielFout, match="never reads"):
        organisaties._check("x.yml", wrong)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fatima", "Fatima"),
        ("mijn naam is Jan de Vries.", "Jan de Vries"),
        ("ik heet O'Brien", "O'Brien"),
        ("Ayşe", "Ayşe"),
        ("ik wil een mens spreken", None),
        ("weet ik niet", None),
        ("ja", None),
        ("hoezo wil je dat weten", None),
        ("0612345678", None),
        ("ik wil niet zeggen wie ik ben", None),
        ("stop", None),
    ],
)
def test_names(text: str, name: str | None) -> None:
    assert contactgegevens.lees_naam(text) == name


@pytest.mark.parametrize(
    ("text", "reach", "name"),
    [
        ("0612345678", "0612345678", None),
        ("06-12 34 56 78 maar bel na vijven", "06-12 34 56 78", None),
        ("+31 6 12345678", "+31 6 12345678", None),
        ("Fatima 030 2345678", "030 2345678", "Fatima"),
        ("06 12345678, vraag naar Mo", "06 12345678", "Mo"),
        ("fatima@voorbeeld.nl.", "fatima@voorbeeld.nl", None),
        ("op maandag 14 december 2026", None, None),
        ("bel me tussen 14:00 en 15:30", None, None),
        ("nummer 12345", None, None),
    ],
)
def test_ways_to_reach_somebody(text: str, reach: str | None, name: str | None) -> None:
    assert contactgegevens.lees_bereik(text) == reach
    if reach:
        assert contactgegevens.naam_naast_nummer(text, reach) == name


@pytest.mark.parametrize(
    ("text", "withdraws"),
    [
        ("ik trek mijn toestemming in", True),
        ("Ik wil mijn toestemming intrekken bij woongoed.", True),
        ("trek mijn toestemming voor de tussenvoorziening in", True),
        ("haal mijn toestemming weg", True),
        ("stop mijn toestemming", True),
        ("kan ik mijn toestemming later intrekken?", False),
        ("ik trek mijn toestemming niet in", False),
        ("ik geef toestemming", False),
        ("wanneer trek ik er weer in", False),
    ],
)
def test_withdrawing_is_recognised_without_a_guess(text: str, withdraws: bool) -> None:
    assert wensen.trekt_toestemming_in(text) is withdraws
    assert wensen.maakt_einde(text) is withdraws


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("wis alles", True),
        ("Verwijder mijn gegevens!", True),
        ("ik wil alles wissen", True),
        ("wis alles niet", False),
        ("ze willen alles wissen", False),
        ("stop met praten over geld", False),
    ],
)
def test_what_works_whoever_has_the_chat(text: str, ends: bool) -> None:
    assert wensen.maakt_einde(text) is ends


@given(st.text(max_size=200))
def test_whatever_is_typed_nothing_breaks(text: str) -> None:
    for read in (
        contactgegevens.lees_naam,
        contactgegevens.lees_bereik,
        wensen.is_iets_anders,
        is_duidelijk_ja,
    ):
        read(text)
    assert len(contactgegevens.schoon(text)) <= contactgegevens.MEESTE_TEKENS
    assert not set("{}[]<>\n") & set(contactgegevens.schoon(text))
    if (reach := contactgegevens.lees_bereik(text)) is not None:
        assert contactgegevens.lees_bereik(reach) is not None
