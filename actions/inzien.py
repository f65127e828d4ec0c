"""Shows what is known of somebody, and to whom something went.

Only shows: what deletes or withdraws is `actions/gegevens.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from actions.spreken import Gesprek
from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.onderdeel import EIGEN, Pakket
from casefile.doorverwijzing.pakket import alles_wat_bekend_is
from casefile.messages import HUURDER
from casefile.minderjarig import Minderjarig
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_datum, today
from casefile.velden.lijst import VELDEN

NIET_IN_PAKKET = ("meelezen", "alleen_naar")


def toon_gegevens(gesprek: Gesprek) -> None:
    """Every field and line, and what was sent."""
    teksten = Teksten.standaard()
    package = alles_wat_bekend_is(gesprek.turn.dossier, teksten)
    sent = gesprek.turn.unit.doorverwijzingen.of_conversation(gesprek.turn.conversation.id)
    known, own = package.zonder_nummers, _eigen_regels(sent, package)
    told = [*own, *_vertelde(gesprek)]
    nothing = () if known or told else (teksten.tekst("utter_woord_niets"),)
    lines = [*((known,) if known else nothing), *told]
    lines += [_berichten(gesprek), *_verstuurd(gesprek)]
    gesprek.zeg(Bericht("utter_bekijk_gegevens", {"gegevens": "\n".join(lines)}))
    if gesprek.feiten.wensen.vraagt_inhoud and sent:
        toon_verstuurd(gesprek, sent)
    turn = gesprek.turn
    turn.unit.audit.add("huurder", "gegevens_getoond", turn.conversation.id)


def toon_verstuurd(gesprek: Gesprek, referrals: Sequence[Doorverwijzing]) -> None:
    """The very text that was sent, with the day and to whom; what was taken back has none."""
    texts = [
        Bericht(
            "utter_dv_verstuurd_dit",
            {
                "dag": schrijf_datum(today(one.created_at)),
                "ontvanger": organisaties.laad()[one.ontvanger].naam,
                "voorbeeld": Pakket.from_json(one.pakket).tekst,
            },
        )
        for one in referrals
        if one.pakket is not None
    ]
    gesprek.zeg(*texts, Bericht("utter_dv_naar_niemand_anders"))


def _eigen_regels(sent: Iterable[Doorverwijzing], known: Pakket) -> list[str]:
    """Own sentences that were sent and stand nowhere else any more."""
    lines = [p for one in sent if one.pakket for p in Pakket.from_json(one.pakket).onderdelen]
    here = {part.tekst for part in known.onderdelen}
    own = [p for p in lines if p.sleutel in EIGEN and p.tekst not in here]
    return list(dict.fromkeys(f"{part.kop}: {part.tekst}" for part in own))


def _vertelde(gesprek: Gesprek) -> list[str]:
    """Fields that are in no package, in words."""
    dossier, teksten = gesprek.turn.dossier, Teksten.standaard()
    found = [(veld, veld.haal(dossier)) for veld in VELDEN if veld.naam in NIET_IN_PAKKET]
    said = [veld.zeg(value, teksten) for veld, value in found if value is not None]
    if dossier.deel(Minderjarig).is_kind:
        said.append(teksten.tekst("utter_gegevens_kind", dossier.niveau))
    return [one[:1].upper() + one[1:] for one in said]


def _berichten(gesprek: Gesprek) -> str:
    """How many messages of the huurder are kept."""
    turn = gesprek.turn
    lines = turn.unit.transcript.lines(turn.conversation.id)
    count = sum(line.author == HUURDER for line in lines)
    return gesprek.woord("utter_gegevens_berichten", aantal=count)


def _verstuurd(gesprek: Gesprek) -> list[str]:
    """To whom something went, and when, the withdrawn ones too."""
    turn = gesprek.turn
    sent = turn.unit.doorverwijzingen.of_conversation(turn.conversation.id)
    return [
        gesprek.woord(
            "utter_gegevens_verstuurd",
            ontvanger=organisaties.laad()[referral.ontvanger].naam,
            dag=schrijf_datum(today(referral.created_at)),
            nummer=referral.nummer,
        )
        for referral in sent
    ] or [gesprek.woord("utter_gegevens_niets_verstuurd")]
