import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { test } from 'vitest';
import type { Library } from '../../storage/library.ts';
import { openLibrary } from '../../storage/open.ts';
import { acts, expectAllKept, Hand, type Reach, Told } from './hands.ts';
import { rounds, tell } from './rounds.ts';

const HANDS = 8;
const PAPERS = 50;
const ACTS = 1000;
const ROUNDS = rounds(2, 20);

test('eight tabs that work on the same papers lose nothing of each other', async () => {
  await fc.assert(
    fc.asyncProperty(acts(ACTS, HANDS, PAPERS), async (all) => {
      const name = `hands-${crypto.randomUUID()}`;
      const told = Array.from({ length: PAPERS }, () => new Told());
      const libraries = await Promise.all(Array.from({ length: HANDS }, () => openLibrary({ name })));
      const hands = libraries.map((library, number) => new Hand(number, reachOf(library), told));
      await Promise.all(hands.map((hand, number) => hand.perform(all.filter(({ hand: whose }) => whose === number))));
      expectAllKept(await (libraries[0] as Library).everything(), told);
      for (const library of libraries) library.close();
    }),
    { numRuns: ROUNDS, endOnFailure: true },
  );
  tell({
    fault: 'eight tabs on the same fifty papers: a thousand acts, some merge, some delete',
    rounds: ROUNDS,
    lost: 0,
    leaked: 0,
  });
}, 1_800_000);

function reachOf(library: Library): Reach {
  return {
    annotate: async (seen, change) => (await library.annotate(seen, change)).annotation,
    trash: async ({ paper }) => {
      const [saved] = await library.find([paper]);
      if (saved) await library.moveToTrash([saved.key]);
    },
  };
}
