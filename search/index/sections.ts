/**
 * The parts of a segment, in the order in which they lie in its buffer. All are flat arrays, so a saved segment is used
 * as it is read: nothing is parsed. ARCHITECTURE.md says what each one holds.
 */
export const SECTIONS = [
  ['termBytes', Uint8Array],
  ['termStarts', Uint32Array],
  ['termShared', Uint8Array],
  ['postingBytes', Uint8Array],
  ['postingStarts', Uint32Array],
  ['wordBytes', Uint8Array],
  ['wordStarts', Uint32Array],
  ['termOfRank', Uint32Array],
  ['initialKeys', Uint16Array],
  ['initialDocBytes', Uint8Array],
  ['initialDocStarts', Uint32Array],
  ['nameBytes', Uint8Array],
  ['nameStarts', Uint32Array],
  ['nameKindStarts', Uint32Array],
  ['nameDocBytes', Uint8Array],
  ['nameDocStarts', Uint32Array],
  ['shownBytes', Uint8Array],
  ['shownStarts', Uint32Array],
  ['addressHashes', Uint32Array],
  ['addressDocs', Uint32Array],
  ['keyBytes', Uint8Array],
  ['keyStarts', Uint32Array],
  ['keyOrder', Uint32Array],
  ['titleBytes', Uint8Array],
  ['titleStarts', Uint32Array],
  ['savedAt', Float64Array],
  ['changedAt', Float64Array],
  ['readAt', Float64Array],
  ['touchedAt', Float64Array],
  ['dates', Uint32Array],
  ['traits', Uint16Array],
  ['tagCounts', Uint16Array],
  ['authorCounts', Uint16Array],
] as const;

type Section = (typeof SECTIONS)[number];
export type SectionName = Section[0];

/** The arrays of one segment. */
export type Sections = {
  readonly [Name in SectionName]: InstanceType<Extract<Section, readonly [Name, unknown]>[1]>;
};

/** Everything that is known of some papers for finding them. It never changes once it is built. */
export interface Segment extends Sections {
  /** How many papers it holds; they are numbered from 0. */
  readonly docs: number;
  /** How many different terms. */
  readonly terms: number;
  /** All of the arrays, one behind the other, as they are saved. */
  readonly buffer: ArrayBuffer;
}
