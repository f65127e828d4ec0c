"""The mails to staff: a number and a link; with the package only where that was asked for."""

from __future__ import annotations

import json
from email.message import EmailMessage

from casefile import organisaties
from casefile.doorverwijzing import uitwisseling
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.onderdeel import Pakket
from casefile.doorverwijzing.zaakpapier import maak_pdf
from casefile.organisaties import CONTACTPUNT, Organisatie
from casefile.settings import Settings
from casefile.storage.outbox import OutboxRow
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_moment, today

NIEUW, GEWIJZIGD = "nieuw", "gewijzigd"
MET_PAKKET = (NIEUW, GEWIJZIGD)
ESCALATIE, NIET_BEZORGD = "escalatie", "niet_bezorgd"
NOOD_CONTACTPUNT = "nood_contactpunt"


def link_naar(settings: Settings, referral: Doorverwijzing) -> str:
    """The staff page of this case; opaque, and of no use without a login."""
    return f"{settings.desk_url}/doorverwijzing/{referral.id}"


def maak_mail(settings: Settings, row: OutboxRow, referral: Doorverwijzing) -> EmailMessage:
    """Without anything of the huurder. `row.body["soort"]` names the text."""
    kind = row.body["soort"]
    texts, values = Teksten.standaard(), _values(settings, referral)
    if kind == NIET_BEZORGD:
        values["wat"] = texts.tekst(f"utter_dv_mail_niet_bezorgd_{row.body['over']}")
    subject = f"utter_dv_mail_{kind}_spoed_onderwerp"
    if not (referral.spoed and texts.heeft(subject)):
        subject = f"utter_dv_mail_{kind}_onderwerp"
    to = adres(organisaties.laad()[referral.ontvanger], kind)
    mail = _envelope(settings, row, to, texts.tekst(subject, **values))
    mail.set_content(_met_voet(texts, f"utter_dv_mail_{kind}_tekst", values))
    return mail


def met_pakket(
    mail: EmailMessage, settings: Settings, row: OutboxRow, referral: Doorverwijzing
) -> EmailMessage:
    """The same mail with the package as PDF and as JSON: exactly what the preview showed."""
    assert referral.pakket is not None
    package = Pakket.from_json(referral.pakket)
    texts = Teksten.standaard()
    kind = str(row.body["soort"])
    key = "pakket" if kind == NIEUW else f"{kind}_pakket"
    values = _values(settings, referral)
    mail.set_content(_met_voet(texts, f"utter_dv_mail_{key}_tekst", values))
    name = organisaties.laad()[referral.ontvanger].naam
    pdf = maak_pdf(package, referral.nummer, name, today(referral.created_at), texts)
    message = uitwisseling.bericht(
        referral,
        kind,
        link_naar(settings, referral),
        row.token,
        referral.created_at,
    )
    body = json.dumps(message, ensure_ascii=False, indent=1).encode()
    mail.add_attachment(
        pdf, maintype="application", subtype="pdf", filename=f"{referral.nummer}.pdf"
    )
    mail.add_attachment(
        body, maintype="application", subtype="json", filename=f"{referral.nummer}.json"
    )
    return mail


def aan_medewerker(settings: Settings, row: OutboxRow, adres: str) -> EmailMessage:
    """About an account; composed where it was decided, sealed until it leaves."""
    mail = _envelope(settings, row, adres, row.body["onderwerp"])
    mail.set_content(row.body["tekst"])
    return mail


def _envelope(settings: Settings, row: OutboxRow, to: str, subject: str) -> EmailMessage:
    """Who answers reaches people: the sender's own mailbox is read by nobody."""
    mail = EmailMessage()
    mail["From"] = settings.mail_from
    mail["To"] = to
    mail["Reply-To"] = organisaties.van_soort(CONTACTPUNT)[0].aflevering.adres
    mail["Subject"] = subject
    mail["Message-ID"] = f"<{row.token}@woonkans>"  # the same at every try: a mailbox can tell
    mail["Auto-Submitted"] = "auto-generated"  # no out-of-office answer
    return mail


def _met_voet(texts: Teksten, key: str, values: dict[str, str]) -> str:
    """With who reads an answer, since nothing in the chat does."""
    return f"{texts.tekst(key, **values)}\n\n{texts.tekst('utter_dv_mail_antwoord')}"


def adres(organisatie: Organisatie, kind: str) -> str:
    """An escalation goes to the second contact; without one to the installation's own people, who
    also hear of a notice that did not arrive, and of a cry for help in a chat of staff."""
    delivery = organisatie.aflevering
    if kind in (NIET_BEZORGD, NOOD_CONTACTPUNT):
        return organisaties.van_soort(CONTACTPUNT)[0].aflevering.adres
    if kind == ESCALATIE and delivery.tweede_contact:
        return delivery.tweede_contact
    if delivery.soort == "webhook" or kind == ESCALATIE:
        return organisaties.van_soort(CONTACTPUNT)[0].aflevering.adres
    return delivery.adres


def _values(settings: Settings, referral: Doorverwijzing) -> dict[str, str]:
    return {
        "nummer": referral.nummer,
        "ontvanger": organisaties.laad()[referral.ontvanger].naam,
        "link": link_naar(settings, referral),
        "reactie_voor": schrijf_moment(referral.reactie_voor or referral.created_at),
    }
