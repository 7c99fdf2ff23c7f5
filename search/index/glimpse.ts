import { STATUSES, type Status } from '../../papers/annotation.ts';
import type { PartialDate } from '../../papers/paper.ts';
import type { RecordKey } from '../../papers/saved.ts';
import type { Tag } from '../../papers/tag.ts';
import { keyAt, titleAt } from './columns.ts';
import { shownNames } from './name-reader.ts';
import type { NameKind } from './names.ts';
import type { Segment } from './sections.ts';
import { dateOf, statusOf, TRAITS } from './traits.ts';

/** What the index knows of a paper that a row of a list shows. */
export interface Glimpse {
  readonly key: RecordKey;
  readonly title: string;
  /** The first of them: see `SHOWN_AUTHORS`. */
  readonly authors: readonly string[];
  readonly tags: readonly Tag[];
  /** Empty where there is none. */
  readonly venue: string;
  /** That of the paper's address; empty where there is a venue. */
  readonly host: string;
  /** As much of it as the record has; null where it has none. */
  readonly date: PartialDate | null;
  readonly status: Status | null;
  readonly starred: boolean;
  readonly hasNote: boolean;
}

export function glimpseAt(segment: Segment, doc: number): Glimpse {
  const traits = segment.traits[doc] ?? 0;
  const names = shownNames(segment, doc);
  const of = (kind: NameKind) => names.flatMap((each) => (each.kind === kind ? [each.name] : []));
  return {
    key: keyAt(segment, doc) as RecordKey,
    title: titleAt(segment, doc),
    authors: of('author'),
    tags: of('tag') as Tag[],
    venue: of('venue')[0] ?? '',
    host: of('site')[0] ?? '',
    date: dateOf(segment.dates[doc] ?? 0, traits),
    status: STATUSES[statusOf(traits) - 1] ?? null,
    starred: (traits & TRAITS.starred) !== 0,
    hasNote: (traits & TRAITS.note) !== 0,
  };
}
