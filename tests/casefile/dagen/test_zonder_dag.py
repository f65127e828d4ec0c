"""Words without a day: a line that must go out is nobody who must leave."""

from __future__ import annotations

import pytest

from casefile.dagen.dagsoort import Dagsoort
from casefile.dagen.zonder_dag import lees_zonder_dag


@pytest.mark.parametrize(
    "plain",
    ["nee het is 1100 en de rest moet eruit", "haal die eruit, dat is dubbel", "regel 3 eruit"],
)
def test_a_line_or_an_amount_that_goes_is_no_eviction(plain: str) -> None:
    assert Dagsoort.UITZETTING not in lees_zonder_dag(plain).soorten


@pytest.mark.parametrize("plain", ["dan moet ik eruit", "dat is de ontruiming"])
def test_somebody_who_must_leave_is_one(plain: str) -> None:
    assert Dagsoort.UITZETTING in lees_zonder_dag(plain).soorten
