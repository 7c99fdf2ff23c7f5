import { hashOf } from '../../papers/hash.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import { type ColumnRow, columnRow, columns, rowAt } from './columns.ts';
import { pack } from './format.ts';
import { buildInitials } from './initials.ts';
import { NameBuilder } from './name-builder.ts';
import { eachName, shownNames } from './name-reader.ts';
import { addressesOf, NAME_KINDS, namesOf, shownNamesOf } from './names.ts';
import { buildPostings } from './posting-builder.ts';
import type { Segment } from './sections.ts';
import { sharedBeginnings } from './shared-beginnings.ts';
import { sortTerms } from './sort-terms.ts';
import { atOnce, type Steps } from './steps.ts';
import { stringAt, stringTable } from './string-table.ts';
import { eachCode } from './word-reader.ts';
import { encodeWords, WordWriter } from './word-writer.ts';
import { FIRST_WORD, wordsOf } from './words.ts';

const NOT_KEPT = -1;
const PAPERS_A_STEP = 100;

/** Builds a segment from papers, or from what other segments hold of theirs. */
export class SegmentBuilder {
  readonly #words = new WordWriter();
  readonly #rows: ColumnRow[] = [];
  readonly #names = new NameBuilder();
  readonly #addresses: { readonly hash: number; readonly doc: number }[] = [];

  get papers(): number {
    return this.#rows.length;
  }

  add(saved: SavedPaper): void {
    const doc = this.#rows.push(columnRow(saved)) - 1;
    wordsOf(saved, this.#words.numberOf, this.#words.write);
    this.#words.endPaper();
    const names = namesOf(saved);
    for (const kind of NAME_KINDS) for (const name of names[kind]) this.#names.add(kind, name, doc);
    this.#names.show(shownNamesOf(saved));
    for (const address of addressesOf(saved)) this.#addresses.push({ hash: hashOf(address), doc });
  }

  /** Takes over the papers of a segment that are not dead, without their records. */
  *addSegment(segment: Segment, dead: Uint8Array): Steps<void> {
    const docs = new Int32Array(segment.docs).fill(NOT_KEPT);
    const numbers = new Int32Array(segment.terms).fill(NOT_KEPT);
    const table = { bytes: segment.termBytes, starts: segment.termStarts };
    const numberOf = (term: number): number => {
      if (numbers[term] === NOT_KEPT) numbers[term] = this.#words.numberOf(stringAt(table, term));
      return numbers[term] ?? 0;
    };
    for (let doc = 0; doc < segment.docs; doc++) {
      if (doc % PAPERS_A_STEP === 0) yield;
      if (dead[doc] === 1) continue;
      docs[doc] = this.#rows.push(rowAt(segment, doc)) - 1;
      eachCode(segment, doc, (code, term) => {
        this.#words.write(code < FIRST_WORD ? code : numberOf(term) + FIRST_WORD);
        return true;
      });
      this.#words.endPaper();
      this.#names.show(shownNames(segment, doc));
    }
    yield;
    const kept = (doc: number) => docs[doc] ?? NOT_KEPT;
    eachName(segment, (kind, name, of) => {
      for (const doc of of) if (kept(doc) !== NOT_KEPT) this.#names.add(kind, name, kept(doc));
    });
    for (const [i, hash] of segment.addressHashes.entries()) {
      const doc = kept(segment.addressDocs[i] ?? 0);
      if (doc !== NOT_KEPT) this.#addresses.push({ hash, doc });
    }
  }

  *build(): Steps<Segment> {
    yield;
    const terms = this.#words.terms();
    const { sorted, order, positionOf } = sortTerms(terms);
    yield;
    const streams = this.#words.streams();
    const postings = yield* buildPostings(streams, order);
    const words = yield* encodeWords(streams, positionOf);
    const names = this.#names.build();
    yield;
    const initials = yield* buildInitials(streams, terms);
    const table = stringTable(sorted);
    const termShared = sharedBeginnings(table);
    yield;
    const addresses = this.#addresses.sort((a, b) => a.hash - b.hash || a.doc - b.doc);
    return pack({
      termBytes: table.bytes,
      termStarts: table.starts,
      termShared,
      ...postings,
      ...words,
      ...initials,
      ...names,
      addressHashes: Uint32Array.from(addresses, ({ hash }) => hash),
      addressDocs: Uint32Array.from(addresses, ({ doc }) => doc),
      ...columns(this.#rows),
    });
  }
}

/** A segment of papers, at once: for a few hundred it takes some ten milliseconds. */
export function buildSegment(papers: readonly SavedPaper[]): Segment {
  const builder = new SegmentBuilder();
  for (const saved of papers) builder.add(saved);
  return atOnce(builder.build());
}
