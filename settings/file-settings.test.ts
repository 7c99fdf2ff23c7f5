import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CARRIED, settingsInFile } from './file-settings.ts';
import { SETTING_NAMES } from './settings.ts';

test('all settings go along but how backups are written', () => {
  expect([...CARRIED, 'backup'].sort()).toEqual([...SETTING_NAMES].sort());
});

test('those that this version names are taken, the others left', () => {
  const text = '{"theme":"dark","later":7,"backup":{"every":"day","keep":3},"__proto__":{"memory":false}}';
  const taken = settingsInFile(JSON.parse(text));
  expect(taken).toEqual({ theme: 'dark' });
  expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
});

test('a frozen file’s are those of this version, all of them', () => {
  const file = JSON.parse(readFileSync(new URL('../formats/json/fixtures/version-3.json', import.meta.url), 'utf8'));
  const taken = settingsInFile(file.settings);
  expect(taken).toEqual(file.settings);
  expect(Object.keys(taken).sort()).toEqual([...CARRIED].sort());
});

const MANY = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`tag ${at}`, 1]));

test.each([
  ['theme', 'purple'],
  ['theme', null],
  ['tagHues', { decoding: 99 }],
  ['tagHues', MANY],
  ['savedSearches', [{ name: '', query: 'a' }]],
  ['listRules', [{ query: 'a', effect: 'delete' }]],
  ['keyChanges', { save: 7 }],
  ['sitesOff', 'arxiv'],
  ['marksShow', ['title']],
  ['noteTemplate', 'x'.repeat(20_001)],
])('%s cannot be %j, and the file is refused', (name, value) => {
  expect(() => settingsInFile({ memory: false, [name]: value })).toThrow(`file-malformed (settings: ${name}`);
});
