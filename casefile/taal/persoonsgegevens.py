"""Masks secrets in text before it is stored: BSN, IBAN, card, PIN, password; on request also mail,
phone, postcode with house number. Checks the number's own proof, so that amounts and dates stay.

Never raises; linear in the length of the text. The words of a placeholder come with `Gegeven`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import Enum


class Gegeven(str, Enum):
    """What can be masked. The value is the word in the placeholder: "[BSN weggelaten]"."""

    BSN = "BSN"
    IBAN = "rekeningnummer"
    KAART = "pasnummer"
    E_MAIL = "e-mail"
    TELEFOON = "telefoonnummer"
    ADRES = "adres"
    PINCODE = "pincode"
    WACHTWOORD = "wachtwoord"


ALTIJD = (Gegeven.BSN, Gegeven.IBAN, Gegeven.KAART, Gegeven.PINCODE, Gegeven.WACHTWOORD)

_TUSSEN = r"[ .\-\u00a0]"
_IBAN = re.compile(
    rf"(?<![A-Za-z0-9])[A-Za-z]{{2}}{_TUSSEN}?[0-9]{{2}}(?:{_TUSSEN}?[A-Za-z0-9]){{11,30}}"
    r"(?![A-Za-z0-9])"
)
# How long an IBAN is per country (ISO 13616 register): "op 12 november ..." is of no country.
_LANDEN = (
    (15, "NO"), (16, "BE"), (18, "DK FI FO GL NL SD"), (19, "MK SI"),
    (20, "AT BA EE KZ LT LU MN XK"), (21, "CH HR LI LV"), (22, "BG BH CR DE GB GE IE ME RS VA"),
    (23, "AE GI IL IQ OM SO TL"), (24, "AD CZ ES MD PK RO SA SE SK TN VG"), (25, "LY PT ST"),
    (26, "IS TR"), (27, "BI DJ FR GR IT MC MR SM"), (28, "AL AZ BY CY DO GT HN HU LB NI PL"),
    (29, "BR EG PS QA UA"), (30, "JO KW MU YE"), (31, "MT SC"), (32, "LC"), (33, "RU"),
)  # fmt: skip
_IBAN_LENGTE = {land: lengte for lengte, landen in _LANDEN for land in landen.split()}
_CIJFERREEKS = re.compile(r"[0-9]{8}")
_DATUM = re.compile(
    r"(?<![0-9])(?:[0-3]?[0-9][ .\-][01]?[0-9][ .\-](?:19|20)[0-9]{2}"
    r"|(?:19|20)[0-9]{2}-[01]?[0-9]-[0-3]?[0-9])(?![0-9])"
    r"|(?<![0-9])[0-3]?[0-9] (?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)",
    re.IGNORECASE,
)
_KAART = re.compile(
    r"(?<![\w+])[1-9][0-9]{3}([ \-]?)[0-9]{4}\1[0-9]{4}\1[0-9]{1,4}(?:\1[0-9]{1,3})?(?!\w)"
)
# Nine digits in a row or with points. With spaces (it could be three amounts) or with eight digits
# only after the word itself.
_BSN = re.compile(
    r"(?<![\w+.])(?:[0-9]{9}|[0-9]{3}\.[0-9]{3}\.[0-9]{3}|[0-9]{4}\.[0-9]{2}\.[0-9]{3})"
    r"(?!\w|\.[0-9])"
)
_BSN_GENOEMD = re.compile(
    r"(?P<naam>(?:bsn|sofi|burgerservice)[a-z\-]{0,12}[^0-9\n]{0,20})"
    r"(?P<nummer>[0-9](?:[ .\-]?[0-9]){7,8})(?![0-9])",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_TELEFOON = re.compile(
    r"(?<![\w+.,/\-])(?:(?:\+|00)[0-9]{1,3}[ \-]?(?:\(0\)[ \-]?)?|0)[0-9](?:[ \-]?[0-9]){7,9}(?!\w)"
)
_ADRES = re.compile(
    r"(?<!\w)[1-9][0-9]{3} ?[A-Za-z]{2},? ?(?:nr\.?|nummer|huisnummer)? ?"
    r"[0-9]{1,4} ?(?:[A-Za-z](?!\w))?(?!\w)"
)

_PINCODE = re.compile(
    r"(?P<naam>\b(?:pin|pincode|pin-code|pin code|pasccode|toegangscode|cvc|cvv)\b"
    r"(?:[ :=]|is|van|mijn|me|pas|bank|digid|app|"
    r"de){0,8}?[ :=]+)(?P<geheim>[0-9]{3,8})(?![0-9,.]?[0-9]|\w)",
    re.IGNORECASE,
)
_WACHTWOORD = re.compile(
    r"(?P<naam>\b(?:wachtwoord|password|ww|inlogcode)\b(?: van| voor)?(?: mijn| me| de| het)?"
    r"(?: digid| mail| bank| app| account)?(?: ?[:=] ?| is ))(?P<geheim>(?!(?:weg|kwijt|fout|niet|"
    r"nodig|"
    r"vergeten|verlopen|veranderd|anders|verkeerd|te|een|dat|dit|het|ook|al|nog|"
    r"geblokkeerd)\b)\S{4,64})",
    re.IGNORECASE,
)


def is_bsn(cijfers: str) -> bool:
    """The 11-proef on 8 or 9 digits."""
    if not cijfers.isascii() or not cijfers.isdigit() or len(cijfers) not in (8, 9):
        return False
    negen = cijfers.zfill(9)
    gewichten = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    som = sum(int(c) * g for c, g in zip(negen, gewichten, strict=True))
    return som % 11 == 0 and int(negen) > 0


def is_iban(tekst: str) -> bool:
    """The length of its country and the mod-97 proof of ISO 13616, without spaces."""
    if not tekst.isascii() or _IBAN_LENGTE.get(tekst[:2].upper()) != len(tekst):
        return False
    if not (tekst.isalnum() and tekst[2:4].isdigit() and _CIJFERREEKS.search(tekst, 4)):
        return False
    draai = (tekst[4:] + tekst[:4]).upper()
    return int("".join(str(int(teken, 36)) for teken in draai)) % 97 == 1


def is_kaart(cijfers: str) -> bool:
    """The Luhn proof on the 13 to 19 digits of a bank or credit card."""
    if not cijfers.isascii() or not cijfers.isdigit() or not 13 <= len(cijfers) <= 19:
        return False
    som = 0
    for plaats, teken in enumerate(reversed(cijfers)):
        waarde = int(teken) * (2 if plaats % 2 else 1)
        som += waarde - 9 if waarde > 9 else waarde
    return som % 10 == 0


def maskeer(tekst: str, soorten: Iterable[Gegeven] | None = None) -> str:
    """The text with each such number replaced by "[... weggelaten]"; twice is the same as once.

    By default (`ALTIJD`) BSN, IBAN, card, PIN and password: the others may be needed to
    reach somebody.
    """
    gekozen = set(ALTIJD if soorten is None else soorten)
    if Gegeven.E_MAIL in gekozen:
        tekst = _MAIL.sub(_plek(Gegeven.E_MAIL), tekst)
    if Gegeven.IBAN in gekozen:
        tekst = _IBAN.sub(_iban_of_niet, tekst)
    if Gegeven.KAART in gekozen:
        tekst = _KAART.sub(_als(is_kaart, Gegeven.KAART), tekst)
    for soort, patroon in ((Gegeven.PINCODE, _PINCODE), (Gegeven.WACHTWOORD, _WACHTWOORD)):
        if soort in gekozen:
            tekst = patroon.sub(_na_de_naam(soort), tekst)
    if Gegeven.TELEFOON in gekozen:
        tekst = _TELEFOON.sub(_plek(Gegeven.TELEFOON), tekst)
    if Gegeven.BSN in gekozen:
        tekst = _BSN_GENOEMD.sub(_genoemd_of_niet, tekst)
        tekst = _BSN.sub(_als(is_bsn, Gegeven.BSN), tekst)
    if Gegeven.ADRES in gekozen:
        tekst = _ADRES.sub(_plek(Gegeven.ADRES), tekst)
    return tekst


def _plek(soort: Gegeven) -> str:
    return f"[{soort.value} weggelaten]"


def _na_de_naam(soort: Gegeven) -> Callable[[re.Match[str]], str]:
    return lambda vondst: vondst["naam"] + _plek(soort)


def _kaal(tekst: str) -> str:
    return re.sub(_TUSSEN, "", tekst)


def _als(proef: Callable[[str], bool], soort: Gegeven) -> Callable[[re.Match[str]], str]:
    return lambda vondst: _plek(soort) if proef(_kaal(vondst.group())) else vondst.group()


def _genoemd_of_niet(vondst: re.Match[str]) -> str:
    if is_bsn(_kaal(vondst["nummer"])) and not _DATUM.fullmatch(vondst["nummer"]):
        return vondst["naam"] + _plek(Gegeven.BSN)
    return vondst.group()


def _iban_of_niet(vondst: re.Match[str]) -> str:
    """The longest beginning that passes: "NL91 ABNA 0417 1643 00 van mij" runs on too far."""
    tekst = vondst.group()
    for einde in _einden(tekst):
        if is_iban(_kaal(tekst[:einde])) and not _DATUM.search(tekst, 0, einde):
            return _plek(Gegeven.IBAN) + tekst[einde:]
    return tekst


def _einden(tekst: str) -> Iterable[int]:
    """Where a number may stop: at the end, and before each separator, from the right."""
    yield len(tekst)
    for plaats in range(len(tekst) - 1, 14, -1):
        if re.match(_TUSSEN, tekst[plaats]):
            yield plaats
