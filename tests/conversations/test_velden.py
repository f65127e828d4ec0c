"""What somebody tells is kept, can be put right, and a secret is never kept."""

from __future__ import annotations

import re

import sqlalchemy as sa

from casefile.doorverwijzing.concept import Concept
from casefile.storage import schema
from tests.conversations.gesprek import Gesprek


def concept(gesprek: Gesprek) -> Concept:
    with gesprek.store.read() as unit:
        return unit.documents.dossier(gesprek.id).deel(Concept)


def test_the_first_line_is_remembered_and_not_asked_again(gesprek: Gesprek) -> None:
    gesprek.huurder("er ligt een vonnis, ik huur van de alliantie en heb drie kinderen")
    gesprek.bot("Ik onthoud", "De Alliantie").huurder("wat weet je van mij")
    gesprek.bot("De Alliantie", "3 kinderen", "berichten", "niets verstuurd")


def test_a_name_is_put_right(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn naam is Sanne Visser").bot("Ik onthoud: Sanne Visser")
    gesprek.huurder("mijn naam klopt niet, het is Sanna Visser").uit("utter_veld_veranderd")
    assert concept(gesprek).naam == "Sanna Visser"


def test_what_must_go_goes(gesprek: Gesprek) -> None:
    gesprek.huurder("bel mij op 06 15 26 37 48").bot("Ik onthoud")
    gesprek.huurder("haal mijn telefoonnummer weg").uit("utter_veld_weg")
    assert concept(gesprek).bereik is None


def test_a_cry_is_answered_and_fills_nothing(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil niet meer leven")
    assert concept(gesprek).naam is None


def test_a_secret_gets_a_kind_warning(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn rekening is NL91ABNA0417164300").uit("utter_geheim_gezien")


def test_a_secret_that_was_taken_out_is_no_wish_and_no_alarm(gesprek: Gesprek) -> None:
    gesprek.huurder("hier mijn bsn 111222333, en de pincode van mijn pas is 9034")
    gesprek.uit("utter_geheim_gezien").bot_niet("afgesloten", "gewist", "Hulp nu")


def test_a_secret_is_kept_nowhere(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn bsn is 111222333 en mijn pincode is 4821")
    with gesprek.store.read() as unit:
        lines = str([line.body for line in unit.transcript.lines(gesprek.id)])
        table, cipher = schema.inbox, unit.cipher(gesprek.id)
        rows = unit.connection.execute(sa.select(table.c.body_enc)).all()
        raw = str([cipher.open("inbox|body", row.body_enc) for row in rows])
        events = str(unit.tracker_turns.recent(gesprek.id))
        events = re.sub(r"\d\.\d+", "", events)  # a likelihood may hold any four digits
    for secret in ("111222333", "4821"):
        assert secret not in lines + raw + events


def test_who_tells_us_who_they_are_was_understood(gesprek: Gesprek) -> None:
    gesprek.huurder("even voorstellen: Johanna, huurder van de Alliantie, Amersfoort")
    gesprek.bot("Alliantie", "Wat wil je nu graag weten").bot_niet("begrijp", "waar dit bij hoort")


def test_no_message_stays_without_an_answer(gesprek: Gesprek) -> None:
    # A change that is not said was once taken for the whole message.
    gesprek.huurder("ik woon met mijn zoon van negen verder niemand")
    gesprek.huurder("weet je of ik hier mag blijven wonen. met mijn dochter van 8")
    assert gesprek.replies
