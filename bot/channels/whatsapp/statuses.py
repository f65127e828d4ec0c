"""What Meta tells later about messages of ours: accepted, delivered, read, or failed after all.

Matched by our own id, which travelled with the message: so a status that comes before our own
commit, or after a time-out, still finds its row.
"""

from __future__ import annotations

from datetime import timedelta

from bot.channels.adapter import Status
from bot.channels.whatsapp.adapter import CHANNEL
from bot.channels.whatsapp.errors import PICTURE_REFUSED, Judgement, Verdict, judge
from bot.sender import CHAT_TRIES, LONGEST_WAIT, WAITING_PATIENCE, back_off
from casefile.storage.deliveries import WAITS_FOR_PERSON, Reference
from casefile.storage.unit_of_work import UnitOfWork

WITHOUT_PICTURE = "without picture"  # in `last_error`: how it goes the next time
WAIT_FOR_PERSON = timedelta(hours=1)  # then look again; a message of the person comes first


def apply(unit: UnitOfWork, statuses: tuple[Status, ...]) -> None:
    for status in statuses:
        reference = Reference.parse(status.reference)
        if reference is None:
            continue  # not one of ours
        if status.status == "failed":
            _failed(unit, reference, status.external_id, status.code or -1)
        else:
            unit.deliveries.confirm(reference, status.status, status.external_id)


def _failed(unit: UnitOfWork, reference: Reference, external_id: str, code: int) -> None:
    row = unit.deliveries.by_token(reference.token)
    if row is None or not unit.deliveries.is_news(reference, external_id):
        return
    judgement = judge(code, row.attempts)
    if code in PICTURE_REFUSED and row.last_error != WITHOUT_PICTURE:
        unit.deliveries.try_again(
            reference, external_id, row.attempts, timedelta(0), WITHOUT_PICTURE
        )
        return
    if judgement.verdict is Verdict.NEVER and row.reply.urgent and not judgement.stopped:
        judgement = Judgement(Verdict.AGAIN, LONGEST_WAIT)  # what we say to a cry is not given up
    if judgement.verdict is Verdict.AGAIN:
        attempts = row.attempts + 1
        patient = row.reply.urgent and unit.now - row.created_at <= WAITING_PATIENCE
        over = attempts >= CHAT_TRIES and not patient
    else:  # not the fault of this message: it costs no try
        attempts = row.attempts
        until_mended = judgement.verdict is Verdict.MEND and row.reply.urgent
        over = unit.now - row.created_at > WAITING_PATIENCE and not until_mended
    if judgement.verdict is Verdict.NEVER or over:
        unit.deliveries.failed(reference, external_id, str(code))
        return
    wait, error = judgement.wait or back_off(row.attempts), str(code)
    if judgement.verdict is Verdict.WINDOW:
        wait, error = WAIT_FOR_PERSON, WAITS_FOR_PERSON
    unit.deliveries.try_again(reference, external_id, attempts, wait, error)
    if judgement.verdict in (Verdict.WAIT_ALL, Verdict.MEND):
        unit.channel_states.pause(CHANNEL, wait)
    if judgement.verdict is Verdict.MEND:
        unit.channel_states.set_trouble(CHANNEL, error)
