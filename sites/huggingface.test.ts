import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { huggingface } from './huggingface.ts';
import { readPage } from './read-page.ts';

const ADDRESS = 'https://huggingface.co/papers/date/2029-02-02';

const card = (id: string, title: string) => `<article><h3><a href="/papers/${id}">${title}</a></h3></article>`;
const entry = (id: string, summary: string) => ({ paper: { id, summary, authors: [{ name: 'Ines Quill' }] } });

function open(props: unknown, cards: string) {
  const { document } = new JSDOM('<div data-target="DailyPapers"><main></main></div>', { url: ADDRESS }).window;
  const island = document.querySelector('[data-target]')!;
  const show = (data: unknown, html: string) => {
    island.setAttribute('data-props', typeof data === 'string' ? data : JSON.stringify(data));
    island.querySelector('main')!.innerHTML = html;
  };
  show(props, cards);
  const page = huggingface.open(document, new URL(ADDRESS))!;
  const abstracts = () => readPage(page).cards.map(({ paper }) => paper.abstract);
  return { show, abstracts };
}

describe("the page's data", () => {
  test('are of the page as it was loaded: cards of another day have none of them', () => {
    const { show, abstracts } = open({ dailyPapers: [entry('2902.00001', 'one')] }, card('2902.00001', 'One'));
    expect(abstracts()).toEqual(['one']);
    show({ dailyPapers: [entry('2902.00001', 'one')] }, card('2902.00002', 'Two') + card('2902.00001', 'One'));
    expect(abstracts()).toEqual([undefined, 'one']);
  });

  test('are read again where the page puts others in their place', () => {
    const { show, abstracts } = open({ dailyPapers: [entry('2902.00001', 'one')] }, card('2902.00001', 'One'));
    expect(abstracts()).toEqual(['one']);
    show({ dailyPapers: [entry('2902.00002', 'two')] }, card('2902.00002', 'Two'));
    expect(abstracts()).toEqual(['two']);
  });

  test('are parsed at the first card and once', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const { abstracts } = open({ dailyPapers: [entry('2902.00001', 'one')] }, card('2902.00001', 'One').repeat(50));
    expect(parse).not.toHaveBeenCalled();
    abstracts();
    abstracts();
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  test.each(['', 'null', '7', '[]', '{', '{"dailyPapers":7}', '{"dailyPapers":[null,{"paper":[]}]}', '{"paper":"x"}'])(
    'are done without where they are %j',
    (props) => {
      expect(open(props, card('2902.00001', 'One')).abstracts()).toEqual([undefined]);
    },
  );
});
