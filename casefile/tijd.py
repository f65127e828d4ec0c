"""Dutch local time. The database and the clock speak UTC; people read Amsterdam."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip


def in_amsterdam(moment: datetime) -> datetime:
    """The same moment on a Dutch clock; `moment` must be aware."""
    return moment.astimezone(AMSTERDAM)


def today(moment: datetime) -> date:
    """The date in Amsterdam at an aware moment."""
    return in_amsterdam(moment).date()


def eind_van(dag: date) -> datetime:
    """Midnight in Amsterdam at the end of this day."""
    return datetime.combine(dag + timedelta(days=1), time(0), tzinfo=AMSTERDAM)


def schrijf_datum(dag: date) -> str:
    """ "maandag 23 november 2026"."""
    return f"{WEEKDAGEN[dag.weekday()]} {dag.day} {_MONTHS[dag.month - 1]} {dag.year}"


def schrijf_dag(dag: date) -> str:
    """ "23 november": where the year goes without saying."""
    return f"{dag.day} {_MONTHS[dag.month - 1]}"


def schrijf_moment(moment: datetime) -> str:
    """ "maandag 23 november 2026 om 14.05 uur"."""
    local = in_amsterdam(moment)
    return f"{schrijf_datum(local.date())} om {local:%H.%M} uur"
