"""moments at which a huurder is reminded of the day on their letter"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.schema import BigId, UtcDateTime

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('dagherinnering',
    sa.Column('id', BigId, autoincrement=True, nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('op', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_dagherinnering_conversation_id_conversation'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_dagherinnering'))
    )
    with op.batch_alter_table('dagherinnering', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_dagherinnering_conversation_id'), ['conversation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_dagherinnering_op'), ['op'], unique=False)


def downgrade() -> None:
    op.drop_table('dagherinnering')
