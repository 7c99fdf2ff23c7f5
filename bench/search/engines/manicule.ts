import type { SavedPaper } from '../../../papers/saved.ts';
import { find } from '../../../search/engine.ts';
import { unpack } from '../../../search/index/format.ts';
import { LibraryIndex } from '../../../search/index/library-index.ts';
import { SegmentBuilder } from '../../../search/index/segment-builder.ts';
import { atOnce } from '../../../search/index/steps.ts';
import { hitsOf } from '../../../search/show/hits.ts';
import { type Built, type Engine, SHOWN } from './engine.ts';

const REQUEST = { tags: [], status: null, limit: SHOWN } as const;

/** This project's engine, as the worker uses it. */
export const manicule: Engine = {
  name: 'manicule',
  build: (papers) => {
    const builder = new SegmentBuilder();
    for (const saved of papers) builder.add(saved);
    const index = new LibraryIndex();
    index.adopt(atOnce(builder.build()));
    return builtOn(index, new Map(papers.map((saved) => [saved.key, saved])));
  },
};

function builtOn(index: LibraryIndex, records: Map<string, SavedPaper>): Built {
  return {
    search: (query) => {
      const found = find(index, { ...REQUEST, query }, Date.now());
      return hitsOf(found, (key) => records.get(key) ?? null).map(({ saved }) => saved.key);
    },
    update: (saved) => {
      records.set(saved.key, saved);
      index.update([saved]);
    },
    save: () => {
      const saved = index.segments.map(({ id, segment, dead }) => ({ id, buffer: segment.buffer.slice(0), dead }));
      return {
        bytes: saved.reduce((sum, { buffer, dead }) => sum + buffer.byteLength + dead.byteLength, 0),
        load: () => {
          const segments = saved.map(({ id, buffer, dead }) => {
            const segment = unpack(buffer);
            if (segment === null) throw new Error('the saved index cannot be read again');
            return { id, segment, dead };
          });
          return builtOn(new LibraryIndex(segments), records);
        },
      };
    },
  };
}
