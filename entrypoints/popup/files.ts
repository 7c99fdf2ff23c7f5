import type { FormatChoice } from '../../components/popup/props.ts';
import type { Saved, Taken } from '../../components/popup/sentences.ts';
import { saveFile } from '../../components/save-file.ts';
import { Failure } from '../../failures/failure.ts';
import type { WritableId } from '../../formats/format.ts';
import { fileName, READERS, WRITERS } from '../../formats/index.ts';
import { isKept, type SavedPaper } from '../../papers/saved.ts';
import { settingsForFile } from '../../settings/carry.ts';
import type { Library } from '../../storage/library.ts';

export const FORMATS: readonly FormatChoice[] = Object.values(WRITERS);

export function isFormat(id: string): id is WritableId {
  return Object.hasOwn(WRITERS, id);
}

/** Saves a file of the papers, or of the whole library where null; a backup of that holds the trash and the settings too. */
export async function writeFile(
  id: WritableId,
  papers: readonly SavedPaper[] | null,
  library: Library,
): Promise<Saved> {
  const format = WRITERS[id];
  const [write, everything] = await Promise.all([format.load(), library.everything()]);
  const at = Date.now();
  const whole = id === 'json' ? everything : everything.filter(isKept).reverse();
  const written = papers ?? whole;
  const file = fileName(format, at);
  const settings = papers === null ? await settingsForFile() : {};
  saveFile(file, format.mediaType, write(written, { at, library: everything, settings }));
  return { papers: written.filter(isKept).length, file };
}

/** Merges a backup's papers into the library. Fails with `file-malformed`, `file-newer` or `file-unreadable`, having changed nothing. */
export async function readFile(file: File, library: Library): Promise<Taken> {
  const read = await READERS.json.load();
  const text = await file.text().catch((error: unknown) => {
    throw new Failure('file-unreadable', undefined, error);
  });
  const { papers, problems } = read(text, { at: Date.now() });
  return { ...(await library.importAll(papers)), odd: problems.length };
}
