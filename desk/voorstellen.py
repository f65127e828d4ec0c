"""`python -m desk.voorstellen`: the approved sentences of all organisations, as a proposal to read.

Prints Rasa's YAML. Nothing is added to `nlu_data` and nothing is trained.
"""

from __future__ import annotations

from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.zaken.leren import als_voorstel


def main() -> None:
    store = Store.open(Settings.from_env())
    with store.read() as unit:
        print(als_voorstel(unit.nakijkzinnen.gekeurd()), end="")
    store.engine.dispose()


if __name__ == "__main__":
    main()
