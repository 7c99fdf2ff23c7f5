import { isKept } from '../papers/saved.ts';
import '../words/in-english.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Failure } from '../failures/failure.ts';
import { fullSentenceFor, reasonInWords } from '../failures/reason.ts';
import { STYLES, type StyleId } from '../formats/citation/style.ts';
import { decodeFile } from '../formats/decode.ts';
import { READABLE, type ReadableId, WRITABLE, type WritableId } from '../formats/format.ts';
import { READERS, WRITERS } from '../formats/index.ts';
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
  const [read, write] = await Promise.all([READERS[from].load(), WRITERS[to].load()]);
  const at = Date.now();
  const { papers, problems, settings: found } = read(readFile(file), { at });
  const { settings, odd } = settingsInFile(found);
  for (const { line, reason } of problems)
    process.stderr.write(`convert: ${file}:${line}: ${oneLine(reasonInWords(reason))}\n`);
  for (const name of odd)
    process.stderr.write(`convert: ${file}: the setting ${name} was not understood, and left out\n`);
  // Only the backup holds what lies in the trash.
  const written = to === 'json' ? papers : papers.filter(isKept);
  process.stdout.write(write(written, { at, style, settings }));
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
    throw new BadRequest(`cannot read ${file} (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BadRequest || error instanceof Failure)) throw error;
  process.stderr.write(`convert: ${oneLine(error instanceof Failure ? fullSentenceFor(error) : error.message)}\n`);
  process.exitCode = 1;
});
