"""Optional: the Dutch spaCy model, for names that our own lists do not hold (CC BY-SA 4.0).

    .venv/bin/python setup/install_spacy_model.py --sha256 <64 hexadecimal digits>

It is on no package registry, so it comes from spaCy's own release page. Nobody here could compare
the file with a published hash: look it up yourself, and a file with another hash is refused.
`--file` installs a copy you fetched, for a machine without internet.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import sys
import sysconfig
import urllib.request
import zipfile
from pathlib import Path

URL = (
    "https://github.com/explosion/spacy-models/releases/download/"
    "nl_core_news_sm-3.8.0/nl_core_news_sm-3.8.0-py3-none-any.whl"
)
MOST_BYTES = 60_000_000


def main() -> None:
    """Fetches the wheel, or reads the one that is given, and installs it when the hash fits."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sha256", required=True, help="the hash that the file must have")
    parser.add_argument("--file", type=Path, help="a wheel that is here already")
    asked = parser.parse_args()
    if asked.file:
        wheel = asked.file.read_bytes()
    else:
        with urllib.request.urlopen(URL, timeout=120) as answer:
            wheel = answer.read(MOST_BYTES)
    target = Path(sysconfig.get_path("purelib"))
    print(install(wheel, asked.sha256, target))


def install(wheel: bytes, sha256: str, target: Path) -> str:
    """Unpack the wheel in `target` (only Python and data, nothing is run), or stop the program."""
    found = hashlib.sha256(wheel).hexdigest()
    if found != sha256.strip().lower():
        sys.exit(f"Not installed: the file has sha256 {found}, not the one you gave.")
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        names = archive.namelist()
        if not all(name.startswith("nl_core_news_sm") and ".." not in name for name in names):
            sys.exit("Not installed: the file holds something else than nl_core_news_sm.")
        archive.extractall(target)
    return f"nl_core_news_sm is in {target}. Restart the assistant to use it."


if __name__ == "__main__":
    main()
