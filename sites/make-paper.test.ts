import { expect, test } from 'vitest';
import { idOfText } from '../papers/ids/index.ts';
import { makePaper } from './make-paper.ts';

const id = idOfText('arXiv:2902.00101');
const fields = { title: 'Folding Maps', authors: ['Ines Quill'], ids: [id], url: 'https://arxiv.org/abs/2902.00101' };

test('what is not there is left out', () => {
  const paper = makePaper({ ...fields, ids: [null, id, id], abstract: ' ', date: null, venue: undefined, codeUrl: '' });
  expect(paper).toStrictEqual(fields);
});

test('text is collapsed', () => {
  const paper = makePaper({ ...fields, title: ' Folding\n Maps', authors: [' Ines  Quill', ''], venue: 'CoInv\t2029' });
  expect(paper).toStrictEqual({ ...fields, venue: 'CoInv 2029' });
});

test('a preprint server is no venue', () => {
  expect(makePaper({ ...fields, venue: 'arXiv preprint  arXiv:2902.00101' })).toStrictEqual(fields);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/abs/2902.00101', 'https:', ''])(
  '%j is no address: the paper is refused for it, a link to code is left out',
  (address) => {
    expect(() => makePaper({ ...fields, url: address })).toThrow();
    expect(makePaper({ ...fields, codeUrl: address, pdfUrl: address })).toStrictEqual(fields);
  },
);

test('no title, no paper', () => {
  expect(() => makePaper({ ...fields, title: ' \n' })).toThrow();
});
