"""Golden values of every architecture: logits, loss, gradients and Hessian-vector products, in eval and train mode.

Weights and inputs are float32 numbers; everything derived from them is computed in float64 and stored as float32.
"""

import copy
import json

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import paper_models
import safetensors_file
from kinks import measured_kinks

CASES = {
    "lenet-mnist": dict(width=2, batch=4),
    "lenet-cifar": dict(width=1, batch=2),
    "vgg16": dict(width=1, batch=3),
    "resnet18": dict(width=1, batch=2),
    "preact-resnet18": dict(width=1, batch=2),
    "wide-resnet-10-1": dict(width=1, batch=2),
    "mlp": dict(width=1, batch=4),
    "linear": dict(width=1, batch=4),
}
# Of these BatchNorm nets only the train-mode Hessian-vector product is kept, to stay within 7 MB.
NO_EVAL_HVP = {"preact-resnet18", "wide-resnet-10-1"}

SMALLEST_KINK_DISTANCE = 1e-5


def rounded(tensor):
    """The nearest float32 numbers, as float64."""
    return tensor.float().double()


def has_batchnorm(model):
    return any(isinstance(m, nn.BatchNorm2d) for m in model.modules())


def randomise_batchnorm(model, x):
    """Random gamma and beta, and running statistics near (not at) those of x, so that eval mode neither dies nor blows up."""
    norms = [m for m in model.modules() if isinstance(m, nn.BatchNorm2d)]
    with torch.no_grad():
        for m in norms:
            m.weight.copy_(rounded(torch.rand_like(m.weight) + 0.5))
            m.bias.copy_(rounded(torch.rand_like(m.bias) * 0.6 - 0.2))
            m.momentum = 1.0
        model.train()(x)
        for m in norms:
            m.momentum = 0.1
            noise = torch.randn_like(m.running_mean) * 0.2
            m.running_mean.copy_(rounded(m.running_mean + noise * m.running_var.sqrt()))
            m.running_var.copy_(rounded(m.running_var * (torch.rand_like(m.running_var) + 0.6)))
            m.num_batches_tracked.fill_(7)


def build(architecture, width):
    """The mlp and linear cases are smaller than those of names.json, to save space."""
    if architecture == "mlp":
        return paper_models.Mlp(64, (12, 8)), (1, 8, 8)
    if architecture == "linear":
        return paper_models.Linear(64), (1, 8, 8)
    return paper_models.build(architecture, width)


def make_case(architecture, width, batch, seed):
    torch.manual_seed(seed)
    model, shape = build(architecture, width)
    model = model.double()
    x = rounded(torch.rand(batch, *shape))
    labels = torch.randint(10, (batch,))
    if has_batchnorm(model):
        randomise_batchnorm(model, x)
    else:
        with torch.no_grad():
            # Twice the default scale: logits that differ, gradients and curvature well away from zero.
            for parameter in model.parameters():
                parameter.mul_(2)
    return model, x, labels


def kink_distance(model, x):
    model = copy.deepcopy(model)
    with measured_kinks() as distances, torch.no_grad():
        model.eval()(x)
        if has_batchnorm(model):
            model.train()(x)
    return min(distances, default=float("inf"))


def direction(parameters):
    """v = cos(0), cos(1), cos(2), … over the concatenated parameters, rounded to float32: nothing to store."""
    flat = rounded(torch.cos(torch.arange(sum(p.numel() for p in parameters), dtype=torch.float64)))
    pieces = flat.split([p.numel() for p in parameters])
    return [v.reshape(p.shape).to(p.dtype) for v, p in zip(pieces, parameters)]


def derivatives(model, x, labels, with_hvp):
    """Golden values in the model's present mode; in train mode its running statistics move once."""
    names, parameters = zip(*model.named_parameters())
    x = x.clone().requires_grad_()
    logits = model(x)
    loss = F.cross_entropy(logits, labels)
    *grads, input_grad = torch.autograd.grad(loss, [*parameters, x], create_graph=True)
    out = {"logits": logits, "loss": loss, "input_grad": input_grad}
    out.update({f"grad/{n}": g for n, g in zip(names, grads)})
    if with_hvp:
        slope = sum((g * v).sum() for g, v in zip(grads, direction(parameters)))
        out.update({f"hvp/{n}": p for n, p in zip(names, torch.autograd.grad(slope, parameters))})
    return {k: v.detach() for k, v in out.items()}


def all_modes(architecture, model, x, labels):
    model = copy.deepcopy(model)
    values = {f"eval/{k}": v for k, v in derivatives(model.eval(), x, labels, architecture not in NO_EVAL_HVP).items()}
    if has_batchnorm(model):
        values.update({f"train/{k}": v for k, v in derivatives(model.train(), x, labels, True).items()})
        moved = {k: v for k, v in model.state_dict().items() if "running" in k or "tracked" in k}
        values.update({f"train/state/{k}": v for k, v in moved.items()})
    return values


def float32_errors(single, double):
    """‖single − double‖ / max(‖double‖, 10⁻² ‖all of its kind‖) for every value.

    The floor is for values that are zero but for rounding, such as the gradient of a bias in front of BatchNorm.
    """

    def kind(name):
        return "/".join(name.split("/")[:2])

    squares = {}
    for name, value in double.items():
        squares[kind(name)] = squares.get(kind(name), 0) + value.double().square().sum().item()
    return {
        name: (single[name].double() - value).norm().item()
        / max(value.norm().item(), 1e-2 * squares[kind(name)] ** 0.5)
        for name, value in double.items()
        if value.dtype != torch.int64
    }


def to_numpy(tensor):
    return tensor.numpy() if tensor.dtype == torch.int64 else tensor.float().numpy()


def make(folder):
    for architecture, case in CASES.items():
        seed = 1
        while kink_distance(*(made := make_case(architecture, **case, seed=seed))[:2]) < SMALLEST_KINK_DISTANCE:
            seed += 1
        model, x, labels = made
        values = all_modes(architecture, model, x, labels)
        errors = float32_errors(all_modes(architecture, copy.deepcopy(model).float(), x.float(), labels), values)
        tensors = {f"state/{k}": v for k, v in model.state_dict().items()}
        tensors.update({"input": x, "labels": labels, **values})
        metadata = {
            "architecture": architecture,
            "width": str(case["width"]),
            "input_shape": json.dumps(list(x.shape[1:])),
            "hidden": json.dumps([12, 8] if architecture == "mlp" else []),
            "seed": str(seed),
            "kink_distance": f"{kink_distance(model, x):.3g}",
            # How far float32 PyTorch itself is from these values: the scale for tolerances.
            "float32_error": f"{max(errors.values()):.3g}",
            "float32_error_at": max(errors, key=errors.get),
        }
        safetensors_file.write(
            folder / f"{architecture}.safetensors", {k: to_numpy(v) for k, v in tensors.items()}, metadata
        )
        print(json.dumps(metadata))
