import { expect, test } from 'vitest';
import { type AnnotationChange, applyChange, NO_ANNOTATION } from '../../papers/annotation.ts';
import { type MarkState, UNSAVED } from '../../papers/mark-state.ts';
import { seenOn, tag } from '../../tests/support/invented.ts';
import type { Asks, Editing } from '../asks.ts';
import type { Done } from '../undo.ts';
import { recorded } from './recorded.ts';

const seen = seenOn('arxiv', 'https://arxiv.org/list/cs.CL/new');
const SAVED: MarkState = { kind: 'saved', status: null, starred: false, tags: [], noteLine: '' };

/** An editor over a library of one paper. */
function editorOf(mark: MarkState) {
  let now: Editing = { mark, annotation: NO_ANNOTATION, displacedNotes: [], joined: [] };
  const done: Done[] = [];
  const asks = {
    annotate: async ({ change }: { change: AnnotationChange }) => {
      now = { ...now, mark: SAVED, annotation: applyChange(now.annotation, change) };
      return now;
    },
    moveToTrash: async () => {
      now = { ...now, mark: UNSAVED, annotation: NO_ANNOTATION };
      return now;
    },
  } as unknown as Asks;
  const { annotate } = recorded({
    asks,
    editing: () => now,
    done,
    run: 'one',
    title: 'Zips',
    onUndone: (editing) => {
      now = editing;
    },
  });
  const undo = async () => done.pop()?.undo();
  return { act: (change: AnnotationChange) => annotate({ seen, change }), undo, done, now: () => now };
}

test('acts of the editor are taken back one by one, the latest first', async () => {
  const editor = editorOf(SAVED);
  await editor.act({ kind: 'addTag', tag: tag('nlp') });
  await editor.act({ kind: 'setStar', starred: true });
  await editor.undo();
  expect(editor.now().annotation).toEqual({ ...NO_ANNOTATION, tags: ['nlp'] });
  await editor.undo();
  expect(editor.now().annotation).toEqual(NO_ANNOTATION);
});

test('what is typed into a note is one act, and the paper that it saved goes with it', async () => {
  const editor = editorOf(UNSAVED);
  await editor.act({ kind: 'setNote', note: 'a', base: '' });
  await editor.act({ kind: 'setNote', note: 'ab', base: 'a' });
  await editor.act({ kind: 'setNote', note: 'abc', base: 'ab' });
  expect(editor.done).toHaveLength(1);
  await editor.undo();
  expect(editor.now().mark).toEqual(UNSAVED);
});

test('a note that was there is there again', async () => {
  const editor = editorOf(SAVED);
  await editor.act({ kind: 'setNote', note: 'mine', base: '' });
  await editor.act({ kind: 'addTag', tag: tag('nlp') });
  await editor.act({ kind: 'setNote', note: 'mine, longer', base: 'mine' });
  await editor.undo();
  expect(editor.now().annotation.note).toBe('mine');
});
