"""What has an answer of its own, beside what else a message wants."""

from __future__ import annotations

from dataclasses import replace

from bot.herkennen.stand import Beslissing
from casefile.dossier import Dossier
from casefile.gesprek.gehoord import Betekenis, Gehoord, Zinsdeel
from casefile.gesprek.verwijzing import Kant
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.nood import Nood
from tests.bot.herkennen.gehoord import decided, heard


def asks(said: Gehoord, *names: str, kant: Kant | None = None) -> Gehoord:
    return replace(said, feiten=replace(said.feiten, kernvragen=names, kant=kant))


def after(subject: str) -> Dossier:
    dossier = Dossier()
    dossier.deel(Gespreksstand).onderwerp = subject
    return dossier


def test_it_goes_before_the_general_text() -> None:
    said = heard("hoe lang heb ik voor dat verzet?", Betekenis("vraag_hoger_beroep", 0.95))
    assert decided(asks(said, "verzet_termijn"), Dossier()) == Beslissing(
        "buiten_onderwerp", {"waarde": "verzet_termijn"}, door="kernvraag"
    )


def test_an_emergency_goes_before_it() -> None:
    said = heard("hij slaat me, wat kost verzet?", Betekenis("vraag_hoger_beroep", 0.9),
                 noden=(Nood.GEWELD,))  # fmt: skip
    assert decided(asks(said, "verzet_kosten"), Dossier()).label == "nood_geweld"


def test_of_four_two_are_answered_and_the_rest_is_offered() -> None:
    said = heard("x?", Betekenis("vraag_hoger_beroep", 0.9))
    found = decided(asks(said, "verzet_termijn", "verzet_kosten", "vonnis_datum"), Dossier())
    assert (found.tweede, found.meer) == ("onderwerp_verzet_kosten", ("onderwerp_vonnis_datum",))


def test_a_wish_in_a_clause_of_its_own_is_not_overruled() -> None:
    parts = (
        Zinsdeel("wat kost verzet?", (Betekenis("vraag_hoger_beroep", 0.9),), True, True),
        Zinsdeel("ik wil een medewerker spreken", (Betekenis("mens", 0.95),)),
    )
    said = heard("wat kost verzet? ik wil een medewerker spreken", Betekenis("mens", 0.7),
                 delen=parts)  # fmt: skip
    found = decided(asks(said, "verzet_kosten"), Dossier())
    assert (found.label, found.tweede) == ("mens", "onderwerp_verzet_kosten")


def test_a_message_that_only_wishes_stays_a_wish() -> None:
    said = heard("doe mij maar gewoon een mens over dat verzet", Betekenis("mens", 0.9))
    assert decided(asks(said, "verzet_kosten"), Dossier()).label == "mens"


def test_a_side_is_of_what_was_explained_last() -> None:
    said = heard("zeg en wat gaat die grap mij kosten", Betekenis("vraag_kost_dit", 0.95))
    side = asks(said, kant=Kant.KOSTEN)
    assert decided(side, after("vraag_zitting")).waarden == {"waarde": "vervolg_kosten"}
    assert decided(side, Dossier()).label == "vraag_kost_dit", "nothing was explained yet"
    assert decided(side, after("vraag_iets_zonder_tekst")).label == "vraag_kost_dit"


def test_a_kernvraag_that_is_another_subjects_side_gives_way_to_the_last_one() -> None:
    said = heard("wat kost dat?", Betekenis("vraag_kost_dit", 0.8))
    found = decided(asks(said, "kosten_rechter"), after("vraag_advocaat"))
    assert found.waarden == {"waarde": "vervolg_kosten"}
    own = heard("aan wie betaal ik dat?", Betekenis("vraag_huurschuld", 0.8))
    found = decided(asks(own, "aan_wie_betalen"), after("vraag_zitting"))
    assert found.waarden == {"waarde": "aan_wie_betalen"}
