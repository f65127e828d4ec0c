#!/usr/bin/env bash
# Browser tests use Debian's Chromium. Installed here where we are root; elsewhere said and skipped.
set -u
if command -v chromium >/dev/null 2>&1 && command -v chromedriver >/dev/null 2>&1; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium for the browser tests ..."
  if apt-get update -qq >/dev/null 2>&1 \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver fonts-noto-core >/dev/null 2>&1; then
    exit 0
  fi
  echo "Chromium could not be installed; the browser tests will be skipped."
else
  echo "Chromium is not here and only root can install it; the browser tests will be skipped."
fi
exit 0
