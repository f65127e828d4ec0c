"""The base of every repository: it borrows the unit of work's connection, keys and clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from casefile.storage.unit_of_work import UnitOfWork

AWAITED = ("inbox", "outbox", "transcript", "brieffoto")


class Repository:
    """Never kept longer than its unit of work.

    What every turn asks is a statement that is made once, with names like `which` for what differs:
    making it anew costs six times what running it does.
    """

    def __init__(self, unit: UnitOfWork) -> None:
        self.unit = unit

    def run(self, statement: Any, values: dict[str, Any] | None = None) -> Any:
        if getattr(statement, "is_dml", False) and statement.table.name in AWAITED:
            self.unit.news = True
        return self.unit.connection.execute(statement, values or {})
