import { ByteWriter, writeRising } from './bytes.ts';
import { NAME_KINDS, type NameKind, nameKey } from './names.ts';
import type { Sections } from './sections.ts';
import { compareBytes, encode, stringTable } from './string-table.ts';

type NameSections = Pick<Sections, 'nameBytes' | 'nameStarts' | 'nameKindStarts' | 'nameDocBytes' | 'nameDocStarts'>;

/** Gathers the names of papers, and which papers bear each. Papers are given in order. */
export class NameBuilder {
  readonly #docsOf: Readonly<Record<NameKind, Map<string, number[]>>> = {
    tag: new Map(),
    author: new Map(),
    venue: new Map(),
    site: new Map(),
    id: new Map(),
  };

  add(kind: NameKind, name: string, doc: number): void {
    const docs = this.#docsOf[kind].get(name);
    if (docs) docs.push(doc);
    else this.#docsOf[kind].set(name, [doc]);
  }

  /** Kind after kind; within a kind by `nameKey`, so that a beginning is a range. */
  build(): NameSections {
    const names: string[] = [];
    const docs = new ByteWriter();
    const docStarts = [0];
    const kindStarts = [0];
    for (const kind of NAME_KINDS) {
      for (const name of sortedByKey([...this.#docsOf[kind].keys()])) {
        names.push(name);
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
    };
  }
}

function sortedByKey(names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, key: encode(nameKey(name)) }))
    .sort((a, b) => compareBytes(a.key, b.key))
    .map(({ name }) => name);
}
