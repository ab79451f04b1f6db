"""A hundred full-batch steps of each optimiser on a 6-5-3 network, in float64."""

import copy
import json

import torch
from torch.nn import functional as F

import paper_models
import safetensors_file
from make_models import rounded, to_numpy

KEPT = (1, 10, 100)
OPTIMISERS = {
    "sgd": dict(lr=0.2),
    "sgd-momentum": dict(lr=0.05, momentum=0.9),
    "sgd-nesterov": dict(lr=0.05, momentum=0.9, nesterov=True, weight_decay=5e-3),
    "sgd-dampening": dict(lr=0.1, momentum=0.9, dampening=0.5, weight_decay=1e-2),
    # The global gradient norm is clipped to this before each step.
    "sgd-clipped": dict(lr=0.1, momentum=0.9, clip=0.2),
    "adam": dict(lr=0.01),
    "adam-decay": dict(lr=0.01, betas=(0.8, 0.95), eps=1e-6, weight_decay=1e-2),
    "adamw": dict(lr=0.01, weight_decay=0.1),
}
CLASSES = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam, "adamw": torch.optim.AdamW}


def train(model, x, labels, name, clip=None, **settings):
    """Loss before each step, and the parameters after the steps in KEPT."""
    optimiser = CLASSES[name.split("-")[0]](model.parameters(), **settings)
    losses, kept = [], {}
    for step in range(1, max(KEPT) + 1):
        optimiser.zero_grad()
        loss = F.cross_entropy(model(x), labels)
        loss.backward()
        if clip is not None:
            torch.nn.utils.clip_grad_norm_(model.parameters(), clip)
        optimiser.step()
        losses.append(loss.detach())
        if step in KEPT:
            kept.update({f"{step}/{k}": v.clone() for k, v in model.state_dict().items()})
    return {"losses": torch.stack(losses), **kept}


def make(folder):
    torch.manual_seed(0)
    model = paper_models.Mlp(6, (5,), 3).double()
    x, labels = rounded(torch.randn(16, 6)), torch.arange(16) % 3
    tensors = {"input": x, "labels": labels, **{f"initial/{k}": v for k, v in model.state_dict().items()}}
    metadata = {}
    for name, settings in OPTIMISERS.items():
        double = train(copy.deepcopy(model), x, labels, name, **settings)
        single = train(copy.deepcopy(model).float(), x.float(), labels, name, **settings)
        error = max((single[k] - v).abs().max().item() for k, v in double.items())
        tensors.update({f"{name}/{k}": v for k, v in double.items()})
        metadata[name] = json.dumps({**settings, "float32_error": float(f"{error:.3g}")})
        print(name, metadata[name], "losses", double["losses"][[0, -1]].tolist())
    safetensors_file.write(folder / "optimisers.safetensors", {k: to_numpy(v) for k, v in tensors.items()}, metadata)
