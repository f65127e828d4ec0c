"""The optional Dutch model is only unpacked when it is the file that was asked for."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[3] / "setup" / "install_spacy_model.py"


@pytest.fixture
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("install_spacy_model", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def wheel(name: str) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as archive:
        archive.writestr(name, "x = 1\n")
    return body.getvalue()


def test_the_right_file_is_unpacked(script: ModuleType, tmp_path: Path) -> None:
    body = wheel("nl_core_news_sm/__init__.py")
    script.install(body, hashlib.sha256(body).hexdigest().upper(), tmp_path)
    assert (tmp_path / "nl_core_news_sm" / "__init__.py").exists()


@pytest.mark.parametrize("name", ["other/__init__.py", "nl_core_news_sm/../../evil.py"])
def test_a_file_that_holds_something_else_is_refused(
    script: ModuleType, tmp_path: Path, name: str
) -> None:
    body = wheel(name)
    with pytest.raises(SystemExit):
        script.install(body, hashlib.sha256(body).hexdigest(), tmp_path)
    assert not list(tmp_path.iterdir())


def test_another_hash_is_refused(script: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        script.install(wheel("nl_core_news_sm/__init__.py"), "0" * 64, tmp_path)
    assert not list(tmp_path.iterdir())
