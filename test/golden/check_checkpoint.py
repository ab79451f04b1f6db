"""Loads a checkpoint written by advexp into the PyTorch classes, strictly, and prints the logits as JSON.

    python3 check_checkpoint.py FILE.safetensors ARCHITECTURE WIDTH INPUTS.npz

INPUTS holds one float32 array [N, C, H, W] (a .npy file will do). Uses `safetensors.torch` where it is installed.
"""

import json
import sys

import numpy as np
import torch

import paper_models
import safetensors_file


def load_state(path):
    try:
        from safetensors.torch import load_file
    except ImportError:
        arrays, _ = safetensors_file.read(path)
        return {name: torch.from_numpy(array.copy()) for name, array in arrays.items()}
    return load_file(path)


def load_inputs(path):
    loaded = np.load(path)
    return loaded if isinstance(loaded, np.ndarray) else loaded[loaded.files[0]]


def main(checkpoint, architecture, width, inputs):
    model, _ = paper_models.build(architecture, int(width))
    model.load_state_dict(load_state(checkpoint), strict=True)
    with torch.no_grad():
        logits = model.eval()(torch.from_numpy(load_inputs(inputs)))
    print(json.dumps({"torch": torch.__version__, "logits": logits.tolist()}))


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
