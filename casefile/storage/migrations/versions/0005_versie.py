"""the version of a doorverwijzing, by which a form that is out of date is known"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.add_column(sa.Column('versie', sa.Integer(), server_default='0', nullable=False))


def downgrade() -> None:
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.drop_column('versie')
