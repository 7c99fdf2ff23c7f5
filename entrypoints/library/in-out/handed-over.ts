import type { ImportFile } from '../../../components/library/in-out/props.ts';

let handed: ImportFile | null = null;

/** Opens the import, which reads this file at once. */
export function openInImport(file: ImportFile): void {
  handed = file;
  location.hash = '#import?restore';
}

/** The file that the import was opened with, once. */
export function takeHanded(): ImportFile | null {
  const file = handed;
  handed = null;
  return file;
}
