import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';

/**
 * Runs a script and all that it imports in one file, made by the bundler that WXT ships with: `tsx` gives each closure its
 * name when it is made, a cost that what ships does not have.
 */
export async function runBundled(script: string, args: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'manicule-bench-'));
  try {
    const file = join(folder, 'bench.mjs');
    await build({ input: script, platform: 'node', logLevel: 'warn', output: { file, format: 'esm' } });
    const [code] = await once(spawn(process.execPath, [file, ...args], { stdio: 'inherit' }), 'close');
    process.exitCode = Number(code ?? 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
