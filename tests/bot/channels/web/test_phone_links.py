"""A number can be tapped, and nothing a person types becomes markup."""

from __future__ import annotations

import pytest

from bot.channels.web.phone_links import with_phone_links


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("Bel 112.", "112"),
        ("Bel 113, gratis", "113"),
        ("Juridisch Loket: 0800-8020 (gratis)", "08008020"),
        ("Bel 088 0767 000.", "0880767000"),
        ("06-12345678", "0612345678"),
    ],
)
def test_numbers_become_links(text: str, digits: str) -> None:
    assert f'href="tel:{digits}"' in with_phone_links(text)


@pytest.mark.parametrize("text", ["in 2026", "1.112,50 euro", "12-3-2026", "1130", "A112B"])
def test_other_numbers_do_not(text: str) -> None:
    assert "href" not in with_phone_links(text)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Chatten kan op 113.nl.", "https://113.nl"),
        ("Kijk op www.juridischloket.nl/huur", "https://www.juridischloket.nl/huur"),
        ("https://geldfit.nl: gratis", "https://geldfit.nl"),
    ],
)
def test_a_website_is_one_link_and_no_number(text: str, address: str) -> None:
    html = with_phone_links(text)
    assert f'href="{address}"' in html and "tel:" not in html and html.count("<a ") == 1


def test_an_address_of_mail_is_no_website() -> None:
    assert "href" not in with_phone_links("jan@woonkans.nl")


def test_markup_is_escaped() -> None:
    html = with_phone_links('<script>alert(1)</script> bel 112 "nu" & <b>')
    assert "<script>" not in html and "&lt;script&gt;" in html and 'href="tel:112"' in html
