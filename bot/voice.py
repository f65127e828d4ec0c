"""Makes a voice message: Debian's espeak-ng says it, opusenc packs it, both over pipes.

The voice is understandable and plainly a computer's. espeak-ng (GPL-3) and opus-tools (BSD) are
programs that are started, not parts of ours. Takes a moment: never inside a turn.
"""

from __future__ import annotations

import shutil
import subprocess

MEDIA_TYPE = "audio/ogg"
_PER_MINUTE = 140  # words; slower than people speak
_SECONDS = 20
_SAY = ("espeak-ng", "-v", "nl", "-s", str(_PER_MINUTE), "-g", "3", "--stdin", "--stdout")
_PACK = ("opusenc", "--quiet", "--bitrate", "24", "-", "-")


class NoVoice(Exception):
    """It could not be said; the text is there."""


def is_here() -> bool:
    return all(shutil.which(program) for program in (_SAY[0], _PACK[0]))


def opus(text: str) -> bytes:
    """Ogg with Opus, as chat platforms play it. Raises `NoVoice`."""
    try:
        said = subprocess.run(
            _SAY, input=text.encode(), capture_output=True, timeout=_SECONDS, check=True
        )
        packed = subprocess.run(
            _PACK, input=said.stdout, capture_output=True, timeout=_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError):
        raise NoVoice from None  # the error would quote what is said
    return packed.stdout
