#!/usr/bin/env bash
# Reading photographs of letters uses Debian's tesseract with Dutch. Installed here where we are root;
# elsewhere said: the bot then tells that it cannot read photographs and asks for the words.
set -u
if command -v tesseract >/dev/null 2>&1 && tesseract --list-langs 2>/dev/null | grep -qx nld; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing tesseract with Dutch, to read photographs of letters ..."
  if apt-get update -qq >/dev/null 2>&1 \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends tesseract-ocr tesseract-ocr-nld tesseract-ocr-osd >/dev/null 2>&1; then
    exit 0
  fi
  echo "tesseract could not be installed; photographs of letters will not be read, and their tests are skipped."
else
  echo "tesseract is not here and only root can install it (apt-get install tesseract-ocr tesseract-ocr-nld);"
  echo "photographs of letters will not be read, and their tests are skipped."
fi
exit 0
