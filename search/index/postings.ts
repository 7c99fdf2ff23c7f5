import { ByteReader } from './bytes.ts';
import { ABSTRACT_SCALE, FIELD_BIT, SHORT_SCALE } from './fields.ts';
import type { Segment } from './sections.ts';

interface List {
  /** How many papers have the term in a short field, and where they begin. */
  readonly short: number;
  readonly shortAt: number;
  /** How many have it in the abstract alone, and where those begin. */
  readonly abstract: number;
  readonly abstractAt: number;
}

function listOf(segment: Segment, term: number): List {
  const reader = new ByteReader(segment.postingBytes, segment.postingStarts[term] ?? 0);
  const head = reader.number();
  const short = head >>> 1;
  const abstract = (head & 1) === 1 ? reader.number() : 0;
  const shortBytes = short > 0 && abstract > 0 ? reader.number() : 0;
  return { short, shortAt: reader.at, abstract, abstractAt: reader.at + shortBytes };
}

/**
 * False where no paper has a term in any of some fields. Most terms stand in abstracts alone: what looks through all that
 * begin with one letter passes them over.
 */
export function standsIn({ postingBytes, postingStarts }: Segment, term: number, fields: number): boolean {
  return (fields & FIELD_BIT.abstract) !== 0 || postingBytes[postingStarts[term] ?? 0] !== 1;
}

/** What papers are worth, and which of them are worth anything, in no order: so that nobody has to look at all the others. */
export interface Scores {
  /** For each paper. */
  readonly scores: Float32Array;
  /** The papers above 0: the first `papers` of these. */
  readonly docs: Uint32Array;
  papers: number;
}

/** Scores, and the fields in which each of those papers has what it is worth something for, as bits. */
export interface Placed extends Scores {
  readonly fields: Uint8Array;
}

/** Raises what a paper is worth, where it is worth less. */
export function raiseScore(into: Scores, doc: number, score: number): void {
  const had = into.scores[doc] ?? 0;
  if (score <= had) return;
  if (had === 0) into.docs[into.papers++] = doc;
  into.scores[doc] = score;
}

/**
 * Raises the score of each paper that has a term in one of `fields` to what the term is worth there, its impact times
 * `weight`, where that is more than the paper has. Impacts are in the unit of the field weights.
 */
export function raiseScores(segment: Segment, term: number, weight: number, fields: number, into: Scores): void {
  if (!standsIn(segment, term, fields)) return;
  const list = listOf(segment, term);
  raiseShort(segment.postingBytes, list, (weight * SHORT_SCALE) / 255, fields, into);
  if ((fields & FIELD_BIT.abstract) !== 0)
    raiseAbstract(segment.postingBytes, list, (weight * ABSTRACT_SCALE) / 4, into);
}

// The two loops that a search spends its time in: numbers are read in place (see `ByteReader.number`).
function raiseShort(bytes: Uint8Array, list: List, unit: number, fields: number, into: Scores): void {
  const { scores, docs } = into;
  let papers = into.papers;
  let at = list.shortAt;
  let doc = -1;
  for (let left = list.short; left > 0; left--) {
    let byte = bytes[at++] ?? 0;
    let gap = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    doc += gap + 1;
    const mask = bytes[at++] ?? 0;
    const score = (bytes[at++] ?? 0) * unit;
    const had = scores[doc] ?? 0;
    if ((mask & fields) === 0 || score <= had) continue;
    if (had === 0) docs[papers++] = doc;
    scores[doc] = score;
  }
  into.papers = papers;
}

function raiseAbstract(bytes: Uint8Array, list: List, unit: number, into: Scores): void {
  const { scores, docs } = into;
  let papers = into.papers;
  let at = list.abstractAt;
  let doc = -1;
  for (let left = list.abstract; left > 0; left--) {
    let byte = bytes[at++] ?? 0;
    let gap = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    doc += (gap >>> 2) + 1;
    const score = ((gap & 3) + 0.5) * unit;
    const had = scores[doc] ?? 0;
    if (score <= had) continue;
    if (had === 0) docs[papers++] = doc;
    scores[doc] = score;
  }
  into.papers = papers;
}

/** Raises as `raiseScores` does, and tells the fields. Papers that are worth nothing in `within` are passed over, where it is given. */
export function raisePlaced(
  segment: Segment,
  term: number,
  weight: number,
  fields: number,
  within: Placed | null,
  into: Placed,
): void {
  const { short, shortAt, abstract, abstractAt } = listOf(segment, term);
  const reader = new ByteReader(segment.postingBytes, shortAt);
  const place = (doc: number, mask: number, score: number) => {
    if ((mask & fields) === 0 || (within !== null && within.fields[doc] === 0)) return;
    raiseScore(into, doc, score);
    into.fields[doc] = (into.fields[doc] ?? 0) | (mask & fields);
  };
  let doc = -1;
  for (let left = short; left > 0; left--) {
    doc += reader.number() + 1;
    place(doc, reader.byte(), (reader.byte() * weight * SHORT_SCALE) / 255);
  }
  if ((fields & FIELD_BIT.abstract) === 0) return;
  reader.at = abstractAt;
  doc = -1;
  for (let left = abstract; left > 0; left--) {
    const gap = reader.number();
    doc += (gap >>> 2) + 1;
    place(doc, FIELD_BIT.abstract, (((gap & 3) + 0.5) * weight * ABSTRACT_SCALE) / 4);
  }
}
