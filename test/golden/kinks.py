"""Measures how far a computation stays from the kinks of ReLU and MaxPool.

A derivative jumps where a ReLU's input crosses 0 or a pool's winner changes, so a golden file made near a kink would
fail for rounding alone. The makers search seeds until the distance is far above float32 rounding.
"""

import contextlib

import torch
from torch.nn import functional as F


@contextlib.contextmanager
def measured_kinks():
    """Within the block, F.relu and F.max_pool2d append their distance to the nearest kink to the yielded list."""
    distances = []
    relu, max_pool2d = F.relu, F.max_pool2d

    def measuring_relu(x, inplace=False):
        distances.append(x.detach().abs().min().item())
        return relu(x)

    def measuring_max_pool2d(x, kernel_size, *rest, **named):
        windows = F.unfold(x.detach().flatten(0, 1)[:, None], kernel_size, stride=kernel_size)
        first, second = windows.topk(2, dim=1).values.unbind(1)
        # All-zero windows follow dead ReLUs: whichever element wins, its gradient is zero.
        gaps = (first - second)[first > 0]
        if gaps.numel():
            distances.append(gaps.min().item())
        return max_pool2d(x, kernel_size, *rest, **named)

    F.relu, F.max_pool2d = measuring_relu, measuring_max_pool2d
    try:
        yield distances
    finally:
        F.relu, F.max_pool2d = relu, max_pool2d
