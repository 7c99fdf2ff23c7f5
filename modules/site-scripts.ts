import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addEntrypoint, defineWxtModule } from 'wxt/modules';
import { siteMatches, sites } from '../sites/registry.ts';

const CONTENT_SCRIPT = 'content-scripts/listing.js';

/**
 * Makes a script of each site of the registry, so that a page is given the one adapter that it needs: a site is still one file and
 * one line. The manifest names them before the content script that marks what they read.
 */
export default defineWxtModule((wxt) => {
  const folder = join(wxt.config.wxtDir, 'site-scripts');
  wxt.hook('config:resolved', () => {
    for (const { id } of sites) {
      const inputPath = writeScript(folder, id, wxt.config.root);
      const outputDir = join(wxt.config.outDir, 'sites');
      addEntrypoint(wxt, { type: 'unlisted-script', name: id, inputPath, outputDir, options: {} });
    }
  });
  wxt.hook('build:manifestGenerated', (_, manifest) => {
    const runAt = { run_at: 'document_start' } as const;
    manifest.content_scripts = [
      ...sites.map(({ id, matches }) => ({ matches: [...matches], js: [`sites/${id}.js`], ...runAt })),
      { matches: siteMatches(), js: [CONTENT_SCRIPT], ...runAt },
    ];
  });
});

/** Writes the entrypoint of a site and answers with its path. */
function writeScript(folder: string, id: string, root: string): string {
  const path = join(folder, `${id}.ts`);
  const from = relative(folder, root).replaceAll('\\', '/');
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path,
    `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '${from}/page/parts/world.ts';
import { ${name} } from '${from}/sites/${id}.ts';
import { readerOf } from '${from}/sites/stand-in.ts';

export default defineUnlistedScript(() => offerReader(${name}.id, readerOf(${name})));
`,
  );
  return path;
}
