import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import type { PageCalls } from '../../messaging/contract.ts';
import { checkPageCall } from '../../messaging/schemas.ts';
import { BOUNDS } from '../../papers/bounds.ts';
import { seenOn, tag } from '../support/invented.ts';
import { rounds, tell } from './rounds.ts';

const ROUNDS = rounds(10_000, 100_000);

const seen = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new');
const { ids, title, authors } = seen.paper;
const ref = { ids, title, authors };

/** One good message of each call, to be spoilt. */
const GOOD: { readonly [Call in keyof PageCalls]: Parameters<PageCalls[Call]>[0] } = {
  lookUp: [ref],
  openEditor: ref,
  annotate: { seen, change: { kind: 'addTag', tag: tag('decoding') } },
  judge: { seen, same: true },
  separate: { paper: ref, joined: 'a-key' as Parameters<PageCalls['separate']>[0]['joined'] },
  completeTag: 'dec',
  moveToTrash: ref,
  restoreFromTrash: ref,
  tellPage: { changed: true, fresh: 34, lastHere: null },
  recall: { pageUrl: seen.pageUrl, papers: [ref] },
  remember: { pageUrl: seen.pageUrl, papers: [ref] },
  loadPart: 'editor',
  cite: [ref],
  setRule: { query: 'survey', effect: 'dim' },
  openBehind: seen.paper.url,
  openSearch: null,
  openLibrary: ref,
};

const CALLS = Object.keys(GOOD) as readonly (keyof PageCalls)[];

const hostile = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true }),
  fc.constantFrom<unknown>(
    'x'.repeat(BOUNDS.note + 1),
    '\0',
    '\ud800',
    '__proto__',
    'javascript:alert(1)',
    Number.NaN,
    [],
    {},
  ),
);

/** The message with one of its parts, however deep, replaced, taken away or joined by another. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...CALLS),
    fc.array(fc.nat(20), { maxLength: 4 }),
    hostile,
    fc.constantFrom('replace', 'remove', 'add'),
  )
  .map(([call, path, by, how]) => ({ call, args: spoil(structuredClone(GOOD[call]), path, by, how) }));

function spoil(value: unknown, path: readonly number[], by: unknown, how: string): unknown {
  const [step, ...rest] = path;
  if (typeof value !== 'object' || value === null || step === undefined) return by;
  const parts = value as Record<string, unknown>;
  const names = Object.keys(parts);
  const name = names[step % Math.max(1, names.length)];
  if (name === undefined) return by;
  if (rest.length > 0) parts[name] = spoil(parts[name], rest, by, how);
  else if (how === 'remove') delete parts[name];
  else if (how === 'add') parts['more'] = by;
  else parts[name] = by;
  return value;
}

test('ten thousand hostile messages: each is refused with a sentence, or is as good as any', () => {
  let refused = 0;
  fc.assert(
    fc.property(spoilt, ({ call, args }) => {
      const taken = takenOf(call, args);
      if (taken instanceof Failure) {
        expect(taken.code).toBe('bad-message');
        refused++;
        return;
      }
      expect(takenOf(call, taken)).toEqual(taken);
      for (const address of addressesIn(taken)) expect(address).toMatch(/^https?:\/\//);
      expect(JSON.stringify(taken).length).toBeLessThan(3 * BOUNDS.note + BOUNDS.abstract + 50_000);
    }),
    { numRuns: ROUNDS },
  );
  expect(refused).toBeGreaterThan(ROUNDS / 2);
  tell({ fault: 'a hostile message', rounds: ROUNDS, lost: 0, leaked: 0 });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** What a handler would be given, or the refusal; anything else that is thrown is a fault. */
function takenOf(call: keyof PageCalls, args: unknown): unknown {
  try {
    return checkPageCall(call, args);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Whatever a link of ours may one day lead to. */
function addressesIn(args: unknown): readonly unknown[] {
  if (typeof args !== 'object' || args === null || !('seen' in args)) return [];
  const { paper, pageUrl } = args.seen as typeof seen;
  return [pageUrl, paper.url, paper.pdfUrl, paper.codeUrl].filter((address) => address !== undefined);
}
