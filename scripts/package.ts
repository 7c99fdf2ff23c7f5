import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './build.ts';

/**
 * `npm run package`: what goes to the stores. One zip for Chrome, Edge, Brave and Opera, one for Firefox, and the sources that
 * Firefox's reviewers build again; each is the same bytes whenever and wherever it is made of the same commit.
 */

const LINES = ['wxt zip', 'wxt zip -b firefox', 'web-ext lint --source-dir .output/firefox-mv3 --warnings-as-errors'];

/** The archives with their SHA-256, by file name. */
function archives(): readonly (readonly [name: string, sum: string])[] {
  const folder = join(ROOT, '.output');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
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

const failed = LINES.find((line) => runTool(line) !== 0);
if (failed === undefined) for (const [name, sum] of archives()) console.log(`${sum}  .output/${name}`);
else {
  console.error(`package: ${failed} failed`);
  process.exitCode = 1;
}
