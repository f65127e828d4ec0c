"""An iCalendar file (RFC 5545) with one appointment in neutral words: somebody may read along."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from casefile.tijd import AMSTERDAM

MEDIA_TYPE = "text/calendar"
_STAMP = "%Y%m%dT%H%M%SZ"
_ALARMS_WITH_HOUR = ("-P1D", "-PT3H")
_ALARMS_WHOLE_DAY = ("-P6DT15H", "-PT15H")  # nine in the morning, a week and a day before


def agendabestand(dag: date, uur: time | None, woorden: str, uid: str, nu: datetime) -> bytes:
    """`uur` on a Dutch clock, None: the whole day. `nu` is aware. The same `uid` again replaces
    the appointment that is there."""
    begin = datetime.combine(dag, uur, AMSTERDAM).astimezone(timezone.utc) if uur else None
    when = (
        [f"DTSTART:{begin.strftime(_STAMP)}", "DURATION:PT1H"]
        if begin
        else [
            f"DTSTART;VALUE=DATE:{dag:%Y%m%d}",
            f"DTEND;VALUE=DATE:{dag + timedelta(days=1):%Y%m%d}",
        ]
    )
    said = _escaped(woorden)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//afspraak//NL",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{nu.astimezone(timezone.utc).strftime(_STAMP)}",
        f"SEQUENCE:{int(nu.timestamp())}",
        *when,
        f"SUMMARY:{said}",
        "CLASS:PRIVATE",
    ]
    for ahead in _ALARMS_WITH_HOUR if begin else _ALARMS_WHOLE_DAY:
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{said}", f"TRIGGER:{ahead}",
                  "END:VALARM"]  # fmt: skip
    return ("\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR"]) + "\r\n").encode()


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")
