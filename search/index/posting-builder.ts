import { ByteWriter } from './bytes.ts';
import { FIELD_BIT } from './fields.ts';
import { type PostingLists, postingLists, type WordStreams } from './posting-lists.ts';
import type { Sections } from './sections.ts';
import type { Steps } from './steps.ts';

type Postings = Pick<Sections, 'postingBytes' | 'postingStarts'>;

const TERMS_A_STEP = 5000;

/**
 * The list of papers of each term, in the order of `termOrder`: first those that have it in a short field, with the
 * fields and the impact, then those that have it in the abstract alone. `postings.ts` reads them.
 */
export function* buildPostings(streams: WordStreams, termOrder: Uint32Array): Steps<Postings> {
  const lists = yield* postingLists(streams);
  const bytes = new ByteWriter();
  const short = new Tier();
  const abstract = new Tier();
  const postingStarts = new Uint32Array(streams.terms + 1);
  for (const [position, term] of termOrder.entries()) {
    if (position % TERMS_A_STEP === 0) yield;
    split(lists, term, short, abstract);
    bytes.number(short.count * 2 + (abstract.count > 0 ? 1 : 0));
    if (abstract.count > 0) {
      bytes.number(abstract.count);
      if (short.count > 0) bytes.number(short.bytes.length);
    }
    bytes.bytes(short.bytes.view());
    bytes.bytes(abstract.bytes.view());
    postingStarts[position + 1] = bytes.length;
  }
  return { postingBytes: bytes.toBytes(), postingStarts };
}

function split({ docs, masks, impacts, starts }: PostingLists, term: number, short: Tier, abstract: Tier): void {
  short.clear();
  abstract.clear();
  for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++) {
    const mask = masks[i] ?? 0;
    const impact = impacts[i] ?? 0;
    if (mask === FIELD_BIT.abstract) abstract.bytes.number(abstract.gapTo(docs[i] ?? 0) * 4 + (impact >>> 6));
    else {
      short.bytes.number(short.gapTo(docs[i] ?? 0));
      short.bytes.byte(mask);
      short.bytes.byte(impact);
    }
  }
}

class Tier {
  readonly bytes = new ByteWriter();
  count = 0;
  #last = -1;

  clear(): void {
    this.bytes.clear();
    this.count = 0;
    this.#last = -1;
  }

  /** How many papers lie between this one and the last. */
  gapTo(doc: number): number {
    const gap = doc - this.#last - 1;
    this.#last = doc;
    this.count++;
    return gap;
  }
}
