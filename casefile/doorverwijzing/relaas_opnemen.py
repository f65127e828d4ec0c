"""Takes up a told story in what goes along to who helps; what was put right goes out. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from casefile.doorverwijzing.relaas import Relaas
from casefile.dossier import Dossier
from casefile.gesprek.gehoord import Gehoord
from casefile.gespreksstand import Gespreksstand
from casefile.teksten.lezer import Teksten
from casefile.velden.opnemen import Wijziging
from casefile.velden.terugzeggen import VRIJE_TEKST

_EIGEN_WEG = ("overzicht", "stapel")
"""What is answered there is of money, or of the envelope in somebody's hand."""


def neem_relaas_op(
    dossier: Dossier, gehoord: Gehoord, wijzigingen: Iterable[Wijziging], teksten: Teksten
) -> None:
    """What was told goes along in their own words; what is typed as an answer in own words, of
    money, or at a preview, goes its own way. `wijzigingen`: the fields that the message changed."""
    relaas, stand = dossier.deel(Relaas), dossier.deel(Gespreksstand)
    for change in wijzigingen:
        if change.oud is not None:
            relaas.vergeet(change.oud)
            relaas.vergeet(change.veld.zeg(change.oud, teksten))
    answers = stand.vraag in VRIJE_TEKST or stand.verloop in _EIGEN_WEG
    if not (answers or stand.toont_voorbeeld):
        relaas.neem_op(gehoord.relaas, (*gehoord.noden, *gehoord.misschien))
