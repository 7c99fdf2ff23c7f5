import type * as en from './en/index.ts';
import type { Translated } from './entry.ts';

/** The original that all other languages follow. */
export type Original = typeof en;
export type RoomName = keyof Original & string;

/** The whole catalogue in some language. */
export type Catalogue = { readonly [Name in RoomName]: Translated<Original[Name]> };

/** The name of a message: `room.word`. */
export type Key = { [Name in RoomName]: `${Name}.${keyof Original[Name] & string}` }[RoomName];

type EntryOf<K> = K extends `${infer Name extends RoomName}.${infer Word}`
  ? Original[Name][Word & keyof Original[Name]]
  : never;

type Blanks<Text> = Text extends `${string}{${infer Blank}}${infer Rest}` ? Blank | Blanks<Rest> : never;

/** The names of what a message is said of. Where it has forms by number, `count` chooses. */
export type BlanksOf<K extends Key> =
  EntryOf<K> extends infer E ? (E extends string ? Blanks<E> : Blanks<E[keyof E]> | 'count') : never;

/** What is said besides the key: nothing, or a value for each blank. Numbers are written in the reader's way. */
export type Given<K extends Key> = [BlanksOf<K>] extends [never]
  ? readonly []
  : readonly [{ readonly [Blank in BlanksOf<K>]: Blank extends 'count' ? number : string | number }];
