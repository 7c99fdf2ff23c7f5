import { STATUSES, type Status } from '../../papers/annotation.ts';
import { BOUNDS, withinBounds } from '../../papers/bounds.ts';
import { uniteIds } from '../../papers/gather.ts';
import type { PaperId } from '../../papers/id.ts';
import { idOfUrl, urlOfId } from '../../papers/ids/index.ts';
import type { Paper } from '../../papers/paper.ts';
import { type Millis, makeRecordKey, type SavedPaper } from '../../papers/saved.ts';
import { makeTag, type Tag, tagKey } from '../../papers/tag.ts';
import { searchLink } from './search-link.ts';
import { oneLine, someLine } from './text.ts';
import { readVenue } from './venue.ts';

/** What a file says of one paper, untidied. Whatever is unknown is undefined. */
export interface Draft {
  readonly title?: string | undefined;
  readonly authors?: readonly string[];
  readonly ids?: readonly (PaperId | null)[];
  /** Addresses of the paper, the one to show first; what is no web address is passed over. */
  readonly links?: readonly (string | undefined)[];
  readonly pdfUrl?: string | undefined;
  readonly codeUrl?: string | undefined;
  readonly abstract?: string | undefined;
  readonly date?: string | undefined;
  readonly venue?: string | undefined;
  readonly tags?: readonly string[];
  readonly note?: string | undefined;
  readonly status?: string | undefined;
  readonly starred?: boolean;
  readonly savedAt?: Millis | undefined;
}

/** The record that a draft makes, or null where it names no paper: neither a title nor an id. */
export function recordOf(draft: Draft, at: Millis): SavedPaper | null {
  const paper = paperOf(draft);
  if (paper === null) return null;
  return {
    key: makeRecordKey(),
    paper: withinBounds(paper),
    annotation: {
      tags: tagsOf(draft.tags ?? []),
      note: (draft.note ?? '').slice(0, BOUNDS.note),
      status: statusOf(draft.status),
      starred: draft.starred ?? false,
    },
    displacedNotes: [],
    corrected: [],
    sightings: [],
    savedAt: draft.savedAt === undefined || !(draft.savedAt >= 0) ? at : Math.min(Math.floor(draft.savedAt), at),
    changedAt: at,
  };
}

function paperOf(draft: Draft): Paper | null {
  const links = (draft.links ?? []).map(webUrl).filter((url) => url !== undefined);
  const venue = readVenue(draft.venue);
  const known = [...(draft.ids ?? []), ...links.map(idOfUrl), venue.id].filter((id) => id !== null);
  const pdfUrl = webUrl(draft.pdfUrl);
  const ids = uniteIds(known, []);
  const [id] = ids;
  // A cut title gives way to a whole one as soon as a page shows the paper.
  const title = someLine(draft.title) ?? (id === undefined ? undefined : `${id}…`);
  if (title === undefined) return null;
  const abstract = someLine(draft.abstract);
  const codeUrl = webUrl(draft.codeUrl);
  return {
    title,
    authors: (draft.authors ?? []).map(oneLine).filter((author) => author !== ''),
    ids,
    url: links[0] ?? (id === undefined ? (pdfUrl ?? searchLink(title)) : urlOfId(id)),
    ...(abstract !== undefined && { abstract }),
    ...(draft.date !== undefined && { date: draft.date }),
    ...(venue.name !== undefined && { venue: venue.name }),
    ...(pdfUrl !== undefined && { pdfUrl }),
    ...(codeUrl !== undefined && { codeUrl }),
  };
}

function webUrl(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) && trimmed.length <= BOUNDS.url
    ? new URL(trimmed).href
    : undefined;
}

function tagsOf(texts: readonly string[]): readonly Tag[] {
  const tags = texts.map(makeTag).filter((tag) => tag !== null);
  return tags.filter((tag, at) => tags.findIndex((other) => tagKey(other) === tagKey(tag)) === at);
}

/** Our own names of the states, and JabRef's. */
function statusOf(text: string | undefined): Status | null {
  const name = (text ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return (
    STATUSES.find((status) => status === name) ?? ({ skimmed: 'reading', unread: 'to-read' } as const)[name] ?? null
  );
}
