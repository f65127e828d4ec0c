"""who cries for help goes first; a channel's trouble; signs of life"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.schema import UtcDateTime

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.add_column(sa.Column('rank', sa.Integer(), server_default='1', nullable=False))
        batch_op.drop_index('ix_inbox_status_id')
        batch_op.create_index('ix_inbox_status_rank_id', ['status', 'rank', 'id'], unique=False)

    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.add_column(sa.Column('rank', sa.Integer(), server_default='1', nullable=False))
        batch_op.create_index('ix_outbox_status_rank_id', ['status', 'rank', 'id'], unique=False)
    op.execute("UPDATE outbox SET rank = 0 WHERE lane LIKE 'urgent:%'")

    with op.batch_alter_table('channel_state', schema=None) as batch_op:
        batch_op.add_column(sa.Column('trouble', sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column('trouble_since', UtcDateTime(), nullable=True))

    op.create_table('heartbeat',
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('at', UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_heartbeat'))
    )


def downgrade() -> None:
    op.drop_table('heartbeat')
    with op.batch_alter_table('channel_state', schema=None) as batch_op:
        batch_op.drop_column('trouble_since')
        batch_op.drop_column('trouble')
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.drop_index('ix_outbox_status_rank_id')
        batch_op.drop_column('rank')
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.drop_index('ix_inbox_status_rank_id')
        batch_op.create_index('ix_inbox_status_id', ['status', 'id'], unique=False)
        batch_op.drop_column('rank')
