"""Of a doorverwijzing: its state and story, the consent it rests on, and the work on it."""

from __future__ import annotations

import sqlalchemy as sa

from casefile.storage.schema.columns import UtcDateTime, metadata, of, opaque_id, row_number

doorverwijzing = sa.Table(
    "doorverwijzing",
    metadata,
    opaque_id(),
    sa.Column("nummer", sa.String(16), nullable=False),
    sa.Column("soort", sa.String(16), nullable=False, server_default="aanmelding"),
    of("conversation", nullable=True, ondelete="SET NULL"),
    sa.Column("ontvanger", sa.String(40), nullable=False, index=True),
    sa.Column("toestand", sa.String(16), nullable=False),
    sa.Column("spoed", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("pakket_enc", sa.LargeBinary),
    sa.Column("behandelaar_enc", sa.LargeBinary),
    sa.Column("behandelaar_id", sa.String(32), index=True),
    sa.Column("bel_voor", UtcDateTime),
    sa.Column("nood_gezien", sa.BigInteger, nullable=False, server_default="0"),
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
    row_number(),
    of("doorverwijzing"),
    sa.Column("van", sa.String(16)),
    sa.Column("naar", sa.String(16), nullable=False),
    sa.Column("wie", sa.String(40), nullable=False),
    sa.Column("waarom_enc", sa.LargeBinary),
    sa.Column("at", UtcDateTime, nullable=False),
)

toestemming = sa.Table(
    "toestemming",
    metadata,
    opaque_id(),
    of("conversation", nullable=True, ondelete="SET NULL"),
    sa.Column("doorverwijzing_id", sa.String(32), index=True),
    sa.Column("ontvanger", sa.String(40), nullable=False),
    sa.Column("antwoord", sa.String(8), nullable=False),
    sa.Column("bewijs_enc", sa.LargeBinary, nullable=False),
    sa.Column("at", UtcDateTime, nullable=False),
    sa.Column("ingetrokken_op", UtcDateTime),
)

afspraak = sa.Table(
    "afspraak",
    metadata,
    row_number(),
    of("doorverwijzing"),
    sa.Column("soort", sa.String(24), nullable=False),
    sa.Column("op", UtcDateTime, nullable=False, index=True),
    sa.Column("gedaan_op", UtcDateTime),
)

aantekening = sa.Table(
    "aantekening",
    metadata,
    row_number(),
    of("doorverwijzing"),
    sa.Column("soort", sa.String(16), nullable=False),
    sa.Column("door", sa.String(32), nullable=False),
    sa.Column("voor", sa.String(32)),
    sa.Column("body_enc", sa.LargeBinary),
    sa.Column("at", UtcDateTime, nullable=False),
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
