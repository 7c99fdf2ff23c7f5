import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Failure } from '../failures/failure.ts';
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
  ['theme', 'no theme', 'purple'],
  ['theme', 'null', null],
  ['tagHues', 'no hue', { decoding: 99 }],
  ['tagHues', 'far too many', MANY],
  ['savedSearches', 'without a name', [{ name: '', query: 'a' }]],
  ['listRules', 'with another effect', [{ query: 'a', effect: 'delete' }]],
  ['keyChanges', 'a number', { save: 7 }],
  ['sitesOff', 'text', 'arxiv'],
  ['marksShow', 'no part of a mark', ['title']],
  ['noteTemplate', 'too long', 'x'.repeat(20_001)],
])('a file is refused whose %s is %s', (name, _, value) => {
  const refusal = new Failure('file-malformed', ['odd-setting', { name }]);
  expect(() => settingsInFile({ memory: false, [name]: value })).toThrow(refusal);
});
