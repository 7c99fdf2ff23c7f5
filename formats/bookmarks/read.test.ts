import { expect, test } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import { readBookmarks } from './read.ts';

const FILE = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1600000000" PERSONAL_TOOLBAR_FOLDER="true">Leseleiste</H3>
    <DL><p>
        <DT><H3>Marks &amp; margins</H3>
        <DL><p>
            <DT><A HREF="https://arxiv.org/abs/2607.00001" ADD_DATE="1700000000" TAGS="to cite,old" ICON="data:image/png;base64,AAAA">[2607.00001] Marks &lt;in&gt; the Margin</A>
            <DT><A HREF="https://example.org/cats" ADD_DATE="1700000001">Cats</A>
        </DL><p>
        <DT><A HREF="https://openreview.net/forum?id=AbCdEf1234">On Notes | OpenReview</A>
    </DL><p>
    <DT><A HREF="javascript:alert(1)">10.1000/182</A>
</DL><p>
`;

test('the bookmarks of papers are read, with folders and tags', () => {
  const { papers, problems } = readBookmarks(FILE, { at: Date.UTC(2030, 0, 1) });
  expect(papers.map(({ paper, annotation, savedAt }) => [paper.title, paper.ids, annotation.tags, savedAt])).toEqual([
    ['Marks <in> the Margin', ['arxiv:2607.00001'], ['Marks & margins', 'to cite', 'old'], 1_700_000_000_000],
    ['On Notes', ['openreview:AbCdEf1234'], [], Date.UTC(2030, 0, 1)],
  ]);
  expect(problems.map(({ line }) => line)).toEqual([11, 15]);
});

test('a file of another format is refused', () => {
  expect(() => readBookmarks('@misc{a}', { at: 0 })).toThrow(Failure);
});

test('a bookmark that only says its address has no title yet, and times of other programs are read', () => {
  const bookmarks = ['2607.00001v2.pdf', 'https://arxiv.org/abs/2607.00001', 'arxiv.org/abs/2607.00001'].map(
    (title) => `<DT><A HREF="https://arxiv.org/abs/2607.00001" ADD_DATE="1700000000000000">${title}</A>`,
  );
  const { papers } = readBookmarks(`<DL><p>${bookmarks.join('\n')}</DL>`, { at: Date.UTC(2030, 0, 1) });
  expect(papers.map(({ paper, savedAt }) => [paper.title, savedAt])).toEqual(
    bookmarks.map(() => ['arxiv:2607.00001…', 1_700_000_000_000]),
  );
});

test('what Firefox keeps beside a bookmark is its note, and what is beside a folder is not', () => {
  const { papers } = readBookmarks(
    `<DL><p><DT><A HREF="https://arxiv.org/abs/2607.00001">Marks in Margins</A>
    <DD>My words &amp; more,
of two lines
    <DT><H3>Later</H3>
    <DD>of the folder
    <DL><p><DT><A HREF="https://arxiv.org/abs/2607.00002">Notes on Notes</A></DL><p></DL>`,
    { at: 0 },
  );
  expect(papers.map(({ annotation }) => [annotation.note, annotation.tags])).toEqual([
    ['My words & more,\nof two lines', []],
    ['', ['Later']],
  ]);
});
