import { Failure } from '../failures/failure.ts';
import { decodeFile } from '../formats/decode.ts';
import { READERS } from '../formats/index.ts';
import { sniff } from '../formats/sniff.ts';
import type { SavedPaper } from '../papers/saved.ts';
import type { ImportOutcome, ImportUndo, Library, UndoneImport } from '../storage/library.ts';
import type { Intake, Preview } from './messages.ts';

const ROWS_SHOWN = 100;
const PROBLEMS_SHOWN = 200;
const AUTHORS_SHOWN = 3;
/** In megabytes. A backup of 100,000 papers with all that was ever noted is half as long; a text twice as long is more than the browser can hold. */
const LONGEST_FILE = 400;

/** The way in: one file at a time is previewed, taken in, and taken back. */
export class IntakeDesk {
  readonly #library: Library;
  #papers: readonly SavedPaper[] = [];
  #undo: ImportUndo = [];
  #taking: AbortController | null = null;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Fails as the format's reader does, with `file-foreign` where nobody could say what it is, and with `too-much`. */
  async preview({ content, name, format }: Intake): Promise<Preview> {
    const text = typeof content === 'string' ? content : await textOf(content);
    const known = format ?? sniff(text, name);
    if (known === null) throw new Failure('file-foreign', ['empty']);
    const read = await READERS[known].load();
    const { papers, problems, settings = null } = read(text, { at: Date.now() });
    const { outcomes } = await this.#library.planImport(papers);
    this.#papers = papers;
    const count = (wanted: ImportOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
    return {
      format: known,
      counts: { new: count('new'), same: count('same'), merged: count('merged') },
      rows: papers.slice(0, ROWS_SHOWN).map((saved, at) => rowOf(saved, outcomes[at] ?? 'new')),
      problems: problems.slice(0, PROBLEMS_SHOWN),
      problemCount: problems.length,
      settings,
    };
  }

  async take(onProgress: (done: number, total: number) => void) {
    const taking = new AbortController();
    this.#taking = taking;
    try {
      const { summary, undo } = await this.#library.importPlanned(this.#papers, { onProgress, signal: taking.signal });
      this.#undo = undo;
      return summary;
    } finally {
      this.#taking = null;
    }
  }

  cancel(): void {
    this.#taking?.abort();
  }

  async undo(): Promise<UndoneImport> {
    const undo = this.#undo;
    this.#undo = [];
    return this.#library.undoImport(undo);
  }
}

async function textOf(file: Blob): Promise<string> {
  if (file.size > LONGEST_FILE * 1e6) throw new Failure('too-much', ['too-long', { megabytes: LONGEST_FILE }]);
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new Failure('file-unreadable', undefined, error);
  });
  return decodeFile(new Uint8Array(bytes));
}

function rowOf({ paper }: SavedPaper, outcome: ImportOutcome) {
  const authors = paper.authors.slice(0, AUTHORS_SHOWN).join(', ');
  const by = [paper.authors.length > AUTHORS_SHOWN ? `${authors}, …` : authors, paper.date?.slice(0, 4)];
  return { title: paper.title, by: by.filter(Boolean).join(' · '), outcome };
}
