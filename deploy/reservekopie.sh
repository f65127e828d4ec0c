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

[ $# -ge 1 ] || fail "Say where to: deploy/reservekopie.sh FOLDER, or: deploy/reservekopie.sh terug FILE"
moment=$(date -u +%Y%m%dT%H%M%SZ)

case "$url" in
  sqlite*)
    file="${url#sqlite:///}"
    if [ "$1" = terug ]; then
      [ -f "${2:-}" ] || fail "There is no file $2."
      rm -f "$file" "$file-wal" "$file-shm"
      copy_sqlite "$2" "$file"
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
      pg_restore --clean --if-exists --no-owner --single-transaction --dbname "$plain" "$2"
    else
      mkdir -p "$1"
      pg_dump --format custom --no-owner --file "$1/woonkans-$moment.dump" "$plain"
      echo "$1/woonkans-$moment.dump"
    fi ;;
  *) fail "This database is not known: ${url%%:*}." ;;
esac
