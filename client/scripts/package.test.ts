/** @file What the package of each platform holds. Those of other systems are never run here, so their parts are looked into. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describe as describePackage, PLATFORMS, writePackage } from './package.mjs';
import { runnerFiles } from './runner-files.mjs';

const BUILT = new URL('../dist/bundle/extension.js', import.meta.url);

/** What a binding for Node is linked with, or loads from the folder that it lies in. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  linux: ['libonnxruntime.so.1'],
  darwin: ['libonnxruntime.1.dylib'],
  // DirectML, and what WebGPU compiles its shaders with.
  win32: ['DirectML.dll', 'dxcompiler.dll', 'dxil.dll', 'onnxruntime.dll'],
};

const ELF_MACHINES = new Map([
  [62, 'x64'],
  [183, 'arm64'],
]);
const PE_MACHINES = new Map([
  [0x8664, 'x64'],
  [0xaa64, 'arm64'],
]);
const MACH_O_PROCESSORS = new Map([
  [0x01000007, 'x64'],
  [0x0100000c, 'arm64'],
]);

/** The platform of a program or library, by its header (ELF, PE, Mach-O of 64 bits or for several processors); null of other files. */
function platformOf(file: string): string | null {
  const header = Buffer.alloc(4096);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, header);
  closeSync(descriptor);
  if (header.readUInt32BE() === 0x7f454c46) return `linux-${ELF_MACHINES.get(header.readUInt16LE(18))}`;
  if (header.readUInt32LE() === 0xfeedfacf) return `darwin-${MACH_O_PROCESSORS.get(header.readUInt32LE(4))}`;
  if (header.readUInt32BE() === 0xcafebabe) return 'darwin-several';
  if (header.toString('latin1', 0, 2) !== 'MZ') return null;
  const at = header.readUInt32LE(0x3c);
  return header.toString('latin1', at, at + 4) === 'PE\0\0'
    ? `win32-${PE_MACHINES.get(header.readUInt16LE(at + 4))}`
    : null;
}

describe.each(PLATFORMS)('the package for %s', (platform) => {
  test('holds the native parts of that platform, all of them and no others', () => {
    const native = runnerFiles(platform).flatMap(([name, path]) => {
      const made = platformOf(path);
      return made === null ? [] : [{ name: basename(name), made }];
    });
    const [system = ''] = platform.split('-');
    const wanted = [...(LIBRARIES[system] ?? []), 'onnxruntime_binding.node'];
    expect(native.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(wanted.map((name) => ({ name, made: platform })));
  });

  test('says so to the editor', () => {
    expect(describePackage(platform)).toContain(` TargetPlatform="${platform}"/>`);
  });
});

test('the universal package is for every platform', () => {
  expect(describePackage('universal')).not.toContain('TargetPlatform');
});

test.runIf(existsSync(BUILT))('packages stay small', () => {
  const megabytes = (platform: string) => statSync(writePackage(platform)).size / 1e6;
  expect(megabytes('universal')).toBeLessThan(3);
  expect(megabytes('linux-x64')).toBeLessThan(35);
});
