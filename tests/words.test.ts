import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as en from '../words/en/index.ts';

/** The parts of the house whose every text is in the catalogue. */
const CONVERTED = [
  'components/annotation-editor/',
  'components/library/',
  'components/list-bar/',
  'components/list-help/',
  'components/mark/',
  'components/popup/',
  'components/search/',
  'components/text/',
  'components/toast/',
  'components/welcome/',
  'entrypoints/background/',
  'entrypoints/library/',
  'entrypoints/popup/',
  'entrypoints/welcome/',
  'page/',
];

const source = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => existsSync(file) && !/\.test\.tsx?$/.test(file) && !/^(?:words|tests)\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('every message is said somewhere', () => {
  const whole = source.map(({ text }) => text).join('\n');
  const unsaid = Object.entries(en).flatMap(([room, words]) =>
    whole.includes(`\`${room}.\${`) || room === 'manifest'
      ? []
      : Object.keys(words)
          .map((word) => `${room}.${word}`)
          .filter(
            (key) => !['language.tag', 'language.direction'].includes(key) && !new RegExp(`['"]${key}['"]`).test(whole),
          ),
  );
  expect(unsaid).toEqual([]);
});

test('every reason is given somewhere', () => {
  const whole = source.map(({ text }) => text).join('\n');
  const ungiven = Object.keys(en.reason).filter(
    (word) => !whole.includes(`'${word}'`) && !whole.includes(`reason.${word}`),
  );
  expect(ungiven.filter((word) => !word.startsWith('want-'))).toEqual([]);
});

/** Attributes that are read to somebody, or shown. */
const SHOWN = 'aria-label|aria-description|aria-roledescription|title|placeholder|alt|label';

/** What looks like words for a reader and is in no catalogue. The linter looks at the text between tags (`noJsxLiterals`). */
const LITERALS: readonly RegExp[] = [
  new RegExp(`\\s(?:${SHOWN})=(?:"[^"]*\\p{L}|\\{[^{}]*['\`][^'\`{}]*\\p{L}{2})[^"'\`]*`, 'gu'),
  /['"`]\p{Lu}[\p{Ll}’]*[ ,.…:][^'"`\n]*['"`]/gu,
];

/** An invented paper; names, keys and what is typed as it stands. */
const NO_WORDS_OF_OURS = ['components/welcome/sample-card.tsx'];
const NAMES = [
  'Hugging Face',
  'ACL Anthology',
  'Citation Style Language',
  'Mustache: ',
  'E Delete',
  'Shift + ',
  'Ctrl + A',
  'arXiv:2412.00127',
  'tag:decoding after:2026',
];

/** Whose text is for those who look into the console, or at the code. */
const FOR_OURSELVES =
  /\/\*[\s\S]*?\*\/|\/\/ .*$|^import [^;]*;|(?:new Error|report|told)\([^;]*;|\bsay\((?:[^()]|\([^()]*\))*\)/gm;

test('what a reader sees or hears is in the catalogue', () => {
  const converted = source.filter(
    ({ file }) => CONVERTED.some((room) => file.startsWith(room)) && !NO_WORDS_OF_OURS.includes(file),
  );
  const found = converted.flatMap(({ file, text }) => {
    const bare = text.replace(FOR_OURSELVES, '');
    const literals = LITERALS.flatMap((pattern) => bare.match(pattern) ?? []);
    return literals
      .filter((words) => !NAMES.some((name) => words.includes(name)))
      .map((words) => `${file}: ${words.trim()}`);
  });
  expect(found).toEqual([]);
});
