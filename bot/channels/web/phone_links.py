"""Makes the phone numbers and websites in a text tappable. Everything else is escaped."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

# 112 and 113 as words, 0800-8020, 088 0767 000, 06-12345678; not years, amounts or dates.
# A website comes first: the number in 113.nl is no telephone number.
_LINK = re.compile(
    r"(?<![\w@.-])(?:https?://)?(?P<site>(?:[a-z0-9-]+\.)+nl(?:/[\w/-]*)?)(?![\w-])"
    r"|(?<![\w.,-])(?P<number>11[23]|0\d{2,3} \d{3,4} \d{3,4}|0\d{1,3}[- ]?\d{4,8})"
    r"(?![\w-]|[.,]\w)",
    re.IGNORECASE,
)
_SITE = Markup('<a href="https://{}" target="_blank" rel="noopener noreferrer">{}</a>')
_PHONE = Markup('<a href="tel:{}">{}</a>')


def with_phone_links(text: str) -> Markup:
    """HTML in which every number and website can be tapped."""
    parts, position = [], 0
    for match in _LINK.finditer(text):
        parts.append(escape(text[position : match.start()]))
        if match["site"]:
            parts.append(_SITE.format(match["site"], match.group()))
        else:
            parts.append(_PHONE.format(re.sub(r"\D", "", match.group()), match.group()))
        position = match.end()
    parts.append(escape(text[position:]))
    return Markup("").join(parts)
