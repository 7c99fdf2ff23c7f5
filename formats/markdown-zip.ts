import { strToU8, type Zippable, zipSync } from 'fflate';
import type { WriteArchive } from './format.ts';
import { DEFAULT_TEMPLATE } from './markdown/default-template.ts';
import { takeName } from './markdown/file-name.ts';
import { renderNote } from './markdown/template.ts';

/** A folder of notes for Obsidian, one a paper, named after its title. */
export const writeMarkdownZip: WriteArchive = (papers, { template = DEFAULT_TEMPLATE }) => {
  const taken = new Set<string>();
  const files: Zippable = {};
  for (const saved of papers) {
    const name = takeName(saved.paper.title, taken);
    files[`${name}.md`] = [strToU8(renderNote(template, saved)), { mtime: dosTime(saved.changedAt) }];
  }
  return zipSync(files);
};

/** Archives hold the years from 1980 to 2099. */
function dosTime(at: number): Date {
  return new Date(Math.min(Math.max(at, Date.UTC(1980, 0, 2)), Date.UTC(2099, 0, 1)));
}
