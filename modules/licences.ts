import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { licences, packageOf } from '../scripts/licences.ts';

/** Lays the notices of every package that went into the scripts beside them, as their terms ask. */
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
    writeFileSync(join(wxt.config.outDir, 'LICENSES.txt'), licences([...folders]));
  });
});
