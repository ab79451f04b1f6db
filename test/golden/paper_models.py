"""The paper's networks (paper.md section 5) and two usual neighbours as PyTorch classes, written for this project.

They carry the state-dict names of the public code, so that a checkpoint written by advexp loads into either:
LeNet, VGG16 and ResNet18 as in the paper's own code, PreActResNet18 as in Rice et al. 2020, WideResNet as in TRADES
(without its unused `sub_block1`). `python3 paper_models.py` checks the parameter counts and writes names.json.
"""

import json
import pathlib

import torch
from torch import nn
from torch.nn import functional as F


def conv3x3(inputs, outputs, stride=1):
    return nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False)


class Linear(nn.Module):
    """Softmax regression on the flattened image."""

    def __init__(self, inputs=784, classes=10, bias=True):
        super().__init__()
        self.fc = nn.Linear(inputs, classes, bias=bias)

    def forward(self, x):
        return self.fc(x.flatten(1))


class Mlp(nn.Module):
    """Fully connected ReLU network on the flattened image; layers are fc1, fc2, …, the last one gives the logits."""

    def __init__(self, inputs=784, hidden=(32, 16), classes=10, bias=True):
        super().__init__()
        sizes = [inputs, *hidden, classes]
        self.depth = len(sizes) - 1
        for i in range(self.depth):
            self.add_module(f"fc{i + 1}", nn.Linear(sizes[i], sizes[i + 1], bias=bias))

    def forward(self, x):
        x = x.flatten(1)
        for i in range(1, self.depth):
            x = F.relu(getattr(self, f"fc{i}")(x))
        return getattr(self, f"fc{self.depth}")(x)


class LeNetMnist(nn.Module):
    def __init__(self, w=1, classes=10):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 2 * w, 5, padding=2)
        self.conv2 = nn.Conv2d(2 * w, 4 * w, 5, padding=2)
        self.fc1 = nn.Linear(49 * 4 * w, 64 * w)
        self.fc2 = nn.Linear(64 * w, classes)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        return self.fc2(F.relu(self.fc1(x.flatten(1))))


class LeNetCifar(nn.Module):
    def __init__(self, w=1, classes=10):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6 * w, 5)
        self.conv2 = nn.Conv2d(6 * w, 16 * w, 5)
        self.fc1 = nn.Linear(25 * 16 * w, 120 * w)
        self.fc2 = nn.Linear(120 * w, 84 * w)
        self.fc3 = nn.Linear(84 * w, classes)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = F.relu(self.fc1(x.flatten(1)))
        return self.fc3(F.relu(self.fc2(x)))


class Vgg16(nn.Module):
    STAGES = ((4, 4), (8, 8), (16, 16, 16), (32, 32, 32), (32, 32, 32))

    def __init__(self, w=1, classes=10):
        super().__init__()
        features, inputs = [], 3
        for stage in self.STAGES:
            for outputs in (c * w for c in stage):
                features += [nn.Conv2d(inputs, outputs, 3, padding=1), nn.BatchNorm2d(outputs), nn.ReLU()]
                inputs = outputs
            features.append(nn.MaxPool2d(2))
        self.feature_extractor = nn.Sequential(*features)
        self.classifier = nn.Linear(32 * w, classes)

    def forward(self, x):
        return self.classifier(self.feature_extractor(x).flatten(1))


class PostActivationBlock(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = conv3x3(inputs, outputs, stride)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = conv3x3(outputs, outputs)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.shortcut = nn.Sequential()
        if stride != 1 or inputs != outputs:
            self.shortcut.append(nn.Conv2d(inputs, outputs, 1, stride, bias=False))
            self.shortcut.append(nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        return F.relu(self.bn2(self.conv2(y)) + self.shortcut(x))


class PreActivationBlock(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.bn1 = nn.BatchNorm2d(inputs)
        self.conv1 = conv3x3(inputs, outputs, stride)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.conv2 = conv3x3(outputs, outputs)
        self.projects = stride != 1 or inputs != outputs
        if self.projects:
            self.shortcut = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False))

    def forward(self, x):
        a = F.relu(self.bn1(x))
        kept = self.shortcut(a) if self.projects else x
        return self.conv2(F.relu(self.bn2(self.conv1(a)))) + kept


def residual_stage(block, inputs, outputs, blocks, stride):
    return nn.Sequential(*(block(inputs if i == 0 else outputs, outputs, stride if i == 0 else 1) for i in range(blocks)))


class ResNet18(nn.Module):
    def __init__(self, w=1, classes=10):
        super().__init__()
        self.conv1 = conv3x3(3, 4 * w)
        self.bn1 = nn.BatchNorm2d(4 * w)
        self.layer1 = residual_stage(PostActivationBlock, 4 * w, 4 * w, 2, 1)
        self.layer2 = residual_stage(PostActivationBlock, 4 * w, 8 * w, 2, 2)
        self.layer3 = residual_stage(PostActivationBlock, 8 * w, 16 * w, 2, 2)
        self.layer4 = residual_stage(PostActivationBlock, 16 * w, 32 * w, 2, 2)
        self.classifier = nn.Linear(32 * w, classes)

    def forward(self, x):
        x = F.relu(self.bn1(self.conv1(x)))
        x = self.layer4(self.layer3(self.layer2(self.layer1(x))))
        return self.classifier(F.avg_pool2d(x, 4).flatten(1))


class PreActResNet18(nn.Module):
    def __init__(self, w=1, classes=10):
        super().__init__()
        self.conv1 = conv3x3(3, 4 * w)
        self.layer1 = residual_stage(PreActivationBlock, 4 * w, 4 * w, 2, 1)
        self.layer2 = residual_stage(PreActivationBlock, 4 * w, 8 * w, 2, 2)
        self.layer3 = residual_stage(PreActivationBlock, 8 * w, 16 * w, 2, 2)
        self.layer4 = residual_stage(PreActivationBlock, 16 * w, 32 * w, 2, 2)
        self.bn = nn.BatchNorm2d(32 * w)
        self.linear = nn.Linear(32 * w, classes)

    def forward(self, x):
        x = self.layer4(self.layer3(self.layer2(self.layer1(self.conv1(x)))))
        return self.linear(F.avg_pool2d(F.relu(self.bn(x)), 4).flatten(1))


class WideBlock(nn.Module):
    """Pre-activation block whose projection reads the activated input; otherwise the raw input is kept."""

    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.bn1 = nn.BatchNorm2d(inputs)
        self.conv1 = conv3x3(inputs, outputs, stride)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.conv2 = conv3x3(outputs, outputs)
        # TRADES projects only where the channels change, not where only the stride does.
        self.convShortcut = None if inputs == outputs else nn.Conv2d(inputs, outputs, 1, stride, bias=False)

    def forward(self, x):
        a = F.relu(self.bn1(x))
        kept = x if self.convShortcut is None else self.convShortcut(a)
        return kept + self.conv2(F.relu(self.bn2(self.conv1(a))))


class WideStage(nn.Module):
    def __init__(self, inputs, outputs, blocks, stride):
        super().__init__()
        self.layer = residual_stage(WideBlock, inputs, outputs, blocks, stride)

    def forward(self, x):
        return self.layer(x)


class WideResNet(nn.Module):
    def __init__(self, depth, k, classes=10):
        super().__init__()
        if depth < 10 or (depth - 4) % 6:
            raise ValueError(f"WideResNet depth must be 6n + 4, got {depth}.")
        n = (depth - 4) // 6
        self.conv1 = conv3x3(3, 16)
        self.block1 = WideStage(16, 16 * k, n, 1)
        self.block2 = WideStage(16 * k, 32 * k, n, 2)
        self.block3 = WideStage(32 * k, 64 * k, n, 2)
        self.bn1 = nn.BatchNorm2d(64 * k)
        self.fc = nn.Linear(64 * k, classes)

    def forward(self, x):
        x = self.block3(self.block2(self.block1(self.conv1(x))))
        return self.fc(F.avg_pool2d(F.relu(self.bn1(x)), 8).flatten(1))


MNIST, CIFAR = (1, 28, 28), (3, 32, 32)

BY_WIDTH = {
    "lenet-mnist": (LeNetMnist, MNIST),
    "lenet-cifar": (LeNetCifar, CIFAR),
    "vgg16": (Vgg16, CIFAR),
    "resnet18": (ResNet18, CIFAR),
    "preact-resnet18": (PreActResNet18, CIFAR),
}

ARCHITECTURES = [*BY_WIDTH, "wide-resnet-10-1", "mlp", "linear"]


def build(architecture, width=1):
    """Network and the (C, H, W) it takes. `wide-resnet-d-k` names its own size; mlp is 784-32-16-10; linear 784-10."""
    if architecture in BY_WIDTH:
        model, shape = BY_WIDTH[architecture]
        return model(width), shape
    if architecture.startswith("wide-resnet-"):
        depth, k = map(int, architecture.split("-")[2:])
        return WideResNet(depth, k), CIFAR
    if architecture in ("mlp", "linear"):
        return (Mlp() if architecture == "mlp" else Linear()), MNIST
    raise ValueError(f"Unknown architecture {architecture}; known are {', '.join(ARCHITECTURES)}.")


WIDTHS = (1, 2, 4, 8, 16, 32)

# paper.md section 5; the last three groups are the counts usually quoted for these nets.
COUNTS = {
    "lenet-mnist": dict(zip(WIDTHS, (13514, 52506, 206954, 821706, 3274634, 13074186))),
    "vgg16": dict(zip(WIDTHS, (58686, 232274, 924186, 3686954, 14728266, 58873994))),
    "resnet18": dict(zip(WIDTHS, (44622, 176402, 701466, 2797610, 11173962, 44662922))),
    "lenet-cifar": {1: 62006},
    "preact-resnet18": {16: 11172170},
    "wide-resnet-28-10": {1: 36479194},
    "wide-resnet-34-10": {1: 46160474},
}


def check_counts():
    for architecture, by_width in COUNTS.items():
        for width, expected in by_width.items():
            model, _ = build(architecture, width)
            count = sum(p.numel() for p in model.parameters())
            assert count == expected, f"{architecture} w={width}: {count} parameters, expected {expected}"


def write_names(path):
    names = {a: [[k, list(v.shape)] for k, v in build(a)[0].state_dict().items()] for a in ARCHITECTURES}
    lines = (f" {json.dumps(a)}: [\n  " + ",\n  ".join(map(json.dumps, n)) + "\n ]" for a, n in names.items())
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    check_counts()
    write_names(pathlib.Path(__file__).with_name("names.json"))
    for a in ARCHITECTURES:
        model, shape = build(a)
        assert model.eval()(torch.rand(2, *shape)).shape == (2, 10)
        print(f"{a}: {sum(p.numel() for p in model.parameters())} parameters at w=1")
