"""Ten PGD steps on lenet-mnist.safetensors from an exported start, in linf, l2 and l1.

Semantics (paper.md section 6.2; l1 as foolbox): mean cross-entropy, then x ← x + step · (sign g | g/‖g‖₂ | g/‖g‖₁),
exact projection to the ball around the clean input, then clamp to [0, 1]. Computed in float64.
"""

import json

import torch
from torch.nn import functional as F

import paper_models
import safetensors_file
from kinks import measured_kinks
from make_models import rounded, to_numpy

STEPS = 10
# Steps large enough that the loss of some samples falls now and then, so that best ≠ last.
ATTACKS = {
    "linf": dict(epsilon=0.1, step=0.05),
    "l2": dict(epsilon=2.0, step=1.0),
    "l1": dict(epsilon=12.0, step=40.0),
}
# Of |g| / median |g|: float32 gradients are wrong by about 1e-6 of that.
SMALLEST_GRADIENT = 5e-5
SMALLEST_KINK_DISTANCE = 2e-6
BATCH = 3


def per_sample(vector):
    return vector.reshape(-1, 1, 1, 1)


def ascent_direction(g, norm):
    if norm == "linf":
        return g.sign()
    p = 2 if norm == "l2" else 1
    return g / per_sample(g.flatten(1).norm(p, dim=1))


def project(delta, norm, epsilon):
    if norm == "linf":
        return delta.clamp(-epsilon, epsilon)
    if norm == "l2":
        return delta * per_sample((epsilon / delta.flatten(1).norm(dim=1)).clamp(max=1))
    return project_l1(delta.flatten(1), epsilon).reshape(delta.shape)


def project_l1(rows, epsilon):
    """Euclidean projection of each row onto the l1 ball, by sorting (Duchi et al. 2008)."""
    magnitudes = rows.abs()
    ordered = magnitudes.sort(dim=1, descending=True).values
    ranks = torch.arange(1, rows.shape[1] + 1)
    thresholds = (ordered.cumsum(1) - epsilon) / ranks
    # The candidates that hold form a prefix; its last one is the shrinkage.
    last = (ordered > thresholds).sum(1, keepdim=True) - 1
    shrink = thresholds.gather(1, last).clamp(min=0)
    return rows.sign() * (magnitudes - shrink).clamp(min=0)


def losses_and_gradient(model, x, labels):
    x = x.clone().requires_grad_()
    losses = F.cross_entropy(model(x), labels, reduction="none")
    (gradient,) = torch.autograd.grad(losses.mean(), x)
    return losses.detach(), gradient


def attack(model, clean, start, labels, norm, epsilon, step):
    """Iterates 0 (the start) … STEPS, each sample's loss at each of them, and the smallest |g| / median |g| met."""
    x, iterates, losses, smallest = start, [], [], float("inf")
    for _ in range(STEPS + 1):
        values, g = losses_and_gradient(model, x, labels)
        iterates.append(x)
        losses.append(values)
        sizes = g.abs()
        smallest = min(smallest, (sizes[sizes > 0].min() / sizes.median()).item())
        delta = project(x + step * ascent_direction(g, norm) - clean, norm, epsilon)
        x = (clean + delta).clamp(0, 1)
    return torch.stack(iterates), torch.stack(losses), smallest


def load_model(folder):
    arrays, metadata = safetensors_file.read(folder / "lenet-mnist.safetensors")
    model, _ = paper_models.build(metadata["architecture"], int(metadata["width"]))
    model.load_state_dict({k[6:]: torch.from_numpy(v.copy()) for k, v in arrays.items() if k.startswith("state/")})
    return model.double().eval().requires_grad_(False)


def make_case(model, norm, epsilon, step, seed):
    torch.manual_seed(seed)
    clean = rounded(torch.rand(BATCH, 1, 28, 28))
    labels = model(clean).argmax(1)
    noise = torch.rand_like(clean) * 2 - 1
    start = rounded((clean + project(noise * epsilon, norm, epsilon)).clamp(0, 1))
    with measured_kinks() as distances:
        iterates, losses, smallest = attack(model, clean, start, labels, norm, epsilon, step)
    return clean, labels, iterates, losses, smallest, min(distances)


def find_case(model, norm, epsilon, step):
    for seed in range(1, 500):
        case = make_case(model, norm, epsilon, step, seed)
        _, _, iterates, losses, smallest, kinks = case
        best = losses.argmax(0)
        tells_best_from_last = (best > 0).all() and (best < STEPS).any()
        if kinks > SMALLEST_KINK_DISTANCE and tells_best_from_last and (norm != "linf" or smallest > SMALLEST_GRADIENT):
            return seed, case
    raise RuntimeError(f"No seed gives a well-conditioned {norm} attack; lower the thresholds.")


def make(folder):
    model = load_model(folder)
    tensors, metadata = {}, {"model": "lenet-mnist.safetensors", "steps": str(STEPS)}
    for norm, settings in ATTACKS.items():
        seed, (clean, labels, iterates, losses, smallest, kinks) = find_case(model, norm, **settings)
        best = losses.argmax(0)
        tensors.update({
            f"{norm}/input": clean,
            f"{norm}/labels": labels,
            f"{norm}/start": iterates[0],
            f"{norm}/first": iterates[1],
            f"{norm}/last": iterates[-1],
            f"{norm}/best": iterates[best, torch.arange(BATCH)],
            f"{norm}/best_step": best,
            f"{norm}/losses": losses,
        })
        single, single_losses, _ = attack(model.float(), clean.float(), iterates[0].float(), labels, norm, **settings)
        model.double()
        metadata[norm] = json.dumps({
            **settings,
            "seed": seed,
            "smallest_gradient": float(f"{smallest:.3g}"),
            "kink_distance": float(f"{kinks:.3g}"),
            "float32_input_error": float(f"{(single - iterates).abs().max():.3g}"),
            "float32_loss_error": float(f"{(single_losses - losses).abs().max():.3g}"),
        })
        print(norm, metadata[norm], "best step", best.tolist(), "losses", losses[[0, 1, -1]].tolist())
    safetensors_file.write(folder / "pgd.safetensors", {k: to_numpy(v) for k, v in tensors.items()}, metadata)
