import '../words/in-english.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Failure } from '../failures/failure.ts';
import { fullSentenceFor, reasonInWords } from '../failures/reason.ts';
import { STYLES, type StyleId } from '../formats/citation/style.ts';
import { decodeFile } from '../formats/decode.ts';
import { READABLE, type ReadableId, type ReadResult, WRITABLE, type WritableId } from '../formats/format.ts';
import { READERS, WRITERS } from '../formats/index.ts';
import { sniff } from '../formats/sniff.ts';
import { isKept, type SavedPaper } from '../papers/saved.ts';
import { settingsInFile } from '../settings/file-settings.ts';

const USAGE = 'usage: npm run -s convert -- --from FORMAT --to FORMAT [--style STYLE] FILE';

/** Something wrong with what was asked; the message is one line. */
class BadRequest extends Error {}

interface Request {
  readonly from: ReadableId;
  readonly to: WritableId;
  readonly style: StyleId;
  readonly file: string;
}

/** Prints what a file holds in another format. What was left out is told on stderr, a line each. */
async function main(args: readonly string[]): Promise<void> {
  const { from, to, style, file } = parseRequest(args);
  const text = readFile(file);
  const [read, write] = await Promise.all([READERS[from].load(), WRITERS[to].load()]);
  const at = Date.now();
  const { papers, problems, settings: found } = orHint(() => read(text, { at }), text, from, file);
  const { settings, odd } = settingsInFile(found);
  for (const { line, reason } of problems) tell(`${file}:${line}: ${reasonInWords(reason)}`);
  for (const name of odd) tell(`${file}: the setting ${name} was not understood, and left out`);
  if (papers.length === 0 && problems.length > 0)
    throw new BadRequest(`${file} holds nothing that is understood as ${from}`);
  for (const sentence of leftBehind(papers, to)) tell(`${file}: ${sentence}`);
  // Only the backup holds what lies in the trash.
  const written = to === 'json' ? papers : papers.filter(isKept);
  process.stdout.write(write(written, { at, style, settings }));
}

/** What `read` answers; where it refuses a file that looks like one of another format, that is said too. */
function orHint(read: () => ReadResult, text: string, from: ReadableId, file: string): ReadResult {
  try {
    return read();
  } catch (error) {
    const seems = sniff(text, file);
    if (!(error instanceof Failure) || seems === null || seems === from || seems === 'list') throw error;
    throw new BadRequest(`${fullSentenceFor(error)} It looks like ${seems}: try --from ${seems}`);
  }
}

/** What a format has no place for, of the reader's own words. */
function leftBehind(papers: readonly SavedPaper[], to: WritableId): readonly string[] {
  if (to === 'json') return [];
  const kept = papers.filter(isKept);
  const trashed = papers.length - kept.length;
  const hidden = kept.flatMap(({ displacedNotes }) => displacedNotes).length;
  const noted = kept.filter(({ annotation: { note, tags } }) => note !== '' || tags.length > 0).length;
  return [
    ...(trashed > 0 ? [`${trashed} in the trash left out: --to json holds them`] : []),
    ...(hidden > 0 ? [`${hidden} notes that newer ones hide left out: --to json holds them`] : []),
    ...(to === 'bibliography' && noted > 0 ? [`tags and notes of ${noted} left out: references hold none`] : []),
  ];
}

function tell(sentence: string): void {
  process.stderr.write(`convert: ${oneLine(sentence)}\n`);
}

function parseRequest(args: readonly string[]): Request {
  const { from, to, style, files } = parseOptions(args);
  const [file, ...rest] = files;
  if (from === undefined || to === undefined || file === undefined || rest.length > 0) throw new BadRequest(USAGE);
  return {
    from: oneOf(READABLE, from, 'read'),
    to: oneOf(WRITABLE, to, 'write'),
    style: oneOf(Object.keys(STYLES) as StyleId[], style, 'format references by'),
    file,
  };
}

function parseOptions(args: readonly string[]) {
  try {
    const options = {
      from: { type: 'string' },
      to: { type: 'string' },
      style: { type: 'string', default: 'apa' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { ...values, files: positionals };
  } catch (error) {
    throw new BadRequest(`${error instanceof Error ? oneLine(error.message) : error} (${USAGE})`);
  }
}

function oneOf<Name extends string>(known: readonly Name[], name: string, what: string): Name {
  const found = known.find((each) => each === name);
  if (found === undefined) throw new BadRequest(`cannot ${what} ${name}: choose one of ${known.join(' ')}`);
  return found;
}

function readFile(file: string): string {
  try {
    return decodeFile(readFileSync(file));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new BadRequest(`cannot read ${file} (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BadRequest || error instanceof Failure)) throw error;
  tell(error instanceof Failure ? fullSentenceFor(error) : error.message);
  process.exitCode = 1;
});
