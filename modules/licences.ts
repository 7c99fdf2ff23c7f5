import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { licences, packageOf } from '../scripts/licences.ts';

/** Lays our own terms and those of every package that went into the scripts beside them, as they ask. */
export default defineWxtModule((wxt) => {
  const folders = new Set<string>();
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'licences',
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk') continue;
            for (const module of Object.keys(chunk.modules)) {
              const folder = packageOf(module);
              if (folder !== null) folders.add(folder);
            }
          }
        },
      },
    ],
  }));
  wxt.hook('build:done', () => {
    const own = readFileSync(join(wxt.config.root, 'LICENSE'), 'utf8').trim();
    const all = `Manicule\n\n${own}\n\nWhat others wrote and Manicule is built with follows, each under its own terms.\n\n${'='.repeat(80)}\n\n`;
    writeFileSync(join(wxt.config.outDir, 'LICENSES.txt'), all + licences([...folders]));
  });
});
