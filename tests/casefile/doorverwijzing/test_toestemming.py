"""Nothing leaves without a yes to exactly what was on the screen, per recipient, and it can be proven."""

from __future__ import annotations

from typing import Any

import pytest

from casefile.doorverwijzing.concept import Concept
from casefile.gesprek.vorm import is_duidelijk_ja
from casefile.storage.toestemmingen import Toestemming
from casefile.storage.unit_of_work import Store
from tests.casefile.doorverwijzing.conftest import TV, WGZ, WIJKTEAM, meldt_aan, vertelt
from tests.casefile.doorverwijzing.huurder import Huurder


def consents(store: Store, huurder: Huurder) -> dict[str, Toestemming]:
    with store.read() as unit:
        return {c.ontvanger: c for c in unit.toestemmingen.van_gesprek(huurder.id)}


def parts(huurder: Huurder, organisation: str) -> dict[str, str]:
    package = huurder.doorverwijzingen()[organisation].pakket
    assert package is not None
    return {part["sleutel"]: part["tekst"] for part in package["onderdelen"]}


def test_the_proof_holds_the_screen_the_version_the_channel_and_the_message(
    huurder: Huurder, store: Store
) -> None:
    vertelt(huurder)
    screen, moment = huurder.replies[-1].text, store.clock()
    huurder.tikt("Ja, stuur").tikt("Nee").tikt("Nee")
    proof: dict[str, Any] = consents(store, huurder)[WGZ].bewijs
    assert proof["scherm"] == screen, "the bubble as it stood in the chat"
    assert proof["tekst"] in screen
    assert (proof["taal"], proof["niveau"], proof["kanaal"]) == ("nl", "b1", "telegram")
    assert proof["bericht"].isdigit() and proof["versie"] == 1
    assert proof["getoond_op"] == moment.isoformat(), "when it was on the phone"
    assert consents(store, huurder)[TV].antwoord == "nee"
    assert consents(store, huurder)[TV].doorverwijzing_id is None


def test_the_warning_stands_before_the_first_question_of_the_corporation_only(
    huurder: Huurder,
) -> None:
    vertelt(huurder)
    text = huurder.tekst()
    assert text.index("bij de rechter gebruiken") < text.index("Dit stuur ik naar WoonGoed Zeist")
    huurder.tikt("Nee")
    assert "bij de rechter gebruiken" not in huurder.tekst()


def test_a_part_that_is_struck_out_does_not_leave(huurder: Huurder) -> None:
    vertelt(huurder).tikt("Iets weglaten")
    number = next(line for line in huurder.tekst().splitlines() if "eigen woorden" in line)[0]
    huurder.zegt(f"nummer {number} graag")
    assert "Eruit: In mijn eigen woorden: Ik wil hier graag blijven wonen" in huurder.tekst()
    huurder.tikt("Ja, stuur")
    assert "blijven wonen" in huurder.tekst(), "for the next recipient it is asked anew"
    huurder.tikt("Ja, stuur").tikt("Nee")
    assert "vraag" not in parts(huurder, WGZ) and "vraag" in parts(huurder, TV)


def test_a_heading_may_be_typed_as_it_stands_there(huurder: Huurder) -> None:
    vertelt(huurder).tikt("Iets weglaten").zegt("wat ik al deed")
    assert "Eruit: Wat ik al deed" in huurder.tekst()


def test_the_number_cannot_be_struck_out_and_all_else_can_and_can_come_back(
    huurder: Huurder,
) -> None:
    vertelt(huurder).tikt("Iets weglaten").zegt("2")
    assert "utter_dv_weglaten_kan_niet" in huurder.sleutels
    huurder.tikt("Alles zien").tikt("Iets weglaten").zegt("1 en 3")
    assert "Eruit: Naam: Fatima" in huurder.tekst()
    assert "Eruit: Bellen: in de ochtend" in huurder.tekst()
    huurder.tikt("Alles zien").tikt("Iets weglaten").tikt("Alles erin laten")
    assert "Fatima" in huurder.tekst() and "in de ochtend" in huurder.tekst()


def test_health_is_only_sent_to_the_one_for_whom_it_was_added(huurder: Huurder) -> None:
    vertelt(huurder).tikt("Nee").tikt("Iets toevoegen")
    assert "Gezondheid" in huurder.tekst()
    huurder.zegt("gezondheid").zegt("ik ben zwanger en heb suikerziekte")
    assert "Gezondheid: ik ben zwanger en heb suikerziekte" in huurder.tekst()
    huurder.tikt("Ja, stuur")
    assert "zwanger" not in huurder.tekst(), "the wijkteam's preview"
    huurder.tikt("Ja, stuur")
    assert "gezondheid" in parts(huurder, TV) and "gezondheid" not in parts(huurder, WIJKTEAM)


def test_an_emergency_is_in_no_package_by_itself(huurder: Huurder) -> None:
    huurder.zegt("mijn man slaat me")
    meldt_aan_na_nood(huurder)
    for organisation in (WGZ, TV, WIJKTEAM):
        sent = " ".join(parts(huurder, organisation).values())
        assert "slaat" not in sent and "geweld" not in sent.casefold()
        assert "Stuur geen berichten" in sent, "after violence we are careful without being asked"


def meldt_aan_na_nood(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist").zegt("Fatima")
    huurder.zegt("06 12345678").tikt("Ochtend").tikt("Nee").tikt("Overslaan").tikt("Overslaan")
    huurder.tikt("Ja, stuur").tikt("Ja, stuur").tikt("Ja, stuur")


def test_debts_to_others_and_the_partners_money_stay_out_for_the_corporation(
    huurder: Huurder, store: Store
) -> None:
    from tests.casefile.doorverwijzing.voorbeelden import overzicht_met_partner

    huurder.payload("/groet")
    with store.unit() as unit:
        unit.documents.put(huurder.id, "overzicht", overzicht_met_partner().to_json())
    vertelt(huurder)
    assert "1.450" in huurder.tekst() and "900" not in huurder.tekst()
    assert "Schulden" not in huurder.tekst()
    huurder.tikt("Iets toevoegen")
    assert "Geld van mijn partner" in huurder.tekst() and "Schulden" in huurder.tekst()
    huurder.zegt("geld van mijn partner")
    assert "900" in huurder.tekst()
    huurder.tikt("Ja, stuur").tikt("Ja, stuur").tikt("Nee")
    assert "partner" in parts(huurder, WGZ) and "schulden" not in parts(huurder, WGZ)
    assert "partner" not in parts(huurder, TV) and "schulden" in parts(huurder, TV)


def test_the_corporation_is_never_offered_the_chat(huurder: Huurder) -> None:
    meldt_aan(huurder)
    assert "gesprek" not in parts(huurder, WGZ) and "gesprek" in parts(huurder, TV)


def test_a_tap_that_comes_twice_never_says_yes_to_the_next_one_unseen(huurder: Huurder) -> None:
    vertelt(huurder)
    yes = next(b.payload for b in huurder.knoppen() if b.title == "Ja, stuur")
    huurder.payload(yes).payload(yes)
    assert set(huurder.doorverwijzingen()) == {WGZ}
    assert "utter_dv_andere_vraag" in huurder.sleutels
    huurder.tikt("Nee").tikt("Nee")
    huurder.payload(yes)  # from the top of the screen, when all is done
    assert set(huurder.doorverwijzingen()) == {WGZ}


def test_the_same_message_delivered_twice_sends_once(huurder: Huurder, store: Store) -> None:
    vertelt(huurder)
    yes = next(b.payload for b in huurder.knoppen() if b.title == "Ja, stuur")
    for _ in range(2):
        huurder.payload(yes, external_id="dezelfde")
    with store.read() as unit:
        assert len(unit.doorverwijzingen.of_conversation(huurder.id)) == 1
        assert len(unit.toestemmingen.van_gesprek(huurder.id)) == 1


@pytest.mark.parametrize("yes", ["ja", "Ja, stuur"])
def test_a_typed_yes_that_comes_twice_never_says_yes_to_the_next_one_unseen(
    huurder: Huurder, store: Store, yes: str
) -> None:
    vertelt(huurder).zegt(yes, "ja").zegt(yes, "ja", na=2)
    assert set(huurder.doorverwijzingen()) == {WGZ}
    assert huurder.sleutels == ["utter_dv_te_vroeg", "utter_dv_toestemming_zo_hulporganisatie"]
    assert set(consents(store, huurder)) == {WGZ}
    huurder.zegt(yes, "ja")  # now it was read
    assert set(huurder.doorverwijzingen()) == {WGZ, TV}


def test_a_no_that_comes_twice_does_not_refuse_the_next_one_unseen(
    huurder: Huurder, store: Store
) -> None:
    vertelt(huurder).zegt("nee", "nee").zegt("nee", "nee", na=2)
    assert set(consents(store, huurder)) == {WGZ}


def test_a_yes_to_a_preview_that_did_not_arrive_yet_is_no_yes(huurder: Huurder) -> None:
    vertelt(huurder)
    huurder.heeft_bereik = False
    huurder.zegt("ja", "ja").zegt("ja", "ja", na=3600)
    assert set(huurder.doorverwijzingen()) == {WGZ}
    huurder.ontvangt()
    huurder.heeft_bereik = True
    huurder.zegt("ja", "ja")
    assert set(huurder.doorverwijzingen()) == {WGZ, TV}


def test_a_yes_that_the_platform_delivers_late_is_a_yes_to_nothing(huurder: Huurder) -> None:
    """The first "ja" got lost on the way; the huurder typed it again; then the first one came."""
    vertelt(huurder).zegt("ja", "ja", order=2_000_000_000_000_000)
    huurder.zegt("ja", "ja", na=600, order=1_999_999_990_000_000)
    assert set(huurder.doorverwijzingen()) == {WGZ}
    assert "utter_dv_te_vroeg" in huurder.sleutels


def test_the_button_of_an_older_preview_says_nothing_about_what_was_added_since(
    huurder: Huurder,
) -> None:
    vertelt(huurder).tikt("Nee")
    older = huurder.onder
    huurder.tikt("Iets toevoegen").zegt("gezondheid").zegt("ik ben zwanger")
    huurder.payload('/geef_antwoord{"waarde":"ja_hulporganisatie"}', onder=older)
    assert huurder.doorverwijzingen() == {} and "utter_dv_te_vroeg" in huurder.sleutels
    huurder.tikt("Ja, stuur")
    assert "gezondheid" in parts(huurder, TV)


def test_a_button_that_is_tapped_twice_does_not_answer_the_next_question(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist")
    huurder.zegt("Fatima").zegt("06 12345678")
    under = huurder.onder
    huurder.tikt("Nee").payload('/geef_antwoord{"waarde":"nee"}', onder=under)
    assert huurder.sleutels == ["utter_dv_wanneer"], "asked again, not taken for an answer"
    huurder.tikt("Ochtend").tikt("Nee").tikt("Overslaan").tikt("Overslaan")
    assert "Bellen: in de ochtend" in huurder.tekst()


def test_the_last_yes_twice_is_no_yes_to_messages(huurder: Huurder, store: Store) -> None:
    meldt_aan(huurder, "Nee", "Nee").zegt("ja", "ja").zegt("ja", "ja", na=2)
    assert huurder.sleutels == ["utter_dv_berichten"]
    with store.read() as unit:
        assert unit.documents.dossier(huurder.id).deel(Concept).berichten is None
    huurder.zegt("ja", "ja")
    assert huurder.sleutels == ["utter_dv_berichten_ja"]


def test_who_turns_out_to_help_somebody_else_cannot_say_yes(huurder: Huurder, store: Store) -> None:
    vertelt(huurder)
    with store.unit() as unit:
        unit.documents.put(huurder.id, "helper", {"voor_ander": True})
    huurder.tikt("Ja, stuur")
    assert huurder.sleutels == ["utter_dv_helper"] and huurder.doorverwijzingen() == {}


def test_after_wissen_the_proof_has_no_words_of_the_huurder_any_more(
    huurder: Huurder, store: Store
) -> None:
    vertelt(huurder).tikt("Ja, stuur").tikt("Nee").tikt("Nee").tikt("Nee")
    referral = huurder.doorverwijzingen()[WGZ]
    huurder.payload("/verwijder_gegevens").tikt("Wis alles")
    with store.read() as unit:
        (consent,) = unit.toestemmingen.van_doorverwijzing(referral.id)
        why = [line.detail for line in unit.audit.of(referral.id)]
    assert consent.ingetrokken_op and consent.bewijs["kenmerk"] and consent.bewijs["getoond_op"]
    assert "Fatima" not in str(consent.bewijs) and "12345678" not in str(consent.bewijs)
    assert "alles_gewist" in why


def test_what_changed_after_the_preview_is_shown_again_and_not_sent(
    huurder: Huurder, store: Store
) -> None:
    from tests.casefile.doorverwijzing.voorbeelden import overzicht_met_partner

    vertelt(huurder)
    with store.unit() as unit:  # meanwhile, in the overview
        unit.documents.put(huurder.id, "overzicht", overzicht_met_partner().to_json())
    huurder.tikt("Ja, stuur")
    assert "utter_dv_verandering" in huurder.sleutels and "1.450" in huurder.tekst()
    assert huurder.doorverwijzingen() == {}
    huurder.tikt("Ja, stuur")
    assert "inkomen" in parts(huurder, WGZ)


@pytest.mark.parametrize(
    ("text", "intent", "sent"),
    [
        ("ja", "ja", True),
        ("ja doe maar", "ja", True),
        ("is goed", "ja", True),
        ("ja maar niet mijn nummer", "ja", False),
        ("ja hoezo", "ja", False),
        ("👍", "ja", False),
        ("misschien", "weet_niet", False),
    ],
)
def test_only_a_plain_yes_is_a_yes(huurder: Huurder, text: str, intent: str, sent: bool) -> None:
    vertelt(huurder).zegt(text, intent)
    assert (WGZ in huurder.doorverwijzingen()) == sent


def test_the_receipt_says_to_whom_which_number_and_how_to_stop(huurder: Huurder) -> None:
    meldt_aan(huurder)
    for organisation, referral in huurder.doorverwijzingen().items():
        assert referral.nummer in huurder.tekst(), organisation
    assert "ik trek mijn toestemming in" in huurder.tekst()
    assert "donderdag 26 november 2026" in huurder.tekst()  # three working days


def test_messages_are_only_offered_where_nobody_reads_along(huurder: Huurder) -> None:
    meldt_aan(huurder, meelezen="Weet ik niet")
    assert huurder.sleutels[-1] == "utter_dv_stoppen_kan"


@pytest.mark.parametrize("text", ["ja", "JA.", "ja hoor", "Ok, is goed", "ja stuur maar naar hen"])
def test_plain_yes_in_many_words(text: str) -> None:
    assert is_duidelijk_ja(text)


@pytest.mark.parametrize(
    "text", ["nee", "ja en nee", "niet", "ja als het moet", "", "ja?? wat", "stuur niet"]
)
def test_no_plain_yes(text: str) -> None:
    assert not is_duidelijk_ja(text)
