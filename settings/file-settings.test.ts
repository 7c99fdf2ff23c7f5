import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CARRIED, settingsInFile } from './file-settings.ts';
import { SETTING_NAMES } from './settings.ts';

test('all settings go along but how backups are written', () => {
  expect([...CARRIED, 'backup'].sort()).toEqual([...SETTING_NAMES].sort());
});

test('those that this version names are taken, the others left', () => {
  const text = '{"theme":"dark","later":7,"backup":{"every":"day","keep":3},"__proto__":{"memory":false}}';
  const { settings, odd } = settingsInFile(JSON.parse(text));
  expect([settings, odd]).toEqual([{ theme: 'dark' }, []]);
  expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
});

test('a frozen file’s are those of this version, all of them', () => {
  const file = JSON.parse(readFileSync(new URL('../formats/json/fixtures/version-3.json', import.meta.url), 'utf8'));
  const { settings, odd } = settingsInFile(file.settings);
  expect([settings, odd]).toEqual([file.settings, []]);
  expect(Object.keys(settings).sort()).toEqual([...CARRIED].sort());
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
])('a %s that is %s costs itself alone, and is named', (name, _, value) => {
  expect(settingsInFile({ memory: false, [name]: value })).toEqual({ settings: { memory: false }, odd: [name] });
});

test.each([[[]], ['dark'], [7]])(
  'of settings that are %j none is understood, and without any nothing is odd',
  (found) => {
    expect(settingsInFile(found)).toEqual({ settings: {}, odd: CARRIED });
    expect(settingsInFile(undefined)).toEqual({ settings: {}, odd: [] });
  },
);
