"""What is accounted for: who did what, how often something happened, and what runs."""

from __future__ import annotations

import sqlalchemy as sa

from casefile.storage.schema.columns import UtcDateTime, metadata, row_number

audit = sa.Table(
    "audit",
    metadata,
    row_number(),
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
    row_number(),
    sa.Column("voor", UtcDateTime, nullable=False),
    sa.Column("gezet_op", UtcDateTime, nullable=False),
)
"""Lines older than the latest of these may be deleted; a trigger refuses one of the last year."""

cijfer = sa.Table(
    "cijfer",
    metadata,
    row_number(),
    sa.Column("maand", sa.String(7), nullable=False, index=True),
    sa.Column("organisation", sa.String(40), nullable=False),
    sa.Column("wat", sa.String(24), nullable=False),
    sa.Column("sleutel", sa.String(48), nullable=False),
    sa.Column("aantal", sa.Integer, nullable=False),
)
"""How often something happened in a month: of nobody, so it outlives every chat and case."""

heartbeat = sa.Table(
    "heartbeat",
    metadata,
    sa.Column("name", sa.String(40), primary_key=True),
    sa.Column("at", UtcDateTime, nullable=False),
)
