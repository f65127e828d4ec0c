"""the list of work: marks, words to search by, notes, ready-made answers, settings; the audit trail
can only be added to"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.audit_guard import GUARDS, UNGUARD
from casefile.storage.schema import UtcDateTime

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None

BigId = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.add_column(sa.Column('bel_voor', UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column('nood_gezien', sa.BigInteger(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('nood_gemaild', sa.BigInteger(), server_default='0', nullable=False))
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.add_column(sa.Column('owner_vanaf', sa.BigInteger(), server_default='0', nullable=False))
        batch_op.add_column(sa.Column('gemaild_regel', sa.BigInteger(), server_default='0', nullable=False))
        batch_op.create_index(batch_op.f('ix_conversation_owner'), ['owner'], unique=False)
    op.create_index('ix_audit_what_subject', 'audit', ['what', 'subject'], unique=False)
    op.create_table('zoekwoord',
    sa.Column('word_index', sa.String(length=64), nullable=False),
    sa.Column('doorverwijzing_id', sa.String(length=32), nullable=False),
    sa.ForeignKeyConstraint(['doorverwijzing_id'], ['doorverwijzing.id'], name=op.f('fk_zoekwoord_doorverwijzing_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('word_index', 'doorverwijzing_id', name=op.f('pk_zoekwoord'))
    )
    op.create_index(op.f('ix_zoekwoord_doorverwijzing_id'), 'zoekwoord', ['doorverwijzing_id'], unique=False)
    op.create_table('aantekening',
    sa.Column('id', BigId, autoincrement=True, nullable=False),
    sa.Column('doorverwijzing_id', sa.String(length=32), nullable=False),
    sa.Column('soort', sa.String(length=16), nullable=False),
    sa.Column('door', sa.String(length=32), nullable=False),
    sa.Column('voor', sa.String(length=32), nullable=True),
    sa.Column('body_enc', sa.LargeBinary(), nullable=True),
    sa.Column('at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['doorverwijzing_id'], ['doorverwijzing.id'], name=op.f('fk_aantekening_doorverwijzing_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_aantekening'))
    )
    op.create_index(op.f('ix_aantekening_doorverwijzing_id'), 'aantekening', ['doorverwijzing_id'], unique=False)
    op.create_table('standaardtekst',
    sa.Column('id', BigId, autoincrement=True, nullable=False),
    sa.Column('organisation', sa.String(length=40), nullable=False),
    sa.Column('titel', sa.String(length=60), nullable=False),
    sa.Column('tekst', sa.String(length=2000), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_standaardtekst'))
    )
    op.create_index(op.f('ix_standaardtekst_organisation'), 'standaardtekst', ['organisation'], unique=False)
    op.create_table('instelling',
    sa.Column('organisation', sa.String(length=40), nullable=False),
    sa.Column('bewaar_dagen', sa.Integer(), nullable=False),
    sa.Column('antwoord_uren', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('organisation', name=op.f('pk_instelling'))
    )
    op.create_table('audit_grens',
    sa.Column('id', BigId, autoincrement=True, nullable=False),
    sa.Column('voor', UtcDateTime(), nullable=False),
    sa.Column('gezet_op', UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_grens'))
    )
    for statement in GUARDS[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    for statement in UNGUARD[op.get_bind().dialect.name]:
        op.execute(statement)
    for table in ('audit_grens', 'instelling', 'standaardtekst', 'aantekening', 'zoekwoord'):
        op.drop_table(table)
    op.drop_index('ix_audit_what_subject', 'audit')
    with op.batch_alter_table('conversation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_conversation_owner'))
        batch_op.drop_column('gemaild_regel')
        batch_op.drop_column('owner_vanaf')
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        for column in ('bel_voor', 'nood_gezien', 'nood_gemaild'):
            batch_op.drop_column(column)
