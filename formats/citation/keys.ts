import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { DEFAULT_KEY_PATTERN, type KeyPattern, parseKeyPattern } from './key-pattern.ts';

/**
 * The citation key of every paper of a library, by a pattern. Where papers share one, the first saved has it and the next get
 * `a`, `b`, … so that adding papers changes no key. Keys that differ in case alone are one to BibTeX. Fails as `parseKeyPattern` does.
 */
export function citationKeys(
  library: readonly SavedPaper[],
  pattern: string = DEFAULT_KEY_PATTERN,
): ReadonlyMap<RecordKey, string> {
  const keyOf = parseKeyPattern(pattern);
  const keys = new Map<RecordKey, string>();
  const taken = new Map<string, number>();
  for (const saved of [...library].sort((a, b) => a.savedAt - b.savedAt || (a.key < b.key ? -1 : 1))) {
    keys.set(saved.key, takeFree(baseKey(saved, keyOf), taken));
  }
  return keys;
}

function baseKey({ paper }: SavedPaper, keyOf: KeyPattern): string {
  const key = keyOf(paper);
  return /^[a-z]/i.test(key) ? key : `paper${key}`;
}

/** `taken` holds, for each key in use, how many letters were tried behind it. */
function takeFree(base: string, taken: Map<string, number>): string {
  let key = base;
  let tried = taken.get(base.toLowerCase()) ?? 0;
  while (taken.has(key.toLowerCase())) key = base + letters(tried++);
  taken.set(base.toLowerCase(), tried);
  if (key !== base) taken.set(key.toLowerCase(), 0);
  return key;
}

/** a … z, aa, ab, … */
function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last;
}
