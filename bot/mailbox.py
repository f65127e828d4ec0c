"""A mailbox for a laptop: takes mail over SMTP and shows it in the browser. Never for real use.

Stands in for the organisations' own mail servers, so that the whole path can be walked.
"""

from __future__ import annotations

import asyncio
import mailbox
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.controller import UnthreadedController
from aiosmtpd.smtp import Envelope
from jinja2 import DictLoader, Environment, select_autoescape
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from webserver.security_headers import SecurityHeaders

_PAGE = Environment(
    loader=DictLoader(
        {
            "list": """<!doctype html><html lang="nl"><meta charset="utf-8"><title>Postbus</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><h1>Postbus (alleen lokaal)</h1>
<p>Hier komt de mail die anders naar de organisaties gaat.</p>
{% for mail in mails %}<article><h2>{{ mail.subject }}</h2><p>Aan: {{ mail.to }}</p>
<pre>{{ mail.text }}</pre>
{% for link in mail.links %}<p><a href="{{ link }}">{{ link }}</a></p>{% endfor %}
</article><hr>{% else %}<p>Nog geen mail.</p>{% endfor %}</html>"""
        }
    ),
    autoescape=select_autoescape(default=True),
)


class Mailbox:
    """A Maildir on disk; a mail is there once it is accepted."""

    def __init__(self, folder: Path) -> None:
        folder.parent.mkdir(parents=True, exist_ok=True)
        self._box = mailbox.Maildir(str(folder), create=True)

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.content
        self._box.add(content if isinstance(content, bytes) else (content or "").encode())
        return "250 OK"

    def mails(self) -> list[dict[str, Any]]:
        """Newest first: subject, to, text, links."""
        found = []
        for key in self._box.iterkeys():
            mail = message_from_bytes(self._box.get_bytes(key), policy=policy.default)
            assert isinstance(mail, EmailMessage)
            body = mail.get_body(("plain",))
            text = body.get_content() if body else ""
            found.append(
                {
                    "subject": mail["Subject"],
                    "to": mail["To"],
                    "text": text,
                    "links": [word for word in text.split() if word.startswith("http")],
                    "date": self._box.get_message(key).get_date(),
                }
            )
        return sorted(found, key=lambda m: m["date"], reverse=True)


def create_app(box: Mailbox) -> Starlette:
    """One page with all mail. Open to whoever reaches it: only for this machine."""

    async def page(request: Request) -> Response:
        return HTMLResponse(_PAGE.get_template("list").render(mails=box.mails()))

    return Starlette(routes=[Route("/", page)], middleware=[Middleware(SecurityHeaders)])


async def serve_smtp(box: Mailbox, host: str, port: int) -> None:
    """Take mail until cancelled."""
    controller = UnthreadedController(
        box, hostname=host, port=port, loop=asyncio.get_running_loop()
    )
    server = await controller._create_server()
    async with server:
        await server.serve_forever()
