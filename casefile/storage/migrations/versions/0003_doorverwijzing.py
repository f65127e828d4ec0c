"""call-back requests, and the dates of a doorverwijzing"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.schema import UtcDateTime

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.add_column(
            sa.Column('soort', sa.String(length=16), server_default='aanmelding', nullable=False)
        )
    op.create_table('afspraak',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('doorverwijzing_id', sa.String(length=32), nullable=False),
    sa.Column('soort', sa.String(length=24), nullable=False),
    sa.Column('op', UtcDateTime(), nullable=False),
    sa.Column('gedaan_op', UtcDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['doorverwijzing_id'], ['doorverwijzing.id'], name=op.f('fk_afspraak_doorverwijzing_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_afspraak'))
    )
    with op.batch_alter_table('afspraak', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_afspraak_doorverwijzing_id'), ['doorverwijzing_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_afspraak_op'), ['op'], unique=False)


def downgrade() -> None:
    op.drop_table('afspraak')
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.drop_column('soort')
