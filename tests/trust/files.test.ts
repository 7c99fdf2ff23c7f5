import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IntakeDesk } from '../../exchange/intake.ts';
import { Failure } from '../../failures/failure.ts';
import { decodeFile } from '../../formats/decode.ts';
import type { ReadableId } from '../../formats/format.ts';
import { READERS } from '../../formats/index.ts';
import { readJson, writeJson } from '../../formats/json.ts';
import { PAPERS_IN_A_FILE } from '../../formats/reading/take-paper.ts';
import { BOUNDS } from '../../papers/bounds.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import { openLibrary } from '../../storage/open.ts';
import { shelf } from '../support/shelf.ts';
import { exportedFiles } from './exported.ts';
import { rounds, tell } from './rounds.ts';
import { spoil, spoilings } from './spoilt.ts';

const AT = Date.UTC(2026, 10, 20);
/** Of each format. */
const READINGS = rounds(60, 3000);
const IMPORTS = rounds(3, 100);

const FILES = await exportedFiles();
const FORMATS = [...FILES.keys()];

test.each(FORMATS)(
  'a spoilt file of %s is read safely, or refused with a sentence',
  async (format) => {
    const file = FILES.get(format) as Uint8Array;
    const read = await READERS[format].load();
    expect(read(decodeFile(file), { at: AT }).papers).toHaveLength(shelf().length);
    let refused = 0;
    fc.assert(
      fc.property(spoilings, (by) => {
        const taken = orRefusal(() => read(decodeFile(spoil(file, by)), { at: AT }).papers);
        if (taken instanceof Failure) refused++;
        else if (taken.length > 0) expectSafe(taken, format);
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: READINGS },
    );
    expect(refused).toBeLessThan(READINGS);
    tell({ fault: `a spoilt file: ${format}`, rounds: READINGS, lost: 0, leaked: 0 });
  },
  600_000,
);

test('a spoilt file changes nothing before it is agreed to, and is taken back whole', async () => {
  const library = await openLibrary({ name: `files-${crypto.randomUUID()}` });
  await library.importAll(shelf());
  let before = await library.everything();
  for (const format of FORMATS) {
    const file = FILES.get(format) as Uint8Array;
    await fc.assert(
      fc.asyncProperty(spoilings, async (by) => {
        const desk = new IntakeDesk(library);
        const content = new Blob([spoil(file, by)]);
        const preview = await desk.preview({ content, name: '', format }).catch(refusalOf);
        expect(await library.everything()).toEqual(before);
        if (preview instanceof Failure) return;
        await desk.take(() => undefined);
        await desk.undo();
        const after = await library.everything();
        expect(withoutTimes(after)).toEqual(withoutTimes(before));
        before = after;
      }),
      { numRuns: IMPORTS },
    );
  }
  library.close();
  tell({ fault: 'a spoilt file imported and taken back', rounds: IMPORTS * FORMATS.length, lost: 0, leaked: 0 });
}, 600_000);

const ENDLESS: readonly (readonly [ReadableId, string, string])[] = [
  ['csljson', 'more papers than a file may hold', `[${'{"title":"x"},'.repeat(PAPERS_IN_A_FILE)}{"title":"y"}]`],
  ['json', 'more papers too', `{"format":"manicule","version":1,"papers":[${'0,'.repeat(PAPERS_IN_A_FILE)}0]}`],
  ['list', 'more addresses too', Array.from({ length: PAPERS_IN_A_FILE + 1 }, (_, at) => `10.1000/${at}`).join('\n')],
  ['bookmarks', 'folders without end', '<DL><p>'.repeat(500_000)],
  ['zotero-rdf', 'elements without end', '<a>'.repeat(500_000)],
  ['json', 'lists without end', '['.repeat(5_000_000)],
  ['papermemory', 'objects without end', '{"a":'.repeat(1_000_000)],
];

test.each(ENDLESS)('%s with %s (a bomb) is refused', async (format, _, text) => {
  const read = await READERS[format].load();
  expect(orRefusal(() => read(text, { at: AT }).papers)).toBeInstanceOf(Failure);
});

test('a file that is longer than can be held is refused before it is read', async () => {
  const library = await openLibrary({ name: `files-${crypto.randomUUID()}` });
  const part = new Blob([new Uint8Array(50_000_000)]);
  const content = new Blob(Array.from({ length: 9 }, () => part));
  const refusal = await new IntakeDesk(library).preview({ content, name: '', format: null }).catch(refusalOf);
  expect(refusal).toMatchObject({ code: 'too-much' });
  library.close();
});

/** What is taken back has been changed just now. */
function withoutTimes(records: readonly SavedPaper[]): readonly unknown[] {
  return records.map((record) => ({ ...record, changedAt: null }));
}

function orRefusal(act: () => readonly SavedPaper[]): readonly SavedPaper[] | Failure {
  try {
    return act();
  } catch (error) {
    return refusalOf(error);
  }
}

/** A refusal that was meant; anything else that is thrown is a fault. */
function refusalOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

/** A backup of them can be read again, their links lead to the web, and they are within bounds. */
function expectSafe(papers: readonly SavedPaper[], format: ReadableId): void {
  expect(readJson(writeJson(papers, { at: AT }), { at: AT }).papers).toHaveLength(papers.length);
  for (const { paper, annotation } of papers) {
    for (const url of [paper.url, paper.pdfUrl, paper.codeUrl]) if (url !== undefined) expect(url).toMatch(/^https?:/i);
    // A backup is given back as it was written.
    if (format === 'json') continue;
    expect(paper.title.length).toBeLessThanOrEqual(BOUNDS.title);
    expect(paper.authors.length).toBeLessThanOrEqual(BOUNDS.authors);
    expect(annotation.note.length).toBeLessThanOrEqual(BOUNDS.note);
  }
}
