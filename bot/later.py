"""Modules of Rasa that bring TensorFlow along are loaded when something in them is used.

No turn uses them, and a worker without them is 250 MB smaller and sooner ready; training finds
them as ever. Changes nothing of what a module does; knows no model.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

LATER = frozenset(
    {
        "rasa.utils.train_utils",  # how neural components are trained
        "rasa.utils.tensorflow.model_data_utils",
        "rasa.utils.plotting",  # matplotlib
    }
)
_one_at_a_time = threading.RLock()


class Later(ModuleType):
    """A module that is not there yet. Python's own lazy module comes at the second `import` of it,
    whatever is done with it; this one when a name of it is asked for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__") and name != "__all__":  # what looks around in all modules
            raise AttributeError(name)
        with _one_at_a_time:
            if type(self) is Later:
                self.__class__ = ModuleType  # type: ignore[assignment]  # first: what it imports may import it
                spec = self.__spec__
                assert spec is not None and isinstance(spec.loader, _Loader)
                spec.loader.whole.exec_module(self)
        return getattr(self, name)


class _Loader(Loader):
    def __init__(self, whole: Loader) -> None:
        self.whole = whole

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return Later(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass  # later


class _Finder(MetaPathFinder):
    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path, target) if name in LATER else None
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)
        return spec


def install() -> None:
    """Once, before Rasa is imported."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
