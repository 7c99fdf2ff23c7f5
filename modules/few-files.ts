import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** What the bundler tells of the modules that it has read. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly importers: readonly string[] } | null;
}

/** The bundler's own few lines, which all scripts share. */
const RUNTIME = 'rolldown/runtime.js';

/**
 * Puts what the popup loads at once into few files: its own, what the background's worker loads too, and of the rest what the library and the first page do,
 * apart, as style sheets go along and those pages would have them in another order; and what opens a library, which the popup asks for later,
 * into one. The bundler alone makes a file for each set of pages that share something, thirty of them, and each is asked for by itself.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    const begins = new Map(entrypoints.map(({ name, inputPath }) => [name, inputPath]));
    if (!begins.has('popup')) return;
    begins.set('opening', join(wxt.config.srcDir, 'entrypoints/popup/open-library.ts'));
    const output = config.build?.rolldownOptions?.output;
    if (!output || Array.isArray(output)) throw new Error('modules/few-files.ts does not know this version of WXT');
    const loads = new Map<string, ReadonlySet<string>>();
    const isLoadedBy = (page: string, id: string, modules: Modules) => {
      const known = loads.get(page) ?? loadedFrom(begins.get(page), modules);
      loads.set(page, known);
      return known.has(id);
    };
    const name = (id: string, modules: Modules) => {
      if (id.includes(RUNTIME)) return 'shared-background';
      if (!isLoadedBy('popup', id, modules)) return isLoadedBy('opening', id, modules) ? 'opening' : null;
      if (isLoadedBy('background', id, modules)) return 'shared-background';
      if (isLoadedBy('library', id, modules)) return 'shared-library';
      return isLoadedBy('welcome', id, modules) ? 'shared-welcome' : 'shared';
    };
    const group = { name, debugName: 'shared', minShareCount: 2 };
    output.codeSplitting = { includeDependenciesRecursively: false, groups: [group] };
  });
});

/** All that is loaded before a page or a worker runs, given the file of ours that it begins with. */
function loadedFrom(beginning: string | undefined, modules: Modules): ReadonlySet<string> {
  const loaded = new Set<string>();
  // WXT wraps a worker's file in one of its own.
  const waiting = beginning === undefined ? [] : [beginning, ...(modules.getModuleInfo(beginning)?.importers ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (loaded.has(id)) continue;
    loaded.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return loaded;
}
