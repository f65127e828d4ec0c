#!/usr/bin/env bash
# Makes .venv with Python 3.10 and the locked packages; quick when nothing changed.
# Works with a uv that is there already, with pyenv, and on a bare Debian or Ubuntu with python3.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() { printf '\n%s\n' "$1" >&2; exit 1; }

free_mb=$(df -Pm . | awk 'NR==2 {print $4}')
[ -d .venv ] || [ "$free_mb" -ge 5000 ] || fail "The disk is too full: the installation needs 5 GB, $free_mb MB is free."

find_uv() {
  if command -v uv >/dev/null 2>&1 && uv --version >/dev/null 2>&1; then command -v uv; return; fi
  if [ -x .tools/bin/uv ]; then echo .tools/bin/uv; return; fi
  command -v python3 >/dev/null 2>&1 || fail "Python 3 is missing. Install it first: apt-get install python3"
  if ! python3 -c 'import ensurepip' >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
      echo "Installing python3-venv ..." >&2
      { apt-get update -qq && apt-get install -y -qq python3-venv; } >/dev/null 2>&1 \
        || fail "python3-venv could not be installed. Do it by hand: apt-get install python3-venv"
    else
      fail "python3-venv is missing. Install it first: sudo apt-get install python3-venv"
    fi
  fi
  echo "Installing uv ..." >&2
  python3 -m venv .tools >&2 || fail "A Python environment could not be made in .tools; see the lines above."
  .tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r setup/uv.txt >&2 \
    || fail "uv could not be installed; is there a connection to the package registry?"
  echo .tools/bin/uv
}

stamp=.venv/.locked
wanted=$(cat pyproject.toml uv.lock | sha256sum | cut -d' ' -f1)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then exit 0; fi

uv=$(find_uv)
# With pyenv this finds its 3.10 without a .python-version file; elsewhere uv fetches 3.10 itself.
if command -v pyenv >/dev/null 2>&1; then
  PYENV_VERSION=$(pyenv versions --bare 2>/dev/null | grep -E '^3\.10(\.|$)' | tail -n 1 || true)
  if [ -n "$PYENV_VERSION" ]; then export PYENV_VERSION; else unset PYENV_VERSION; fi
fi
echo "Installing the locked packages (about 3 GB; the first time takes some minutes) ..."
# Compiled now, half a minute once: else every start where Python may not write takes ten seconds more.
"$uv" sync --frozen --python 3.10 --compile-bytecode || fail "The packages could not be installed; see the lines above."
echo "$wanted" > "$stamp"
