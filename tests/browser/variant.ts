import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { BUILT } from '../../scripts/build.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
}

type Permissions = (manifest: Manifest) => readonly string[];

/** What a reader grants who agrees to backups: no test can press the browser's own button. */
export const AGREED: Permissions = ({ permissions, optional_permissions }) => [...permissions, ...optional_permissions];

/** The same, and bound by the browser's quota, which a test can set. */
export const AGREED_AND_BOUND: Permissions = (manifest) =>
  AGREED(manifest).filter((name) => name !== 'unlimitedStorage');

/** A copy of the built extension with other permissions than it asks for. */
export async function withPermissions(permissions: Permissions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manicule-variant-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  await cp(BUILT.chrome, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, permissions: permissions(manifest) }));
  return folder;
}
