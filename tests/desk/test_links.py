"""Staff make links and cards for their own organisation and see numbers, never people."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader

from casefile.storage.unit_of_work import Store
from tests.desk.conftest import Balie, Bezoeker

FIELDS = {
    "corporatie": "woongoed_zeist",
    "eerste_zin": "Je kreeg dit van ons.",
    "telefoon": "030 123 45 67",
    "dagen": "90",
    "voor": "meer",
}


def make(who: Bezoeker, **changes: str) -> tuple[int, str]:
    return who.vult_in("/links", "/links", **{**FIELDS, **changes})


def link_id(page: str) -> str:
    found = re.search(r"/links/([\w-]+)/qr\.png", page)
    assert found
    return found.group(1)


def test_a_link_is_made_with_its_address_and_cards(balie: Balie) -> None:
    wijkteam = balie("wijkteam_zeist")
    status, page = make(wijkteam)
    assert status == 200 and re.search(r"/k/[\w-]{22}\"", page)
    made = link_id(page)
    for form, size in (("briefkaart", (420, 298)), ("a6", (595, 842))):
        response = wijkteam.client.get(f"/links/{made}/kaartje/{form}.pdf")
        assert response.headers["content-type"] == "application/pdf"
        (sheet,) = PdfReader(io.BytesIO(response.content)).pages
        assert (round(float(sheet.mediabox.width)), round(float(sheet.mediabox.height))) == size
        text = " ".join(sheet.extract_text().split())
        for words in (
            "Vragen over je huur?",
            "Je kreeg dit van ons.",
            "030 123 45 67",
            "Sociaal team Zeist",
        ):
            assert text.count(words) == (4 if form == "a6" else 1), words
    assert wijkteam.client.get(f"/links/{made}/qr.png").content.startswith(b"\x89PNG")
    assert wijkteam.status(f"/links/{made}/kaartje/poster.pdf") == 404


@pytest.mark.parametrize(
    ("changes", "objection"),
    [
        ({"eerste_zin": "Voor mevrouw Jansen"}, "een naam"),
        ({"eerste_zin": "Bel 0612345678"}, "een lang nummer"),
        ({"telefoon": ""}, "telefoonnummer"),
        ({"corporatie": "verzonnen"}, "kennen we niet"),
    ],
)
def test_what_may_not_stand_in_a_link_is_said_and_the_form_keeps_the_rest(
    balie: Balie, changes: dict[str, str], objection: str
) -> None:
    status, page = make(balie("wijkteam_zeist"), **changes)
    assert status == 400 and objection in page
    assert "Er is nog geen link gemaakt" in page


def test_links_are_told_apart_by_their_first_sentence(balie: Balie) -> None:
    wijkteam = balie("wijkteam_zeist")
    make(wijkteam, eerste_zin="Voor de flat.")
    make(wijkteam, eerste_zin="Voor het buurthuis.")
    page = wijkteam.leest("/links")
    assert "<small>Voor de flat.</small>" in page and "<small>Voor het buurthuis.</small>" in page


def test_another_organisation_sees_none_of_it(balie: Balie) -> None:
    made = link_id(make(balie("wijkteam_zeist"))[1])
    other = balie("tussenvoorziening")
    assert made not in other.leest("/links")
    for path in (f"/links/{made}", f"/links/{made}/qr.png", f"/links/{made}/kaartje/a6.pdf"):
        assert other.status(path) == 404
    status, _ = other.vult_in("/links", f"/links/{made}/intrekken")
    assert status == 404


def test_counts_are_hidden_below_five(balie: Balie, store: Store) -> None:
    wijkteam = balie("wijkteam_zeist")
    make(wijkteam)
    with store.unit() as unit:
        (link,) = unit.links.of_organisation("wijkteam_zeist")
        for number in range(7):
            unit.links.opened(link.id)
            if number < 4:
                unit.links.follow(unit.conversations.find_or_create("web", str(number)), link.token)
    row = re.search(r"<tbody>(.*?)</tbody>", wijkteam.leest("/links"), re.DOTALL)
    assert row
    cells = re.findall(r"<td>([^<]*)</td>", row.group(1))
    assert cells[-3:] == ["7", "minder dan 5", "minder dan 5"]


def test_a_revoked_link_stops_and_has_no_card(balie: Balie, store: Store) -> None:
    wijkteam = balie("wijkteam_zeist")
    made = link_id(make(wijkteam)[1])
    status, page = wijkteam.vult_in(f"/links/{made}", f"/links/{made}/intrekken")
    assert status == 200 and "ingetrokken" in page
    assert wijkteam.status(f"/links/{made}/kaartje/a6.pdf") == 404
    with store.read() as unit:
        assert [line.what for line in unit.audit.of(made)] == ["link_gemaakt", "link_ingetrokken"]


def test_without_login_there_is_nothing(balie: Balie) -> None:
    visitor = balie("wijkteam_zeist")
    visitor.client.cookies.clear()
    assert visitor.status("/links") == 303


def test_a_label_is_for_the_worker_and_names_nobody(balie: Balie, store: Store) -> None:
    wijkteam = balie("wijkteam_zeist")
    _, page = make(wijkteam, label="Leesplank  bibliotheek")
    assert "Leesplank bibliotheek" in page and "Leesplank" in wijkteam.leest("/links")
    card = wijkteam.client.get(f"/links/{link_id(page)}/kaartje/briefkaart.pdf").content
    assert "Leesplank" not in PdfReader(io.BytesIO(card)).pages[0].extract_text()
    for wrong in ("voor meneer Bos", "3704 AB", "06 12345678", "bos@mail.example", "x" * 61):
        status, page = make(wijkteam, label=wrong)
        assert status == 400 and "e naam van de link" in page, wrong
    with store.read() as unit:
        assert len(unit.links.of_organisation("wijkteam_zeist")) == 1


def test_a_corporation_makes_no_link_by_which_it_could_see_that_one_household_came(
    balie: Balie,
) -> None:
    corporation = balie("woongoed_zeist")
    assert "Voor 1 huishouden" not in corporation.leest("/links")
    status, page = make(corporation, voor="een")
    assert status == 400 and "geen link voor 1 huishouden" in page
    assert make(corporation, voor="meer")[0] == 200


def test_who_makes_a_link_for_one_household_reads_what_they_will_see(balie: Balie) -> None:
    wijkteam = balie("wijkteam_zeist")
    assert "later zien dat de link is gebruikt" in wijkteam.leest("/links")
    status, page = make(wijkteam, voor="een")
    assert status == 200 and "dan is hij gebruikt" in page
