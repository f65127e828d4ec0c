"""Of an organisation: who works there, how they come in, and what was chosen there."""

from __future__ import annotations

import sqlalchemy as sa

from casefile.storage.schema.columns import UtcDateTime, metadata, of, opaque_id, row_number

staff = sa.Table(
    "staff",
    metadata,
    opaque_id(),
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
    sa.Column("extern_index", sa.String(64), unique=True, index=True),
    sa.Column("vertrokken_index", sa.String(64), index=True),
)

staff_session = sa.Table(
    "staff_session",
    metadata,
    sa.Column("token_index", sa.String(64), primary_key=True),
    sa.Column("id", sa.String(32), nullable=False, unique=True),
    of("staff"),
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
    of("staff"),
    sa.Column("soort", sa.String(16), nullable=False),
    sa.Column("created_at", UtcDateTime, nullable=False),
    sa.Column("expires_at", UtcDateTime, nullable=False),
)

recovery_code = sa.Table(
    "recovery_code",
    metadata,
    sa.Column("code_index", sa.String(64), primary_key=True),
    of("staff"),
)

login_try = sa.Table(
    "login_try",
    metadata,
    row_number(),
    sa.Column("pair_index", sa.String(64), nullable=False, index=True),
    sa.Column("place_index", sa.String(64), nullable=False, index=True),
    sa.Column("at", UtcDateTime, nullable=False, index=True),
)

login_attempt = sa.Table(
    "login_attempt",
    metadata,
    sa.Column("state_index", sa.String(64), primary_key=True),
    sa.Column("expires_at", UtcDateTime, nullable=False, index=True),
)
"""Finished ones, by way of another login; kept until they would be too late anyway."""

standaardtekst = sa.Table(
    "standaardtekst",
    metadata,
    row_number(),
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

nakijkzin = sa.Table(
    "nakijkzin",
    metadata,
    row_number(),
    sa.Column("organisation", sa.String(40), nullable=False, index=True),
    of("conversation", nullable=True),
    sa.Column("body_enc", sa.LargeBinary, nullable=False),
    sa.Column("gemeld_door", sa.String(32), nullable=False),
    sa.Column("gekeurd_door", sa.String(32)),
    sa.Column("at", UtcDateTime, nullable=False),
)
"""A masked sentence that was understood wrongly. Of a chat, and gone with it, until somebody
approved it as being of nobody."""
