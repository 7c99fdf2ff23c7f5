import { tagKey } from '../../papers/tag.ts';
import type { LiveSegment } from '../index/live-segment.ts';
import { docsOfName, nameAt, namesStarting } from '../index/name-reader.ts';
import type { Segment } from '../index/sections.ts';
import { statusNumber, statusOf } from '../index/traits.ts';
import type { SearchRequest } from '../searcher.ts';
import type { Worth } from './conditions.ts';

/** What papers are worth within the tags and the status that are asked for; null where all pass. */
export function filtered(
  segments: readonly LiveSegment[],
  { tags, status }: Pick<SearchRequest, 'tags' | 'status'>,
  worth: Worth | null,
): Worth | null {
  if (tags.length === 0 && status === null) return worth;
  const wanted = statusNumber(status);
  return segments.map(({ segment }, s) => {
    const passing = worth?.[s]?.slice() ?? new Float32Array(segment.docs).fill(1);
    const tagged = tags.map((tag) => new Set(papersTagged(segment, tag)));
    for (let doc = 0; doc < segment.docs; doc++) {
      const hasStatus = status === null || statusOf(segment.traits[doc] ?? 0) === wanted;
      if (!hasStatus || tagged.some((papers) => !papers.has(doc))) passing[doc] = 0;
    }
    return passing;
  });
}

/** The papers with a tag, in any spelling that does not make it another tag. */
export function papersTagged(segment: Segment, tag: string): readonly number[] {
  const key = tagKey(tag);
  const [from, to] = namesStarting(segment, 'tag', tag);
  const papers: number[] = [];
  for (let at = from; at < to; at++) {
    if (tagKey(nameAt(segment, at)) === key) for (const doc of docsOfName(segment, at)) papers.push(doc);
  }
  return papers;
}
