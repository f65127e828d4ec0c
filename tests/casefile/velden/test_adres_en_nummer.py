"""An address and a number at the landlord, told in passing: one's own, said back, shown to who helps."""

from __future__ import annotations

import pytest

from casefile.storage.unit_of_work import Store
from casefile.velden.adres_en_nummer import lees_adres, lees_huurdersnummer
from tests.casefile.doorverwijzing.conftest import TV, WGZ, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("ik woon op de Dorpsstraat 12", "Dorpsstraat 12"),
        ("Wij wonen aan de Karel Doormanlaan 7a in Zeist", "Karel Doormanlaan 7a"),
        ("mijn adres is slotlaan 101-2, 3701gc", "slotlaan 101-2, 3701GC"),
        ("ik huur op 3705 AB 14", "3705 AB 14"),
        ("Adres: Oude Arnhemseweg 3 bis", "Oude Arnhemseweg 3 bis"),
        ("de Dorpsstraat 12", None),
        ("ik woonde op de Dorpsstraat 12", None),
        ("ik woon niet meer op de Dorpsstraat 12", None),
        ("ik woon in Zeist", None),
        ("ik woon hier al 12 jaar", None),
        ("de rechtbank zit aan de Vrouwe Justitiaplein 1", None),
        ("ik huur en betaal weg 450 euro", None),
        ("ik woon in een straat 3 minuten van hier", None),
    ],
)
def test_only_ones_own_address_of_today(said: str, address: str | None) -> None:
    assert lees_adres(said) == address


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("mijn huurdersnummer is 123456", "123456"),
        ("Contractnummer: HC-20.441/3", "HC-20.441/3"),
        ("klantnr 00418822, ik heb een brief", "00418822"),
        ("mijn nummer is 0612345678", None),
        ("wat is een huurdersnummer?", None),
        ("mijn huurdersnummer weet ik niet, ik heb 2 kinderen", None),
    ],
)
def test_a_number_that_is_called_so(said: str, number: str | None) -> None:
    assert lees_huurdersnummer(said) == number


def test_what_was_told_goes_along_and_can_be_left_out(store: Store) -> None:
    huurder = Huurder(store)
    huurder.zegt("ik woon op de Dorpsstraat 12 en mijn huurdersnummer is 445566", "nlu_fallback")
    assert "Dorpsstraat 12" in "\n".join(huurder.alles()), "said back"
    meldt_aan(huurder)
    for place in (WGZ, TV):
        package = huurder.doorverwijzingen()[place].pakket
        assert package is not None
        parts = {part["sleutel"]: part["tekst"] for part in package["onderdelen"]}
        assert parts["adres"] == "Dorpsstraat 12" and parts["huurdersnummer"] == "445566"


def test_nothing_was_told_nothing_is_there(store: Store) -> None:
    huurder = meldt_aan(Huurder(store))
    package = huurder.doorverwijzingen()[WGZ].pakket
    assert package is not None
    assert not {"adres", "huurdersnummer"} & {part["sleutel"] for part in package["onderdelen"]}
