"""PyTorch's side of `npm run bench`: a long-lived process that times pieces of work on request.

One JSON object a line on stdin, one on stdout for each:

    {"op": "setup", "model": "lenet-mnist", "width": 16, "batch": 128, "threads": 2, "input_shape": [1, 28, 28], "seed": 0, "device": "cpu"}
        → {"torch": …, "threads": …, "blas": {…}, "cpu": …, "parameters": …}
    {"op": "pgd_step", "repeat": 5}  → {"seconds": [five wall-clock times]}
    a request that cannot be met     → {"error": what is wrong}

Work is one of the keys of `Bench.WORK`. Every request starts from the same weights, so that no timing depends on what
was timed before it. Nothing is warmed up: the caller discards what it does not want. The process ends with its input.

Debian's PyTorch on OpenBLAS's own threads is no fair peer: two pools of spinning threads share the cores, and training
steps and Hessian-vector products take up to twice as long as with OpenBLAS's OpenMP build (package
libopenblas0-openmp, chosen with update-alternatives or LD_LIBRARY_PATH). `openblas_threading` in the reply to setup says which it was.
"""

import ctypes
import json
import os
import pathlib
import re
import sys
import time

# Read when OpenBLAS is loaded: let its own idle threads sleep rather than spin on the cores OpenMP needs (2^4 cycles).
os.environ.setdefault("OPENBLAS_THREAD_TIMEOUT", "4")

import torch
from torch.nn import functional as F

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "golden"))
import paper_models  # noqa: E402 (found only once the path is set)

EPSILON, STEP = 0.1, 0.025


def blas_library(threads):
    """Which BLAS this process has loaded; OpenBLAS with its own threads is told their number, as PyTorch does not.

    `build` is what PyTorch was compiled for; an empty list of libraries means one linked into PyTorch itself (MKL in the pip wheels).
    """
    build = re.search(r"BLAS_INFO=([^,\s]+)", torch.__config__.show())
    maps = pathlib.Path("/proc/self/maps")
    loaded = sorted(set(re.findall(r"/\S*(?:openblas|libblas|mkl_core|blis)\S*", maps.read_text()))) if maps.exists() else []
    report = {"build": build and build[1], "libraries": loaded}
    for path in loaded:
        library = ctypes.CDLL(path)
        if hasattr(library, "openblas_set_num_threads"):
            library.openblas_set_num_threads(threads)
            library.openblas_get_config.restype = ctypes.c_char_p
            report["openblas"] = library.openblas_get_config().decode()
            report["openblas_threads"] = library.openblas_get_num_threads()
            report["openblas_threading"] = ("none", "pthreads", "OpenMP")[library.openblas_get_parallel()]
            break
    return report


class Bench:
    def __init__(self, model, width, batch, threads, input_shape, seed, device="cpu"):
        self.device = torch.device(device)
        torch.set_num_threads(threads)
        torch.manual_seed(seed)
        self.model, shape = paper_models.build(model, width)
        if list(shape) != list(input_shape):
            raise ValueError(f"{model} takes inputs of shape {list(shape)}, not {list(input_shape)}.")
        self.model.to(self.device)
        self.clean = torch.rand(batch, *shape).to(self.device)
        self.labels = torch.randint(10, (batch,)).to(self.device)
        self.initial = {k: v.clone() for k, v in self.model.state_dict().items()}
        self.parameters = list(self.model.parameters())
        self.direction = [torch.randn_like(p) for p in self.parameters]
        self.blas = blas_library(threads)

    def describe(self):
        return {
            "torch": torch.__version__,
            "threads": torch.get_num_threads(),
            "blas": self.blas,
            "cpu": next((l.strip() for l in torch.__config__.show().splitlines() if "CPU capability" in l), None),
            "device": torch.cuda.get_device_name(self.device) if self.device.type == "cuda" else "cpu",
            "tf32": {"matmul": torch.backends.cuda.matmul.allow_tf32, "convolutions": torch.backends.cudnn.allow_tf32},
            "parameters": sum(p.numel() for p in self.parameters),
        }

    def reset(self):
        self.model.load_state_dict(self.initial)
        self.model.zero_grad(set_to_none=True)
        self.optimiser = torch.optim.SGD(self.parameters, lr=0.01, momentum=0.9, weight_decay=5e-4)
        self.x = self.start()

    def start(self):
        return (self.clean + torch.empty_like(self.clean).uniform_(-EPSILON, EPSILON)).clamp_(0, 1)

    def moved(self, x, gradient):
        x = x + STEP * gradient.sign()
        return torch.min(torch.max(x, self.clean - EPSILON), self.clean + EPSILON).clamp_(0, 1)

    def fix_weights(self):
        """Eval mode without parameter gradients: what an attack needs and no more."""
        self.model.eval().requires_grad_(False)

    def free_weights(self):
        self.model.train().requires_grad_(True)

    def step_with_fixed_weights(self, x):
        x = x.detach().requires_grad_()
        (gradient,) = torch.autograd.grad(F.cross_entropy(self.model(x), self.labels), x)
        return self.moved(x.detach(), gradient)

    def step_with_weight_gradients(self, x):
        x = x.detach().requires_grad_()
        F.cross_entropy(self.model(x), self.labels).backward()
        x_next = self.moved(x.detach(), x.grad)
        self.model.zero_grad()
        return x_next

    def update(self, x):
        self.optimiser.zero_grad()
        F.cross_entropy(self.model(x), self.labels).backward()
        self.optimiser.step()

    def pgd_step(self):
        self.x = self.step_with_fixed_weights(self.x)

    def train_step(self):
        self.update(self.x)

    def hvp(self):
        loss = F.cross_entropy(self.model(self.clean), self.labels)
        gradients = torch.autograd.grad(loss, self.parameters, create_graph=True)
        torch.autograd.grad(gradients, self.parameters, self.direction)

    def pgd10_batch_idiomatic(self):
        self.fix_weights()
        x = self.start()
        for _ in range(10):
            x = self.step_with_fixed_weights(x)
        self.free_weights()
        self.update(x)

    def pgd10_batch_paper(self):
        """As the paper's code attacks: `loss.backward()` with all parameters requiring gradients."""
        self.model.eval()
        x = self.start()
        for _ in range(10):
            x = self.step_with_weight_gradients(x)
        self.model.train()
        self.update(x)

    def pgd100_eval(self):
        x = self.start()
        for _ in range(100):
            x = self.step_with_fixed_weights(x)

    def eval_with_gradients(self):
        self.model.eval().requires_grad_(True)

    # What is timed, and the mode it is timed in.
    WORK = {
        "pgd_step": (pgd_step, fix_weights),
        "train_step": (train_step, free_weights),
        "hvp": (hvp, eval_with_gradients),
        "pgd10_batch_idiomatic": (pgd10_batch_idiomatic, free_weights),
        "pgd10_batch_paper": (pgd10_batch_paper, free_weights),
        "pgd100_eval": (pgd100_eval, fix_weights),
    }

    def time(self, name, repeat):
        work, prepare = self.WORK[name]
        self.reset()
        prepare(self)
        if self.device.type == "cuda":
            torch.cuda.synchronize()
        seconds = []
        for _ in range(repeat):
            began = time.perf_counter()
            work(self)
            if self.device.type == "cuda":
                torch.cuda.synchronize()
            seconds.append(time.perf_counter() - began)
        return seconds


def answer(request, bench):
    """(reply, the bench that later requests run on)"""
    op = request.pop("op", None)
    if op == "setup":
        bench = Bench(**request)
        return bench.describe(), bench
    if op not in Bench.WORK:
        raise ValueError(f"Unknown op {op!r}; known are setup, {', '.join(Bench.WORK)}.")
    if bench is None:
        raise ValueError("Send a setup request first.")
    return {"seconds": bench.time(op, int(request.get("repeat", 1)))}, bench


def main():
    bench = None
    for line in sys.stdin:
        try:
            reply, bench = answer(json.loads(line), bench)
        # Whatever is wrong with one request, the caller is told and may send another.
        except Exception as error:
            reply = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    main()
