"""`make admin`: a one-time link that makes an administrator, for who can run commands here.

Also for when the last administrator lost phone and codes: make a new one, let the old one go.
"""

from __future__ import annotations

from casefile.medewerkers.eerste import link_voor_beheerder
from casefile.settings import LOCAL, Settings
from casefile.storage.database import create_engine, is_migrated, migrate
from casefile.storage.unit_of_work import Store


def main() -> None:
    """Prints the link; an older unused one stops working."""
    settings = Settings.from_env()
    if settings.environment == LOCAL:
        migrate(settings.database_url)
    else:
        _need_tables(settings.database_url)
    store = Store.open(settings)
    with store.unit() as unit:
        print(link_voor_beheerder(unit, settings.desk_url))
    store.engine.dispose()


def _need_tables(url: str) -> None:
    """In earnest who makes them also refuses what is not ready for tenants."""
    engine = create_engine(url)
    there = is_migrated(engine)
    engine.dispose()
    if not there:
        raise SystemExit("The tables come first: .venv/bin/python -m bot.program migrate")


if __name__ == "__main__":
    main()
