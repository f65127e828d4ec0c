#!/usr/bin/env bash
# Reading aloud (off by default, WOONKANS_READ_ALOUD) uses Debian's espeak-ng and opus-tools.
# Installed here where we are root; elsewhere said: the bot then reads nothing aloud.
set -u
if command -v espeak-ng >/dev/null 2>&1 && command -v opusenc >/dev/null 2>&1; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing espeak-ng and opus-tools, to read texts aloud ..."
  if apt-get update -qq >/dev/null 2>&1 \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends espeak-ng opus-tools >/dev/null 2>&1; then
    exit 0
  fi
  echo "espeak-ng could not be installed; nothing will be read aloud, and its tests are skipped."
else
  echo "espeak-ng is not here and only root can install it (apt-get install espeak-ng opus-tools);"
  echo "nothing will be read aloud, and its tests are skipped."
fi
exit 0
