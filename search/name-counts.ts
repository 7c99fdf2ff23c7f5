import type { LibraryIndex } from './index/library-index.ts';
import { docsOfName, nameAt, namesStarting } from './index/name-reader.ts';
import { type NameKind, nameKey } from './index/names.ts';
import type { NameCount } from './query/complete.ts';

/** The names of a kind one of whose words begins like a text, most papers first. Spellings that fold alike are one name. */
export function namesLike(index: LibraryIndex, kind: NameKind, text: string, limit: number): readonly NameCount[] {
  const wanted = nameKey(text.trim());
  const counts = new Map<string, { name: string; papers: number }>();
  for (const { segment, dead } of index.segments) {
    const [from, to] = namesStarting(segment, kind, '');
    for (let at = from; at < to; at++) {
      const name = nameAt(segment, at);
      const key = nameKey(name);
      if (!hasWordLike(key, wanted)) continue;
      const papers = docsOfName(segment, at).filter((doc) => dead[doc] !== 1).length;
      const known = counts.get(key);
      if (known) known.papers += papers;
      else if (papers > 0) counts.set(key, { name, papers });
    }
  }
  const found = [...counts].map(([key, count]) => ({ ...count, first: key.startsWith(wanted) }));
  found.sort((a, b) => Number(b.first) - Number(a.first) || b.papers - a.papers);
  return found.slice(0, limit).map(({ name, papers }) => ({ name, papers }));
}

function hasWordLike(key: string, wanted: string): boolean {
  for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(key.charAt(at - 1))) return true;
    if (wanted === '') return true;
  }
  return false;
}
