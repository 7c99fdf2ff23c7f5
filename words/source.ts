/** What answers with a message by its name; an empty text where there is none. */
export type Source = (name: string) => string;

interface BrowserGlobals {
  readonly chrome?: { readonly i18n?: { readonly getMessage: Source; readonly getUILanguage: () => string } };
}

// By its name: the polyfill's object cannot be had in workers, and this file goes everywhere.
const i18n = (globalThis as BrowserGlobals).chrome?.i18n;

let source: Source = (name) => {
  if (!i18n) throw new Error(`no language is spoken here: ${name}`);
  try {
    return i18n.getMessage(name);
  } catch {
    return ''; // the extension behind this page is gone: what was not learnt before cannot be said any more
  }
};
const known = new Map<string, string>();

/** Where there is no browser, as in tests and scripts: takes the messages from here. */
export function speak(messages: ReadonlyMap<string, string>): void {
  known.clear();
  source = (name) => messages.get(name) ?? '';
}

/** A message as it stands in the catalogue, with its blanks. Asked for once: a script that outlives its extension keeps those that it knows. */
export function message(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const text = source(name);
  known.set(name, text);
  return text;
}

/** The language of the browser's own surface, which ours need not speak. */
export function browserLanguage(): string {
  return i18n?.getUILanguage() ?? 'en';
}
