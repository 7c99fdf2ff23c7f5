import { describe, expect, test } from 'vitest';
import { type AnnotationChange, NO_ANNOTATION } from '../../papers/annotation.ts';
import { makeTag, type Tag } from '../../papers/tag.ts';
import { Outbox, supersedes } from './outbox.ts';

const tag = (text: string): Tag => makeTag(text) as Tag;
const note = (text: string): AnnotationChange => ({ kind: 'setNote', note: text, base: '' });
const STAR: AnnotationChange = { kind: 'setStar', starred: true };

/** A disk that answers when it is told to. */
function makeDisk(knownNote = '') {
  const sent: { change: AnnotationChange; answer: (error?: unknown) => Promise<void> }[] = [];
  const outbox = new Outbox(
    knownNote,
    (change) =>
      new Promise((resolve, reject) => {
        const answer = async (error?: unknown) => {
          if (error === undefined) resolve();
          else reject(error);
          await new Promise((done) => setTimeout(done));
        };
        sent.push({ change, answer });
      }),
    () => undefined,
  );
  return { outbox, sent, changes: () => sent.map(({ change }) => change) };
}

const states = (outbox: Outbox) => outbox.entries.map(({ state }) => state);

test('acts are sent one after the other', async () => {
  const { outbox, sent, changes } = makeDisk();
  outbox.push(STAR);
  outbox.push({ kind: 'addTag', tag: tag('nlp') });
  expect(changes()).toEqual([STAR]);
  await sent[0]?.answer();
  expect(changes()).toEqual([STAR, { kind: 'addTag', tag: 'nlp' }]);
});

test('a note that waits is replaced by a newer one, and each is based on the one before', async () => {
  const { outbox, sent, changes } = makeDisk('old');
  outbox.push(note('a'));
  outbox.push(note('ab'));
  outbox.push(note('abc'));
  await sent[0]?.answer();
  expect(changes()).toEqual([
    { kind: 'setNote', note: 'a', base: 'old' },
    { kind: 'setNote', note: 'abc', base: 'a' },
  ]);
  await sent[1]?.answer();
  expect(outbox.knownNote).toBe('abc');
});

test('in a hurry everything goes at once, in order, each note based on the one under way', async () => {
  const { outbox, sent, changes } = makeDisk('old');
  outbox.push(note('a'));
  outbox.push(STAR);
  outbox.push(note('ab'));
  outbox.hurry();
  expect(changes()).toEqual([
    { kind: 'setNote', note: 'a', base: 'old' },
    STAR,
    { kind: 'setNote', note: 'ab', base: 'a' },
  ]);
  await sent[2]?.answer();
  await sent[0]?.answer();
  expect(outbox.knownNote).toBe('ab');
});

describe('what failed', () => {
  test('is kept, lets the others through, and is sent again', async () => {
    const { outbox, sent } = makeDisk();
    outbox.push(note('words'));
    outbox.push(STAR);
    await sent[0]?.answer('no room');
    await sent[1]?.answer();
    expect(outbox.trouble).toBe('no room');
    expect(states(outbox)).toEqual(['failed', 'saved']);
    expect(outbox.holdsUnsavedNote).toBe(true);

    outbox.hurry();
    await sent[2]?.answer();
    expect(sent[2]?.change).toEqual({ kind: 'setNote', note: 'words', base: '' });
    expect(outbox.trouble).toBeNull();
    expect(outbox.holdsUnsavedNote).toBe(false);
  });

  test('is dropped where a later act made it pointless', async () => {
    const { outbox, sent } = makeDisk();
    outbox.push({ kind: 'setStatus', status: 'read' });
    outbox.push({ kind: 'setStatus', status: 'reading' });
    await sent[0]?.answer('no room');
    await sent[1]?.answer();
    outbox.hurry();
    expect(sent).toHaveLength(2);
    expect(outbox.trouble).toBeNull();
  });

  test('is forgotten when the reader says so', async () => {
    const { outbox, sent } = makeDisk('old');
    outbox.push(note('words'));
    await sent[0]?.answer('no room');
    outbox.discard();
    expect(outbox.entries).toEqual([]);
    expect(outbox.knownNote).toBe('old');
  });
});

describe('what is saved elsewhere', () => {
  test('is the note that further words are based on', () => {
    const { outbox } = makeDisk('old');
    outbox.receive({ ...NO_ANNOTATION, note: 'theirs' }, false);
    expect(outbox.knownNote).toBe('theirs');
  });

  test('leaves the reader’s base as it was while they type or while their words are on the way', async () => {
    const { outbox, sent } = makeDisk('old');
    outbox.receive({ ...NO_ANNOTATION, note: 'theirs' }, true);
    expect(outbox.knownNote).toBe('old');
    outbox.push(note('mine'));
    outbox.receive({ ...NO_ANNOTATION, note: 'theirs' }, false);
    expect(sent[0]?.change).toEqual({ kind: 'setNote', note: 'mine', base: 'old' });
    await sent[0]?.answer();
    expect(outbox.knownNote).toBe('mine');
  });

  test('makes the acts that are saved disappear, and no others', async () => {
    const { outbox, sent } = makeDisk();
    outbox.push(STAR);
    outbox.push({ kind: 'addTag', tag: tag('nlp') });
    await sent[0]?.answer();
    outbox.receive(NO_ANNOTATION, false);
    expect(outbox.entries.map(({ change }) => change.kind)).toEqual(['addTag']);
  });
});

test('a later act supersedes an earlier one on the same field or tag alone', () => {
  const add = (text: string): AnnotationChange => ({ kind: 'addTag', tag: tag(text) });
  expect(supersedes({ kind: 'removeTag', tag: tag('NLP') }, add('nlp'))).toBe(true);
  expect(supersedes(add('nlp'), add('vision'))).toBe(false);
  expect(supersedes(STAR, { kind: 'setStatus', status: null })).toBe(false);
  expect(supersedes(STAR, { kind: 'setStar', starred: false })).toBe(true);
});
