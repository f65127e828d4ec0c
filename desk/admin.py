"""`make admin`: a one-time link that makes an administrator, for who can run commands here.

Also for when the last administrator lost phone and codes: make a new one, let the old one go.
"""

from __future__ import annotations

from casefile.medewerkers.eerste import link_voor_beheerder
from casefile.settings import Settings
from casefile.storage.database import migrate
from casefile.storage.unit_of_work import Store


def main() -> None:
    """Prints the link; an older unused one stops working."""
    settings = Settings.from_env()
    migrate(settings.database_url)
    store = Store.open(settings)
    with store.unit() as unit:
        print(link_voor_beheerder(unit, settings.desk_url))
    store.engine.dispose()


if __name__ == "__main__":
    main()
