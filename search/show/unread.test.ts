import { expect, it } from 'vitest';
import type { RecordKey } from '../../papers/saved.ts';
import { FIELD_BIT } from '../index/fields.ts';
import type { Glimpse } from '../index/glimpse.ts';
import { paperOf, unreadOf } from './unread.ts';

const GLIMPSE: Glimpse = {
  key: 'a' as RecordKey,
  title: 'Herons at dusk',
  authors: ['Wen Halloran'],
  tags: [],
  venue: '',
  host: 'arxiv.org',
  date: null,
  status: null,
  starred: false,
  hasNote: false,
};

it('has no venue and no date where there is none, and an address of its host', () => {
  const { paper } = paperOf(GLIMPSE);
  expect(paper).toEqual({
    title: 'Herons at dusk',
    authors: ['Wen Halloran'],
    ids: [],
    url: 'https://arxiv.org/',
  });
});

it.each([
  ['nowhere else', FIELD_BIT.abstract, true],
  ['in the title, too', FIELD_BIT.abstract | FIELD_BIT.title, false],
  ['in the note, too', FIELD_BIT.abstract | FIELD_BIT.note, false],
  ['in the title alone', FIELD_BIT.title, false],
])('leaves room for the line of the abstract where a word stands in it and %s', (_where, fields, abstract) => {
  expect(unreadOf(GLIMPSE, [{ text: 'heron', fields }]).abstract).toBe(abstract);
});
