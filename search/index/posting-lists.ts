import { ABSTRACT_SCALE, FIELD_BIT, fieldImpact, quantise, SHORT_SCALE, TEXT_FIELDS } from './fields.ts';
import type { Steps } from './steps.ts';
import { EXTRA, FIRST_WORD, GAP, NEXT_FIELD } from './words.ts';

/** The words of all papers as codes (see `words.ts`), and where each paper's begin; one start more than papers. */
export interface WordStreams {
  readonly codes: Uint32Array;
  readonly starts: readonly number[];
  /** Words are numbered below this. */
  readonly terms: number;
}

/** The papers of each term, in order: those of term t are from `starts[t]` to `starts[t + 1]`. */
export interface PostingLists {
  readonly docs: Uint32Array;
  readonly masks: Uint8Array;
  readonly impacts: Uint8Array;
  readonly starts: Uint32Array;
}

/** Gathers which paper has which term, in which fields and how much that says of it. */
export function* postingLists(streams: WordStreams): Steps<PostingLists> {
  const found = yield* gather(streams);
  const starts = new Uint32Array(streams.terms + 1);
  for (const term of found.terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < streams.terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);

  const next = starts.slice();
  const count = found.terms.length;
  const docs = new Uint32Array(count);
  const masks = new Uint8Array(count);
  const impacts = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const term = found.terms[i] ?? 0;
    const at = next[term] ?? 0;
    next[term] = at + 1;
    docs[at] = found.docs[i] ?? 0;
    masks[at] = found.masks[i] ?? 0;
    impacts[at] = found.impacts[i] ?? 0;
  }
  return { docs, masks, impacts, starts };
}

const PAPERS_A_STEP = 200;

interface Found {
  readonly terms: number[];
  readonly docs: number[];
  readonly masks: number[];
  readonly impacts: number[];
}

function* gather({ codes, starts, terms }: WordStreams): Steps<Found> {
  const found: Found = { terms: [], docs: [], masks: [], impacts: [] };
  const times = new Uint16Array(terms);
  const impact = new Float32Array(terms);
  const mask = new Uint8Array(terms);
  let ofPaper: number[] = [];
  let ofField: number[] = [];

  const closeField = (field: number, length: number) => {
    const name = TEXT_FIELDS[field];
    if (name === undefined) return;
    for (const term of ofField) {
      if (mask[term] === 0) ofPaper.push(term);
      impact[term] = (impact[term] ?? 0) + fieldImpact(name, times[term] ?? 0, length);
      mask[term] = (mask[term] ?? 0) | FIELD_BIT[name];
      times[term] = 0;
    }
    ofField = [];
  };

  const closePaper = (doc: number) => {
    for (const term of ofPaper) {
      const fields = mask[term] ?? 0;
      found.terms.push(term);
      found.docs.push(doc);
      found.masks.push(fields);
      found.impacts.push(quantise(impact[term] ?? 0, fields === FIELD_BIT.abstract ? ABSTRACT_SCALE : SHORT_SCALE));
      mask[term] = 0;
      impact[term] = 0;
    }
    ofPaper = [];
  };

  for (let doc = 0; doc + 1 < starts.length; doc++) {
    if (doc % PAPERS_A_STEP === 0) yield;
    let field = 0;
    let length = 0;
    for (let at = starts[doc] ?? 0; at < (starts[doc + 1] ?? 0); at++) {
      const code = codes[at] ?? 0;
      if (code === NEXT_FIELD) {
        closeField(field++, length);
        length = 0;
      } else if (code === EXTRA) length--;
      else if (code !== GAP) {
        const term = code - FIRST_WORD;
        if (times[term] === 0) ofField.push(term);
        times[term] = Math.min(0xffff, (times[term] ?? 0) + 1);
        length++;
      }
    }
    closeField(field, length);
    closePaper(doc);
  }
  return found;
}
