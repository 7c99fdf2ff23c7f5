import { saveFile } from '../../components/save-file.ts';
import { fileName, WRITERS } from '../../formats/index.ts';
import { settingsForFile } from '../../settings/carry.ts';
import { rowsAsTheyLie } from '../../storage/rescue.ts';

/** Saves all that lies in the library as one file: a backup of what is readable, with the rest behind it. */
export async function saveRows(): Promise<void> {
  const [rows, settings, { backupOf }] = await Promise.all([
    rowsAsTheyLie(),
    settingsForFile(),
    import('../../formats/json/write.ts'),
  ]);
  const at = Date.now();
  saveFile(fileName(WRITERS.json, at), WRITERS.json.mediaType, backupOf(rows, at, settings));
}
