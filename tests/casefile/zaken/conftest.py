"""The huurder, the staff, and the program that looks after cases."""

from __future__ import annotations

import pytest

from bot.keeper import Keeper
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.casefile.doorverwijzing.conftest import huurder, medewerkers

__all__ = ["huurder", "medewerkers"]


@pytest.fixture
def keeper(store: Store) -> Keeper:
    return Keeper(store, Teksten.standaard())
