"""coming in with an account of one's organisation; a column that nothing used goes"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.schema import UtcDateTime

revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Plain statements: making a table anew would take the rows that point to it along.
    op.add_column('staff', sa.Column('extern_index', sa.String(length=64), nullable=True))
    op.add_column('staff', sa.Column('vertrokken_index', sa.String(length=64), nullable=True))
    op.create_index('ix_staff_extern_index', 'staff', ['extern_index'], unique=True)
    op.create_index('ix_staff_vertrokken_index', 'staff', ['vertrokken_index'], unique=False)
    op.create_table('login_attempt',
    sa.Column('state_index', sa.String(length=64), nullable=False),
    sa.Column('expires_at', UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('state_index', name=op.f('pk_login_attempt'))
    )
    op.create_index('ix_login_attempt_expires_at', 'login_attempt', ['expires_at'], unique=False)
    op.execute('ALTER TABLE doorverwijzing DROP COLUMN nood_gemaild')


def downgrade() -> None:
    op.add_column('doorverwijzing', sa.Column('nood_gemaild', sa.BigInteger(), server_default='0', nullable=False))
    op.drop_table('login_attempt')
    for column in ('extern_index', 'vertrokken_index'):
        op.drop_index(f'ix_staff_{column}', table_name='staff')
        op.execute(f'ALTER TABLE staff DROP COLUMN {column}')
