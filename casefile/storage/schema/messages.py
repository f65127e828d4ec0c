"""What comes in, what goes out, and how each channel is doing."""

from __future__ import annotations

import sqlalchemy as sa

from casefile.storage.schema.columns import UtcDateTime, metadata, of, row_number

inbox = sa.Table(
    "inbox",
    metadata,
    row_number(),
    of("conversation"),
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
    row_number(),
    sa.Column("token", sa.String(32), nullable=False, unique=True),
    of("conversation", nullable=True),
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
