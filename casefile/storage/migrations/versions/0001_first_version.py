"""first version"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casefile.storage.schema import UtcDateTime

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('audit',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('at', UtcDateTime(), nullable=False),
    sa.Column('actor', sa.String(length=40), nullable=False),
    sa.Column('what', sa.String(length=48), nullable=False),
    sa.Column('subject', sa.String(length=48), nullable=False),
    sa.Column('organisation', sa.String(length=40), nullable=True),
    sa.Column('detail', sa.String(length=120), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit'))
    )
    with op.batch_alter_table('audit', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_audit_subject'), ['subject'], unique=False)

    op.create_table('conversation',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('address_index', sa.String(length=64), nullable=False),
    sa.Column('address_enc', sa.LargeBinary(), nullable=False),
    sa.Column('owner', sa.String(length=40), server_default='bot', nullable=False),
    sa.Column('stopped', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('link_id', sa.String(length=32), nullable=True),
    sa.Column('offered_enc', sa.LargeBinary(), nullable=True),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.Column('last_message_at', UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_conversation')),
    sa.UniqueConstraint('channel', 'address_index', name=op.f('uq_conversation_channel_address_index'))
    )
    op.create_table('data_key',
    sa.Column('owner', sa.String(length=40), nullable=False),
    sa.Column('wrapped', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('owner', name=op.f('pk_data_key'))
    )
    op.create_table('staff',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('organisation', sa.String(length=40), nullable=False),
    sa.Column('email', sa.String(length=120), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('password_hash', sa.String(length=200), nullable=False),
    sa.Column('failed_logins', sa.Integer(), server_default='0', nullable=False),
    sa.Column('locked_until', UtcDateTime(), nullable=True),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff')),
    sa.UniqueConstraint('email', name=op.f('uq_staff_email'))
    )
    op.create_table('attachment',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('media_type', sa.String(length=40), nullable=False),
    sa.Column('body_enc', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_attachment_conversation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attachment'))
    )
    with op.batch_alter_table('attachment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_attachment_conversation_id'), ['conversation_id'], unique=False)

    op.create_table('document',
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('soort', sa.String(length=32), nullable=False),
    sa.Column('body_enc', sa.LargeBinary(), nullable=False),
    sa.Column('updated_at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_document_conversation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('conversation_id', 'soort', name=op.f('pk_document'))
    )
    op.create_table('doorverwijzing',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('nummer', sa.String(length=16), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=True),
    sa.Column('ontvanger', sa.String(length=40), nullable=False),
    sa.Column('toestand', sa.String(length=16), nullable=False),
    sa.Column('spoed', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('pakket_enc', sa.LargeBinary(), nullable=True),
    sa.Column('behandelaar_enc', sa.LargeBinary(), nullable=True),
    sa.Column('indicatie', sa.String(length=16), nullable=True),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.Column('updated_at', UtcDateTime(), nullable=False),
    sa.Column('reactie_voor', UtcDateTime(), nullable=True),
    sa.Column('geescaleerd_op', UtcDateTime(), nullable=True),
    sa.Column('gesprek_enc', sa.LargeBinary(), nullable=True),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_doorverwijzing_conversation_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_doorverwijzing'))
    )
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_doorverwijzing_conversation_id'), ['conversation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_doorverwijzing_ontvanger'), ['ontvanger'], unique=False)

    op.create_table('inbox',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('external_index', sa.String(length=64), nullable=False),
    sa.Column('body_enc', sa.LargeBinary(), nullable=False),
    sa.Column('status', sa.String(length=8), server_default='new', nullable=False),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('next_try_at', UtcDateTime(), nullable=False),
    sa.Column('received_at', UtcDateTime(), nullable=False),
    sa.Column('handled_at', UtcDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_inbox_conversation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_inbox')),
    sa.UniqueConstraint('channel', 'external_index', name=op.f('uq_inbox_channel_external_index')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_inbox_conversation_id'), ['conversation_id'], unique=False)
        batch_op.create_index('ix_inbox_status_id', ['status', 'id'], unique=False)

    op.create_table('outbox',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('token', sa.String(length=32), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=True),
    sa.Column('doorverwijzing_id', sa.String(length=32), nullable=True),
    sa.Column('lane', sa.String(length=48), nullable=False),
    sa.Column('channel', sa.String(length=16), nullable=False),
    sa.Column('body_enc', sa.LargeBinary(), nullable=False),
    sa.Column('written_by', sa.String(length=40), server_default='bot', nullable=False),
    sa.Column('status', sa.String(length=8), server_default='new', nullable=False),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('next_try_at', UtcDateTime(), nullable=False),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.Column('sent_at', UtcDateTime(), nullable=True),
    sa.Column('external_index', sa.String(length=64), nullable=True),
    sa.Column('last_error', sa.String(length=80), nullable=True),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_outbox_conversation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outbox')),
    sa.UniqueConstraint('token', name=op.f('uq_outbox_token')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.create_index('ix_outbox_channel_status_lane', ['channel', 'status', 'lane', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_outbox_conversation_id'), ['conversation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_outbox_doorverwijzing_id'), ['doorverwijzing_id'], unique=False)

    op.create_table('staff_session',
    sa.Column('token_index', sa.String(length=64), nullable=False),
    sa.Column('staff_id', sa.String(length=32), nullable=False),
    sa.Column('csrf', sa.String(length=64), nullable=False),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.Column('last_seen_at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_staff_session_staff_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('token_index', name=op.f('pk_staff_session'))
    )
    op.create_table('toestemming',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=True),
    sa.Column('doorverwijzing_id', sa.String(length=32), nullable=True),
    sa.Column('ontvanger', sa.String(length=40), nullable=False),
    sa.Column('antwoord', sa.String(length=8), nullable=False),
    sa.Column('bewijs_enc', sa.LargeBinary(), nullable=False),
    sa.Column('at', UtcDateTime(), nullable=False),
    sa.Column('ingetrokken_op', UtcDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_toestemming_conversation_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_toestemming'))
    )
    with op.batch_alter_table('toestemming', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_toestemming_conversation_id'), ['conversation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_toestemming_doorverwijzing_id'), ['doorverwijzing_id'], unique=False)

    op.create_table('tracker_turn',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('events_enc', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_tracker_turn_conversation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tracker_turn'))
    )
    with op.batch_alter_table('tracker_turn', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tracker_turn_conversation_id'), ['conversation_id'], unique=False)

    op.create_table('transcript',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('author', sa.String(length=40), nullable=False),
    sa.Column('body_enc', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_transcript_conversation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_transcript')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('transcript', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_transcript_conversation_id'), ['conversation_id'], unique=False)

    op.create_table('doorverwijzing_stap',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('doorverwijzing_id', sa.String(length=32), nullable=False),
    sa.Column('van', sa.String(length=16), nullable=True),
    sa.Column('naar', sa.String(length=16), nullable=False),
    sa.Column('wie', sa.String(length=40), nullable=False),
    sa.Column('waarom_enc', sa.LargeBinary(), nullable=True),
    sa.Column('at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['doorverwijzing_id'], ['doorverwijzing.id'], name=op.f('fk_doorverwijzing_stap_doorverwijzing_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_doorverwijzing_stap'))
    )
    with op.batch_alter_table('doorverwijzing_stap', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_doorverwijzing_stap_doorverwijzing_id'), ['doorverwijzing_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('doorverwijzing_stap', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_doorverwijzing_stap_doorverwijzing_id'))

    op.drop_table('doorverwijzing_stap')
    with op.batch_alter_table('transcript', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_transcript_conversation_id'))

    op.drop_table('transcript')
    with op.batch_alter_table('tracker_turn', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_tracker_turn_conversation_id'))

    op.drop_table('tracker_turn')
    with op.batch_alter_table('toestemming', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_toestemming_doorverwijzing_id'))
        batch_op.drop_index(batch_op.f('ix_toestemming_conversation_id'))

    op.drop_table('toestemming')
    op.drop_table('staff_session')
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_outbox_doorverwijzing_id'))
        batch_op.drop_index(batch_op.f('ix_outbox_conversation_id'))
        batch_op.drop_index('ix_outbox_channel_status_lane')

    op.drop_table('outbox')
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.drop_index('ix_inbox_status_id')
        batch_op.drop_index(batch_op.f('ix_inbox_conversation_id'))

    op.drop_table('inbox')
    with op.batch_alter_table('doorverwijzing', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_doorverwijzing_ontvanger'))
        batch_op.drop_index(batch_op.f('ix_doorverwijzing_conversation_id'))

    op.drop_table('doorverwijzing')
    op.drop_table('document')
    with op.batch_alter_table('attachment', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_attachment_conversation_id'))

    op.drop_table('attachment')
    op.drop_table('staff')
    op.drop_table('data_key')
    op.drop_table('conversation')
    with op.batch_alter_table('audit', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_audit_subject'))

    op.drop_table('audit')
