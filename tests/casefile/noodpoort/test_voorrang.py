"""Several emergencies in one message: all are named, in order, and nothing silences another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.noodpoort.nood import VOORRANG, Nood, met_gissing
from casefile.noodpoort.poort import kind_spreekt, vind_noden
from tests.casefile.noodpoort.tabellen import VANDAAG, noden

MUST = noden("veelgezegd.tsv")


def test_the_order_of_precedence_is_that_of_the_labels() -> None:
    assert [nood.value for nood in VOORRANG] == [
        "zelfdoding", "lichaam", "geweld", "kind", "dreiging_ander", "uitzetting_nu",
        "slot_vervangen", "geen_slaapplek", "afgesloten", "geen_eten", "zitting_nu", "wanhoop",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("zin", "verwacht"),
    [
        ("mijn man slaat mij en ik wil dood", [Nood.ZELFDODING, Nood.GEWELD]),
        ("morgen word ik uitgezet. ik heb niks te eten", [Nood.UITZETTING_NU, Nood.GEEN_ETEN]),
        ("ik kan niet meer, vrijdag moet ik voor de rechter", [Nood.ZITTING_NU, Nood.WANHOOP]),
        ("de stroom is afgesloten en ik heb honger", [Nood.AFGESLOTEN, Nood.GEEN_ETEN]),
    ],
)
def test_two_at_once(zin: str, verwacht: list[Nood]) -> None:
    assert list(vind_noden(zin, VANDAAG)) == verwacht


@pytest.mark.parametrize(
    ("zin", "nood"),
    [
        ("ik ben doodmoe en ik wil dood", Nood.ZELFDODING),
        ("nee ik wil niet dood maar mijn man slaat me", Nood.GEWELD),
        ("ik schaam me dood. ik wil niet meer leven", Nood.ZELFDODING),
        ("vroeger sloeg hij mij. mijn kinderen hebben nu niks te eten", Nood.KIND),
        ("ik kan niet meer slapen en we hebben geen eten", Nood.GEEN_ETEN),
        ("vorig jaar was de stroom afgesloten. morgen sluiten ze het gas af", Nood.AFGESLOTEN),
        ("gisteren was de zitting. vrijdag word ik uitgezet", Nood.UITZETTING_NU),
        ("mijn slot is kapot. de huisbaas heeft mijn spullen buiten gezet", Nood.SLOT_VERVANGEN),
    ],
)
def test_an_idiom_takes_away_only_itself(zin: str, nood: Nood) -> None:
    assert nood in vind_noden(zin, VANDAAG)


_NEUTRAAL = """hallo mevrouw de huur brief bedankt voor uw hulp groeten maandelijks bedrag zeist
utrecht contract woonbegeleider formulier september 450 euro zorgverzekering telefoonnummer"""
NEUTRAAL = st.lists(
    st.sampled_from(_NEUTRAAL.split()),
    max_size=25,
).map(" ".join)


@given(st.sampled_from(MUST), NEUTRAAL, NEUTRAAL)
def test_words_around_it_do_not_silence_it(row: tuple[str, str], voor: str, na: str) -> None:
    nood, zin = row
    assert nood in [n.value for n in vind_noden(f"{voor}. {zin}. {na}", VANDAAG)]


@pytest.mark.parametrize("een", MUST)
def test_one_emergency_does_not_silence_another(een: tuple[str, str]) -> None:
    for ander in MUST:
        both = f"{een[1]}. {ander[1]}."
        found = {n.value for n in vind_noden(both, VANDAAG)}
        expected = {een[0], ander[0]}
        if not expected <= found and kind_spreekt(both, VANDAAG):
            expected.discard("geweld")  # violence at home is then the child's emergency
        assert expected <= found, both


@given(st.sampled_from(MUST), st.data())
def test_case_and_invisible_characters_do_not_matter(
    row: tuple[str, str], data: st.DataObject
) -> None:
    _, zin = row
    changed = "".join(
        data.draw(st.sampled_from((c, c.upper(), c + "\u200b", c + "\u00ad"))) for c in zin
    )
    assert vind_noden(changed, VANDAAG) == vind_noden(zin, VANDAAG)


@pytest.mark.parametrize(
    ("zin", "kind"),
    [
        ("ik ben 14 en mijn vader slaat ons", True),
        ("ik ben een kind, papa is weer dronken", True),
        ("mijn kinderen hebben honger", False),
        ("ik ben 15 jaar getrouwd en mijn man slaat mij", False),
    ],
)
def test_a_child_that_types_itself_is_noticed(zin: str, kind: bool) -> None:
    assert kind_spreekt(zin, VANDAAG) is kind
    if kind:
        assert vind_noden(zin, VANDAAG)[0] is Nood.KIND


Z, G, K, U = Nood.ZELFDODING, Nood.GEWELD, Nood.KIND, Nood.UITZETTING_NU


@pytest.mark.parametrize(
    ("gevonden", "gissing", "samen"),
    [
        ((K, U), None, (K, U)),
        ((K, U), U, (U, K)),
        ((U,), G, (G, U)),
        ((G,), U, (G,)),
        ((Z, U), U, (Z, U)),
        ((), G, ()),
    ],
)
def test_the_classifier_may_choose_what_comes_first_and_takes_nothing_away(
    gevonden: tuple[Nood, ...], gissing: Nood | None, samen: tuple[Nood, ...]
) -> None:
    assert met_gissing(gevonden, gissing) == samen
