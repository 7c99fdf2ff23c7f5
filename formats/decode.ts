import { Failure } from '../failures/failure.ts';

const HEAD = 16;
/** How documents, archives, pictures and databases begin. */
const NO_TEXT = [
  ...['%PDF-', '{\\rtf', 'PK\u0003\u0004', '\u001f\u008b', '\u00d0\u00cf\u0011\u00e0', 'SQLite format 3\0'],
  ...['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF87a', 'GIF89a'],
];

/**
 * A file's text, of a JSON backup as of an old reference manager's: Unicode by its mark or by its form, else Windows' Latin. Fails with
 * `file-foreign`.
 */
export function decodeFile(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.slice(0, HEAD));
  if (NO_TEXT.some((start) => head.startsWith(start))) throw new Failure('file-foreign', ['not-text']);
  const order = utf16Order(bytes);
  if (order !== null) return new TextDecoder(order).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // not UTF-8
  }
}

/** By the mark, or by the zero that a Latin letter has in UTF-16. Null for what is no UTF-16. */
function utf16Order([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === undefined || second === undefined) return null;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return null;
}
