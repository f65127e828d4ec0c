"""All tables, in SQLAlchemy Core. Columns ending in `_enc` hold bytes from `encryption.Cipher`.

They are defined by subject, and come together here: a key names a table elsewhere, and migrations
look at all of them. A change needs a migration in `migrations/versions`; a test compares the two.
"""

from casefile.storage.schema.accountability import audit, audit_grens, cijfer, heartbeat
from casefile.storage.schema.cases import (
    aantekening,
    afspraak,
    doorverwijzing,
    doorverwijzing_stap,
    toestemming,
    zoekwoord,
)
from casefile.storage.schema.columns import BigId, UtcDateTime, metadata
from casefile.storage.schema.conversations import (
    address,
    attachment,
    brieffoto,
    conversation,
    dagherinnering,
    data_key,
    document,
    link,
    move_code,
    move_try,
    tracker_turn,
    transcript,
)
from casefile.storage.schema.messages import channel_state, forgotten_message, inbox, outbox
from casefile.storage.schema.organisations import (
    instelling,
    login_attempt,
    login_try,
    nakijkzin,
    recovery_code,
    staff,
    staff_link,
    staff_session,
    standaardtekst,
)

__all__ = [
    "BigId",
    "UtcDateTime",
    "aantekening",
    "address",
    "afspraak",
    "attachment",
    "audit",
    "audit_grens",
    "brieffoto",
    "channel_state",
    "cijfer",
    "conversation",
    "dagherinnering",
    "data_key",
    "document",
    "doorverwijzing",
    "doorverwijzing_stap",
    "forgotten_message",
    "heartbeat",
    "inbox",
    "instelling",
    "link",
    "login_attempt",
    "login_try",
    "metadata",
    "move_code",
    "move_try",
    "nakijkzin",
    "outbox",
    "recovery_code",
    "staff",
    "staff_link",
    "staff_session",
    "standaardtekst",
    "toestemming",
    "tracker_turn",
    "transcript",
    "zoekwoord",
]
