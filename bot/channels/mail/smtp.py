"""How a mail leaves: plain to the local mailbox, or encrypted with a certificate that is checked.

`must_encrypt` refuses to send where the server offers no TLS: a package never travels readable.
"""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage

from bot.sender import PermanentFailure, TemporaryFailure
from casefile.settings import Settings

TIMEOUT = 20.0  # seconds
IMPLICIT_TLS_PORT = 465


@dataclass(frozen=True)
class Smtp:
    """`context` decides which certificates count; the default is the machine's list."""

    settings: Settings
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    implicit_tls: bool | None = None  # None: by the port

    def send(self, mail: EmailMessage, must_encrypt: bool) -> None:
        """Raises `TemporaryFailure` or `PermanentFailure`; a return means that it was accepted."""
        try:
            with self._connect(must_encrypt) as smtp:
                if self.settings.smtp_user and self.settings.smtp_password:
                    smtp.login(self.settings.smtp_user, self.settings.smtp_password)
                smtp.send_message(mail)
        except smtplib.SMTPRecipientsRefused as error:
            codes = {code for code, _ in error.recipients.values()}
            if all(500 <= code < 600 for code in codes):
                raise PermanentFailure("recipient refused") from None
            raise TemporaryFailure("recipient refused for now") from None
        except smtplib.SMTPNotSupportedError:
            raise TemporaryFailure("no tls offered") from None
        except smtplib.SMTPResponseException as error:
            if 500 <= error.smtp_code < 600:
                raise PermanentFailure(f"smtp {error.smtp_code}") from None
            raise TemporaryFailure(f"smtp {error.smtp_code}") from None
        except ssl.SSLError:
            raise TemporaryFailure("tls not trusted") from None
        except (OSError, smtplib.SMTPException) as error:
            raise TemporaryFailure(type(error).__name__) from None

    def _connect(self, must_encrypt: bool) -> smtplib.SMTP:
        host, port = self.settings.smtp_host, self.settings.smtp_port
        by_port = port == IMPLICIT_TLS_PORT
        if by_port if self.implicit_tls is None else self.implicit_tls:
            return smtplib.SMTP_SSL(host, port, timeout=TIMEOUT, context=self.context)
        smtp = smtplib.SMTP(host, port, timeout=TIMEOUT)
        if must_encrypt or self.settings.smtp_tls:
            try:
                smtp.starttls(context=self.context)
            except BaseException:
                smtp.close()
                raise
        return smtp
