#!/bin/sh
# Conformance and bench of the engine on a GPU, on a machine that has nothing but its driver.
#   test/bench/gpu.sh pack OUT.tar.xz   in a checkout that is set up: makes a bundle for Linux x64 with Node in it
#   ./gpu.sh run [OPTIONS]              in the unpacked bundle: writes results/gpu.json and results/gpu.md
# Options of run are those of gpu.ts, for example --seconds 2, --only lenet, --skip-conformance.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

pack() {
  root=$(cd "$here/../.." && pwd)
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  bundle=$work/advexp-gpu
  runtime=$bundle/node_modules/onnxruntime-node
  native=bin/napi-v6/linux/x64
  mkdir -p "$bundle/bench" "$bundle/golden" "$runtime/$native"
  cp "$root/node_modules/node/bin/node" "$bundle/node"
  cp "$root"/node_modules/onnxruntime-node/package.json "$runtime/"
  cp -r "$root/node_modules/onnxruntime-node/dist" "$runtime/"
  cp "$root/node_modules/onnxruntime-node/$native"/* "$runtime/$native/"
  mkdir -p "$bundle/node_modules/onnxruntime-common"
  cp "$root/node_modules/onnxruntime-common/package.json" "$bundle/node_modules/onnxruntime-common/"
  cp -r "$root/node_modules/onnxruntime-common/dist" "$bundle/node_modules/onnxruntime-common/"
  find "$bundle/node_modules" \( -name '*.map' -o -name '*.d.ts' \) -delete
  cp "$here/gpu.sh" "$bundle/"
  cp "$here/peer_torch.py" "$bundle/bench/"
  cp "$root/test/golden/paper_models.py" "$bundle/golden/"
  "$root/node_modules/.bin/esbuild" "$here/gpu.ts" --bundle --platform=node --target=node24 --format=esm \
    --conditions=advexp-source --external:onnxruntime-node --log-level=warning --outfile="$bundle/bench/gpu.mjs" \
    --banner:js="import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);"
  tar -C "$work" --sort=name --owner=0 --group=0 -c advexp-gpu | xz -6 -T0 >"$1"
  size=$(wc -c <"$1")
  echo "$1: $((size / 1000000)) MB"
  if [ "$size" -gt 60000000 ]; then echo 'The bundle is larger than 60 MB.' >&2; exit 1; fi
}

run() {
  # Drivers that lie outside the loader's usual folders.
  nvidia=/usr/local/nvidia/share/vulkan/icd.d/nvidia_icd.json
  if [ -z "${VK_DRIVER_FILES:-}${VK_ICD_FILENAMES:-}" ] && [ -f "$nvidia" ]; then export VK_DRIVER_FILES="$nvidia"; fi
  exec "$here/node" "$here/bench/gpu.mjs" --out "$here/results" "$@"
}

case "${1:-}" in
  pack) if [ $# -ne 2 ]; then sed -n '2,5s/^# //p' "$0" >&2; exit 2; fi; pack "$2" ;;
  run) shift; run "$@" ;;
  *) sed -n '2,5s/^# //p' "$0" >&2; exit 2 ;;
esac
