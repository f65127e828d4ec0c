"""All tables, in SQLAlchemy Core. Columns ending in `_enc` hold bytes from `encryption.Cipher`.

A change here needs a migration in `migrations/versions`; a test compares the two.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcDateTime(sa.types.TypeDecorator[datetime]):
    """Aware datetimes in UTC; a naive one is a mistake and is refused."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A datetime for the database must have a time zone.")
        return value.astimezone(timezone.utc).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else value.replace(tzinfo=timezone.utc)


BigId = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _row_number() -> sa.Column[int]:
    """The primary key of rows that nobody outside names."""
    return sa.Column("id", BigId, primary_key=True, autoincrement=True)


def _opaque_id() -> sa.Column[str]:
    """The primary key of what is named outside: `UnitOfWork.new_id`, never a number that counts."""
    return sa.Column("id", sa.String(32), primary_key=True)


def _of(
    table: str, nullable: bool = False, ondelete: str = "CASCADE", index: bool = True
) -> sa.Column[str]:
    """`<table>_id`: this row is gone with that one; with "SET NULL" it outlives it."""
    return sa.Column(
        f"{table}_id",
        sa.String(32),
        sa.ForeignKey(f"{table}.id", ondelete=ondelete),
        nullable=nullable,
        index=index,
    )


conversation = sa.Table(
    "conversation",
    metadata,
    _opaque_id(),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("address_index", sa.String(64), nullable=False),
    sa.Column("address_enc", sa.LargeBinary, nullable=False),
    sa.Column("owner", sa.String(40), nullable=False, server_default="bot", index=True),
    sa.Column("stopped", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("link_id", sa.String(32)),
    sa.Column("offered_enc", sa.LargeBinary),
    sa.Column("owner_vanaf", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("gemaild_regel", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("gevraagd_door", sa.String(32)),  # a colleague elsewhere who asks for this chat
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("last_message_at", UtcDateTime, nullable=False),
    sa.UniqueConstraint("channel", "address_index"),
)

data_key = sa.Table(
    "data_key",
    metadata,
    sa.Column("owner", sa.String(40), primary_key=True),
    sa.Column("wrapped", sa.LargeBinary, nullable=False),
)

inbox = sa.Table(
    "inbox",
    metadata,
    _row_number(),
    _of("conversation"),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("external_index", sa.String(64), nullable=False),
    sa.Column("body_enc", sa.LargeBinary, nullable=False),
    sa.Column("order_key", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("rank", sa.Integer, nullable=False, server_default="1"),  # 0: a cry for help waits
    sa.Column("status", sa.String(8), nullable=False, server_default="new"),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("next_try_at", UtcDateTime, nullable=False),
    sa.Column("received_at", UtcDateTime, nullable=False),
    sa.Column("handled_at", UtcDateTime),
    sa.UniqueConstraint("channel", "external_index"),
    sa.Index("ix_inbox_status_rank_id", "status", "rank", "id"),
    sqlite_autoincrement=True,
)

forgotten_message = sa.Table(
    "forgotten_message",
    metadata,
    sa.Column("channel", sa.String(16), primary_key=True),
    sa.Column("external_index", sa.String(64), primary_key=True),
    sa.Column("forgotten_at", UtcDateTime, nullable=False, index=True),
)

outbox = sa.Table(
    "outbox",
    metadata,
    _row_number(),
    sa.Column("token", sa.String(32), nullable=False, unique=True),
    _of("conversation", nullable=True),
    sa.Column("doorverwijzing_id", sa.String(32), index=True),
    sa.Column("staff_id", sa.String(32), index=True),
    sa.Column("lane", sa.String(48), nullable=False),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("body_enc", sa.LargeBinary, nullable=False),
    sa.Column("written_by", sa.String(40), nullable=False, server_default="bot"),
    sa.Column("rank", sa.Integer, nullable=False, server_default="1"),  # 0: about an emergency
    sa.Column("status", sa.String(8), nullable=False, server_default="new"),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("next_try_at", UtcDateTime, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("sent_at", UtcDateTime),
    sa.Column("external_index", sa.String(64)),
    sa.Column("external_enc", sa.LargeBinary),
    sa.Column("parts_sent", sa.Integer, nullable=False, server_default="0"),
    sa.Column("delivery", sa.String(12)),
    sa.Column("last_error", sa.String(80)),
    sa.Index("ix_outbox_channel_status_lane", "channel", "status", "lane", "id"),
    sa.Index("ix_outbox_status_rank_id", "status", "rank", "id"),
    sqlite_autoincrement=True,
)

transcript = sa.Table(
    "transcript",
    metadata,
    _row_number(),
    _of("conversation"),
    sa.Column("author", sa.String(40), nullable=False),
    sa.Column("body_enc", sa.LargeBinary, nullable=False),
    sa.Column("tik", sa.Boolean, nullable=False, server_default=sa.false()),  # waits for nobody
    sa.Column("created_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,  # an id is never used again: pages ask for what came after one
)

document = sa.Table(
    "document",
    metadata,
    sa.Column(
        "conversation_id",
        sa.String(32),
        sa.ForeignKey("conversation.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    sa.Column("soort", sa.String(32), primary_key=True),
    sa.Column("body_enc", sa.LargeBinary, nullable=False),
    sa.Column("updated_at", UtcDateTime, nullable=False),
)

tracker_turn = sa.Table(
    "tracker_turn",
    metadata,
    _row_number(),
    _of("conversation"),
    sa.Column("events_enc", sa.LargeBinary, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
)

attachment = sa.Table(
    "attachment",
    metadata,
    _opaque_id(),
    _of("conversation"),
    sa.Column("media_type", sa.String(40), nullable=False),
    sa.Column("body_enc", sa.LargeBinary, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
)

brieffoto = sa.Table(
    "brieffoto",
    metadata,
    _row_number(),
    _of("conversation"),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("order_key", sa.BigInteger, nullable=False),
    sa.Column("body_enc", sa.LargeBinary),
    sa.Column("reference_enc", sa.LargeBinary),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("next_try_at", UtcDateTime, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
)

audit = sa.Table(
    "audit",
    metadata,
    _row_number(),
    sa.Column("at", UtcDateTime, nullable=False),
    sa.Column("actor", sa.String(40), nullable=False),
    sa.Column("what", sa.String(48), nullable=False),
    sa.Column("subject", sa.String(48), nullable=False, index=True),
    sa.Column("organisation", sa.String(40)),
    sa.Column("detail", sa.String(120)),
    sa.Index("ix_audit_what_subject", "what", "subject"),
)
"""Append-only: triggers refuse each change, and each deletion but of lines before `audit_grens`."""

audit_grens = sa.Table(
    "audit_grens",
    metadata,
    _row_number(),
    sa.Column("voor", UtcDateTime, nullable=False),
    sa.Column("gezet_op", UtcDateTime, nullable=False),
)
"""Lines older than the latest of these may be deleted; a trigger refuses one of the last year."""

staff = sa.Table(
    "staff",
    metadata,
    _opaque_id(),
    sa.Column("organisation", sa.String(40), nullable=False, index=True),
    sa.Column("email", sa.String(120), nullable=False, unique=True),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("rol", sa.String(16), nullable=False, server_default="medewerker"),
    sa.Column("password_hash", sa.String(200)),
    sa.Column("totp_enc", sa.LargeBinary),
    sa.Column("totp_step", sa.BigInteger),
    sa.Column("aanwezig", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("mail_bij_bericht", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("vertrokken_op", UtcDateTime),
)

staff_session = sa.Table(
    "staff_session",
    metadata,
    sa.Column("token_index", sa.String(64), primary_key=True),
    sa.Column("id", sa.String(32), nullable=False, unique=True),
    _of("staff"),
    sa.Column("csrf", sa.String(64), nullable=False),
    sa.Column("fase", sa.String(12), nullable=False),
    sa.Column("toestel", sa.String(40), nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("last_seen_at", UtcDateTime, nullable=False),
)

staff_link = sa.Table(
    "staff_link",
    metadata,
    sa.Column("token_index", sa.String(64), primary_key=True),
    _of("staff"),
    sa.Column("soort", sa.String(16), nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
)

recovery_code = sa.Table(
    "recovery_code",
    metadata,
    sa.Column("code_index", sa.String(64), primary_key=True),
    _of("staff"),
)

login_try = sa.Table(
    "login_try",
    metadata,
    _row_number(),
    sa.Column("pair_index", sa.String(64), nullable=False, index=True),
    sa.Column("place_index", sa.String(64), nullable=False, index=True),
    sa.Column("at", UtcDateTime, nullable=False, index=True),
)

doorverwijzing = sa.Table(
    "doorverwijzing",
    metadata,
    _opaque_id(),
    sa.Column("nummer", sa.String(16), nullable=False),
    sa.Column("soort", sa.String(16), nullable=False, server_default="aanmelding"),
    _of("conversation", nullable=True, ondelete="SET NULL"),
    sa.Column("ontvanger", sa.String(40), nullable=False, index=True),
    sa.Column("toestand", sa.String(16), nullable=False),
    sa.Column("spoed", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("pakket_enc", sa.LargeBinary),
    sa.Column("behandelaar_enc", sa.LargeBinary),
    sa.Column("behandelaar_id", sa.String(32), index=True),
    sa.Column("bel_voor", UtcDateTime),
    sa.Column("nood_gezien", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("nood_gemaild", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("indicatie", sa.String(16)),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("updated_at", UtcDateTime, nullable=False),
    sa.Column("reactie_voor", UtcDateTime),
    sa.Column("geescaleerd_op", UtcDateTime),
    sa.Column("gesprek_enc", sa.LargeBinary),
    sa.Column("onbeantwoord_sinds", UtcDateTime),
    sa.Column("versie", sa.Integer, nullable=False, server_default="0"),
)

doorverwijzing_stap = sa.Table(
    "doorverwijzing_stap",
    metadata,
    _row_number(),
    _of("doorverwijzing"),
    sa.Column("van", sa.String(16)),
    sa.Column("naar", sa.String(16), nullable=False),
    sa.Column("wie", sa.String(40), nullable=False),
    sa.Column("waarom_enc", sa.LargeBinary),
    sa.Column("at", UtcDateTime, nullable=False),
)

afspraak = sa.Table(
    "afspraak",
    metadata,
    _row_number(),
    _of("doorverwijzing"),
    sa.Column("soort", sa.String(24), nullable=False),
    sa.Column("op", UtcDateTime, nullable=False, index=True),
    sa.Column("gedaan_op", UtcDateTime),
)

dagherinnering = sa.Table(
    "dagherinnering",
    metadata,
    _row_number(),
    _of("conversation"),
    sa.Column("op", UtcDateTime, nullable=False, index=True),
)

zoekwoord = sa.Table(
    "zoekwoord",
    metadata,
    sa.Column("word_index", sa.String(64), primary_key=True),
    sa.Column(
        "doorverwijzing_id",
        sa.String(32),
        sa.ForeignKey("doorverwijzing.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
)

aantekening = sa.Table(
    "aantekening",
    metadata,
    _row_number(),
    _of("doorverwijzing"),
    sa.Column("soort", sa.String(16), nullable=False),
    sa.Column("door", sa.String(32), nullable=False),
    sa.Column("voor", sa.String(32)),
    sa.Column("body_enc", sa.LargeBinary),
    sa.Column("at", UtcDateTime, nullable=False),
)

standaardtekst = sa.Table(
    "standaardtekst",
    metadata,
    _row_number(),
    sa.Column("organisation", sa.String(40), nullable=False, index=True),
    sa.Column("titel", sa.String(60), nullable=False),
    sa.Column("tekst", sa.String(2000), nullable=False),
)

instelling = sa.Table(
    "instelling",
    metadata,
    sa.Column("organisation", sa.String(40), primary_key=True),
    sa.Column("bewaar_dagen", sa.Integer, nullable=False),
    sa.Column("antwoord_uren", sa.Integer, nullable=False),
)

cijfer = sa.Table(
    "cijfer",
    metadata,
    _row_number(),
    sa.Column("maand", sa.String(7), nullable=False, index=True),
    sa.Column("organisation", sa.String(40), nullable=False),
    sa.Column("wat", sa.String(24), nullable=False),
    sa.Column("sleutel", sa.String(48), nullable=False),
    sa.Column("aantal", sa.Integer, nullable=False),
)
"""How often something happened in a month: of nobody, so it outlives every chat and case."""

nakijkzin = sa.Table(
    "nakijkzin",
    metadata,
    _row_number(),
    sa.Column("organisation", sa.String(40), nullable=False, index=True),
    _of("conversation", nullable=True),
    sa.Column("body_enc", sa.LargeBinary, nullable=False),
    sa.Column("gemeld_door", sa.String(32), nullable=False),
    sa.Column("gekeurd_door", sa.String(32)),
    sa.Column("at", UtcDateTime, nullable=False),
)
"""A masked sentence that was understood wrongly. Of a chat, and gone with it, until somebody
approved it as being of nobody."""

toestemming = sa.Table(
    "toestemming",
    metadata,
    _opaque_id(),
    _of("conversation", nullable=True, ondelete="SET NULL"),
    sa.Column("doorverwijzing_id", sa.String(32), index=True),
    sa.Column("ontvanger", sa.String(40), nullable=False),
    sa.Column("antwoord", sa.String(8), nullable=False),
    sa.Column("bewijs_enc", sa.LargeBinary, nullable=False),
    sa.Column("at", UtcDateTime, nullable=False),
    sa.Column("ingetrokken_op", UtcDateTime),
)

address = sa.Table(
    "address",
    metadata,
    sa.Column("channel", sa.String(16), primary_key=True),
    sa.Column("address_index", sa.String(64), primary_key=True),
    _of("conversation"),
    sa.Column("address_enc", sa.LargeBinary, nullable=False),
)

channel_state = sa.Table(
    "channel_state",
    metadata,
    sa.Column("channel", sa.String(16), primary_key=True),
    sa.Column("position", sa.BigInteger),
    sa.Column("public_name", sa.String(64)),
    sa.Column("next_send_at", UtcDateTime),
    sa.Column("trouble", sa.String(40)),  # a code: our account there needs somebody's attention
    sa.Column("trouble_since", UtcDateTime),
)

heartbeat = sa.Table(
    "heartbeat",
    metadata,
    sa.Column("name", sa.String(40), primary_key=True),
    sa.Column("at", UtcDateTime, nullable=False),
)

link = sa.Table(
    "link",
    metadata,
    _opaque_id(),
    sa.Column("organisation", sa.String(40), nullable=False, index=True),
    sa.Column("corporation", sa.String(40)),
    sa.Column("token_index", sa.String(64), nullable=False, unique=True),
    sa.Column("body_enc", sa.LargeBinary, nullable=False),
    sa.Column("max_uses", sa.Integer),
    sa.Column("opened", sa.Integer, nullable=False, server_default="0"),
    sa.Column("started", sa.Integer, nullable=False, server_default="0"),
    sa.Column("created_by", sa.String(32), nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
    sa.Column("revoked_at", UtcDateTime),
)

move_code = sa.Table(
    "move_code",
    metadata,
    sa.Column("code_index", sa.String(64), primary_key=True),
    _of("conversation"),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
    sa.Column("used_at", UtcDateTime),
)

move_try = sa.Table(
    "move_try",
    metadata,
    _row_number(),
    _of("conversation"),
    sa.Column("at", UtcDateTime, nullable=False, index=True),
)
