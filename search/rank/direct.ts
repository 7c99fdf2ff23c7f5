import { hashOf } from '../../papers/hash.ts';
import { idOfText, idsOfValue } from '../../papers/ids/index.ts';
import { FIELD_BIT } from '../index/fields.ts';
import type { LiveSegment } from '../index/live-segment.ts';
import { tidyAddress } from '../index/names.ts';
import { partition } from '../index/partition.ts';
import type { Segment } from '../index/sections.ts';
import type { Word } from '../query/ast.ts';
import type { ParsedQuery } from '../query/parse.ts';
import type { Worth } from './conditions.ts';
import { papersTagged } from './filter.ts';
import { addWhole } from './matches.ts';
import { docsWithId, idMatches } from './name-matches.ts';
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

/** What words of a query name, and those words that name nothing. */
export interface Mentioned {
  /** 1 for each paper that is named; null where none is. */
  readonly worth: Worth | null;
  readonly others: readonly Word[];
}

/** The papers that words of a text name by whole ids or addresses, among whatever other words. */
export function mentioned(segments: readonly LiveSegment[], words: readonly Word[]): Mentioned {
  const worth = segments.map(({ segment }) => new Float32Array(segment.docs));
  const others = words.filter((word) => !addNamed(segments, word.text, worth));
  return { worth: others.length === words.length ? null : worth, others };
}

/** What an id has that stands alone: a figure among its signs, or a capital inside; years and short numbers are none. */
const MAY_NAME = /^(?!\d{1,4}$)(?=.*(?:\d|[a-z][A-Z])).{5,}$/;
const BEFORE = /^[("'“<[]+/;
const BEHIND = /[)"'”>\],;:.!?]+$/;
const VERSION = /(?<=\d)v\d{1,2}$/;

/** Marks the papers that a word names. Answers whether there are any. */
function addNamed(segments: readonly LiveSegment[], word: string, worth: Worth): boolean {
  if (!MAY_NAME.test(word) && !BARE_ADDRESS.test(word)) return false;
  const written = /https?:\/\/\S+/i.exec(word)?.[0] ?? word.replace(BEFORE, '');
  const bare = written.replace(BEHIND, '');
  const href = BARE_ADDRESS.test(bare) ? `https://${bare}` : bare;
  const isAddress = /^https?:/i.test(href);
  // A bracket may be the id's own.
  const ids = new Set([idOfText(written) ?? [], idOfText(href) ?? [], idsOfValue(bare.replace(VERSION, ''))].flat());
  let isAny = false;
  for (const [s, { segment, dead }] of segments.entries()) {
    const docs = [...ids].flatMap((id) => docsWithId(segment, id)).concat(isAddress ? docsAt(segment, href) : []);
    for (const doc of docs) {
      const of = worth[s];
      if (!of || dead[doc] === 1) continue;
      of[doc] = 1;
      isAny = true;
    }
  }
  return isAny;
}

function docsAt({ addressHashes, addressDocs }: Segment, href: string): readonly number[] {
  const wanted = hashOf(tidyAddress(href));
  const docs: number[] = [];
  const first = partition(0, addressHashes.length, (at) => (addressHashes[at] ?? 0) < wanted);
  for (let at = first; addressHashes[at] === wanted; at++) docs.push(addressDocs[at] ?? 0);
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
