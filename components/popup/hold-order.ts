import type { RecordKey } from '../../papers/saved.ts';
import type { Hit } from '../../search/searcher.ts';

/**
 * A fresh answer laid out so that what is on the screen stays where it is: papers shown already keep their order, new ones
 * come in before the one that follows them in the answer. `held` stays even where the answer has it no more: the reader is
 * writing on it.
 */
export function holdOrder(shown: readonly Hit[], fresh: readonly Hit[], held: Hit): readonly Hit[] {
  const byKey = new Map(fresh.map((hit) => [hit.saved.key, hit]));
  if (!byKey.has(held.saved.key)) byKey.set(held.saved.key, held);
  const laid = shown.map((hit) => byKey.get(hit.saved.key)).filter((hit) => hit !== undefined);
  const there = new Set(laid.map((hit) => hit.saved.key));
  for (let i = fresh.length - 1; i >= 0; i--) {
    const hit = fresh[i];
    if (!hit || there.has(hit.saved.key)) continue;
    laid.splice(placeBefore(laid, fresh[i + 1]?.saved.key), 0, hit);
    there.add(hit.saved.key);
  }
  return laid;
}

function placeBefore(laid: readonly Hit[], key: RecordKey | undefined): number {
  const at = laid.findIndex((hit) => hit.saved.key === key);
  return at < 0 ? laid.length : at;
}
