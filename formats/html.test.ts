import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { library, savedPaper } from '../tests/papers/arbitrary.ts';
import { writeHtml } from './html.ts';

/** As a browser would show it: what it cannot hold replaced, white space as one. */
function shown(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
}

test('every text is text, whatever it holds', () => {
  fc.assert(
    fc.property(library, (papers) => {
      const { document } = new JSDOM(writeHtml(papers, { at: 0 })).window;
      const articles = [...document.querySelectorAll('article')];
      expect(articles.map((each) => shown(each.querySelector('h2')!.textContent))).toEqual(
        papers.map(({ paper }) => shown(paper.title)),
      );
      expect(document.querySelectorAll('script, img, iframe, [onerror], [onclick]')).toHaveLength(0);
      expect([...document.querySelectorAll('h2 a')].map((each) => each.getAttribute('href'))).toEqual(
        papers.map(({ paper }) => paper.url),
      );
    }),
    { numRuns: 50 },
  );
}, 30_000);

test('a note is Markdown, and nothing more', () => {
  const [saved] = fc.sample(savedPaper, { numRuns: 1, seed: 2 });
  const note =
    '- **bold** <b onclick="x()">raw</b>\n- [bad](javascript:alert(1)) [good](https://example.org/) ![x](https://example.org/x.png)';
  const html = writeHtml([{ ...saved!, annotation: { ...saved!.annotation, note } }], { at: 0 });
  const { document } = new JSDOM(html).window;
  const shownNote = document.querySelector('.note')!;
  expect(shownNote.querySelector('strong')?.textContent).toBe('bold');
  expect(shownNote.textContent).toContain('<b onclick="x()">raw</b>');
  expect([...shownNote.querySelectorAll('a')].map((each) => each.getAttribute('href'))).toEqual([
    'https://example.org/',
    'https://example.org/x.png',
  ]);
});
