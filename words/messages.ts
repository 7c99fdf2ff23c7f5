import type { Entry, Room } from './entry.ts';

/** As browsers allow: letters, figures and underscores. */
export function messageName(key: string, form?: string): string {
  const name = key.replace(/\W/g, '_');
  return form === undefined ? name : `${name}__${form}`;
}

/** A catalogue as browsers keep one: a name for each message, and for each form of those that go by number. */
export function messagesOf(catalogue: Readonly<Record<string, Room>>): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  for (const [room, words] of Object.entries(catalogue)) {
    for (const [word, entry] of Object.entries(words)) {
      for (const [form, text] of formsOf(entry)) messages.set(messageName(`${room}.${word}`, form), text);
    }
  }
  return messages;
}

function formsOf(entry: Entry): readonly (readonly [form: string | undefined, text: string])[] {
  return typeof entry === 'string' ? [[undefined, entry]] : Object.entries(entry);
}
