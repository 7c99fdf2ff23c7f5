import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './build.ts';
import { sections } from './changes/text.ts';

/**
 * `npm run package`: what goes to the stores. One zip for Chrome, Edge, Brave and Opera, one for Firefox, and the sources that
 * Firefox's reviewers build again; each is the same bytes whenever and wherever it is made of the same commit. Beside them what is
 * new in this version, for the stores' own field.
 */

const LINES = ['wxt zip', 'wxt zip -b firefox', 'web-ext lint --source-dir .output/firefox-mv3 --warnings-as-errors'];

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** The archives of this version with their SHA-256, by file name: those of earlier ones may lie beside them. */
function archives(): readonly (readonly [name: string, sum: string])[] {
  const folder = join(ROOT, '.output');
  return readdirSync(folder)
    .filter((name) => name.startsWith(`manicule-${version}-`) && name.endsWith('.zip'))
    .map(
      (name) =>
        [
          name,
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        ] as const,
    );
}

/** The section of this version in CHANGELOG.md, into a file beside the archives. Throws where there is none. */
function writeChanges(): string {
  const section = sections(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).get(version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no ${version}: run \`npm run changelog\` and commit it`);
  const file = `.output/manicule-${version}-changes.md`;
  writeFileSync(join(ROOT, file), section);
  return file;
}

try {
  const failed = LINES.find((line) => runTool(line) !== 0);
  if (failed !== undefined) throw new Error(`${failed} failed`);
  const changes = writeChanges();
  for (const [name, sum] of archives()) console.log(`${sum}  .output/${name}`);
  console.log(`what is new: ${changes}`);
} catch (error) {
  console.error(`package: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
