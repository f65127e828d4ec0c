"""From a yes to a delivery: the proof of consent, the doorverwijzing, its way out; and back again
when the yes is withdrawn. All in one unit of work. Says nothing itself: what to say comes back."""

from __future__ import annotations

from dataclasses import dataclass

from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.aanmeldverloop import BERICHTEN, vraagt_berichten
from casefile.doorverwijzing.concept import JA, Concept
from casefile.doorverwijzing.doorverwijzing import AANMELDING, TERUGBELLEN, Doorverwijzing
from casefile.doorverwijzing.manier import manier
from casefile.doorverwijzing.onderdeel import VERSIE, Pakket
from casefile.doorverwijzing.termijn import reactie_voor
from casefile.doorverwijzing.terugbelverzoek import TOESTEMMING, Terugbelverzoek
from casefile.doorverwijzing.toestand import Waarom
from casefile.doorverwijzing.voorbeeld import KLAAR, VRAAG, ZO
from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig
from casefile.storage.conversations import Conversation
from casefile.storage.unit_of_work import UnitOfWork
from casefile.tijd import schrijf_datum, today
from casefile.zaken.indicatie import bij_het_sturen, vraag_niet_meer
from casefile.zaken.tellen import tel_verstuurd


@dataclass(frozen=True)
class Gever:
    """Who gives or refuses a consent, and with which words (or tap) in which message."""

    unit: UnitOfWork
    conversation: Conversation
    dossier: Dossier
    bericht: str
    gezegd: str


def leg_vast(gever: Gever, ontvanger: str, antwoord: str) -> None:
    """Keep the answer with what was on the screen; a yes makes the doorverwijzing and its mail."""
    concept = gever.dossier.deel(Concept)
    if ontvanger not in concept.getoond:  # a no to what was never shown
        return
    shown = Pakket.from_json(concept.getoond[ontvanger])
    question = VRAAG + organisaties.laad()[ontvanger].soort
    if antwoord != JA:
        _keep_proof(gever, question, shown, antwoord, None)
        return
    referral = _send(gever, shown, shown.heeft("spoed"), AANMELDING)
    bij_het_sturen(gever.unit, referral)
    _keep_proof(gever, question, shown, JA, referral.id)


def leg_terugbellen_vast(gever: Gever, antwoord: str) -> Bericht | None:
    """The answer to being called back. A yes: always the short clock, and an honest day."""
    request = gever.dossier.deel(Terugbelverzoek)
    if request.getoond is None:  # a no to what was never shown, from an old button
        return None
    shown = Pakket.from_json(request.getoond)
    if antwoord != JA:
        _keep_proof(gever, TOESTEMMING, shown, antwoord, None)
        return None
    referral = _send(gever, shown, True, TERUGBELLEN)
    _keep_proof(gever, TOESTEMMING, shown, JA, referral.id)
    request.vraag, request.getoond = [], None
    request.verstuurd = True
    assert referral.reactie_voor is not None
    values = {
        "ontvanger": organisaties.laad()[referral.ontvanger].naam,
        "nummer": referral.nummer,
        "reactie_voor": schrijf_datum(today(referral.reactie_voor)),
    }
    called = manier(gever.dossier) is None
    return Bericht("utter_mens_klaar" if called else "utter_mens_klaar_zonder_bellen", values)


def bevestiging(gever: Gever) -> tuple[Bericht, ...]:
    """The receipt: the numbers, what happens next, how to stop."""
    unit, sent = gever.unit, gever.dossier.deel(Concept)
    referrals = [
        referral
        for referral in unit.doorverwijzingen.of_conversation(gever.conversation.id)
        if referral.is_open
        and referral.soort == AANMELDING
        and sent.antwoorden.get(referral.ontvanger) == JA
    ]
    numbers = "\n".join(f"{organisaties.laad()[r.ontvanger].naam}: {r.nummer}" for r in referrals)
    latest = max((r.reactie_voor for r in referrals if r.reactie_voor), default=unit.now)
    values = {"nummers": numbers, "reactie_voor": schrijf_datum(today(latest))}
    return Bericht("utter_dv_klaar", values), Bericht("utter_dv_stoppen_kan")


def vraag_erna(dossier: Dossier) -> str | None:
    """The one question that may follow the receipt: may we write first?"""
    return BERICHTEN if vraagt_berichten(dossier) else None


def met_toestemming(unit: UnitOfWork, conversation_id: str) -> list[Doorverwijzing]:
    """Also of a closed doorverwijzing: who was done with it must not go on reading."""
    return [
        referral
        for referral in unit.doorverwijzingen.of_conversation(conversation_id)
        if unit.toestemmingen.geldt(referral.id)
    ]


def trek_in(
    unit: UnitOfWork,
    referral: Doorverwijzing,
    waarom: Waarom = Waarom.TOESTEMMING_INGETROKKEN,
) -> None:
    """Withdraw, and tell the recipient, who must not use it any more."""
    unit.doorverwijzingen.trek_in(referral.id, waarom)
    vraag_niet_meer(unit, referral)
    recipient = organisaties.laad()[referral.ontvanger]
    unit.outbox.add_delivery(referral.id, recipient.aflevering.soort, {"soort": "ingetrokken"})


def wis_alles(unit: UnitOfWork, conversation_id: str) -> None:
    """The conversation and everything in it; what was sent is withdrawn, and recipients told."""
    for referral in unit.doorverwijzingen.of_conversation(conversation_id):
        if unit.toestemmingen.geldt(referral.id):
            trek_in(unit, referral, Waarom.ALLES_GEWIST)
        unit.toestemmingen.wis_inhoud(referral.id)
    unit.conversations.delete(conversation_id)
    unit.audit.add("huurder", "gewist", conversation_id)


def wis_gesprek(unit: UnitOfWork, conversation_id: str, dossier: Dossier) -> None:
    """What was written here, and what was noted of it; a call or a referral that was sent goes on.
    Who may know nothing, and who reads along, is kept: forgetting that would be a danger."""
    unit.conversations.leeg(conversation_id)
    said, stand = dossier.deel(Concept), dossier.deel(Gespreksstand)
    dossier.vervang(
        Concept(
            corporatie=said.corporatie,
            corporatie_naam=said.corporatie_naam,
            meelezen=said.meelezen,
            berichten=said.berichten,
            loopt_bij=said.loopt_bij,
            niet_naar=said.niet_naar,
            niet_naar_ander=said.niet_naar_ander,
            alleen_naar=said.alleen_naar,
        )
    )
    dossier.vervang(Gespreksstand(begroet=True, noden=stand.noden, taal=stand.taal))
    asked = dossier.deel(Terugbelverzoek)
    dossier.vervang(Terugbelverzoek(asked.ontvanger, verstuurd=asked.verstuurd))
    dossier.leeg(Concept, Gespreksstand, Terugbelverzoek, Helper, Minderjarig)
    unit.audit.add("huurder", "gesprek_gewist", conversation_id)


def _send(gever: Gever, shown: Pakket, soon: bool, soort: str) -> Doorverwijzing:
    """`soon`: the short clock. "Spoed" is only told to whom the preview told it."""
    unit = gever.unit
    referral: Doorverwijzing = unit.doorverwijzingen.maak(
        gever.conversation.id,
        shown.ontvanger,
        shown.to_json(),
        spoed=shown.heeft("spoed"),
        reactie_voor=reactie_voor(unit.now, soon),
        soort=soort,
    )
    channel = organisaties.laad()[shown.ontvanger].aflevering.soort
    unit.outbox.add_delivery(referral.id, channel, {"soort": "nieuw"})
    tel_verstuurd(gever.unit, referral, shown, gever.dossier)
    return referral


def _zo_gevraagd(question: str) -> tuple[str, ...]:
    """The same question beneath what was changed in a preview, and beneath nothing."""
    if question == TOESTEMMING:
        return f"{question}_zo", f"{question}_klaar"
    return question.replace(VRAAG, ZO), question.replace(VRAAG, KLAAR)


def _keep_proof(
    gever: Gever, question: str, shown: Pakket, antwoord: str, referral_id: str | None
) -> None:
    """`question`: what was asked. The bubble as it stood in the chat, and when it had arrived, come
    from what was really sent, and are not made again; `rasa shell` sends nothing."""
    unit, conversation = gever.unit, gever.conversation
    keys = (f"utter_{one}" for one in (question, *_zo_gevraagd(question)))
    screen = unit.deliveries.newest_with(conversation.id, *keys)
    unit.toestemmingen.leg_vast(
        conversation.id,
        shown.ontvanger,
        antwoord,
        bewijs={
            "tekst": shown.tekst,
            "versie": VERSIE,
            "kenmerk": shown.kenmerk,
            "taal": "nl",
            "niveau": gever.dossier.niveau,
            "kanaal": conversation.channel,
            "bericht": gever.bericht,
            "gezegd": gever.gezegd,
            "scherm": screen.tekst if screen else None,
            "getoond_op": screen.op.isoformat() if screen and screen.op else None,
        },
        doorverwijzing_id=referral_id,
    )
