// @vitest-environment jsdom

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import { type Annotation, type AnnotationChange, applyChange, NO_ANNOTATION } from '../../papers/annotation.ts';
import type { Tag } from '../../papers/tag.ts';
import { say } from '../../words/say.ts';
import { AnnotationEditor } from './annotation-editor.tsx';
import type { AnnotationEditorProps } from './props.ts';

const LIBRARY_TAGS = ['decoding', 'decision theory', 'nlp'] as Tag[];

let changes: AnnotationChange[];
let onClose: ReturnType<typeof vi.fn<() => void>>;
let fail: Failure | null;
let saved: Annotation;
let over: boolean;

beforeEach(() => {
  vi.stubGlobal('CSS', { supports: () => true });
  document.body.innerHTML = '';
  changes = [];
  onClose = vi.fn();
  fail = null;
  saved = NO_ANNOTATION;
  over = false;
});
afterEach(() => {
  over = true;
  render(null, document.body);
  vi.unstubAllGlobals();
});

/** Shows the editor over a library of one paper. */
function show(props: Partial<AnnotationEditorProps> = {}): void {
  render(
    <AnnotationEditor
      title="On Lists"
      paperUrl="https://arxiv.org/abs/2412.00127"
      annotation={saved}
      saved={saved !== NO_ANNOTATION}
      displacedNotes={[]}
      completeTag={async (text) => LIBRARY_TAGS.filter((tag) => tag.startsWith(text))}
      onChange={async (change) => {
        changes.push(change);
        if (fail) throw fail;
        saved = applyChange(saved, change);
        if (!over) show(props);
      }}
      onTrash={() => undefined}
      onClose={onClose}
      {...props}
    />,
    document.body,
  );
}

const one = <E extends Element>(selector: string) => document.querySelector(selector) as E;
const field = () => one<HTMLInputElement>('[role="combobox"]');
const noteField = () => one<HTMLTextAreaElement>('textarea');
const button = (name: string) =>
  Array.from(document.querySelectorAll('button')).find(
    (each) => each.textContent === name || each.ariaLabel === name || each.getAttribute('aria-label') === name,
  ) as HTMLButtonElement;
const tags = () => Array.from(document.querySelectorAll<HTMLElement>('.chip-text'), ({ dataset }) => dataset['text']);

function type(into: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  into.value = text;
  into.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function press(on: Element, key: string): boolean {
  return on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

describe('tags', () => {
  test('Enter and a comma add what is written, spaces and all', async () => {
    show();
    type(field(), 'speculative decoding');
    await vi.waitFor(() => expect(field().value).toBe('speculative decoding'));
    press(field(), 'Enter');
    type(field(), 'one, two, rest');
    await vi.waitFor(() => expect(tags()).toEqual(['speculative decoding', 'one', 'two']));
    expect(field().value).toBe('rest');
  });

  test('Backspace in the empty field takes the last one off', async () => {
    saved = { ...NO_ANNOTATION, tags: ['nlp', 'decoding'] as Tag[] };
    show();
    press(field(), 'Backspace');
    await vi.waitFor(() => expect(tags()).toEqual(['nlp']));
    expect(changes).toEqual([{ kind: 'removeTag', tag: 'decoding' }]);
  });

  test('the arrow keys choose among the library’s tags; Escape closes the list first, then the editor', async () => {
    show();
    type(field(), 'dec');
    await vi.waitFor(() => expect(field().getAttribute('aria-expanded')).toBe('true'));
    press(field(), 'Escape');
    await vi.waitFor(() => expect(field().getAttribute('aria-expanded')).toBe('false'));
    expect(onClose).not.toHaveBeenCalled();

    type(field(), 'deci');
    await vi.waitFor(() => expect(field().getAttribute('aria-expanded')).toBe('true'));
    press(field(), 'ArrowDown');
    await vi.waitFor(() => expect(field().getAttribute('aria-activedescendant')).not.toBeNull());
    press(field(), 'Enter');
    await vi.waitFor(() => expect(tags()).toEqual(['decision theory']));
    press(field(), 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('what is half written is kept as a tag when the field is left', async () => {
    show();
    type(field(), 'half');
    await vi.waitFor(() => expect(field().value).toBe('half'));
    field().dispatchEvent(new FocusEvent('blur'));
    await vi.waitFor(() => expect(tags()).toEqual(['half']));
  });

  test('what can be no tag stays in the field, with the reason', async () => {
    show();
    const long = 'x'.repeat(101);
    type(field(), long);
    await vi.waitFor(() => expect(field().value).toBe(long));
    press(field(), 'Enter');
    await vi.waitFor(() => expect(one('[role="alert"]').textContent).toBe(say('failure.tag-unusable')));
    expect(field().value).toBe(long);
    expect(changes).toEqual([]);
  });
});

describe('status and star', () => {
  test('one status at most; pressing it again unsets it', async () => {
    show();
    button('Reading').click();
    await vi.waitFor(() => expect(button('Reading').getAttribute('aria-pressed')).toBe('true'));
    button('Read').click();
    await vi.waitFor(() => expect(button('Reading').getAttribute('aria-pressed')).toBe('false'));
    button('Read').click();
    await vi.waitFor(() => expect(saved.status).toBeNull());
    button('Star').click();
    await vi.waitFor(() => expect(saved.starred).toBe(true));
  });
});

describe('the note', () => {
  test('is saved as it is typed, after a short pause, based on what was there', async () => {
    saved = { ...NO_ANNOTATION, note: 'Old' };
    show();
    type(noteField(), 'Old and');
    type(noteField(), 'Old and new');
    expect(changes).toEqual([]);
    await vi.waitFor(() => expect(changes).toEqual([{ kind: 'setNote', note: 'Old and new', base: 'Old' }]));
    await vi.waitFor(() => expect(one('output').textContent).toBe('Saved'));
  });

  test('is saved at once when the reader leaves it, closes the editor or the page', async () => {
    show();
    type(noteField(), 'a');
    noteField().dispatchEvent(new FocusEvent('blur'));
    expect(changes).toHaveLength(1);
    type(noteField(), 'ab');
    press(noteField(), 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
    type(noteField(), 'abc');
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(saved.note).toBe('abc'));
  });

  test('shows what was written elsewhere, but not over the reader’s own words', async () => {
    show();
    saved = { ...NO_ANNOTATION, note: 'theirs' };
    show();
    await vi.waitFor(() => expect(noteField().value).toBe('theirs'));
    type(noteField(), 'theirs, mine');
    saved = { ...NO_ANNOTATION, note: 'theirs, more' };
    show();
    expect(noteField().value).toBe('theirs, mine');
    await vi.waitFor(() => expect(changes).toEqual([{ kind: 'setNote', note: 'theirs, mine', base: 'theirs' }]));
  });

  test('that lost to another is one click away, and can be taken in again', async () => {
    saved = { ...NO_ANNOTATION, note: 'later' };
    show({ displacedNotes: [{ note: 'earlier', at: 0 }] });
    expect(document.body.textContent).not.toContain('earlier');
    button('Another version of this note was kept').click();
    await vi.waitFor(() => expect(one('blockquote').textContent).toBe('earlier'));
    button('Add below the note').click();
    await vi.waitFor(() => expect(noteField().value).toBe('later\n\nearlier'));
  });
});

describe('trouble', () => {
  test('says what failed, keeps the words, and sends them again', async () => {
    show();
    fail = new Failure('storage-full');
    type(noteField(), 'words');
    await vi.waitFor(() => expect(one('[role="alert"]').textContent).toContain(say('failure.storage-full')));
    expect(noteField().value).toBe('words');
    fail = null;
    button('Try again').click();
    await vi.waitFor(() => expect(saved.note).toBe('words'));
    await vi.waitFor(() => expect(one('[role="alert"]')).toBeNull());
  });

  test('an extension that is gone leaves the words to be copied', async () => {
    saved = { ...NO_ANNOTATION, note: 'words' };
    show({ gone: true });
    expect(one('[role="alert"]').textContent).toContain(say('failure.extension-gone'));
    expect(noteField().readOnly).toBe(true);
    expect(button('Copy note')).toBeDefined();
    expect(button('Try again')).toBeUndefined();
  });
});

test('removing sends first what is not sent, so that it does not come back', async () => {
  saved = { ...NO_ANNOTATION, note: 'x' };
  const order: string[] = [];
  show({
    onChange: async ({ kind }) => void order.push(kind),
    onTrash: () => void order.push('trash'),
  });
  type(noteField(), 'xy');
  button('Remove').click();
  await vi.waitFor(() => expect(order).toEqual(['setNote', 'trash']));
});
