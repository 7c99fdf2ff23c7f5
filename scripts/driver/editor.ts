import '../../words/in-english.ts';
import { say } from '../../words/say.ts';
import { markOn } from './marks.ts';
import type { Reader } from './reader.ts';
import { until } from './until.ts';

export const TAG_FIELD = { role: 'combobox', name: 'Add a tag' } as const;
export const NOTE_FIELD = { role: 'textbox', name: 'Note' } as const;

const editorOf = (title: string) => ({ role: 'region', name: say('common.annotate', { title }) }) as const;

/** Opens the editor from the mark of a card, as a click does. */
export async function openEditor(reader: Reader, title: string): Promise<void> {
  await reader.clickOn(markOn(title));
  await reader.see(editorOf(title));
}

export async function addTag(reader: Reader, tag: string): Promise<void> {
  await reader.fill(TAG_FIELD, tag);
  await reader.press('Enter');
  await reader.see({ role: 'button', name: `Remove tag ${tag}` });
}

/** Writes behind what the note holds already. */
export function writeNote(reader: Reader, text: string): Promise<void> {
  return reader.fill(NOTE_FIELD, text);
}

/** The note as it stands in the open editor. */
export async function noteIn(reader: Reader): Promise<string> {
  return (await reader.see(NOTE_FIELD)).value;
}

/** The tags of the open editor, in order. */
export async function tagsIn(reader: Reader): Promise<string[]> {
  const buttons = await reader.all({ role: 'button', name: /^Remove tag / });
  return buttons.map(({ name }) => name.slice('Remove tag '.length));
}

/** Sets a status, or `Star`. */
export async function pressButton(reader: Reader, name: string): Promise<void> {
  await reader.clickOn({ role: 'button', name });
  await until(
    `“${name}” pressed`,
    async () => (await reader.see({ role: 'button', name })).states['pressed'] === 'true',
  );
}

/** Waits until the open editor says that all is on disk. */
export async function savedSaid(reader: Reader): Promise<void> {
  await reader.see({ role: 'StaticText', name: 'Saved' });
}

export async function closeEditor(reader: Reader, title: string): Promise<void> {
  await reader.press('Escape');
  await reader.gone(editorOf(title));
}
