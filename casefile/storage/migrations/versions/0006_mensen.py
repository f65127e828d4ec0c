"""staff by name: roles, second factor, one-time links, sessions that can be listed and ended

Who has an account keeps it with its password and sets up the second factor at the next login;
sessions of before end. The failed logins of before are forgotten.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.schema import UtcDateTime

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table('staff_session')
    with op.batch_alter_table('staff', schema=None) as batch_op:
        batch_op.add_column(sa.Column('rol', sa.String(length=16), server_default='medewerker', nullable=False))
        batch_op.add_column(sa.Column('totp_enc', sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column('totp_step', sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column('aanwezig', sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column('mail_bij_bericht', sa.Boolean(), server_default=sa.true(), nullable=False))
        batch_op.add_column(sa.Column('vertrokken_op', UtcDateTime(), nullable=True))
        batch_op.alter_column('password_hash', existing_type=sa.String(length=200), nullable=True)
        batch_op.drop_column('failed_logins')
        batch_op.drop_column('locked_until')
        batch_op.create_index(batch_op.f('ix_staff_organisation'), ['organisation'], unique=False)
    op.create_table('staff_session',
    sa.Column('token_index', sa.String(length=64), nullable=False),
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('staff_id', sa.String(length=32), nullable=False),
    sa.Column('csrf', sa.String(length=64), nullable=False),
    sa.Column('fase', sa.String(length=12), nullable=False),
    sa.Column('toestel', sa.String(length=40), nullable=False),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.Column('last_seen_at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_staff_session_staff_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('token_index', name=op.f('pk_staff_session')),
    sa.UniqueConstraint('id', name=op.f('uq_staff_session_id'))
    )
    op.create_index(op.f('ix_staff_session_staff_id'), 'staff_session', ['staff_id'], unique=False)
    op.create_table('staff_link',
    sa.Column('token_index', sa.String(length=64), nullable=False),
    sa.Column('staff_id', sa.String(length=32), nullable=False),
    sa.Column('soort', sa.String(length=16), nullable=False),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.Column('expires_at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_staff_link_staff_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('token_index', name=op.f('pk_staff_link'))
    )
    op.create_index(op.f('ix_staff_link_staff_id'), 'staff_link', ['staff_id'], unique=False)
    op.create_table('recovery_code',
    sa.Column('code_index', sa.String(length=64), nullable=False),
    sa.Column('staff_id', sa.String(length=32), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_recovery_code_staff_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('code_index', name=op.f('pk_recovery_code'))
    )
    op.create_index(op.f('ix_recovery_code_staff_id'), 'recovery_code', ['staff_id'], unique=False)
    op.create_table('login_try',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('pair_index', sa.String(length=64), nullable=False),
    sa.Column('place_index', sa.String(length=64), nullable=False),
    sa.Column('at', UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_login_try'))
    )
    op.create_index(op.f('ix_login_try_at'), 'login_try', ['at'], unique=False)
    op.create_index(op.f('ix_login_try_pair_index'), 'login_try', ['pair_index'], unique=False)
    op.create_index(op.f('ix_login_try_place_index'), 'login_try', ['place_index'], unique=False)
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.add_column(sa.Column('staff_id', sa.String(length=32), nullable=True))
        batch_op.create_index(batch_op.f('ix_outbox_staff_id'), ['staff_id'], unique=False)
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.add_column(sa.Column('behandelaar_id', sa.String(length=32), nullable=True))
        batch_op.create_index(batch_op.f('ix_doorverwijzing_behandelaar_id'), ['behandelaar_id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_doorverwijzing_behandelaar_id'))
        batch_op.drop_column('behandelaar_id')
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_outbox_staff_id'))
        batch_op.drop_column('staff_id')
    for table in ('login_try', 'recovery_code', 'staff_link'):
        op.drop_table(table)
    with op.batch_alter_table('staff_session', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_staff_session_staff_id'))
        for column in ('id', 'fase', 'toestel'):
            batch_op.drop_column(column)
    with op.batch_alter_table('staff', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_staff_organisation'))
        for column in ('rol', 'totp_enc', 'totp_step', 'aanwezig', 'mail_bij_bericht', 'vertrokken_op'):
            batch_op.drop_column(column)
        batch_op.add_column(sa.Column('failed_logins', sa.Integer(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('locked_until', UtcDateTime(), nullable=True))
