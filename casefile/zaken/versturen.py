"""From a yes to a delivery: the proof of consent, the doorverwijzing, its way out; and back again
when the yes is withdrawn. All in the turn's unit of work."""

from __future__ import annotations

from actions.actie import Gesprek
from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.aanmeldverloop import BERICHTEN, vraagt_berichten
from casefile.doorverwijzing.concept import JA, Concept
from casefile.doorverwijzing.mens import TOESTEMMING, Terugbelverzoek
from casefile.doorverwijzing.pakket import VERSIE, Pakket
from casefile.doorverwijzing.termijn import reactie_voor
from casefile.doorverwijzing.toestand import Waarom
from casefile.doorverwijzing.toestemming import VRAAG
from casefile.storage.doorverwijzingen import AANMELDING, TERUGBELLEN, Doorverwijzing
from casefile.storage.unit_of_work import UnitOfWork
from casefile.tijd import schrijf_datum, today
from casefile.zaken.indicatie import bij_het_sturen


def leg_vast(gesprek: Gesprek, ontvanger: str, antwoord: str) -> None:
    """Keep the answer with what was on the screen; a yes makes the doorverwijzing and its mail."""
    turn = gesprek.turn
    concept = turn.dossier.deel(Concept)
    shown = Pakket.from_json(concept.getoond[ontvanger])
    question = VRAAG + organisaties.laad()[ontvanger].soort
    if antwoord != JA:
        _keep_proof(gesprek, question, shown, antwoord, None)
        return
    referral = _send(gesprek, shown, shown.heeft("spoed"), AANMELDING)
    bij_het_sturen(turn.unit, referral)
    _keep_proof(gesprek, question, shown, JA, referral.id)


def leg_terugbellen_vast(gesprek: Gesprek, antwoord: str) -> None:
    """The answer to being called back. A yes: always the short clock, and an honest day."""
    turn = gesprek.turn
    request = turn.dossier.deel(Terugbelverzoek)
    assert request.getoond is not None
    shown = Pakket.from_json(request.getoond)
    if antwoord != JA:
        _keep_proof(gesprek, TOESTEMMING, shown, antwoord, None)
        return
    referral = _send(gesprek, shown, True, TERUGBELLEN)
    _keep_proof(gesprek, TOESTEMMING, shown, JA, referral.id)
    request.vraag, request.getoond, request.zonder = None, None, []
    assert referral.reactie_voor is not None
    values = {
        "ontvanger": organisaties.laad()[referral.ontvanger].naam,
        "nummer": referral.nummer,
        "reactie_voor": schrijf_datum(today(referral.reactie_voor)),
    }
    gesprek.zeg(Bericht("utter_mens_klaar", values))
    verder_waar_we_waren(gesprek)


def verder_waar_we_waren(gesprek: Gesprek) -> None:
    """Back to the question that the wish for a human pushed aside, if any."""
    if gesprek.turn.stand.hervat():
        gesprek.zeg_open_vraag()


def meld_klaar(gesprek: Gesprek) -> None:
    """The receipt: the numbers, what happens next, how to stop; then: may we write first?"""
    turn = gesprek.turn
    sent = turn.dossier.deel(Concept)
    referrals = [
        referral
        for referral in turn.unit.doorverwijzingen.of_conversation(turn.conversation.id)
        if referral.is_open
        and referral.soort == AANMELDING
        and sent.antwoorden.get(referral.ontvanger) == JA
    ]
    numbers = "\n".join(f"{organisaties.laad()[r.ontvanger].naam}: {r.nummer}" for r in referrals)
    latest = max((r.reactie_voor for r in referrals if r.reactie_voor), default=turn.now)
    values = {"nummers": numbers, "reactie_voor": schrijf_datum(today(latest))}
    said = [Bericht("utter_dv_klaar", values), Bericht("utter_dv_stoppen_kan")]
    if vraagt_berichten(turn.dossier):
        turn.stand.open("doorverwijzing", BERICHTEN)
        said.append(Bericht(f"utter_{BERICHTEN}"))
    gesprek.zeg(*said)


def trek_in(
    unit: UnitOfWork,
    referral: Doorverwijzing,
    waarom: Waarom = Waarom.TOESTEMMING_INGETROKKEN,
) -> None:
    """Withdraw, and tell the recipient, who must not use it any more."""
    unit.doorverwijzingen.trek_in(referral.id, waarom)
    recipient = organisaties.laad()[referral.ontvanger]
    unit.outbox.add_delivery(referral.id, recipient.aflevering.soort, {"soort": "ingetrokken"})


def _send(gesprek: Gesprek, shown: Pakket, soon: bool, soort: str) -> Doorverwijzing:
    """`soon`: the short clock. "Spoed" is only told to whom the preview told it."""
    turn = gesprek.turn
    referral = turn.unit.doorverwijzingen.maak(
        turn.conversation.id,
        shown.ontvanger,
        shown.to_json(),
        spoed=shown.heeft("spoed"),
        reactie_voor=reactie_voor(turn.now, soon),
        soort=soort,
    )
    channel = organisaties.laad()[shown.ontvanger].aflevering.soort
    turn.unit.outbox.add_delivery(referral.id, channel, {"soort": "nieuw"})
    return referral


def _keep_proof(
    gesprek: Gesprek, question: str, shown: Pakket, antwoord: str, referral_id: str | None
) -> None:
    """`question`: what was asked. The bubble as it stood in the chat, and when it had arrived, come
    from what was really sent, and are not made again; `rasa shell` sends nothing."""
    turn = gesprek.turn
    screen = turn.unit.deliveries.newest_with(turn.conversation.id, f"utter_{question}")
    turn.unit.toestemmingen.leg_vast(
        turn.conversation.id,
        shown.ontvanger,
        antwoord,
        bewijs={
            "tekst": shown.tekst,
            "versie": VERSIE,
            "kenmerk": shown.kenmerk,
            "taal": "nl",
            "niveau": turn.dossier.niveau,
            "kanaal": turn.conversation.channel,
            "bericht": turn.message_id,
            "gezegd": gesprek.gehoord.tekst or gesprek.getikt,
            "scherm": screen.tekst if screen else None,
            "getoond_op": screen.op.isoformat() if screen and screen.op else None,
        },
        doorverwijzing_id=referral_id,
    )
