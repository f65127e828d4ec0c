"""The assistant: Rasa's domain and rules, NLU components, the dialogue worker and the channels."""

import sys

from bot import later

# TensorFlow, an import of Rasa that we never use, imports jax when it finds it: 70 MB for nothing.
sys.modules.setdefault("jax", None)  # type: ignore[arg-type]
later.install()
