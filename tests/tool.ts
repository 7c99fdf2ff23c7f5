import { spawnSync } from 'node:child_process';

/** Whether a command is installed. Tests that need it are skipped where it is not, and say so. */
export function hasTool(command: string, debianPackage: string): boolean {
  const found = spawnSync(command, ['--version']).error === undefined;
  if (!found) console.info(`skipping tests that read our files with ${command}: install Debian's ${debianPackage}`);
  return found;
}

/** What a command prints when it reads a text. Fails where it says anything on stderr but what it always says. */
export function runTool(command: string, args: readonly string[], input: string, usual = /^$/): string {
  const { stdout, stderr, status } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0 || !usual.test(stderr)) throw new Error(`${command} exited ${status}: ${stderr.slice(0, 2000)}`);
  return stdout;
}
