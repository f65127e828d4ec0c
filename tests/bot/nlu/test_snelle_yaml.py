"""The fast YAML reader gives Rasa exactly what its own reader gives."""

from __future__ import annotations

from pathlib import Path

import pytest
import rasa.shared.utils.io as rasa_io
from rasa.shared.exceptions import YamlSyntaxException

from bot.nlu import snelle_yaml

ROOT = Path(__file__).parents[3]
FILES = [
    "content/gesprek.yml",
    "content/nood.yml",
    "content/andere_talen.yml",
    "bot/rules/rules.yml",
]
TRICKY = """
version: "3.1"
woorden: [nee, no, yes, on, off, ja, y, n, null, true, False]
getallen: [12, 0012, 1_000, 0o14, 0x1f, 1.5, 1e3, .5, "0612345678", 08]
tekst: |-
  eerste regel
    met: een dubbele punt
leeg:
emoji: "\U0001f600"
"""


@pytest.mark.parametrize("name", FILES)
def test_our_own_files_read_the_same(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert snelle_yaml.read_yaml(text) == snelle_yaml._SLOW(text)


def test_words_and_numbers_that_yaml_versions_disagree_on_read_the_same() -> None:
    text = TRICKY + "vulling: " + "x" * snelle_yaml.BIG
    assert snelle_yaml.read_yaml(text) == snelle_yaml._SLOW(text)


@pytest.mark.parametrize("wrong", ["a: 1\na: 2\n", "a: [1, 2\n"])
def test_a_mistake_is_still_reported_by_rasa(wrong: str, tmp_path: Path) -> None:
    path = tmp_path / "fout.yml"
    path.write_text("vulling: " + "é" * snelle_yaml.BIG + "\n" + wrong, encoding="utf-8")
    with pytest.raises(YamlSyntaxException):
        rasa_io.read_yaml_file(path)
