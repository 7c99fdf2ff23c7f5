import { parseArgs } from 'node:util';
import { type CorpusPaper, type CorpusQuery, readLines, toSaved } from './corpus.ts';
import type { Engine } from './engines/engine.ts';
import { fuseEverything, fuseShort, fuseTitles, fuseTokens } from './engines/fuse.ts';
import { manicule } from './engines/manicule.ts';
import { miniSearch } from './engines/mini-search.ts';
import { enlarge } from './enlarge.ts';
import { inventPapers } from './invent.ts';
import { measure, type Row } from './measure.ts';
import { makeQueries } from './queries.ts';
import { printHeading, printRow } from './table.ts';

const ENGINES: readonly Engine[] = [manicule, miniSearch, fuseTitles, fuseShort, fuseEverything, fuseTokens];
const SEED = 20261124;
const OF_EACH_KIND = 32;

const USAGE = `npm run bench -- search [--library FILE.jsonl[.gz]] [--queries FILE.jsonl] [--sizes 1000,10000] [--engines NAME,…] [--json]

Searches the first papers of a library with queries that each look for one of them, with this engine and with others in
one process. Without a library one is invented, as are papers beyond the library's own; without queries for a size they
are made from its papers. --json prints one object a line.`;

/** Measures finding: how often the wanted paper comes first, and how long that takes. */
export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === null) return;
  const { library, queries, sizes, engines, json } = options;
  const progress = (what: string) => process.stderr.write(`${what}\n`);
  const largest = Math.max(...sizes);
  const all = enlarge(library ? readLines<CorpusPaper>(library) : inventPapers(largest, SEED), largest, SEED);
  const given = queries ? readLines<CorpusQuery>(queries) : [];
  if (!json) printHeading();
  for (const size of sizes) {
    const papers = all.slice(0, size);
    const saved = papers.map(toSaved);
    const idOf = new Map(saved.map(({ key }, i) => [key, papers[i]?.id ?? '']));
    const own = given.filter((query) => query.library === size);
    const asked = evenly(own.length > 0 ? own : makeQueries(papers, OF_EACH_KIND, SEED));
    for (const engine of engines) {
      const row: Row = await measure(engine, saved, asked, idOf, progress);
      if (json) process.stdout.write(`${JSON.stringify(row)}\n`);
      else printRow(row);
    }
  }
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      library: { type: 'string' },
      queries: { type: 'string' },
      sizes: { type: 'string', default: '1000,10000' },
      engines: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  const names = values.engines?.split(',') ?? ENGINES.map(({ name }) => name);
  const engines = ENGINES.filter(({ name }) => names.includes(name));
  if (values.help || sizes.some((size) => !(size > 0)) || engines.length < names.length) {
    console.error(`${USAGE}\nEngines: ${ENGINES.map(({ name }) => name).join(', ')}.`);
    process.exitCode = values.help ? 0 : 2;
    return null;
  }
  return { library: values.library, queries: values.queries, sizes, engines, json: values.json };
}

/** One query of each kind, then the next of each: so that any beginning of them has all kinds alike. */
function evenly(queries: readonly CorpusQuery[]): readonly CorpusQuery[] {
  const seen = new Map<string, number>();
  const turns = queries.map((query) => {
    const turn = seen.get(query.kind) ?? 0;
    seen.set(query.kind, turn + 1);
    return { query, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ query }) => query);
}
