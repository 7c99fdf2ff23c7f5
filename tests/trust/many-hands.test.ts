import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnnotationChange, STATUSES, type Status } from '../../papers/annotation.ts';
import { refKeys, type Seen } from '../../papers/seen.ts';
import type { Library } from '../../storage/library.ts';
import { openLibrary } from '../../storage/open.ts';
import { ids, seenOn, tag } from '../support/invented.ts';
import { rounds, tell } from './rounds.ts';

const HANDS = 8;
const PAPERS = 50;
const ACTS = 1000;
const ROUNDS = rounds(2, 20);

const KINDS = ['tag', 'status', 'star', 'note', 'trash'] as const;
interface Act {
  readonly hand: number;
  readonly paper: number;
  readonly kind: (typeof KINDS)[number];
  readonly status: Status | null;
  readonly starred: boolean;
}

const act: fc.Arbitrary<Act> = fc.record({
  hand: fc.nat(HANDS - 1),
  paper: fc.nat(PAPERS - 1),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(null, ...STATUSES),
  starred: fc.boolean(),
});

function seenBy(hand: number, paper: number): Seen {
  const over = { title: `Paper ${paper} of many`, ids: ids(`arxiv:2912.${10_000 + paper}`) };
  return hand % 2 === 0
    ? seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new', over)
    : seenOn('huggingface', 'https://huggingface.co/papers', over);
}

/** What all hands did to one paper. */
class Told {
  readonly tags = new Set<string>();
  readonly notes = new Set<string>();
  /** Notes that somebody had before their eyes when they wrote another in their place. */
  readonly replaced = new Set<string>();
  readonly lastStatus = new Map<number, Status | null>();
  readonly lastStar = new Map<number, boolean>();
}

/** One tab: does its acts one after the other, and knows of each paper what it was last answered. */
class Hand {
  readonly #number: number;
  readonly #library: Library;
  readonly #told: readonly Told[];
  readonly #knownNotes = new Map<number, string>();

  constructor(number: number, library: Library, told: readonly Told[]) {
    this.#number = number;
    this.#library = library;
    this.#told = told;
  }

  async perform(acts: readonly Act[]): Promise<void> {
    for (const [at, each] of acts.entries()) {
      const seen = seenBy(this.#number, each.paper);
      if (each.kind === 'trash') {
        const [saved] = await this.#library.find([seen.paper]);
        if (saved) await this.#library.moveToTrash([saved.key]);
        continue;
      }
      const { annotation } = await this.#library.annotate(seen, this.#changeOf(each, at));
      this.#knownNotes.set(each.paper, annotation.note);
    }
  }

  #changeOf({ kind, paper, status, starred }: Act, at: number): AnnotationChange {
    const told = this.#told[paper] as Told;
    const name = `${this.#number}-${at}`;
    if (kind === 'tag') {
      told.tags.add(name);
      return { kind: 'addTag', tag: tag(name) };
    }
    if (kind === 'status') {
      told.lastStatus.set(this.#number, status);
      return { kind: 'setStatus', status };
    }
    if (kind === 'star') {
      told.lastStar.set(this.#number, starred);
      return { kind: 'setStar', starred };
    }
    const base = this.#knownNotes.get(paper) ?? '';
    told.notes.add(name);
    told.replaced.add(base);
    return { kind: 'setNote', note: name, base };
  }
}

test('eight tabs that work on the same papers lose nothing of each other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: ACTS, maxLength: ACTS }), async (acts) => {
      const name = `hands-${crypto.randomUUID()}`;
      const told = Array.from({ length: PAPERS }, () => new Told());
      const libraries = await Promise.all(Array.from({ length: HANDS }, () => openLibrary({ name })));
      const hands = libraries.map((library, number) => new Hand(number, library, told));
      await Promise.all(hands.map((hand, number) => hand.perform(acts.filter(({ hand: whose }) => whose === number))));
      for (const [paper, each] of told.entries()) await expectKept(libraries[0] as Library, paper, each);
      for (const library of libraries) library.close();
    }),
    { numRuns: ROUNDS, endOnFailure: true },
  );
  tell({ fault: 'eight tabs on the same fifty papers, a thousand acts', rounds: ROUNDS, lost: 0, leaked: 0 });
}, 600_000);

async function expectKept(library: Library, paper: number, told: Told): Promise<void> {
  const { tags, notes, replaced, lastStatus, lastStar } = told;
  const { paper: described } = seenBy(0, paper);
  const [saved] = await library.find([described]);
  if (!saved)
    return expect([tags.size, notes.size, lastStatus.size, lastStar.size], refKeys(described)[0]).toEqual([0, 0, 0, 0]);
  const { annotation, displacedNotes } = saved;
  expect(new Set(annotation.tags)).toEqual(tags);
  expect([...lastStatus.values(), ...(lastStatus.size === 0 ? [null] : [])]).toContain(annotation.status);
  expect([...lastStar.values(), ...(lastStar.size === 0 ? [false] : [])]).toContain(annotation.starred);
  const kept = new Set([annotation.note, ...displacedNotes.map(({ note }) => note), ...replaced]);
  expect([...notes].filter((note) => !kept.has(note))).toEqual([]);
}
