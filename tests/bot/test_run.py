"""The first logins: shown until somebody used one, and never lost."""

from __future__ import annotations

from bot.run import first_logins
from casefile import organisaties
from casefile.settings import Settings
from casefile.storage.database import migrate
from casefile.storage.unit_of_work import Store


def comes_in(settings: Settings, login: tuple[str, str, str]) -> bool:
    store = Store.open(settings)
    with store.unit() as unit:
        token = unit.staff.log_in(login[1], login[2])
    store.engine.dispose()
    return token is not None


def test_a_first_start_that_is_cut_off_loses_nothing(settings: Settings) -> None:
    migrate(settings.database_url)
    lost = first_logins(settings)
    shown = first_logins(settings)
    assert [name for name, _, _ in shown] == [o.naam for o in organisaties.laad().values()]
    assert not comes_in(settings, lost[0])
    assert comes_in(settings, shown[0])


def test_in_use_they_are_left_alone(settings: Settings) -> None:
    migrate(settings.database_url)
    shown = first_logins(settings)
    assert comes_in(settings, shown[1])
    assert first_logins(settings) == []
    assert comes_in(settings, shown[2])
