import { expect, test } from 'vitest';
import { Failure } from '../failures/failure.ts';
import { decodeFile } from './decode.ts';

test.each([
  ['UTF-8', [0xc3, 0xa9]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
  ['UTF-16', [0xff, 0xfe, 0xe9, 0x00]],
  ['UTF-16, the other way round', [0xfe, 0xff, 0x00, 0xe9]],
  ['UTF-16 without its mark', [0xe9, 0x00]],
  ["Windows' Latin", [0xe9]],
])('%s is read', (_, bytes) => {
  expect(decodeFile(new Uint8Array(bytes))).toBe('é');
});

test.each([
  ['%PDF-1.7\n', 'a PDF'],
  ['PK\x03\x04', 'an archive'],
  ['SQLite format 3\0', 'Zotero’s own database'],
  ['\x89PNG\r\n', 'a picture'],
])('%j, as %s begins, is no text', (head) => {
  expect(() => decodeFile(Uint8Array.from(`${head}rest`, (char) => char.charCodeAt(0)))).toThrow(
    new Failure('file-foreign', ['not-text']),
  );
});
