import { type PaperId, splitPaperId } from '../../papers/id.ts';
import { ByteReader, readRising } from './bytes.ts';
import { lastNameOf, NAME_KINDS, type Named, type NameKind, nameKey } from './names.ts';
import { partition } from './partition.ts';
import type { Segment } from './sections.ts';
import { compareBytes, encode, stringAt } from './string-table.ts';

/** Calls with every name of a segment and the papers that bear it. */
export function eachName(
  segment: Segment,
  visit: (kind: NameKind, name: string, docs: readonly number[]) => void,
): void {
  for (const [i, kind] of NAME_KINDS.entries()) {
    const end = segment.nameKindStarts[i + 1] ?? 0;
    for (let at = segment.nameKindStarts[i] ?? 0; at < end; at++)
      visit(kind, nameAt(segment, at), docsOfName(segment, at));
  }
}

export function nameAt({ nameBytes, nameStarts }: Segment, at: number): string {
  return stringAt({ bytes: nameBytes, starts: nameStarts }, at);
}

export function docsOfName({ nameDocBytes, nameDocStarts }: Segment, at: number): readonly number[] {
  return readRising(nameDocBytes, nameDocStarts[at] ?? 0, nameDocStarts[at + 1] ?? 0);
}

/** The names that a row shows of a paper: see `shownNamesOf`. */
export function shownNames(segment: Segment, doc: number): readonly Named[] {
  const reader = new ByteReader(segment.shownBytes, segment.shownStarts[doc] ?? 0);
  const end = segment.shownStarts[doc + 1] ?? 0;
  const names: Named[] = [];
  while (reader.at < end) names.push(namedAt(segment, reader.number()));
  return names;
}

/** The first author's last name, as far as a name tells it; empty where there is no author. */
export function lastNameAt(segment: Segment, doc: number): string {
  const start = segment.shownStarts[doc] ?? 0;
  if (start === segment.shownStarts[doc + 1]) return '';
  const { kind, name } = namedAt(segment, new ByteReader(segment.shownBytes, start).number());
  return kind === 'author' ? lastNameOf(name) : '';
}

function namedAt(segment: Segment, at: number): Named {
  const kind = NAME_KINDS.findLast((_, i) => at >= (segment.nameKindStarts[i] ?? 0)) ?? 'tag';
  return { kind, name: nameAt(segment, at) };
}

/** The names of a kind whose keys begin like a text: from the first number up to the second, not with it. */
export function namesStarting(segment: Segment, kind: NameKind, text: string): readonly [from: number, to: number] {
  const wanted = encode(nameKey(text));
  const kindAt = NAME_KINDS.indexOf(kind);
  const from = segment.nameKindStarts[kindAt] ?? 0;
  const to = segment.nameKindStarts[kindAt + 1] ?? 0;
  const first = partition(from, to, (at) => compareKey(segment, at, wanted, false) < 0);
  return [first, partition(first, to, (at) => compareKey(segment, at, wanted, true) <= 0)];
}

/** How the key of a name, or as much of it as the other is long, compares with another key, in bytes. */
function compareKey(segment: Segment, at: number, wanted: Uint8Array, begun: boolean): number {
  const { nameBytes, nameStarts } = segment;
  const [start, end] = [nameStarts[at] ?? 0, nameStarts[at + 1] ?? 0];
  const length = Math.min(end - start, wanted.length);
  for (let i = 0; i < length; i++) {
    const byte = nameBytes[start + i] ?? 0;
    if (!isPlain(byte)) break;
    const difference = (isCapital(byte) ? byte + 0x20 : byte) - (wanted[i] ?? 0);
    if (difference !== 0 && nameBytes.subarray(start + i, end).every(isPlain)) return difference;
    if (difference !== 0) break;
  }
  const key = encode(nameKey(nameAt(segment, at)));
  return compareBytes(begun ? key.subarray(0, wanted.length) : key, wanted);
}

// A name of nothing else is its own key but for its capitals.
function isPlain(byte: number): boolean {
  return byte >= 0x20 && byte <= 0x7e;
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

/** The schemes of the ids: `arxiv`, `doi`. */
export function idSchemes(segment: Segment): readonly string[] {
  const schemes: string[] = [];
  const [from, to] = namesStarting(segment, 'id', '');
  for (let at = from; at < to; ) {
    const scheme = splitPaperId(nameAt(segment, at) as PaperId).scheme;
    schemes.push(scheme);
    at = Math.max(at + 1, namesStarting(segment, 'id', `${scheme}:`)[1]);
  }
  return schemes;
}
