import { SECTIONS, type SectionName, type Sections, type Segment } from './sections.ts';

/**
 * The number of this layout and of all that decides what is in it (folding, weights). An index saved under another
 * number is built anew.
 */
export const INDEX_FORMAT = 8;

const MAGIC = 0x4d4e434c;
const HEADER_WORDS = 3 + SECTIONS.length + ((3 + SECTIONS.length) % 2);
const HEADER_BYTES = HEADER_WORDS * 4;

/**
 * One buffer that holds the arrays. First come 32-bit words in the machine's order: the magic number, the format's
 * number, the checksum of all words behind it, then the length of each section in its own elements. The sections follow
 * in order, each on a multiple of eight bytes.
 */
export function pack(sections: Sections): Segment {
  const size = SECTIONS.reduce((sum, [name]) => sum + aligned(sections[name].byteLength), HEADER_BYTES);
  const buffer = new ArrayBuffer(size);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header.set([MAGIC, INDEX_FORMAT, 0, ...SECTIONS.map(([name]) => sections[name].length)]);
  let at = HEADER_BYTES;
  for (const [name] of SECTIONS) {
    const { buffer: from, byteOffset, byteLength } = sections[name];
    new Uint8Array(buffer, at, byteLength).set(new Uint8Array(from, byteOffset, byteLength));
    at += aligned(byteLength);
  }
  header[2] = checksum(buffer);
  return viewOf(buffer);
}

/** The segment in a saved buffer; null where it is of another format or not as it was written. */
export function unpack(buffer: ArrayBuffer): Segment | null {
  if (buffer.byteLength < HEADER_BYTES || buffer.byteLength % 8 !== 0) return null;
  const [magic, format, sum] = new Uint32Array(buffer, 0, 3);
  if (magic !== MAGIC || format !== INDEX_FORMAT || sum !== checksum(buffer)) return null;
  return viewOf(buffer);
}

function viewOf(buffer: ArrayBuffer): Segment {
  const lengths = new Uint32Array(buffer, 12, SECTIONS.length);
  const views: Partial<Record<SectionName, unknown>> = {};
  let at = HEADER_BYTES;
  for (const [i, [name, View]] of SECTIONS.entries()) {
    const view = new View(buffer, at, lengths[i]);
    views[name] = view;
    at += aligned(view.byteLength);
  }
  const sections = views as Sections; // each section's name was given its own array just now
  return { ...sections, buffer, docs: sections.savedAt.length, terms: sections.termStarts.length - 1 };
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

// FNV-1a over words rather than bytes, in four lanes that do not wait for each other: a few milliseconds for a library.
function checksum(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer, 12);
  let [a, b, c, d] = [0x811c9dc5, 0x811c9dc5, 0x811c9dc5, 0x811c9dc5];
  for (let i = 0; i < words.length; i += 4) {
    a = Math.imul(a ^ (words[i] ?? 0), 0x01000193);
    b = Math.imul(b ^ (words[i + 1] ?? 0), 0x01000193);
    c = Math.imul(c ^ (words[i + 2] ?? 0), 0x01000193);
    d = Math.imul(d ^ (words[i + 3] ?? 0), 0x01000193);
  }
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
}
