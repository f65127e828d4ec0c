"""What the inbox asks of the database on every turn: statements that are made once.

A conversation's earlier messages go first, whatever their rank, and a cry for help before others.
"""

from __future__ import annotations

import sqlalchemy as sa

from casefile.storage import schema

TABLE = schema.inbox
FORGOTTEN = schema.forgotten_message
_earlier = TABLE.alias("earlier")
_HAS_EARLIER = sa.exists().where(  # this person said something before it that is not handled yet
    _earlier.c.conversation_id == TABLE.c.conversation_id,
    _earlier.c.status == "new",
    sa.or_(
        _earlier.c.order_key < TABLE.c.order_key,
        sa.and_(_earlier.c.order_key == TABLE.c.order_key, _earlier.c.id < TABLE.c.id),
    ),
)
READY = (
    sa.select(TABLE)
    .join(schema.conversation, schema.conversation.c.id == TABLE.c.conversation_id)
    .where(TABLE.c.status == "new", TABLE.c.next_try_at <= sa.bindparam("at"))
    .where(~_HAS_EARLIER)
    .order_by(TABLE.c.rank, TABLE.c.id)
    .limit(sa.bindparam("most", type_=sa.Integer))
)
CLAIM = READY.with_for_update(of=schema.conversation, skip_locked=True)
_IS = TABLE.c.id == sa.bindparam("which")
STATUS = sa.select(TABLE.c.status).where(_IS).with_for_update()
NEXT_TRY = (
    sa.select(TABLE.c.next_try_at)
    .where(TABLE.c.status == "new", ~_HAS_EARLIER)
    .order_by(TABLE.c.next_try_at)
    .limit(1)
)
INSERT, UPDATE = TABLE.insert(), TABLE.update().where(_IS)
HAS = {
    table: sa.select(table.c.channel).where(
        table.c.channel == sa.bindparam("where_from"),
        table.c.external_index == sa.bindparam("index"),
    )
    for table in (TABLE, FORGOTTEN)
}
WAITING = sa.select(sa.func.count()).select_from(TABLE).where(TABLE.c.status == "new")
WAITING_OF = WAITING.where(TABLE.c.conversation_id == sa.bindparam("which"))
OVERTAKEN = (
    sa.select(TABLE.c.id)
    .where(
        TABLE.c.conversation_id == sa.bindparam("which"),
        TABLE.c.channel == sa.bindparam("where_from"),
        TABLE.c.status == "done",
        TABLE.c.order_key
        > sa.select(TABLE.c.order_key).where(TABLE.c.id == sa.bindparam("row")).scalar_subquery(),
    )
    .limit(1)
)
