"""How long what is kept of a huurder stays, and when a case goes. Pure.

Open cases stay. A closed one, also refused or withdrawn, goes after its organisation's own term,
but never before staff could look back: the report asks for the result after a year.
"""

from __future__ import annotations

from datetime import datetime, timedelta

KORTST, LANGST, STANDAARD = 30, 1825, 365
"""Days that an organisation may keep a closed case; what counts until it chose."""
NA_TERUGKIJKEN = timedelta(days=30)
STILLE_CHAT = timedelta(days=365)
"""So long after the last message a chat goes that no open case belongs to."""
LINK = timedelta(days=90)
"""So long after a link ended it goes, with its counts: until then staff can look back."""
LOGBOEK = timedelta(days=5 * 365 + 2)
"""The audit trail. The database itself refuses to forget the last year."""


def gaat_weg_op(gesloten_op: datetime, terugkijken_op: datetime | None, dagen: int) -> datetime:
    """`terugkijken_op`: the last day on which somebody still has to look back."""
    term = gesloten_op + timedelta(days=dagen)
    return max(term, terugkijken_op + NA_TERUGKIJKEN) if terugkijken_op else term


def is_goede_termijn(dagen: int) -> bool:
    return KORTST <= dagen <= LANGST
