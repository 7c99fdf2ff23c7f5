import type { PaperId } from '../../papers/id.ts';
import { idOfText } from '../../papers/ids/index.ts';
import { docsOfName, idSchemes, nameAt, namesStarting } from '../index/name-reader.ts';
import { type NameKind, nameKey } from '../index/names.ts';
import type { Segment } from '../index/sections.ts';

/** How a name is meant: exactly as it is, as the beginning of one, or by its words. */
export type NameTest = 'whole' | 'beginning' | 'words';

/** 1 for each paper of a segment that bears such a name, else 0. */
export function nameMatches(segment: Segment, kind: NameKind, text: string, test: NameTest): Float32Array {
  const worth = new Float32Array(segment.docs);
  const mark = (at: number) => {
    for (const doc of docsOfName(segment, at)) worth[doc] = 1;
  };
  if (test === 'words') {
    for (const at of namesWithWords(segment, kind, text)) mark(at);
    return worth;
  }
  const key = nameKey(text);
  const [from, to] = namesStarting(segment, kind, text);
  for (let at = from; at < to; at++) if (test === 'beginning' || nameKey(nameAt(segment, at)) === key) mark(at);
  return worth;
}

/** The papers of a segment with an id. */
export function docsWithId(segment: Segment, id: PaperId): readonly number[] {
  const key = nameKey(id);
  const [from, to] = namesStarting(segment, 'id', id);
  const docs: number[] = [];
  for (let at = from; at < to && nameKey(nameAt(segment, at)) === key; at++) docs.push(...docsOfName(segment, at));
  return docs;
}

/** 1 for each paper with an id, in any spelling of it, or whose id begins so, with its scheme or without. */
export function idMatches(segment: Segment, text: string, beginning: boolean): Float32Array {
  const id = idOfText(text);
  const worth = id === null ? new Float32Array(segment.docs) : nameMatches(segment, 'id', id, 'whole');
  if (!beginning) return worth;
  for (const start of ['', ...idSchemes(segment).map((scheme) => `${scheme}:`)]) {
    const begun = nameMatches(segment, 'id', start + text, 'beginning');
    for (let doc = 0; doc < segment.docs; doc++) if ((begun[doc] ?? 0) > 0) worth[doc] = 1;
  }
  return worth;
}

/** Names that have all the words of a text, each at the beginning of one of their own. */
function namesWithWords(segment: Segment, kind: NameKind, text: string): readonly number[] {
  const wanted = words(text);
  const found: number[] = [];
  const [from, to] = namesStarting(segment, kind, '');
  if (wanted.length === 0) return found;
  for (let at = from; at < to; at++) {
    const own = words(nameAt(segment, at));
    if (wanted.every((word) => own.some((each) => each.startsWith(word)))) found.push(at);
  }
  return found;
}

function words(name: string): readonly string[] {
  return nameKey(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
