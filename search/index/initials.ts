import { isSmall } from '../text/small-words.ts';
import { ByteWriter, readRising, writeRising } from './bytes.ts';
import { partition } from './partition.ts';
import type { WordStreams } from './posting-lists.ts';
import type { Sections, Segment } from './sections.ts';
import type { Steps } from './steps.ts';
import { termText } from './vocabulary.ts';
import { PaperCodes } from './word-reader.ts';
import { EXTRA, FIRST_WORD, NEXT_FIELD } from './words.ts';

type InitialSections = Pick<Sections, 'initialKeys' | 'initialDocBytes' | 'initialDocStarts'>;

/** As many initials of a title in a row make one key. */
const IN_A_KEY = 3;
const LETTERS = 26;
const PAPERS_A_STEP = 5000;

/** The papers of each three letters that begin words of a title in a row, with its small words or without them. */
export function* buildInitials({ codes, starts }: WordStreams, terms: readonly string[]): Steps<InitialSections> {
  const docsOf = new Map<number, number[]>();
  for (let doc = 0; doc + 1 < starts.length; doc++) {
    if (doc % PAPERS_A_STEP === 0) yield;
    const end = codes.indexOf(NEXT_FIELD, starts[doc]);
    const words = wordsIn(codes.subarray(starts[doc], end), (code) => terms[code - FIRST_WORD] ?? '');
    for (const initials of bothInitials(words)) for (const key of keysOf(initials)) addTo(docsOf, key, doc);
  }
  const keys = Uint16Array.from(docsOf.keys()).sort();
  const bytes = new ByteWriter();
  const docStarts = new Uint32Array(keys.length + 1);
  for (const [i, key] of keys.entries()) {
    writeRising(bytes, docsOf.get(key) ?? []);
    docStarts[i + 1] = bytes.length;
  }
  return { initialKeys: keys, initialDocBytes: bytes.toBytes(), initialDocStarts: docStarts };
}

/** The papers whose title has words in a row that begin with these letters, three or more; its small words may be left out. */
export function papersWithInitials(segment: Segment, letters: string): readonly number[] {
  const { initialKeys, initialDocBytes, initialDocStarts } = segment;
  const places = keysOf(letters).map((key) => placeOf(initialKeys, key));
  if (places.length === 0 || places.includes(-1)) return [];
  const size = (place: number) => (initialDocStarts[place + 1] ?? 0) - (initialDocStarts[place] ?? 0);
  const rarest = places.reduce((a, b) => (size(b) < size(a) ? b : a));
  const docs = readRising(initialDocBytes, initialDocStarts[rarest] ?? 0, initialDocStarts[rarest + 1] ?? 0);
  return letters.length === IN_A_KEY ? docs : docs.filter((doc) => titleHas(segment, doc, letters));
}

const title = new PaperCodes();

function titleHas(segment: Segment, doc: number, letters: string): boolean {
  const count = title.read(segment, doc, true);
  const textOf = (code: number) => termText(segment, segment.termOfRank[code - FIRST_WORD] ?? 0);
  return bothInitials(wordsIn(title.codes.subarray(0, count), textOf)).some((initials) => initials.includes(letters));
}

function wordsIn(codes: Uint32Array, textOf: (code: number) => string): readonly string[] {
  const words: string[] = [];
  for (const [i, code] of codes.entries()) if (code >= FIRST_WORD && codes[i - 1] !== EXTRA) words.push(textOf(code));
  return words;
}

/** The first letters of a title's words, and those without the small ones where there are any. */
function bothInitials(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isSmall(word));
  return (telling.length < words.length ? [words, telling] : [words]).map((of) =>
    of.map((word) => word.charAt(0)).join(''),
  );
}

function keysOf(initials: string): readonly number[] {
  const keys: number[] = [];
  for (let at = 0; at + IN_A_KEY <= initials.length; at++) {
    let key = 0;
    for (let i = at; i < at + IN_A_KEY; i++) {
      const letter = initials.charCodeAt(i) - 0x61;
      key = letter >= 0 && letter < LETTERS ? key * LETTERS + letter : Number.NaN;
    }
    if (!Number.isNaN(key)) keys.push(key);
  }
  return keys;
}

function addTo(docsOf: Map<number, number[]>, key: number, doc: number): void {
  const docs = docsOf.get(key);
  if (!docs) docsOf.set(key, [doc]);
  else if (docs.at(-1) !== doc) docs.push(doc);
}

function placeOf(keys: Uint16Array, key: number): number {
  const place = partition(0, keys.length, (at) => (keys[at] ?? 0) < key);
  return keys[place] === key ? place : -1;
}
