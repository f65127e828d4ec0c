#!/usr/bin/env bash
# A backup of the database in one encrypted-at-rest file; the keys are kept elsewhere, never beside it.
#   deploy/reservekopie.sh FOLDER              makes FOLDER/woonkans-<moment>.(sqlite|dump)
#   deploy/reservekopie.sh terug FILE          puts it back; stop every program first
# Reads WOONKANS_DATABASE_URL, or WOONKANS_DATA_DIR (default: var).
set -euo pipefail
umask 077

fail() { printf '%s\n' "$1" >&2; exit 1; }

data="${WOONKANS_DATA_DIR:-var}"
url="${WOONKANS_DATABASE_URL:-sqlite:///$data/woonkans.sqlite}"

copy_sqlite() { # the backup API: right also while programs write
  "${PYTHON:-.venv/bin/python}" - "$1" "$2" <<'PY'
import sqlite3, sys
source, target = (sqlite3.connect(path) for path in sys.argv[1:])
with target:
    source.backup(target)
check = target.execute("PRAGMA integrity_check").fetchone()[0]
sys.exit(0 if check == "ok" else f"The copy is not whole: {check}")
PY
}

put_back_postgres() { # one transaction; a file that breaks off reaches no COMMIT and changes nothing
  echo "BEGIN; SET client_min_messages = warning;"
  # Also what a newer version made: its tables would stand in the way of the next update.
  echo "DO \$\$ DECLARE it record; BEGIN
    FOR it IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
      EXECUTE format('DROP TABLE public.%I CASCADE', it.tablename); END LOOP; END \$\$;"
  pg_restore --clean --if-exists --no-owner --file - "$1" && echo "COMMIT;"
}

[ $# -ge 1 ] || fail "Say where to: deploy/reservekopie.sh FOLDER, or: deploy/reservekopie.sh terug FILE"
moment=$(date -u +%Y%m%dT%H%M%SZ)

case "$url" in
  sqlite*)
    file="${url#sqlite:///}"
    if [ "$1" = terug ]; then
      [ -f "${2:-}" ] || fail "There is no file $2."
      rm -f "$file.terug"
      copy_sqlite "$2" "$file.terug"  # only a copy that is whole takes the place of what is there
      rm -f "$file-wal" "$file-shm"
      mv "$file.terug" "$file"
    else
      [ -f "$file" ] || fail "There is no database at $file."
      mkdir -p "$1"
      copy_sqlite "$file" "$1/woonkans-$moment.sqlite"
      echo "$1/woonkans-$moment.sqlite"
    fi ;;
  postgresql*)
    plain="postgresql://${url#*://}"
    if [ "$1" = terug ]; then
      [ -f "${2:-}" ] || fail "There is no file $2."
      put_back_postgres "$2" | psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 "$plain" > /dev/null
    else
      mkdir -p "$1"
      pg_dump --format custom --no-owner --file "$1/woonkans-$moment.dump" "$plain"
      echo "$1/woonkans-$moment.dump"
    fi ;;
  *) fail "This database is not known: ${url%%:*}." ;;
esac
