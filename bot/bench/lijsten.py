"""How long the staff's lists take when there are five thousand cases: every list, its first page,
one in the middle and its last, and searching. Asked over HTTP, of the program that staff use.
"""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import httpx

from casefile.doorverwijzing.onderdeel import Onderdeel, Pakket
from casefile.doorverwijzing.toestand import Toestand
from casefile.messages import HUURDER
from casefile.organisaties import HULPORGANISATIE, van_soort
from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.merktekens import NOOD
from casefile.storage.staff import StaffMember
from casefile.storage.staff_sessions import VOLLEDIG
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.storage.werkvoorraad import Filter

CASES, TIMES = 5000, 5
AT_ONCE = 250  # cases per transaction
STATES = (
    Toestand.GEVRAAGD,
    Toestand.ONTVANGEN,
    Toestand.AANGENOMEN,
    Toestand.LOPEND,
    Toestand.AFGEROND,
    Toestand.AFGEWEZEN,
)
NAMES = ("Fatima", "Jan", "Els", "Mohamed", "Sanne", "Piet", "Aisha")


@dataclass(frozen=True)
class Lijst:
    """`ms`: the middle one of several times."""

    naam: str
    ms: float


def meet(folder: Path, desk: str, cases: int = CASES) -> list[Lijst]:
    """Fills the database in this folder, and asks the staff pages there; the slowest first."""
    settings = Settings(folder, f"sqlite:///{folder / 'woonkans.sqlite'}")
    store = Store.open(settings)
    place = van_soort(HULPORGANISATIE)[0].id
    with store.unit() as unit:
        who = unit.staff.create(place, "meting@invalid", "Meting", None, Rol.TEAMLEIDER)
        token = unit.staff_sessions.begin(who.id, VOLLEDIG)
    for start in range(0, cases, AT_ONCE):
        with store.unit() as unit:
            for number in range(start, min(cases, start + AT_ONCE)):
                _case(unit, who, number)
    store.engine.dispose()
    with httpx.Client(base_url=desk, cookies={"desk": token}, timeout=60) as client:
        return sorted(_ask(client), key=lambda found: found.ms, reverse=True)


def _case(unit: UnitOfWork, who: StaffMember, number: int) -> None:
    """One of many: in every state, some urgent, some with somebody who waits or cried for help."""
    package = Pakket(
        who.organisation,
        (
            Onderdeel("naam", "Naam", f"{NAMES[number % len(NAMES)]} Meting{number}"),
            Onderdeel("bereik", "Te bereiken", f"06{number:08d}"),
            Onderdeel("plaats", "Plaats", "Zeist"),
        ),
    )
    chat = unit.conversations.find_or_create("web", f"meting-{number}")
    due = unit.now + timedelta(hours=number % 90 - 30)
    made = unit.doorverwijzingen.maak(
        chat.id, who.organisation, package.to_json(), number % 7 == 0, due
    )
    table, state = schema.doorverwijzing, STATES[number % len(STATES)]
    unit.connection.execute(
        table.update().where(table.c.id == made.id).values(toestand=state.value)
    )
    if number % 20 == 0:
        unit.conversations.set_owner(chat.id, who.id)
        unit.transcript.add(chat.id, HUURDER, {"kind": "text", "text": "Ben je er nog?"})
    if number % 200 == 0:
        unit.audit.add("bot", NOOD, chat.id)


def _ask(client: httpx.Client) -> list[Lijst]:
    found = []
    for chosen in Filter:
        pages = client.get(f"/zaken?toon={chosen.value}").raise_for_status().text
        last = int((re.findall(r"Bladzijde 1 van (\d+)", pages) or ["1"])[0])
        for page in sorted({1, (last + 1) // 2, last}):
            address = f"/zaken?toon={chosen.value}&blad={page}"
            name = f"{chosen.value}, bladzijde {page} van {last}"
            found.append(Lijst(name, _time(lambda a=address: client.get(a))))  # type: ignore[misc]
    start = client.get("/zaken").text
    csrf = re.findall(r'name="csrf" value="([^"]+)"', start)[0]
    for words in ("Fatima", "Meting17", "niemand"):
        form = {"csrf": csrf, "zoek": words}
        took = _time(lambda f=form: client.post("/zoeken", data=f))  # type: ignore[misc]
        found.append(Lijst(f"zoeken: {words}", took))
    found.append(Lijst("is er iets nieuws", _time(lambda: client.get("/zaken/stand"))))
    return found


def _time(ask: Callable[[], httpx.Response]) -> float:
    """Milliseconds, the middle of some tries; a page that is refused is no measurement."""
    taken = []
    for _ in range(TIMES):
        began = time.perf_counter()
        ask().raise_for_status()
        taken.append((time.perf_counter() - began) * 1e3)
    return statistics.median(taken)
