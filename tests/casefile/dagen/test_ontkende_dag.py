"""One reader of "that is no hearing": what is denied, and what only sounds like it."""

from __future__ import annotations

import pytest

from casefile.dagen.dagsoort import Dagsoort
from casefile.dagen.genoemde_soorten import ontkend_in, soorten_in
from casefile.dagen.zonder_dag import lees_zonder_dag

ZITTING, WEG, UITSPRAAK, BETALEN = (
    Dagsoort.ZITTING, Dagsoort.UITZETTING, Dagsoort.UITSPRAAK, Dagsoort.BETALEN,
)  # fmt: skip


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("dat is geen zitting", ZITTING),
        ("nee het is niet de zitting", ZITTING),
        ("dat was geen rechtszaak", ZITTING),
        ("dat is geen huisontruiming", WEG),
        ("dan hoef ik niet mijn huis uit", WEG),
        ("geen uitspraak", UITSPRAAK),
        ("dat is niet van het vonnis", UITSPRAAK),
        ("die dag is niet om te betalen", BETALEN),
        ("nee geen betaaldag", BETALEN),
        ("niet de betaaldatum hoor", BETALEN),
        ("nee, dat is geen dag om te betalen", BETALEN),
        ("het is niet de dag waarop ik moet betalen", BETALEN),
    ],
)
def test_what_is_denied_is_not_named_too(said: str, kind: Dagsoort) -> None:
    assert ontkend_in(said) == {kind} and kind not in soorten_in(said)
    assert lees_zonder_dag(said).niet == {kind}


@pytest.mark.parametrize(
    "said",
    [
        "dan ga ik niet naar de zitting",
        "ik was niet bij de rechter",
        "dan kan ik niet betalen",
        "nee, geen bedrag",
        "ik heb geen geld om te betalen",
        "ik heb geen betaling gedaan",
        "als ik niet op tijd ben word ik uit huis gezet",
    ],
)
def test_who_does_not_go_or_cannot_pay_denies_no_day(said: str) -> None:
    assert lees_zonder_dag(said).niet == frozenset()
