import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeTemporaryFiles, writeFileAtomic, writeFully } from './atomic-file.ts';
import { FileError, fileError } from './errors.ts';

const NOBODY = 65534;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advexp-atomic-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('replaces the content and leaves nothing else', () => {
  const path = join(folder, 'status.json');
  writeFileAtomic(path, 'one');
  writeFileAtomic(path, [Buffer.from('tw'), Buffer.from('o')], { durable: false });
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['status.json']);
});

test('a refused write names the file and the remedy, and leaves the target as it was', () => {
  const path = join(folder, 'taken');
  mkdirSync(path);
  writeFileSync(join(path, 'inside'), 'kept');
  expect(() => writeFileAtomic(path, 'text')).toThrow(FileError);
  expect(readdirSync(folder)).toEqual(['taken']);
  expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept');
  expect(() => writeFileAtomic(join(folder, 'no', 'file'), 'text')).toThrow(
    /Cannot write .*file \(ENOENT\): .*check the path/,
  );
});

test.skipIf(process.platform !== 'linux')('a full disk is named as such', () => {
  const descriptor = openSync('/dev/full', 'w'); // every write to it fails as on a full disk
  try {
    expect(() => writeFully(descriptor, Buffer.from('x'))).toThrow('ENOSPC');
    const error = catchError(() => writeFully(descriptor, Buffer.from('x')));
    expect(fileError(error, 'write', 'last.safetensors')).toMatchObject({
      message: 'Cannot write last.safetensors (ENOSPC): the disk is full; free some space and try again.',
      code: 'ENOSPC',
    });
  } finally {
    closeSync(descriptor);
  }
});

test.skipIf(process.platform === 'win32')('a write that fails half way leaves the target as it was', () => {
  const path = join(folder, 'weights');
  writeFileSync(path, 'old');
  const script = `import { writeFileAtomic } from ${JSON.stringify(import.meta.resolve('./atomic-file.ts'))};
    try { writeFileAtomic(${JSON.stringify(path)}, [Buffer.alloc(1 << 20)]); } catch (error) { console.log(error.message); }`;
  // The shell limits files to 100 blocks of 512 bytes (or 1 KiB): the disk refuses after some of the 1 MiB is written.
  const output = execFileSync('sh', [
    '-c',
    'ulimit -f 100; exec "$0" "$@"',
    process.execPath,
    '--input-type=module',
    '-e',
    script,
  ]);
  expect(output.toString()).toContain('(EFBIG)');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['weights']);
});

test.skipIf(process.platform === 'win32')('a folder without permission is reported', () => {
  chmodSync(folder, 0o500);
  // Permissions do not bind root, so it becomes another user for a moment.
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(NOBODY);
  try {
    expect(() => writeFileAtomic(join(folder, 'f'), 'x')).toThrow(/\(EACCES\): permission denied/);
  } finally {
    if (root) process.seteuid?.(0);
    chmodSync(folder, 0o700);
  }
});

test('leftovers of a killed writer are removed, other files are not', () => {
  writeFileSync(join(folder, '.last.safetensors.0123456789ab.tmp'), 'half');
  writeFileSync(join(folder, 'last.safetensors'), 'whole');
  writeFileSync(join(folder, 'notes.tmp'), 'mine');
  expect(removeTemporaryFiles(folder)).toEqual(['.last.safetensors.0123456789ab.tmp']);
  expect(readdirSync(folder).sort()).toEqual(['last.safetensors', 'notes.tmp']);
});

function catchError(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
