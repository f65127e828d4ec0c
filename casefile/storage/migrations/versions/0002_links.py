"""links, cards, one-time codes, and what WhatsApp and Telegram need"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.schema import UtcDateTime

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def _conversation(table: str) -> tuple[sa.Column, sa.ForeignKeyConstraint]:
    return (
        sa.Column('conversation_id', sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'],
                                name=op.f(f'fk_{table}_conversation_id'), ondelete='CASCADE'),
    )


def upgrade() -> None:
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.add_column(sa.Column('order_key', sa.BigInteger(), server_default='0', nullable=False))
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.add_column(sa.Column('external_enc', sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column('parts_sent', sa.Integer(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('delivery', sa.String(length=12), nullable=True))

    op.create_table('address',
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('address_index', sa.String(length=64), nullable=False),
    *_conversation('address'),
    sa.Column('address_enc', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('channel', 'address_index', name=op.f('pk_address'))
    )
    with op.batch_alter_table('address', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_address_conversation_id'), ['conversation_id'], unique=False)

    op.create_table('channel_state',
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('position', sa.BigInteger(), nullable=True),
    sa.Column('public_name', sa.String(length=64), nullable=True),
    sa.Column('next_send_at', UtcDateTime(), nullable=True),
    sa.PrimaryKeyConstraint('channel', name=op.f('pk_channel_state'))
    )

    op.create_table('link',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('organisation', sa.String(length=40), nullable=False),
    sa.Column('corporation', sa.String(length=40), nullable=True),
    sa.Column('token_index', sa.String(length=64), nullable=False),
    sa.Column('body_enc', sa.LargeBinary(), nullable=False),
    sa.Column('max_uses', sa.Integer(), nullable=True),
    sa.Column('opened', sa.Integer(), server_default='0', nullable=False),
    sa.Column('started', sa.Integer(), server_default='0', nullable=False),
    sa.Column('created_by', sa.String(length=32), nullable=False),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.Column('expires_at', UtcDateTime(), nullable=False),
    sa.Column('revoked_at', UtcDateTime(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_link')),
    sa.UniqueConstraint('token_index', name=op.f('uq_link_token_index'))
    )
    with op.batch_alter_table('link', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_link_organisation'), ['organisation'], unique=False)

    op.create_table('move_code',
    sa.Column('code_index', sa.String(length=64), nullable=False),
    *_conversation('move_code'),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.Column('expires_at', UtcDateTime(), nullable=False),
    sa.Column('used_at', UtcDateTime(), nullable=True),
    sa.PrimaryKeyConstraint('code_index', name=op.f('pk_move_code'))
    )
    with op.batch_alter_table('move_code', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_move_code_conversation_id'), ['conversation_id'], unique=False)

    op.create_table('move_try',
    sa.Column('id', BIG_ID, autoincrement=True, nullable=False),
    *_conversation('move_try'),
    sa.Column('at', UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_move_try'))
    )
    with op.batch_alter_table('move_try', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_move_try_at'), ['at'], unique=False)
        batch_op.create_index(batch_op.f('ix_move_try_conversation_id'), ['conversation_id'], unique=False)


def downgrade() -> None:
    for table in ('move_try', 'move_code', 'link', 'channel_state', 'address'):
        op.drop_table(table)
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        for column in ('delivery', 'parts_sent', 'external_enc'):
            batch_op.drop_column(column)
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.drop_column('order_key')
