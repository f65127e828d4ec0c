"""Delivers a doorverwijzing by mail: a link without content (the default), or with the package."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.message import EmailMessage

from bot.channels.mail import mails
from bot.channels.mail.smtp import Smtp
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.toestand import Toestand
from casefile.settings import Settings
from casefile.storage.outbox import OutboxRow
from casefile.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class MailMetLink:
    """A number and a link to the staff page: nothing of the huurder is in it."""

    settings: Settings
    smtp: Smtp | None = None
    channels: tuple[str, ...] = ("mail_met_link",)

    def prepare(self, unit: UnitOfWork, row: OutboxRow) -> EmailMessage | None:
        """The mail; None when a new doorverwijzing was withdrawn before it left."""
        referral = nog_nodig(unit, row)
        if referral is None:
            return None
        mail = mails.maak_mail(self.settings, row, referral)
        if "medewerker" in row.body:  # to one person of the organisation instead of its address
            member = unit.staff.get(row.body["medewerker"])
            if member is None or member.vertrokken_op is not None:
                return None
            mail.replace_header("To", member.email)
        return mail

    def send(self, row: OutboxRow, prepared: object) -> str | None:
        assert isinstance(prepared, EmailMessage)
        (self.smtp or Smtp(self.settings)).send(prepared, must_encrypt=False)
        return str(prepared["Message-ID"])


@dataclass(frozen=True)
class MailMetPakket:
    """The package itself as PDF and JSON, and only over a connection that is encrypted."""

    settings: Settings
    smtp: Smtp | None = None
    channels: tuple[str, ...] = field(default=("mail_met_pakket",))

    def prepare(self, unit: UnitOfWork, row: OutboxRow) -> EmailMessage | None:
        referral = nog_nodig(unit, row)
        if referral is None:
            return None
        mail = mails.maak_mail(self.settings, row, referral)
        if row.body["soort"] in mails.MET_PAKKET:
            return mails.met_pakket(mail, self.settings, row, referral)
        return mail

    def send(self, row: OutboxRow, prepared: object) -> str | None:
        assert isinstance(prepared, EmailMessage)
        (self.smtp or Smtp(self.settings)).send(prepared, must_encrypt=True)
        return str(prepared["Message-ID"])


def nog_nodig(unit: UnitOfWork, row: OutboxRow) -> Doorverwijzing | None:
    """The doorverwijzing; None when it is gone, or news of it that was withdrawn meanwhile."""
    referral = unit.doorverwijzingen.get(row.doorverwijzing_id or "")
    withdrawn = referral is None or referral.toestand is Toestand.INGETROKKEN
    if withdrawn and row.body.get("over", row.body["soort"]) != "ingetrokken":
        return None
    if referral is not None and row.body["soort"] in mails.MET_PAKKET and referral.pakket is None:
        return None
    return referral


@dataclass(frozen=True)
class MailAanMedewerker:
    """A mail to one staff member about their account; who left meanwhile gets none."""

    settings: Settings
    smtp: Smtp | None = None
    channels: tuple[str, ...] = ("mail_account",)

    def prepare(self, unit: UnitOfWork, row: OutboxRow) -> EmailMessage | None:
        member = unit.staff.get(row.staff_id or "")
        if member is None or member.vertrokken_op is not None:
            return None
        return mails.aan_medewerker(self.settings, row, member.email)

    def send(self, row: OutboxRow, prepared: object) -> str | None:
        assert isinstance(prepared, EmailMessage)
        (self.smtp or Smtp(self.settings)).send(prepared, must_encrypt=self.settings.smtp_tls)
        return str(prepared["Message-ID"])
