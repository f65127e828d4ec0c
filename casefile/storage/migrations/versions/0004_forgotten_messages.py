"""ids of messages whose conversation was deleted, for as long as they may be delivered again"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.schema import UtcDateTime

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('forgotten_message',
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('external_index', sa.String(length=64), nullable=False),
    sa.Column('forgotten_at', UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('channel', 'external_index', name=op.f('pk_forgotten_message'))
    )
    with op.batch_alter_table('forgotten_message', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_forgotten_message_forgotten_at'), ['forgotten_at'], unique=False)


def downgrade() -> None:
    op.drop_table('forgotten_message')
