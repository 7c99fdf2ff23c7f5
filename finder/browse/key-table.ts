import type { LiveSegment } from '../../search/index/live-segment.ts';
import type { StringTable } from '../../search/index/string-table.ts';
import type { Candidate } from '../../search/rank/candidates.ts';

/** The keys of papers in their order, none of them decoded: those of a whole library are copied in a millisecond. */
export function keyTable(papers: readonly Candidate[], segments: readonly LiveSegment[]): StringTable {
  const starts = new Uint32Array(papers.length + 1);
  for (let i = 0; i < papers.length; i++) {
    const { segment: s, doc } = papers[i] as Candidate;
    const { keyStarts } = (segments[s] as LiveSegment).segment;
    starts[i + 1] = (starts[i] ?? 0) + (keyStarts[doc + 1] ?? 0) - (keyStarts[doc] ?? 0);
  }
  const bytes = new Uint8Array(starts[papers.length] ?? 0);
  for (let i = 0; i < papers.length; i++) {
    const { segment: s, doc } = papers[i] as Candidate;
    const { keyBytes, keyStarts } = (segments[s] as LiveSegment).segment;
    const end = keyStarts[doc + 1] ?? 0;
    let to = starts[i] ?? 0;
    for (let from = keyStarts[doc] ?? 0; from < end; from++) bytes[to++] = keyBytes[from] ?? 0;
  }
  return { bytes, starts };
}
