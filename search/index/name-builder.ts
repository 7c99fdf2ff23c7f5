import { ByteWriter, writeRising } from './bytes.ts';
import { NAME_KINDS, type Named, type NameKind, nameKey } from './names.ts';
import type { Sections } from './sections.ts';
import { compareBytes, encode, stringTable } from './string-table.ts';

type NameSections = Pick<
  Sections,
  'nameBytes' | 'nameStarts' | 'nameKindStarts' | 'nameDocBytes' | 'nameDocStarts' | 'shownBytes' | 'shownStarts'
>;

/** Gathers the names of papers, which papers bear each, and which of them a row shows. Papers are given in order. */
export class NameBuilder {
  readonly #docsOf: Readonly<Record<NameKind, Map<string, number[]>>> = {
    tag: new Map(),
    author: new Map(),
    venue: new Map(),
    site: new Map(),
    id: new Map(),
  };

  readonly #shown: (readonly Named[])[] = [];

  add(kind: NameKind, name: string, doc: number): void {
    const docs = this.#docsOf[kind].get(name);
    if (docs) docs.push(doc);
    else this.#docsOf[kind].set(name, [doc]);
  }

  /** The names that the next paper shows: each is among those that were added for it. */
  show(names: readonly Named[]): void {
    this.#shown.push(names);
  }

  /** Kind after kind; within a kind by `nameKey`, so that a beginning is a range. */
  build(): NameSections {
    const names: string[] = [];
    const docs = new ByteWriter();
    const docStarts = [0];
    const kindStarts = [0];
    const numbers = new Map<NameKind, Map<string, number>>();
    for (const kind of NAME_KINDS) {
      const numberOf = new Map<string, number>();
      numbers.set(kind, numberOf);
      for (const name of sortedByKey([...this.#docsOf[kind].keys()])) {
        numberOf.set(name, names.push(name) - 1);
        writeRising(docs, this.#docsOf[kind].get(name) ?? []);
        docStarts.push(docs.length);
      }
      kindStarts.push(names.length);
    }
    const { bytes, starts } = stringTable(names);
    return {
      nameBytes: bytes,
      nameStarts: starts,
      nameKindStarts: Uint32Array.from(kindStarts),
      nameDocBytes: docs.toBytes(),
      nameDocStarts: Uint32Array.from(docStarts),
      ...this.#buildShown(({ kind, name }) => numbers.get(kind)?.get(name) ?? 0),
    };
  }

  #buildShown(numberOf: (named: Named) => number): Pick<Sections, 'shownBytes' | 'shownStarts'> {
    const shown = new ByteWriter();
    const starts = [0];
    for (const names of this.#shown) {
      for (const named of names) shown.number(numberOf(named));
      starts.push(shown.length);
    }
    return { shownBytes: shown.toBytes(), shownStarts: Uint32Array.from(starts) };
  }
}

function sortedByKey(names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, key: encode(nameKey(name)) }))
    .sort((a, b) => compareBytes(a.key, b.key))
    .map(({ name }) => name);
}
