"""Top eigenvalues of a trained LeNet's Hessian at given adversarial samples, by Lanczos on PyTorch's double backward.

    python3 make_landscape.py LAST.safetensors ADVERSARIAL.npz

takes the weights of a run (`checkpoints/last.safetensors`) and samples from `advexp landscape RUN gradient
--save-adversarial ADVERSARIAL.npz`, and writes lenet-hessian.safetensors. Without arguments it takes both from the file as
it is, so that the results can be made again. All is computed in float64.
"""

import sys

import numpy as np
import torch
from torch.nn import functional as F

import safetensors_file
from paper_models import LeNetMnist

FILE = "lenet-hessian.safetensors"
COUNT = 10
STEPS = 160


def inputs(arguments):
    if not arguments:
        arrays, _ = safetensors_file.read(FILE)
        state = {name[len("state/") :]: array for name, array in arrays.items() if name.startswith("state/")}
        return state, arrays["input"], arrays["labels"]
    state, _ = safetensors_file.read(arguments[0])
    samples = np.load(arguments[1])
    return state, samples["x"], samples["y"].astype(np.int64)


def main(arguments):
    state, x, y = inputs(arguments)
    model = LeNetMnist(w=state["conv1.weight"].shape[0] // 2).double().eval()
    model.load_state_dict({name: torch.from_numpy(array.copy()).double() for name, array in state.items()})
    parameters = list(model.parameters())
    loss = F.cross_entropy(model(torch.from_numpy(x.copy()).double()), torch.from_numpy(y.copy()))
    gradients = torch.autograd.grad(loss, parameters, create_graph=True)
    flat = torch.cat([g.reshape(-1) for g in gradients])

    def product(v):
        rows = torch.autograd.grad(flat @ torch.from_numpy(v), parameters, retain_graph=True)
        return torch.cat([row.reshape(-1) for row in rows]).numpy()

    n = flat.numel()
    generator = np.random.default_rng(0)
    basis = np.zeros((STEPS, n))
    t = np.zeros((STEPS, STEPS))
    v = generator.standard_normal(n)
    v /= np.linalg.norm(v)
    for step in range(STEPS):
        basis[step] = v
        w = product(v)
        for _ in range(2):
            components = basis[: step + 1] @ w
            w -= components @ basis[: step + 1]
            t[step, : step + 1] += components
            t[: step + 1, step] = t[step, : step + 1]
        beta = np.linalg.norm(w)
        v = w / beta
    values, vectors = np.linalg.eigh(t)
    order = np.argsort(-np.abs(values))[:COUNT]
    residuals = beta * np.abs(vectors[-1, order])
    assert np.all(residuals < 1e-8 * np.abs(values[order])), residuals
    direction = np.cos(np.arange(n)).astype(np.float32)
    arrays = {f"state/{name}": np.asarray(array, dtype=np.float32) for name, array in state.items()}
    arrays.update(
        input=x,
        labels=y,
        loss=np.float32([loss.item()]),
        eigenvalues=values[order].astype(np.float32),
        hvp=product(direction.astype(np.float64)).astype(np.float32),
    )
    safetensors_file.write(FILE, arrays)
    print("loss", loss.item(), "eigenvalues", values[order])


main(sys.argv[1:])
