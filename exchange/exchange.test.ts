import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_KEY_PATTERN } from '../formats/citation/key-pattern.ts';
import { DEFAULT_TEMPLATE } from '../formats/markdown/default-template.ts';
import type { Library } from '../storage/library.ts';
import { openLibrary } from '../storage/open.ts';
import { shelf } from '../tests/support/shelf.ts';
import { IntakeDesk } from './intake.ts';
import type { WriteRequest, Written } from './messages.ts';
import { Outlet } from './outlet.ts';

let library: Library;

beforeEach(async () => {
  library = await openLibrary({ name: `exchange-${crypto.randomUUID()}` });
});

afterEach(() => library.close());

const REQUEST: WriteRequest = {
  format: 'bibtex',
  keys: null,
  style: 'apa',
  keyPattern: DEFAULT_KEY_PATTERN,
  template: DEFAULT_TEMPLATE,
  at: 0,
  settings: {},
};

describe('what goes in', () => {
  test('is recognised, previewed, taken and taken back', async () => {
    const desk = new IntakeDesk(library);
    const file = new Blob(['@misc{a, title={Marks}, eprint={2607.00001}}\n@misc{b}']);
    const preview = await desk.preview({ content: file, name: 'x', format: null });
    expect(preview).toMatchObject({
      format: 'bibtex',
      counts: { new: 1, merged: 0, same: 0 },
      rows: [{ title: 'Marks', outcome: 'new' }],
      problemCount: 1,
    });
    expect(await library.count()).toBe(0);
    expect(await desk.take(() => undefined)).toEqual({ added: 1, merged: 0, unchanged: 0 });
    expect(await desk.undo()).toEqual({ undone: 1, kept: 0 });
    expect(await library.count()).toBe(0);
  });

  test('of old encodings is read', async () => {
    const desk = new IntakeDesk(library);
    const latin = new Blob([
      Uint8Array.from(
        [...'title\nGrö', 'ß', 'e']
          .join('')
          .split('')
          .map((char) => char.charCodeAt(0)),
      ),
    ]);
    expect((await desk.preview({ content: latin, name: '', format: null })).rows[0]?.title).toBe('Größe');
    const utf16 = new Blob([
      new Uint8Array([0xff, 0xfe]),
      new Uint8Array(new Uint16Array([...'title\nÉté'].map((char) => char.charCodeAt(0))).buffer),
    ]);
    expect((await desk.preview({ content: utf16, name: '', format: null })).rows[0]?.title).toBe('Été');
  });
});

describe('what goes out', () => {
  test('has the same citation keys whatever part of the library it is', async () => {
    const [first, second] = shelf();
    if (!first || !second) throw new Error('a short shelf');
    const twin = {
      ...second,
      paper: { ...first.paper, ids: [], abstract: 'another', title: `${first.paper.title} Again` },
    };
    await library.importAll([first, twin]);
    const outlet = new Outlet(library);
    const keysOf = (content: unknown) => String(content).match(/(?<=^@\w+\{)[^,]+/gm) ?? [];
    const whole = keysOf((await outlet.write(REQUEST)).content);
    const part = keysOf((await outlet.write({ ...REQUEST, keys: [first.key] })).content);
    expect(new Set(whole).size).toBe(2);
    expect(whole).toContain(part[0]);
  });

  test('carries the settings in a backup of everything, which a preview finds again', async () => {
    const [first] = shelf();
    if (!first) throw new Error('a short shelf');
    await library.importAll([first]);
    const outlet = new Outlet(library);
    const request = { ...REQUEST, format: 'json', settings: { theme: 'dark' } } as const;
    const foundIn = async ({ content }: Written) => {
      const intake = { content: String(content), name: '', format: null };
      return (await new IntakeDesk(library).preview(intake)).settings;
    };
    expect(await foundIn(await outlet.write(request))).toEqual({ theme: 'dark' });
    expect(await foundIn(await outlet.write({ ...request, keys: [first.key] }))).toBeNull();
  });

  test('counts the notes that newer ones hide, but of a backup, which holds them', async () => {
    const [first] = shelf();
    if (!first) throw new Error('a short shelf');
    await library.importAll([{ ...first, displacedNotes: [{ note: 'older', at: 1 }] }]);
    const outlet = new Outlet(library);
    expect([(await outlet.write(REQUEST)).hiddenNotes, (await outlet.sample(REQUEST)).hiddenNotes]).toEqual([1, 1]);
    expect((await outlet.write({ ...REQUEST, format: 'json' })).hiddenNotes).toBe(0);
  });

  test('leaves the trash out, but of a backup', async () => {
    const [first, second] = shelf();
    if (!first || !second) throw new Error('a short shelf');
    await library.importAll([first, second]);
    await library.moveToTrash([first.key]);
    const outlet = new Outlet(library);
    const { content, papers } = await outlet.write(REQUEST);
    expect([papers, String(content).includes(first.paper.title)]).toEqual([1, false]);
    const backup = await outlet.write({ ...REQUEST, format: 'json' });
    expect([backup.papers, String(backup.content).includes(first.paper.title)]).toEqual([1, true]);
    await library.restoreFromTrash([first.key]);
    expect((await outlet.sample(REQUEST)).papers).toBe(2);
  });
});
