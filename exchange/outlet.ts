import { MARKDOWN_ZIP, WRITERS } from '../formats/index.ts';
import { isKept, type Millis, type SavedPaper } from '../papers/saved.ts';
import type { Library } from '../storage/library.ts';
import type { WriteRequest, Written } from './messages.ts';

const SAMPLE = 3;

/** The way out: files of the library or of a part of it, the newest saved first. */
export class Outlet {
  readonly #library: Library;
  #known: { readonly at: Millis; readonly records: readonly SavedPaper[] } | null = null;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Fails with `template-broken` or `pattern-broken`. */
  async write(request: WriteRequest): Promise<Written> {
    const everything = await this.#everything();
    return written(request, chosen(request, everything), everything);
  }

  async sample(request: WriteRequest): Promise<Written> {
    const everything = await this.#everything();
    const papers = chosen(request, everything);
    const few = papers.slice(0, SAMPLE);
    // The first note stands for the archive of them.
    const shown =
      request.format === 'markdown-zip'
        ? await firstNote(request, few)
        : (await written(request, few, everything)).content;
    return { content: shown, papers: papers.filter(isKept).length, hiddenNotes: hiddenIn(papers, request) };
  }

  /** Read anew only where something changed: a preview is asked for at every key. */
  async #everything(): Promise<readonly SavedPaper[]> {
    const [latest, count] = await Promise.all([this.#library.latestChange(), this.#library.count()]);
    const known = this.#known;
    if (known?.at === latest && known.records.filter(isKept).length === count) return known.records;
    const records = [...(await this.#library.everything())].reverse();
    this.#known = { at: latest, records };
    return records;
  }
}

/** Only the backup holds what lies in the trash. */
function chosen({ keys, format }: WriteRequest, everything: readonly SavedPaper[]): readonly SavedPaper[] {
  if (keys === null) return format === 'json' ? everything : everything.filter(isKept);
  const byKey = new Map(everything.map((saved) => [saved.key, saved]));
  return keys.map((key) => byKey.get(key)).filter((saved) => saved !== undefined);
}

async function written(
  { format, keys, style, keyPattern, template, at, settings }: WriteRequest,
  papers: readonly SavedPaper[],
  library: readonly SavedPaper[],
): Promise<Written> {
  const told = { papers: papers.filter(isKept).length, hiddenNotes: hiddenIn(papers, { format }) };
  if (format === 'markdown-zip') return { content: (await MARKDOWN_ZIP.load())(papers, { template }), ...told };
  const write = await WRITERS[format].load();
  return {
    content: write(papers, { at, library, style, keyPattern, ...(keys === null && { settings }) }),
    ...told,
  };
}

function hiddenIn(papers: readonly SavedPaper[], { format }: Pick<WriteRequest, 'format'>): number {
  return format === 'json' ? 0 : papers.reduce((count, { displacedNotes }) => count + displacedNotes.length, 0);
}

async function firstNote({ template }: WriteRequest, [first]: readonly SavedPaper[]): Promise<string> {
  if (!first) return '';
  const { renderNote } = await import('../formats/markdown/template.ts');
  return renderNote(template, first);
}
