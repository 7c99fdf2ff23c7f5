import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, NoBrowser, needChromium } from './browser.ts';

// A browser is a file that runs: on other systems the test would have to write another kind of file.
describe.skipIf(process.platform !== 'linux')('finding a browser', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'manicule-browsers-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('MANICULE_BROWSER', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  function put(name: string, exitCode = 0): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  test('Chromium comes before branded browsers', () => {
    put('google-chrome');
    const path = put('chromium');
    expect(findBrowser('chromium')).toEqual({ family: 'chromium', path });
  });

  test('a file that does not run, as Ubuntu’s that only says where to get one, is passed over', () => {
    put('chromium-browser', 1);
    const path = put('brave-browser');
    expect(findBrowser('chromium')).toEqual({ family: 'chromium', path });
  });

  test('the one that is named is taken, and one that does not run is said to', () => {
    put('chromium');
    const path = put('my-own-browser');
    vi.stubEnv('MANICULE_BROWSER', path);
    expect(findBrowser('chromium')?.path).toBe(path);
    vi.stubEnv('MANICULE_BROWSER', join(folder, 'nothing'));
    expect(() => findBrowser('chromium')).toThrow(NoBrowser);
  });

  test('a Firefox that is named is no Chromium, and nothing is installed in its place', () => {
    const path = put('firefox');
    vi.stubEnv('MANICULE_BROWSER', path);
    expect(findBrowser('firefox')).toEqual({ family: 'firefox', path });
    expect(() => needChromium(console.info)).toThrow(NoBrowser);
  });
});
