import { hashOf } from '../../papers/hash.ts';
import { idOfText } from '../../papers/ids/index.ts';
import { FIELD_BIT } from '../index/fields.ts';
import type { LiveSegment } from '../index/live-segment.ts';
import { tidyAddress } from '../index/names.ts';
import type { Segment } from '../index/sections.ts';
import type { ParsedQuery } from '../query/parse.ts';
import type { Worth } from './conditions.ts';
import { papersTagged } from './filter.ts';
import { addWhole } from './matches.ts';
import { idMatches } from './name-matches.ts';
import { queryWords } from './query-word.ts';
import { noMatches } from './scratch.ts';

/** What may be the beginning of an id: no words, some figures, and the signs that ids have. */
const LIKE_AN_ID = /^(?=.*\d)(?=.*[./:])[\w./:()-]{5,}$/;

/** An address as people write it: `arxiv.org/abs/2412.00127`. */
const BARE_ADDRESS = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}\/\S+$/i;

/** The papers that a text names: by an id, in any spelling or begun, or by its address. Null where it names none here. */
export function named(segments: readonly LiveSegment[], typed: string): Worth | null {
  const text = BARE_ADDRESS.test(typed) ? `https://${typed}` : typed;
  const isAddress = /^https?:\/\//i.test(text);
  const isBegun = LIKE_AN_ID.test(typed);
  if (!isBegun && !isAddress && idOfText(text) === null) return null;
  const whole = segments.map(({ segment }) => {
    const worth = idMatches(segment, text, false);
    if (isAddress) for (const doc of docsAt(segment, text)) worth[doc] = 1;
    return worth;
  });
  if (someStand(segments, whole)) return whole;
  const begun = isBegun ? segments.map(({ segment }) => idMatches(segment, typed, true)) : whole;
  return someStand(segments, begun) ? begun : null;
}

function docsAt({ addressHashes, addressDocs }: Segment, href: string): readonly number[] {
  const wanted = hashOf(tidyAddress(href));
  const docs: number[] = [];
  for (const [i, hash] of addressHashes.entries()) if (hash === wanted) docs.push(addressDocs[i] ?? 0);
  return docs;
}

/**
 * The papers that a text is meant for whatever else it may mean as a query: those with exactly that tag (`c++`, `a or b`),
 * and, where it is all words, those whose title has every one of them, `not` and `or` among them. Null where there are none.
 */
export function literal(segments: readonly LiveSegment[], text: string, { mayBeTitle }: ParsedQuery): Worth | null {
  const meant = segments.map(({ segment }) => [
    ...papersTagged(segment, text),
    ...(mayBeTitle ? titlesWith(segment, text) : []),
  ]);
  if (meant.every((docs) => docs.length === 0)) return null;
  return segments.map(({ segment }, s) => {
    const worth = new Float32Array(segment.docs);
    for (const doc of meant[s] ?? []) worth[doc] = 1;
    return worth;
  });
}

function titlesWith(segment: Segment, text: string): readonly number[] {
  const words = queryWords(text, false, FIELD_BIT.title).map((word) => {
    const matches = noMatches(segment);
    addWhole(segment, word, matches);
    return matches;
  });
  const [first] = words;
  if (!first) return [];
  return [...first.docs.subarray(0, first.papers)].filter((doc) => words.every(({ scores }) => (scores[doc] ?? 0) > 0));
}

function someStand(segments: readonly LiveSegment[], worth: Worth): boolean {
  return segments.some(({ dead }, s) => worth[s]?.some((each, doc) => each > 0 && dead[doc] !== 1));
}
