import type { ComponentChildren } from 'preact';
import type { BlanksOf, Key } from '../../words/keys.ts';
import { pieces } from '../../words/say.ts';

interface SaidProps<K extends Key> {
  readonly of: K;
  readonly with: { readonly [Blank in BlanksOf<K>]: ComponentChildren };
}

/** A sentence with more than text in it: links, titles, keys, each where the reader's language wants it. */
export function Said<K extends Key>(props: SaidProps<K>) {
  return <>{pieces<K, ComponentChildren>(props.of, props.with)}</>;
}
