"""Writes numpy-stored.npz, numpy-deflated.npz and numpy-dataset.npz, which npz.test.ts and npz-data-set.test.ts read.

python3 runner/src/data/golden/make-numpy.py
"""

import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent
BASE = np.arange(24).reshape(2, 3, 4)

arrays = {name: (BASE - 5).astype(name) for name in ["i1", "i2", "i4", "i8"]}
arrays |= {name: BASE.astype(name) for name in ["u1", "u2", "u4", "u8"]}
arrays |= {name: (BASE / 8 - 1).astype(name) for name in ["f4", "f8"]}
arrays |= {
    "bool": BASE % 3 == 0,
    "fortran": np.asfortranarray(BASE.astype("i4")),
    "big_endian": (BASE - 5).astype(">i4"),
    "big_endian_double": (BASE / 8 - 1).astype(">f8"),
    "scalar": np.float64(2.5),
    "vector": np.array([1, 2, 3], "u1"),
    "empty": np.zeros((0, 3), "f4"),
}
np.savez(HERE / "numpy-stored.npz", **arrays)
np.savez_compressed(HERE / "numpy-deflated.npz", **arrays)

pixels = np.arange(6 * 4 * 5 * 3).reshape(6, 4, 5, 3) % 251
labels = np.array([0, 1, 2, 0, 1, 2])
np.savez_compressed(
    HERE / "numpy-dataset.npz",
    x_train=pixels[:4].astype("u1"),
    y_train=labels[:4],
    x_test=pixels[4:].astype("u1"),
    y_test=labels[4:].reshape(2, 1),
)
