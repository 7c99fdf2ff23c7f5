import { hashOf } from './hash.ts';
import type { PaperRef } from './seen.ts';
import { titleStart } from './title-letters.ts';

const BUCKETS = 4096;
/** Short enough that a title which a page cut off shares its bucket with the whole one. */
export const TITLE_START = 16;

/**
 * Numbers from 0 to 4095, each shared by many papers. A change is announced to pages by bucket, so that a page learns
 * whether to ask again about the papers it shows, and nothing of the others.
 */
export function bucketsOf(ref: PaperRef): readonly number[] {
  return [...ref.ids, `title:${titleStart(ref.title, TITLE_START)}`].map(bucket);
}

function bucket(text: string): number {
  return hashOf(text) % BUCKETS;
}
