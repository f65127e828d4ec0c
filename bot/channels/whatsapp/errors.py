"""What WhatsApp's error codes mean for a message: again, wait, when the person writes, or never.

Pure: a code and how often we tried, to a verdict. The same codes come with a call and, later, in a
status.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

WINDOW_CLOSED = 131047  # more than 24 hours since the person wrote
TOO_FAST_TO_PERSON = 131056  # retry after 4^X seconds
TOO_FAST = 130429
MAINTENANCE = 131057
UNTIL_MENDED = timedelta(minutes=5)  # somebody must do something first: look now and then
_WAIT_ALL = {
    TOO_FAST: timedelta(seconds=2),
    MAINTENANCE: timedelta(minutes=1),
    131048: timedelta(minutes=10),  # marked as spam
    4: timedelta(minutes=1),  # too many calls of this app
    80007: timedelta(minutes=1),  # too many calls of this account
    133004: timedelta(minutes=1),  # their server is away
}
_OUR_ACCOUNT = (
    0,  # not authorised
    3,
    10,  # permission
    190,  # token no longer valid
    368,  # blocked for policy
    131005,  # no permission for this number
    131031,  # account locked
    131037,  # our display name is not approved
    131042,  # paying Meta goes wrong
    131045,  # our number's certificate
    *range(133000, 133004),  # our number is being registered or deleted
    133005,  # the pin of our number
    *range(133006, 133017),  # our number is not verified, not registered, registered too often
)
_AGAIN = (1, 2, 131000, 131016)  # unknown fault, service away
_PERMISSIONS = range(200, 300)
_STOPPED = (131050,)  # the person does not want messages
LONGEST = timedelta(hours=6)


PICTURE_REFUSED = (131052, 131053)  # a file that Meta could not take: the words go without it


class Verdict(Enum):
    AGAIN = "again"  # costs a try
    WAIT_ALL = "wait all"  # nobody sends for a while; costs no try
    MEND = "mend"  # like that, until somebody mends our account
    WINDOW = "window"  # goes when the person writes
    NEVER = "never"


@dataclass(frozen=True)
class Judgement:
    verdict: Verdict
    wait: timedelta | None = None
    stopped: bool = False


def judge(code: int, attempts: int) -> Judgement:
    """What to do after this error when `attempts` tries failed before this one."""
    if code == WINDOW_CLOSED:
        return Judgement(Verdict.WINDOW)
    if code == TOO_FAST_TO_PERSON:
        return Judgement(Verdict.AGAIN, min(timedelta(seconds=4 ** min(attempts, 8)), LONGEST))
    if code in _OUR_ACCOUNT or code in _PERMISSIONS:
        return Judgement(Verdict.MEND, UNTIL_MENDED)
    if code in _WAIT_ALL:
        return Judgement(Verdict.WAIT_ALL, _WAIT_ALL[code])
    if code in _AGAIN:
        return Judgement(Verdict.AGAIN)
    return Judgement(Verdict.NEVER, stopped=code in _STOPPED)
