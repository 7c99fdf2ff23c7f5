import { citationKeys } from '../../formats/citation/keys.ts';
import { isKept, type Millis, type RecordKey } from '../../papers/saved.ts';
import type { Library } from '../../storage/library.ts';

type Keys = ReadonlyMap<RecordKey, string>;

/**
 * The citation keys of a library by a pattern, as its exports have them. Each key depends on all papers before it, so the library
 * is read whole: once, and again only after something in it has changed. Fails as `parseKeyPattern` does.
 */
export function keysOnceRead(): (library: Library, pattern: string | undefined) => Promise<Keys> {
  let read: { readonly at: Millis; readonly pattern: string | undefined; readonly keys: Promise<Keys> } | null = null;
  return async (library, pattern) => {
    const at = await library.latestChange();
    if (read?.at !== at || read.pattern !== pattern) read = { at, pattern, keys: keysOf(library, pattern) };
    return read.keys;
  };
}

async function keysOf(library: Library, pattern: string | undefined): Promise<Keys> {
  const all = await library.everything();
  return citationKeys(all.filter(isKept), pattern);
}
