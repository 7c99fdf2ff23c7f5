import * as v from 'valibot';
import { Failure } from '../failures/failure.ts';
import type { SavedPaper } from '../papers/saved.ts';
import { makeRecordKey } from '../papers/saved.ts';
import type { Read, ReadProblem, Write } from './format.ts';
import { problemOf, reasonOf } from './json/problem.ts';
import { savedPaperSchema } from './json/saved-schema.ts';
import { backupOf, FORMAT, VERSION } from './json/write.ts';
import { parseJson } from './reading/parse-json.ts';
import { refuseTooMany } from './reading/take-paper.ts';

export const writeJson: Write = (papers, { at, settings }) => backupOf(papers, at, settings);

/** The first version that carries settings. */
const WITH_SETTINGS = 3;

const headSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const bodySchema = v.object({ papers: v.array(savedPaperSchema) });

/** Reads a whole backup or refuses it: papers that are understood only in part could not be restored. */
export const readJson: Read = (text) => {
  const content = parseJson(text, 'file-malformed');
  const head = v.safeParse(headSchema, content);
  if (!head.success) throw new Failure('file-malformed', ['not-backup']);
  if (head.output.version > VERSION) throw new Failure('file-newer');
  const { papers, unreadable, settings } = content as {
    readonly [Part in 'papers' | 'unreadable' | 'settings']?: unknown;
  };
  const behind = Array.isArray(unreadable) ? unreadable : [];
  refuseTooMany((Array.isArray(papers) ? papers.length : 0) + behind.length);
  const carried = settings === undefined || head.output.version < WITH_SETTINGS ? {} : { settings };
  return withinDepth(() => {
    const checked = checkedPapers(content);
    const more = readBehind(behind, checked.length);
    return { papers: withOwnKeys([...checked, ...more.papers]), problems: more.problems, ...carried };
  });
};

/** What stood behind the papers where the file was written: a later version may be able to read it after all. */
function readBehind(rows: readonly unknown[], before: number) {
  const papers: SavedPaper[] = [];
  const problems: ReadProblem[] = [];
  for (const [at, row] of rows.entries()) {
    const read = v.safeParse(savedPaperSchema, row, { abortEarly: true });
    if (read.success) papers.push(read.output);
    else problems.push({ line: before + at + 1, reason: reasonOf(read.issues[0], row, before + at + 1) });
  }
  return { papers, problems };
}

function checkedPapers(content: unknown): readonly SavedPaper[] {
  const body = v.safeParse(bodySchema, content, { abortEarly: true });
  if (body.success) return body.output.papers;
  throw problemOf(body.issues[0]);
}

function withinDepth<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new Failure('file-malformed', ['too-deep'], error);
    throw error;
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
