"""Pictures and PDFs made for one conversation, encrypted with its key."""

from __future__ import annotations

import sqlalchemy as sa

from casefile.dialogue import Bijlage
from casefile.messages import Attachment
from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.attachment


class Attachments(Repository):
    def add(self, conversation_id: str, bijlage: Bijlage) -> Attachment:
        """Keep it, and name it for a reply."""
        attachment_id = self.unit.new_id()
        self.run(
            _table.insert().values(
                id=attachment_id,
                conversation_id=conversation_id,
                media_type=bijlage.media_type,
                body_enc=self.unit.cipher(conversation_id).seal("attachment|body", bijlage.inhoud),
                created_at=self.unit.now,
            )
        )
        return Attachment(attachment_id, bijlage.media_type, bijlage.alt, bijlage.bestandsnaam)

    def read(self, conversation_id: str, attachment_id: str) -> tuple[str, bytes] | None:
        """(media type, bytes); None when it is not of this conversation."""
        row = self.run(
            sa.select(_table.c.media_type, _table.c.body_enc).where(
                _table.c.id == attachment_id, _table.c.conversation_id == conversation_id
            )
        ).first()
        if row is None:
            return None
        body = self.unit.cipher(conversation_id).open_bytes("attachment|body", row.body_enc)
        return row.media_type, body
