"""The first people of an installation: links that work, and none that is lost."""

from __future__ import annotations

from bot.run import first_people
from casefile.rechten import Rol
from casefile.settings import Settings
from casefile.storage.database import migrate
from casefile.storage.unit_of_work import Store


def use(settings: Settings, link: str) -> bool:
    store = Store.open(settings)
    with store.unit() as unit:
        token = link.rsplit("/", 1)[1]
        works = unit.staff_entry.find_link(token) is not None
        if works:
            unit.staff_entry.use_link(token, "vier losse gekke woorden", "")
    store.engine.dispose()
    return works


def test_a_first_start_that_is_cut_off_loses_nothing(settings: Settings) -> None:
    migrate(settings.database_url)
    lost, shown = first_people(settings), first_people(settings)
    assert lost and shown and shown.startswith(f"{settings.desk_url}/welkom/")
    assert not use(settings, lost)
    assert use(settings, shown)


def test_once_there_is_an_administrator_no_link_is_printed(settings: Settings) -> None:
    migrate(settings.database_url)
    link = first_people(settings)
    assert link and use(settings, link)
    assert first_people(settings) is None
    store = Store.open(settings)
    with store.read() as unit:
        assert len(unit.staff.with_role(Rol.BEHEERDER)) == 1
    store.engine.dispose()
