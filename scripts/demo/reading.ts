import { addTag, closeEditor, openEditor, pressButton, savedSaid, writeNote } from '../driver/editor.ts';
import type { Reader } from '../driver/reader.ts';
import { SAMPLE_PAPERS } from '../sample/papers.ts';

/** What a reader of the sample listing makes of one paper. */
export interface Reading {
  readonly title: string;
  /** The status's name on its button, and the star. */
  readonly buttons: readonly string[];
  readonly tags: readonly string[];
  readonly note: string;
}

const [lossless, benchmarks, librarians] = SAMPLE_PAPERS.map(({ title }) => title);

export const READINGS: readonly Reading[] = [
  {
    title: librarians ?? '',
    buttons: ['To read'],
    tags: ['retrieval', 'small models'],
    note: 'Knows what is not on the shelf. Try it on the help desk’s questions.',
  },
  {
    title: benchmarks ?? '',
    buttons: ['Read'],
    tags: ['evaluation', 'to cite'],
    note: 'Half-life of a benchmark: seven weeks for riddles, four years for proofs.\n\n- the freshness test needs only a paraphraser\n- section 4 for our appendix',
  },
  {
    title: lossless ?? '',
    buttons: ['Reading', 'Star'],
    tags: ['decoding', 'inference'],
    note: 'Drafts with its *own* first eleven layers, so nothing else has to be trained.\n\nAsk: does the phrase cache survive batching?',
  },
];

/** Writes a reading down beside its card, leaves the editor open, and returns once it is on disk. */
async function writeDown(reader: Reader, { title, buttons, tags, note }: Reading): Promise<void> {
  await openEditor(reader, title);
  for (const button of buttons) await pressButton(reader, button);
  for (const tag of tags) await addTag(reader, tag);
  await writeNote(reader, note);
  await savedSaid(reader);
}

export async function writeAllDown(
  reader: Reader,
  readings: readonly Reading[],
  say: (line: string) => void,
): Promise<void> {
  for (const reading of readings) {
    await writeDown(reader, reading);
    await closeEditor(reader, reading.title);
    say(`Tagged ${reading.tags.join(' and ')}, and noted: ${reading.title}`);
  }
}
