"""Reading and writing .safetensors with numpy alone, so that neither needs the `safetensors` package.

The format: a little-endian u64, that many bytes of JSON {name: {dtype, shape, data_offsets}}, then the raw
little-endian, row-major bytes. `__metadata__` maps strings to strings.
"""

import json
import struct

import numpy as np

DTYPES = {"F32": "<f4", "F64": "<f8", "I64": "<i8", "I32": "<i4", "U8": "|u1"}
NAMES = {np.dtype(v): k for k, v in DTYPES.items()}


def write(path, arrays, metadata=None):
    """Writes {name: array} in the given order; raises KeyError for a dtype not listed in DTYPES."""
    header, offset, blobs = {"__metadata__": metadata or {}}, 0, []
    for name, array in arrays.items():
        array = np.asarray(array, order="C")
        header[name] = {
            "dtype": NAMES[array.dtype],
            "shape": list(array.shape),
            "data_offsets": [offset, offset + array.nbytes],
        }
        blobs.append(array.tobytes())
        offset += array.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(blobs))


def read(path):
    """Returns ({name: array}, metadata)."""
    with open(path, "rb") as file:
        data = file.read()
    (length,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8 : 8 + length])
    metadata = header.pop("__metadata__", {})
    body = memoryview(data)[8 + length :]
    arrays = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        arrays[name] = np.frombuffer(body[begin:end], DTYPES[entry["dtype"]]).reshape(entry["shape"])
    return arrays, metadata
