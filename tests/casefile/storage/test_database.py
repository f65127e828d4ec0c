"""What the database refuses is told without what was in it."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from casefile.storage.unit_of_work import Store


def test_an_error_never_shows_a_value(any_store: Store) -> None:
    """The page that fails writes its error to a log."""
    with any_store.unit() as unit:
        unit.staff.create("wijkteam_zeist", "els@wijkteam.example", "Els de Wit", "geheim123")
    with pytest.raises(IntegrityError) as failed, any_store.unit() as unit:
        unit.staff.create("wijkteam_zeist", "els@wijkteam.example", "Els de Wit", "geheim123")
    assert "INSERT INTO staff" in str(failed.value)
    assert "Els de Wit" not in str(failed.value)
