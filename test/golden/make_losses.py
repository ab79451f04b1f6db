"""Objectives of adversarial training and their gradients with respect to both sets of logits, in float64.

TRADES: CE(z, y) + β/B Σ KL(p ‖ p′); gradients flow through both arguments.
MART: CE(z′, y) − log(1.0001 − max_{k≠y} p′_k + 1e-12), mean, + β/B Σ KL(p ‖ p′) (1.0000001 − p_y).
Mix: clean_weight CE(z, y) + (1 − clean_weight) CE(z′, y).
KL: Σ KL(p ‖ p′) / B, what a TRADES attack maximises.
"""

import json

import torch
from torch.nn import functional as F

import safetensors_file
from make_models import rounded, to_numpy


def divergences(clean, adversarial):
    """KL(p ‖ p′) of each sample."""
    log_p, log_q = clean.log_softmax(1), adversarial.log_softmax(1)
    return (log_p.exp() * (log_p - log_q)).sum(1)


def kl(clean, adversarial, labels):
    return divergences(clean, adversarial).mean()


def trades(clean, adversarial, labels, beta):
    return F.cross_entropy(clean, labels) + beta * divergences(clean, adversarial).mean()


def mart(clean, adversarial, labels, beta):
    is_label = F.one_hot(labels, clean.shape[1]).bool()
    runner_up = adversarial.softmax(1).masked_fill(is_label, 0).amax(1)
    boosted = F.cross_entropy(adversarial, labels) - torch.log(1.0001 - runner_up + 1e-12).mean()
    p_label = clean.softmax(1)[is_label]
    return boosted + beta * (divergences(clean, adversarial) * (1.0000001 - p_label)).mean()


def mix(clean, adversarial, labels, clean_weight):
    return clean_weight * F.cross_entropy(clean, labels) + (1 - clean_weight) * F.cross_entropy(adversarial, labels)


LOSSES = {"kl": (kl, {}), "trades": (trades, {"beta": 6}), "mart": (mart, {"beta": 5}), "mix": (mix, {"clean_weight": 0.3})}


def make(folder):
    torch.manual_seed(0)
    clean = rounded(torch.randn(8, 10) * 2).requires_grad_()
    adversarial = rounded(clean.detach() + torch.randn(8, 10)).requires_grad_()
    # Half the labels are the clean prediction, so that right and wrong samples both occur.
    labels = torch.where(torch.arange(8) < 4, clean.argmax(1), torch.arange(8))
    tensors = {"clean": clean, "adversarial": adversarial, "labels": labels}
    for name, (loss, settings) in LOSSES.items():
        value = loss(clean, adversarial, labels, **settings)
        gradients = torch.autograd.grad(value, (clean, adversarial))
        tensors.update({f"{name}/loss": value, f"{name}/grad_clean": gradients[0], f"{name}/grad_adversarial": gradients[1]})
        print(name, settings, value.item())
    arrays = {k: to_numpy(v.detach()) for k, v in tensors.items()}
    safetensors_file.write(folder / "losses.safetensors", arrays, {k: json.dumps(v[1]) for k, v in LOSSES.items()})
