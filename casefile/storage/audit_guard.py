"""What makes the audit trail append-only in the database itself, on SQLite and on PostgreSQL.

No line is ever changed. Lines are deleted only when they are older than a limit in `audit_grens`,
and that limit can be no later than a year ago by the database's own clock.
"""

from __future__ import annotations

_SQLITE = [
    """CREATE TRIGGER audit_blijft BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END""",
    """CREATE TRIGGER audit_wist_niet BEFORE DELETE ON audit
    WHEN OLD.at >= COALESCE((SELECT MAX(voor) FROM audit_grens), '')
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END""",
    """CREATE TRIGGER audit_grens_jaar BEFORE INSERT ON audit_grens
    WHEN NEW.voor > datetime('now', '-1 year')
    BEGIN SELECT RAISE(ABORT, 'the audit trail of the last year stays'); END""",
    """CREATE TRIGGER audit_grens_blijft BEFORE UPDATE ON audit_grens
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END""",
    """CREATE TRIGGER audit_grens_wist_niet BEFORE DELETE ON audit_grens
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END""",
]
_POSTGRES = [
    """CREATE FUNCTION audit_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$""",
    """CREATE FUNCTION audit_wist_niet() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.at >= COALESCE((SELECT MAX(voor) FROM audit_grens), '-infinity'::timestamp) THEN
        RAISE EXCEPTION 'the audit trail is append-only';
      END IF;
      RETURN OLD;
    END $$""",
    """CREATE FUNCTION audit_grens_jaar() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.voor > (now() AT TIME ZONE 'UTC') - interval '1 year' THEN
        RAISE EXCEPTION 'the audit trail of the last year stays';
      END IF;
      RETURN NEW;
    END $$""",
    """CREATE TRIGGER audit_blijft BEFORE UPDATE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_blijft()""",
    """CREATE TRIGGER audit_wist_niet BEFORE DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_wist_niet()""",
    """CREATE TRIGGER audit_leegt_niet BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_blijft()""",
    """CREATE TRIGGER audit_grens_jaar BEFORE INSERT ON audit_grens
    FOR EACH ROW EXECUTE FUNCTION audit_grens_jaar()""",
    """CREATE TRIGGER audit_grens_blijft BEFORE UPDATE OR DELETE ON audit_grens
    FOR EACH ROW EXECUTE FUNCTION audit_blijft()""",
    """CREATE TRIGGER audit_grens_leegt_niet BEFORE TRUNCATE ON audit_grens
    FOR EACH STATEMENT EXECUTE FUNCTION audit_blijft()""",
]
GUARDS = {"sqlite": _SQLITE, "postgresql": _POSTGRES}
UNGUARD = {
    "sqlite": [
        f"DROP TRIGGER {name}"
        for name in (
            *("audit_blijft", "audit_wist_niet", "audit_grens_jaar"),
            *("audit_grens_blijft", "audit_grens_wist_niet"),
        )
    ],
    "postgresql": [
        f"DROP FUNCTION {name}() CASCADE"
        for name in ("audit_blijft", "audit_wist_niet", "audit_grens_jaar")
    ],
}
