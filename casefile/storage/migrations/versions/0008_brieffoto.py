"""photographs of letters that wait to be read"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.schema import BigId, UtcDateTime

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('brieffoto',
    sa.Column('id', BigId, autoincrement=True, nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('order_key', sa.BigInteger(), nullable=False),
    sa.Column('body_enc', sa.LargeBinary(), nullable=True),
    sa.Column('reference_enc', sa.LargeBinary(), nullable=True),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('next_try_at', UtcDateTime(), nullable=False),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_brieffoto_conversation_id_conversation'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_brieffoto'))
    )
    with op.batch_alter_table('brieffoto', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_brieffoto_conversation_id'), ['conversation_id'], unique=False)


def downgrade() -> None:
    op.drop_table('brieffoto')
