"""Makes every golden file of this folder: `python3 make_golden.py`. Needs PyTorch; the tests that read them do not."""

import pathlib

import torch

import make_losses
import make_models
import make_optimisers
import make_pgd

if __name__ == "__main__":
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    folder = pathlib.Path(__file__).parent
    for maker in (make_models, make_pgd, make_optimisers, make_losses):
        maker.make(folder)
    total = sum(f.stat().st_size for f in folder.glob("*.safetensors"))
    assert total < 7e6, f"The golden files have grown to {total} bytes."
    print(total, "bytes")
