"""Keyed hashes of the words by which a case is found: the words themselves stay encrypted.

The hash is made per organisation: the same name at another one gives another hash.
"""

from __future__ import annotations

import sqlalchemy as sa

from casefile.doorverwijzing.zoeken import zoekwoorden
from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.zoekwoord


class Zoekwoorden(Repository):
    def zet(self, referral_id: str, organisatie: str, woorden: set[str]) -> None:
        """These words instead of those of before."""
        self.wis(referral_id)
        for word in woorden:
            index = self.index(organisatie, word)
            self.run(_table.insert().values(doorverwijzing_id=referral_id, word_index=index))

    def wis(self, referral_id: str) -> None:
        self.run(_table.delete().where(_table.c.doorverwijzing_id == referral_id))

    def index(self, organisatie: str, word: str) -> str:
        return self.unit.keys.blind_index(f"zoek|{organisatie}", word)

    def vul_aan(self, hoogstens: int = 200) -> int:
        """Cases of before there were words to search by."""
        case = schema.doorverwijzing
        none = ~sa.exists().where(_table.c.doorverwijzing_id == case.c.id)
        wanted = sa.select(case.c.id).where(case.c.pakket_enc.is_not(None), none).limit(hoogstens)
        ids = list(self.run(wanted).scalars())
        for referral_id in ids:
            referral = self.unit.doorverwijzingen.get(referral_id)
            assert referral is not None and referral.pakket is not None
            words = zoekwoorden(referral.pakket, referral.nummer)
            self.zet(referral_id, referral.ontvanger, words)
        return len(ids)
