import { describe, expect, test } from 'vitest';
import { noticed, partsOf } from './headings.ts';
import { sectionOf, sections, withSection } from './text.ts';
import { nextVersion } from './version.ts';

describe('a heading', () => {
  test('is read in its parts, each with the units before its colon', () => {
    expect(partsOf('page/a, page/b: one; and two; sites/c: three: four')).toEqual([
      { units: 'page/a, page/b', what: 'one; and two' },
      { units: 'sites/c', what: 'three: four' },
    ]);
  });

  test('without a unit says nothing to readers', () => {
    expect(partsOf('Merge something')).toEqual([]);
  });
});

describe('what a reader notices', () => {
  test('is in order of the titles, by the first unit that one sees', () => {
    const headings = [
      'formats: dates',
      'scripts: quicker',
      'house, page/marks: a dot',
      'sites/a: prove titles',
      'sites/b: titles',
    ];
    expect(noticed(headings).map(([title, changes]) => [title, changes.map(({ what }) => what)])).toEqual([
      ['On a list', ['a dot']],
      ['Sites', ['titles']],
      ['In and out', ['dates']],
    ]);
  });
});

describe('the change log', () => {
  test('has a section a version, the newest above, and a second run takes the first one’s place', () => {
    const first = withSection('', '0.1.0', sectionOf('0.1.0', ['page: a mark']));
    const second = withSection(first, '0.2.0', sectionOf('0.2.0', ['page: half a dot']));
    const again = withSection(second, '0.2.0', sectionOf('0.2.0', ['page: a dot']));
    expect([...sections(again).keys()]).toEqual(['0.2.0', '0.1.0']);
    expect(again).toContain('- **page**: a mark');
    expect(again).toContain('- **page**: a dot');
    expect(again).not.toContain('half');
    expect(withSection(again, '0.2.0', sectionOf('0.2.0', ['page: a dot']))).toBe(again);
  });

  test('says it when there is nothing to notice, and takes nothing for markup', () => {
    expect(sectionOf('0.1.1', ['tests: quicker'])).toContain('Nothing that a reader notices.');
    expect(sectionOf('0.1.1', ['page: `*` and <b>'])).toContain('- **page**: \\`\\*\\` and \\<b>');
  });
});

test.each([
  ['0.1.0', { refused: false, seen: false }, '0.1.1'],
  ['0.1.3', { refused: false, seen: true }, '0.2.0'],
  ['0.1.3', { refused: true, seen: true }, '0.2.0'],
  ['1.4.2', { refused: true, seen: false }, '2.0.0'],
  ['1.4.2', { refused: false, seen: true }, '1.5.0'],
])('after %s comes, with %o, %s', (version, step, next) => {
  expect(nextVersion(version, step)).toBe(next);
});

test('what is no version has no next one', () => {
  expect(() => nextVersion('1.0', { refused: false, seen: false })).toThrow('not a version');
});
