"""Whatever is typed at a preview: own words are pieces of what was typed, nothing goes without a
plain yes, and every line can be struck."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.dialogue import Antwoord, Stap
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.gestreept import neem_terug
from casefile.doorverwijzing.onderdeel import ALTIJD, EIGEN, Pakket
from casefile.doorverwijzing.terugbelverzoek import (
    Terugbelverzoek,
    Terugbelvoorbeeld,
    voorbeeld_van,
)
from casefile.doorverwijzing.voorbeeldantwoord import is_ja
from casefile.doorverwijzing.voorbeeldgesprek import HAAL_WEG, ZET_ERBIJ, tik, typ
from casefile.doorverwijzing.voorbeeldvorm import RECHT, REGEL, WAT
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Context, lees_feiten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.taal.klank import kale_woorden
from casefile.taal.persoonsgegevens import maskeer
from casefile.velden.opnemen import neem_op
from casefile.velden.verteld import Verteld

VANDAAG = date(2026, 11, 23)
ROND = str.maketrans("{}[]<>", "()()()")

WOORDEN = st.sampled_from(
    [
        "ja",
        "nee",
        "niet",
        "klopt",
        "weg",
        "regel",
        "1",
        "4",
        "stuur",
        "maar",
        "ik",
        "heb",
        "geen",
        "vonnis",
        "zet",
        "erbij",
        "dat",
        "Er",
        "staat",
        '"Bel',
        'mij."',
        "wat",
        "is",
        "dit?",
        "bel",
        "mail",
        "naam",
        "fout",
        "haal",
        "eruit",
        "mijn",
        "huis",
        "uit",
        "7",
        "december.",
        "wacht",
        "even",
        "1.284,36",
        "euro,",
        "en",
        "ook",
        "de",
        "rechter!",
        "toestemming",
        "geef",
        "ik",
        "chat",
        "zonder",
        "alleen",
        "woongoed",
        "...",
        "u",
        "schrijft:",
        "onzin;",
        "dank",
        "je\n",
        "hond",
        "hernia",
        "{x}",
        "06",
        "12345678",
    ]
)
TEKST = st.one_of(st.lists(WOORDEN, min_size=1, max_size=25).map(" ".join), st.text(max_size=200))


def voorbeeld() -> Terugbelvoorbeeld:
    """A callback with a line of every kind, shown whole."""
    dossier = Dossier()
    concept, situatie = dossier.deel(Concept), dossier.deel(Situatie)
    concept.naam, concept.bereik, concept.wanneer = "Wouter Siebes", "06 23456781", "na 16 uur"
    concept.corporatie, concept.corporatie_naam = "woongoed_zeist", "WoonGoed Zeist"
    concept.plaats, concept.niet_naar_ander = "Zeist", ["mevrouw Ramlal"]
    concept.vraag = ["Ik wil graag blijven wonen."]
    concept.geprobeerd = ["Ik heb twee keer gebeld."]
    situatie.papier, situatie.vonnis = "aanzegging", JaNee.JA
    situatie.datum, situatie.datum_voor = date(2026, 12, 7), DatumVoor.UITZETTING
    situatie.kinderen = JaNee.JA
    dossier.deel(Verteld).tolk, dossier.deel(Verteld).hoe = "Turks", "geen voicemail"
    dossier.deel(Terugbelverzoek).vraag = ["Mijn rug doet pijn."]
    shown = voorbeeld_van(dossier)
    assert shown is not None
    shown.toon()
    return shown


def zegt(shown: Terugbelvoorbeeld, text: str, vraag: str = "mens_toestemming") -> Stap | str:
    context = Context(vraag, regels=shown.regels())
    return typ(shown, vraag, Antwoord(lees_feiten(text, VANDAAG, context)))


def eigen(pakket: Pakket) -> list[str]:
    return [part.tekst for part in pakket.onderdelen if part.sleutel in EIGEN]


@given(TEKST, st.sampled_from(["mens_toestemming", "mens_toestemming_zo", WAT, REGEL, RECHT]))
def test_own_words_are_pieces_of_what_was_typed_and_only_a_plain_yes_sends(
    text: str, question: str
) -> None:
    shown = voorbeeld()
    before = eigen(shown.pakket)
    shown.stand.regel = shown.pakket.onderdelen[0] if question == RECHT else None
    step = zegt(shown, text, question)
    if step == JA:
        assert is_ja(kale_woorden(text)) and question not in (WAT, REGEL, RECHT)
    tik(shown, ZET_ERBIJ)
    typed = " ".join(maskeer(text).translate(ROND).split())
    assert all(one in typed for one in eigen(shown.pakket) if one not in before)
    assert isinstance(step, Stap) or step in (JA, NEE)


@given(TEKST)
def test_the_person_always_sees_what_became_of_it(text: str) -> None:
    """A step with a question, or the end; and a change of the package is never silent."""
    shown = voorbeeld()
    before = shown.pakket
    step = zegt(shown, text)
    if isinstance(step, Stap):
        said = [message.sleutel for message in step.berichten]
        assert step.vraag is not None
        whole = step.vraag in (shown.heel, REGEL)
        assert shown.pakket == before or whole or "utter_dv_verandering" in said
        assert (shown.getoond or {})["kenmerk"] == shown.pakket.kenmerk


AANTAL = len(voorbeeld().pakket.onderdelen)


@pytest.mark.parametrize("number", range(1, AANTAL + 1))
@pytest.mark.parametrize("how", ["regel {n} klopt niet", "{n} weg", "haal {n} eruit", '"{t}" weg'])
def test_every_line_can_be_struck_but_the_way_to_reach_somebody(number: int, how: str) -> None:
    shown = voorbeeld()
    line = shown.regels()[number - 1]
    zegt(shown, how.format(n=number, t=line.tekst))
    assert (line in shown.pakket.onderdelen) == (line.sleutel in ALTIJD)


@pytest.mark.parametrize("number", range(1, AANTAL + 1))
def test_every_line_can_be_pointed_at_and_taken_away(number: int) -> None:
    shown = voorbeeld()
    line = shown.regels()[number - 1]
    step = zegt(shown, str(number))
    assert isinstance(step, Stap) and step.vraag == RECHT
    tik(shown, HAAL_WEG)
    assert (line in shown.pakket.onderdelen) == (line.sleutel in ALTIJD)


def test_a_struck_line_keeps_its_number_and_comes_back_only_when_told_anew() -> None:
    shown = voorbeeld()
    third, fifth = shown.regels()[2], shown.regels()[4]
    zegt(shown, "3 weg")
    zegt(shown, "5 weg")
    assert third not in shown.pakket.onderdelen and fifth not in shown.pakket.onderdelen
    neem_terug(shown.dossier, [fifth.sleutel])
    assert fifth in shown.pakket.onderdelen and third not in shown.pakket.onderdelen


def test_too_much_is_said_so_and_not_cut() -> None:
    shown = voorbeeld()
    long = "zet erbij: " + "ik heb de brief niet begrepen " * 200
    step = zegt(shown, long)
    assert isinstance(step, Stap)
    assert "utter_dv_vol" in [message.sleutel for message in step.berichten]
    assert "Mijn rug doet pijn." in eigen(shown.pakket)


@pytest.mark.parametrize(
    "said",
    [
        "nee dat is niet de ontruiming maar de uitspraak",
        "7 december is de uitspraak van de rechter, niet de ontruiming",
    ],
)
def test_a_day_that_is_of_something_else_moves_at_the_preview(said: str) -> None:
    shown = voorbeeld()
    context = Context("mens_toestemming", regels=shown.regels())
    feiten = lees_feiten(said, VANDAAG, context)
    neem_op(shown.dossier, feiten, VANDAAG, "mens_toestemming", "mens")
    step = typ(shown, "mens_toestemming", Antwoord(feiten))
    assert isinstance(step, Stap)
    text = shown.pakket.tekst
    assert "De uitspraak is op maandag 7 december 2026." in text and "huis uit" not in text


def test_another_day_of_the_ruling_is_put_right_at_the_preview() -> None:
    shown = voorbeeld()
    shown.dossier.deel(Situatie).uitspraak_op = date(2026, 12, 21)
    shown.toon()
    context = Context("mens_toestemming", regels=shown.regels())
    feiten = lees_feiten("de uitspraak is niet 21 maar 22 december", VANDAAG, context)
    neem_op(shown.dossier, feiten, VANDAAG, "mens_toestemming", "mens")
    assert isinstance(typ(shown, "mens_toestemming", Antwoord(feiten)), Stap)
    assert "De uitspraak is op dinsdag 22 december 2026." in shown.pakket.tekst
