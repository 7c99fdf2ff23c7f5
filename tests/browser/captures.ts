import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../../shared/captures');

/** A saved page of a real site. */
export interface Capture {
  readonly file: string;
  readonly url: string;
  /** How many papers a person counts on it. */
  readonly papers: number;
  readonly html: () => string;
}

/** Saved pages of some sites whose papers were counted. They are other people's, so they lie beside the project: none where they do not. */
export function captures(...sites: readonly string[]): Capture[] {
  const index = resolve(FOLDER, 'INDEX.tsv');
  if (!existsSync(index)) {
    console.warn(`skipped: real pages are read from ${FOLDER}, which is not here`);
    return [];
  }
  const rows = readFileSync(index, 'utf8').trim().split('\n').slice(1);
  return rows.flatMap((row) => {
    const [file = '', url = '', papers = ''] = row.split('\t');
    if (!sites.includes(file.split('/')[0] ?? '') || !/^\d+$/.test(papers)) return [];
    return [{ file, url, papers: Number(papers), html: () => readFileSync(resolve(FOLDER, file), 'utf8') }];
  });
}
