import { expect, test } from 'vitest';
import { whyNotLoaded } from './runtime.ts';

const missing = Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' });
const refused = Object.assign(new Error('The specified module could not be found.\r\n\\\\?\\C:\\x.node'), {
  code: 'ERR_DLOPEN_FAILED',
});

test('a platform without ONNX Runtime is named, with those that have it', () => {
  expect(whyNotLoaded(missing, 'darwin', 'x64')).toMatch(
    /not made for darwin-x64, but for linux-x64, .*win32-arm64\.$/,
  );
});

test('the package of another platform is to be replaced', () => {
  expect(whyNotLoaded(missing, 'linux', 'arm64')).toMatch(/Install the one for linux-arm64;/);
});

test('what the libraries need of a system is said where they are refused', () => {
  expect(whyNotLoaded(refused, 'win32', 'arm64')).toMatch(
    /^ONNX Runtime cannot be loaded: The specified module could not be found\. It needs .* https:\S+vc_redist\.arm64\.exe\.$/,
  );
  expect(whyNotLoaded(refused, 'linux', 'x64')).toMatch(/glibc/);
  expect(whyNotLoaded(refused, 'darwin', 'arm64')).toMatch(/macOS 14/);
});
