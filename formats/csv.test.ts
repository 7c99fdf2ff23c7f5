import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { library } from '../tests/papers/arbitrary.ts';
import { unguardCell } from './csv/formula-guard.ts';
import { writeCsv } from './csv.ts';

test('is RFC 4180 with a byte-order mark, for any papers', () => {
  fc.assert(
    fc.property(library, (papers) => {
      const file = writeCsv(papers, { at: 0 });
      expect(file.startsWith('\uFEFF"title","authors",')).toBe(true);
      expect(file.endsWith('\r\n')).toBe(true);
      const { data, errors } = Papa.parse<Record<string, string>>(file.slice(1), {
        header: true,
        newline: '\r\n',
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data.map((row) => unguardCell(row['note']!))).toEqual(papers.map((saved) => saved.annotation.note));
      expect(data.map((row) => unguardCell(row['title']!))).toEqual(papers.map((saved) => saved.paper.title));
    }),
  );
});

test('no cell is a formula', () => {
  fc.assert(
    fc.property(library, (papers) => {
      const { data } = Papa.parse<string[]>(writeCsv(papers, { at: 0 }).slice(1), { newline: '\r\n' });
      expect(data.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }),
  );
});
