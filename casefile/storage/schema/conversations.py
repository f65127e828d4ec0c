"""Of one conversation: who it is with, what was said in it, and what is known of somebody."""

from __future__ import annotations

import sqlalchemy as sa

from casefile.storage.schema.columns import UtcDateTime, metadata, of, opaque_id, row_number

conversation = sa.Table(
    "conversation",
    metadata,
    opaque_id(),
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

address = sa.Table(
    "address",
    metadata,
    sa.Column("channel", sa.String(16), primary_key=True),
    sa.Column("address_index", sa.String(64), primary_key=True),
    of("conversation"),
    sa.Column("address_enc", sa.LargeBinary, nullable=False),
)

data_key = sa.Table(
    "data_key",
    metadata,
    sa.Column("owner", sa.String(40), primary_key=True),
    sa.Column("wrapped", sa.LargeBinary, nullable=False),
)

transcript = sa.Table(
    "transcript",
    metadata,
    row_number(),
    of("conversation"),
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
    row_number(),
    of("conversation"),
    sa.Column("events_enc", sa.LargeBinary, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
)

attachment = sa.Table(
    "attachment",
    metadata,
    opaque_id(),
    of("conversation"),
    sa.Column("media_type", sa.String(40), nullable=False),
    sa.Column("body_enc", sa.LargeBinary, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
)

brieffoto = sa.Table(
    "brieffoto",
    metadata,
    row_number(),
    of("conversation"),
    sa.Column("channel", sa.String(16), nullable=False),
    sa.Column("order_key", sa.BigInteger, nullable=False),
    sa.Column("body_enc", sa.LargeBinary),
    sa.Column("reference_enc", sa.LargeBinary),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("next_try_at", UtcDateTime, nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
)

dagherinnering = sa.Table(
    "dagherinnering",
    metadata,
    row_number(),
    of("conversation"),
    sa.Column("op", UtcDateTime, nullable=False, index=True),
)

link = sa.Table(
    "link",
    metadata,
    opaque_id(),
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
    of("conversation"),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
    sa.Column("used_at", UtcDateTime),
)

move_try = sa.Table(
    "move_try",
    metadata,
    row_number(),
    of("conversation"),
    sa.Column("at", UtcDateTime, nullable=False, index=True),
)
