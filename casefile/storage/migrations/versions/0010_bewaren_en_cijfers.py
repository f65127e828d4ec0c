"""keeping and counting: figures of nobody, sentences to look at, a chat that is asked for, a message
that came back to the team"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.schema import UtcDateTime

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None

BigId = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.add_column(sa.Column('gevraagd_door', sa.String(length=32), nullable=True))
    with op.batch_alter_table('transcript', schema=None) as batch_op:
        batch_op.add_column(sa.Column('tik', sa.Boolean(), server_default=sa.false(), nullable=False))
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.add_column(sa.Column('onbeantwoord_sinds', UtcDateTime(), nullable=True))
    op.create_table('cijfer',
    sa.Column('id', BigId, autoincrement=True, nullable=False),
    sa.Column('maand', sa.String(length=7), nullable=False),
    sa.Column('organisation', sa.String(length=40), nullable=False),
    sa.Column('wat', sa.String(length=24), nullable=False),
    sa.Column('sleutel', sa.String(length=48), nullable=False),
    sa.Column('aantal', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_cijfer'))
    )
    op.create_index(op.f('ix_cijfer_maand'), 'cijfer', ['maand'], unique=False)
    op.create_table('nakijkzin',
    sa.Column('id', BigId, autoincrement=True, nullable=False),
    sa.Column('organisation', sa.String(length=40), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=True),
    sa.Column('body_enc', sa.LargeBinary(), nullable=False),
    sa.Column('gemeld_door', sa.String(length=32), nullable=False),
    sa.Column('gekeurd_door', sa.String(length=32), nullable=True),
    sa.Column('at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_nakijkzin_conversation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_nakijkzin'))
    )
    op.create_index(op.f('ix_nakijkzin_organisation'), 'nakijkzin', ['organisation'], unique=False)
    op.create_index(op.f('ix_nakijkzin_conversation_id'), 'nakijkzin', ['conversation_id'], unique=False)


def downgrade() -> None:
    op.drop_table('nakijkzin')
    op.drop_table('cijfer')
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.drop_column('onbeantwoord_sinds')
    with op.batch_alter_table('transcript', schema=None) as batch_op:
        batch_op.drop_column('tik')
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.drop_column('gevraagd_door')
