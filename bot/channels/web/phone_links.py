"""Makes the phone numbers in a text tappable. Everything else is escaped."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

# 112 and 113 as words, 0800-8020, 088 0767 000, 06-12345678; not years, amounts or dates.
_NUMBER = re.compile(
    r"(?<![\w.,-])(?:11[23]|0\d{2,3} \d{3,4} \d{3,4}|0\d{1,3}[- ]?\d{4,8})(?![\w-]|[.,]\d)"
)


def with_phone_links(text: str) -> Markup:
    """HTML in which every number can be tapped."""
    parts, position = [], 0
    for match in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        parts.append(escape(text[position : match.start()]))
        parts.append(Markup('<a href="tel:{}">{}</a>').format(digits, match.group()))
        position = match.end()
    parts.append(escape(text[position:]))
    return Markup("").join(parts)
