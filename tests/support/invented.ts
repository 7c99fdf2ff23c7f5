import { NO_ANNOTATION } from '../../papers/annotation.ts';
import { idOfText } from '../../papers/ids/index.ts';
import type { Paper } from '../../papers/paper.ts';
import { makeRecordKey, type SavedPaper } from '../../papers/saved.ts';
import type { Seen } from '../../papers/seen.ts';
import { makeTag, type Tag } from '../../papers/tag.ts';

/** The ids that texts write; a text that writes none is the test's mistake. */
export function ids(...texts: readonly string[]): Paper['ids'] {
  return texts.map((text) => {
    const id = idOfText(text);
    if (id === null) throw new Error(`no paper id: ${text}`);
    return id;
  });
}

export function tag(text: string): Tag {
  const made = makeTag(text);
  if (made === null) throw new Error(`no tag: ${text}`);
  return made;
}

/** A paper that nobody wrote. */
export function inventedPaper(over: Partial<Paper> = {}): Paper {
  return {
    title: 'Lossless Drafting with Patient Verifiers',
    authors: ['Ottilie Brandt', 'Wen Halloran'],
    ids: ids('arxiv:2912.00001'),
    url: 'https://arxiv.org/abs/2912.00001',
    abstract: 'We let a small model draft and a large one verify, and lose nothing.',
    date: '2029-12-01',
    ...over,
  };
}

export function seenOn(site: string, pageUrl: string, over: Partial<Paper> = {}): Seen {
  return { paper: inventedPaper(over), site, pageUrl };
}

export function inventedRecord(over: Partial<SavedPaper> = {}): SavedPaper {
  return {
    key: makeRecordKey(),
    paper: inventedPaper(),
    annotation: NO_ANNOTATION,
    displacedNotes: [],
    corrected: [],
    sightings: [],
    savedAt: 1_900_000_000_000,
    changedAt: 1_900_000_000_000,
    ...over,
  };
}
