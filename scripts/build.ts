import { spawnSync } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** Where WXT puts what it built. */
export const BUILT = {
  chrome: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
} as const;

/** Runs one of the project's own tools, as an npm script would. Answers with its exit code. */
export function runTool(line: string, output: 'shown' | 'on failure' = 'shown'): number {
  const [name = '', ...args] = line.split(' ');
  // With another's NODE_ENV the build would hold what only developers need, and the paths of this machine.
  const { NODE_ENV: _, ...env } = process.env;
  const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const { status, stdout, stderr } = spawnSync(name, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: output === 'shown' ? 'inherit' : 'pipe',
    env: { ...env, PATH: path },
    shell: process.platform === 'win32',
  });
  if (status !== 0 && output === 'on failure') console.error(`${stdout}${stderr}`);
  return status ?? 1;
}

/** Builds the extension as it is published and answers with its folder. */
export function build(browser: keyof typeof BUILT): string {
  if (runTool(`wxt build -b ${browser}`, 'on failure') !== 0) throw new Error('the extension could not be built');
  return BUILT[browser];
}
