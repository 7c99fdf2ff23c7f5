import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import { PACE, Pace } from '../../messaging/pace.ts';
import { openLibrary } from '../../storage/open.ts';
import { ids, seenOn, tag } from '../support/invented.ts';
import { rounds, tell } from './rounds.ts';

const CALLS = 100_000;
const ROUNDS = rounds(1, 5);
const HOSTILE = 1;
const HONEST = 2;

const seen = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new', { ids: ids('arxiv:2912.10001') });

test('a tab that calls a hundred thousand times keeps no other tab waiting, and is told that it asks too much', async () => {
  let lost = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const library = await openLibrary({ name: `rate-${crypto.randomUUID()}` });
    const pace = new Pace();
    let done = 0;
    let refused = 0;
    const flood = Array.from({ length: CALLS }, () =>
      pace
        .run(HOSTILE, () => library.find([seen.paper]))
        .then(
          () => done++,
          (error: unknown) => {
            if (!(error instanceof Failure) || error.code !== 'too-much') throw error;
            refused++;
          },
        ),
    );
    await pace.run(HONEST, () => library.annotate(seen, { kind: 'addTag', tag: tag('kept') }));
    expect(done).toBeLessThanOrEqual(4 * PACE.atOnce);
    await Promise.all(flood);
    expect(refused).toBe(CALLS - PACE.atOnce - PACE.waiting);
    const [saved] = await library.find([seen.paper]);
    if (saved?.annotation.tags.join() !== 'kept') lost++;
    library.close();
  }
  tell({ fault: 'a tab that calls a hundred thousand times at once', rounds: ROUNDS, lost, leaked: 0 });
  expect(lost).toBe(0);
});
