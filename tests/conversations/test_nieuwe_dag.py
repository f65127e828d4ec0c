"""A letter with a new day, when others have the case already: it is put right there and moved up."""

from __future__ import annotations

from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.onderdeel import Pakket
from casefile.storage.unit_of_work import Store
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_brief import DAGVAARDING
from tests.conversations.test_hele_weg import tell_how_to_reach

VER = DAGVAARDING.replace("dinsdag 15 december 2026", "dinsdag 26 januari 2027")
DICHTBIJ = DAGVAARDING.replace("dinsdag 15 december", "donderdag 3 december")


def zaak(store: Store) -> Doorverwijzing:
    with store.read() as unit:
        (referral,) = unit.doorverwijzingen.of_organisation("woongoed_zeist")
    return referral


def dag_in(referral: Doorverwijzing) -> str:
    assert referral.pakket is not None
    parts = Pakket.from_json(referral.pakket).onderdelen
    return next(part.tekst for part in parts if part.sleutel == "datum")


def test_a_nearer_day_goes_to_who_had_the_old_one_and_moves_the_case_up(
    gesprek: Gesprek, store: Store
) -> None:
    gesprek.huurder("hallo").huurder(VER).tikt("Ja, dat klopt").tikt("Nee")
    gesprek.huurder("meld mij aan")
    tell_how_to_reach(gesprek).bot("26 januari 2027").tikt("Ja, stuur")
    before = zaak(store)
    assert not before.spoed and "26 januari" in dag_in(before)
    gesprek.huurder("stop met aanmelden, ik kreeg een nieuwe brief")
    gesprek.huurder(DICHTBIJ).tikt("Ja, dat klopt")
    gesprek.bot("doorgegeven aan: WoonGoed Zeist")
    after = zaak(store)
    assert after.spoed and "3 december 2026" in dag_in(after)
    assert after.reactie_voor and before.reactie_voor
    assert after.reactie_voor <= before.reactie_voor


def test_who_confirms_nothing_changes_nothing(gesprek: Gesprek, store: Store) -> None:
    gesprek.huurder("hallo").huurder(VER).tikt("Ja, dat klopt").tikt("Nee")
    gesprek.huurder("meld mij aan")
    tell_how_to_reach(gesprek).tikt("Ja, stuur")
    gesprek.huurder(DICHTBIJ).tikt("Weet ik niet")
    assert not zaak(store).spoed and "26 januari" in dag_in(zaak(store))
