/** A message, or its forms by number: those that the language's plural rules know. `{name}` stands for what it is said of. */
export type Entry = string | Plural;
export type Plural = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/** One part of the catalogue, by the words' names. */
export type Room = Readonly<Record<string, Entry>>;

/** The same room in another language: every word is there, and has forms where the original has them. */
export type Translated<Original extends Room> = {
  readonly [Word in keyof Original]: Original[Word] extends string ? string : Plural;
};
