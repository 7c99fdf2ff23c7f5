import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Bytes of all pictures together, and of the film. */
const ALL = 2_000_000;
const FILM = 600_000;

const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => normalize(join(folder, name)));

const pictures = filesOf('docs/images', /\.\w+$/);
const texts = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md', ...filesOf('docs', /\.md$/)];

/** The pictures that a text shows or links to, as paths from the root. */
function named(text: string): string[] {
  const links = readFileSync(text, 'utf8').matchAll(/\]\(([^)\s]+\.(?:png|gif|svg|webm))\)/g);
  return [...links].map(([, path]) => normalize(join(dirname(text), path ?? '')));
}

test('every picture is named by a text, and every picture that is named is there', () => {
  expect([...new Set(texts.flatMap(named))].sort()).toEqual(pictures.sort());
});

test('all of them are light', () => {
  expect(pictures.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(ALL);
  expect(statSync('docs/images/manicule.gif').size).toBeLessThanOrEqual(FILM);
});

test.each(filesOf('docs/images/store', /\.png$/))('%s has the stores’ size, and 24 bits a pixel', (file) => {
  const png = readFileSync(file);
  const [width, height, depth, colour] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png.readUInt8(24),
    png.readUInt8(25),
  ];
  expect([width, height]).toEqual(file.endsWith('tile.png') ? [440, 280] : [1280, 800]);
  expect({ depth, colour }).toEqual({ depth: 8, colour: 2 }); // RGB without alpha
});
