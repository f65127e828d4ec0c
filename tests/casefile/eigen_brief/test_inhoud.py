"""The paper holds what was said or confirmed, and empty lines for the rest."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.eigen_brief.docx import als_docx
from casefile.eigen_brief.doelen import Doel, EigenBrief
from casefile.eigen_brief.inhoud import Inhoud, Vorm, stel_op
from casefile.eigen_brief.pdf import als_pdf
from casefile.overzicht.bekend_geld import Overzicht, Post
from casefile.overzicht.categorieen import Categorie
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid
from casefile.teksten.lezer import Teksten

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def met(doel: Doel, **antwoorden: str) -> Dossier:
    dossier = Dossier()
    dossier.vervang(EigenBrief(doel, antwoorden))
    return dossier


def opgesteld(dossier: Dossier) -> Inhoud:
    doel = dossier.deel(EigenBrief).doel
    assert doel is not None
    return stel_op(dossier, doel, Teksten.standaard())


def test_who_said_nothing_has_a_letter_that_claims_nothing() -> None:
    made = opgesteld(met(Doel.RECHTER))
    said = " ".join(r.tekst for r in made.brief if r.vorm is not Vorm.LEEG)
    for claim in ("kinderen", "helpt", "tijd", "zitting is op", "inkomsten"):
        assert claim not in said


def test_a_no_is_not_in_the_letter() -> None:
    no = dict.fromkeys(("hulp", "kinderen", "betaaltijd", "verhuistijd"), "nee")
    assert opgesteld(met(Doel.RECHTER, **no, verweer="")) == opgesteld(met(Doel.RECHTER))


def test_the_judge_can_read_which_time_is_asked_for() -> None:
    pay = opgesteld(met(Doel.RECHTER, betaaltijd="ja", verhuistijd="nee")).in_de_chat
    assert "een maand om alles te betalen" in pay and "verhuizen" not in pay
    leave = opgesteld(met(Doel.RECHTER, betaaltijd="nee", verhuistijd="ja")).in_de_chat
    assert "meer tijd om te verhuizen" in leave and "betalen" not in leave


def test_who_wants_to_stay_asks_it_and_what_is_not_known_is_an_empty_line() -> None:
    stay = opgesteld(met(Doel.RECHTER, blijven="ja"))
    assert "blijven wonen" in stay.in_de_chat and "ontbinding en ontruiming" in stay.in_de_chat
    assert "blijven" not in opgesteld(met(Doel.RECHTER, blijven="nee")).in_de_chat
    empty = " ".join(r.tekst for r in stay.brief if r.vorm is Vorm.LEEG)
    for line in ("rolnummer", "Mijn verhuurder", "Dag van de zitting"):
        assert line in empty
    at_home = " ".join(r.tekst for r in stay.voor_jou)
    assert "al een vonnis" in at_home and "verzet" in at_home


def test_that_somebody_can_pay_the_rent_is_not_that_they_do() -> None:
    said = opgesteld(met(Doel.CORPORATIE, bedrag="50", huur="ja")).in_de_chat
    assert "kan ik vanaf nu elke maand betalen" in said


def test_the_page_at_home_says_where_the_answer_goes_and_who_is_asked_before_a_proposal() -> None:
    judge = " ".join(r.tekst for r in opgesteld(met(Doel.RECHTER)).voor_jou)
    assert "vóór de zittingsdag naar de rechtbank" in judge and "Niet naar de deurwaarder" in judge
    assert "Bij bewind: bel eerst je bewindvoerder" in judge
    proposal = " ".join(r.tekst for r in opgesteld(met(Doel.CORPORATIE)).voor_jou)
    assert "schuldhulp of bewind? Bel die eerst" in proposal


def test_the_judge_reads_what_was_confirmed_and_the_own_words_as_they_were_typed() -> None:
    dossier = met(Doel.RECHTER, hulp="ja", verweer="Ik lag in t ziekenhuis & kon niks.")
    dossier.vervang(
        Situatie(
            papier="dagvaarding",
            datum=date(2026, 12, 15),
            datum_vroegst=date(2026, 12, 15),
            datum_voor=DatumVoor.ZITTING,
            kinderen=JaNee.JA,
        )
    )
    said = opgesteld(dossier).in_de_chat
    assert "De zitting is op dinsdag 15 december 2026." in said
    assert "In mijn huis wonen kinderen." in said and "Iemand helpt mij." in said
    assert "Ik lag in t ziekenhuis & kon niks." in said


def test_a_day_of_leaving_is_no_hearing() -> None:
    dossier = met(Doel.RECHTER)
    day = date(2026, 12, 15)
    dossier.vervang(Situatie(datum=day, datum_vroegst=day, datum_voor=DatumVoor.UITZETTING))
    assert "15 december" not in opgesteld(dossier).in_de_chat


def test_a_proposal_names_the_amount_or_leaves_a_line() -> None:
    named = opgesteld(met(Doel.CORPORATIE, bedrag="62.50", huur="ja")).in_de_chat
    assert "Ik kan € 62,50 per maand betalen" in named and "elke maand" in named
    open_line = opgesteld(met(Doel.CORPORATIE, bedrag="")).in_de_chat
    assert "€" not in open_line and "huurschuld: ……" in open_line


def test_the_name_of_the_corporation_and_of_the_huurder_stand_where_they_were_told() -> None:
    dossier = met(Doel.CORPORATIE)
    dossier.vervang(Concept(corporatie_naam="Woonstede", naam="Fatma Yilmaz"))
    said = opgesteld(dossier).in_de_chat
    assert "Aan: Woonstede" in said and "Naam: Fatma Yilmaz" in said


def test_an_objection_says_no_more_than_that_and_the_reason() -> None:
    made = opgesteld(met(Doel.BEZWAAR, wie="gemeente Zeist", verhaal="Ik doe wel mee."))
    assert "Aan: gemeente Zeist" in made.in_de_chat
    assert made.in_de_chat.index("Dit is mijn reden:") < made.in_de_chat.index("Ik doe wel mee.")


@pytest.mark.parametrize("doel", [doel for doel in Doel if doel is not Doel.MEENEMEN])
def test_who_checks_it_is_on_a_page_of_its_own(doel: Doel) -> None:
    made = opgesteld(met(doel))
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(als_pdf(made))).pages]
    assert len(pages) == 2
    assert "niet meesturen" in pages[1] and "niet meesturen" not in pages[0]
    assert "Juridisch Loket: 0800-8020" in pages[1] and "Loket" not in pages[0]


def test_a_long_story_runs_on_to_the_next_page() -> None:
    made = opgesteld(met(Doel.RECHTER, verweer="Het begon toen ik mijn werk verloor. " * 100))
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(als_pdf(made))).pages]
    assert len(pages) == 3
    assert "Handtekening" in pages[1] and "niet meesturen" in pages[2]


def test_the_word_file_has_the_same_words_and_nothing_that_xml_cannot_hold() -> None:
    made = opgesteld(met(Doel.BEZWAAR, wie="A&B <gemeente>", verhaal="eerst\x0bdan\x00 niks 😀￿"))
    archive = zipfile.ZipFile(io.BytesIO(als_docx(made)))
    assert archive.testzip() is None
    for name in archive.namelist():
        ElementTree.fromstring(archive.read(name))
    root = ElementTree.fromstring(archive.read("word/document.xml"))
    paragraphs = ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in root.iter(f"{W}p")]
    assert "Aan: A&B <gemeente>" in paragraphs and "eerstdan niks 😀" in paragraphs
    for regel in made.voor_jou:
        assert any(regel.tekst.split("\n")[0] in text for text in paragraphs)


def test_the_list_names_the_income_that_was_told_and_no_other() -> None:
    dossier = met(Doel.MEENEMEN)
    assert "inkomen:" not in opgesteld(dossier).in_de_chat
    earned = Bedrag(Decimal(900), Decimal(900), Periode.MAAND, Zekerheid.EXACT)
    dossier.deel(Overzicht).posten = [
        Post(1, Categorie.LOON, earned),
        Post(2, Categorie.HUURTOESLAG, Bedrag.nul()),
    ]
    said = opgesteld(dossier).in_de_chat
    assert re.search(r"inkomen: loon$", said, re.I | re.M)


def test_an_amount_is_exact() -> None:
    made = opgesteld(met(Doel.CORPORATIE, bedrag=str(Decimal("1250"))))
    assert "€ 1.250 per maand" in made.in_de_chat
