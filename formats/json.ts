import * as v from 'valibot';
import { Failure } from '../failures/failure.ts';
import type { SavedPaper } from '../papers/saved.ts';
import { makeRecordKey } from '../papers/saved.ts';
import type { Read, Write } from './format.ts';
import { problemOf } from './json/problem.ts';
import { savedPaperSchema } from './json/saved-schema.ts';
import { refuseTooMany } from './reading/take-paper.ts';

const FORMAT = 'manicule';

/**
 * Goes up by one whenever a reader of the version before would lose something by reading the file. That is why fields
 * that a version does not name are ignored: they are of another hand, and refusing them would keep a library from its owner.
 */
const VERSION = 2;

/** One paper a line: a file under version control shows what changed, and each record can be found with grep. */
export const writeJson: Write = (papers, { at }) => {
  const head = { format: FORMAT, version: VERSION, exportedAt: new Date(at).toISOString() };
  const records = papers.map((saved) => JSON.stringify(saved)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"papers":[\n${records}\n]}\n`;
};

const headSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const bodySchema = v.object({ papers: v.array(savedPaperSchema, 'a list of papers') });

/** Reads a whole backup or refuses it: what is understood only in part could not be restored. */
export const readJson: Read = (text) => {
  const content = parse(text.replace(/^\uFEFF/, ''));
  const head = v.safeParse(headSchema, content);
  if (!head.success) throw new Failure('file-malformed', 'it is not a backup that Manicule wrote');
  if (head.output.version > VERSION) throw new Failure('file-newer');
  if (typeof content === 'object' && content !== null && 'papers' in content && Array.isArray(content.papers)) {
    refuseTooMany(content.papers.length);
  }
  return { papers: withOwnKeys(checkedPapers(content)), problems: [] };
};

function checkedPapers(content: unknown): readonly SavedPaper[] {
  try {
    const body = v.safeParse(bodySchema, content, { abortEarly: true });
    if (body.success) return body.output.papers;
    throw problemOf(body.issues[0]);
  } catch (error) {
    if (error instanceof RangeError) throw new Failure('file-malformed', 'its records are nested too deeply', error);
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('file-malformed', error instanceof Error ? error.message : undefined, error);
  }
}

/** Files put together by hand may hold one key twice; sameness of papers is the library's to judge, by their ids. */
function withOwnKeys(papers: readonly SavedPaper[]): readonly SavedPaper[] {
  const seen = new Set<string>();
  return papers.map((saved) => {
    const key = seen.has(saved.key) ? makeRecordKey() : saved.key;
    seen.add(key);
    return key === saved.key ? saved : { ...saved, key };
  });
}
