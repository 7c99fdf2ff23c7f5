import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSaved } from '../../scripts/saved-page.ts';
import { readPage } from '../read-page.ts';
import { openAnywhere } from './index.ts';

const URL_OF_PAGE = new URL('https://lab.example/reading');

function read(html: string, url = URL_OF_PAGE) {
  const { cards, malformed } = readPage(openAnywhere(loadSaved(html, url), url));
  expect(malformed).toBe(0);
  return cards.map(({ paper, slot, element }) => ({
    title: paper.title,
    ids: paper.ids,
    place: slot.place,
    element: element.tagName,
  }));
}

const papers = (html: string) => read(html).map(({ title, ids }) => [title, ...ids]);

describe('a title is read from where people write it', () => {
  test.each([
    [
      'the link',
      '<li><a href="https://arxiv.org/abs/2912.00001">Lossless Drafting for Patient Readers</a>, O. Brandt</li>',
    ],
    [
      'quotation marks',
      '<p>[1] Brandt et al. <a href="https://arxiv.org/abs/2912.00001">“Lossless Drafting for Patient Readers.”</a> 2029.</p>',
    ],
    [
      'bold text before the links',
      '<li><b>Lossless Drafting for Patient Readers</b>, O. Brandt. [<a href="https://arxiv.org/pdf/2912.00001v3">pdf</a>]</li>',
    ],
    [
      'a reference',
      '<li>Brandt, O., Halloran, W. (2029). Lossless Drafting for Patient Readers. Proc. X. <a href="https://arxiv.org/abs/2912.00001">arXiv</a></li>',
    ],
    [
      'a cell of its row',
      '<table><tr><td>Lossless Drafting for Patient Readers</td><td>O. Brandt</td><td><a href="https://arxiv.org/abs/2912.00001">paper</a></td></tr></table>',
    ],
    [
      'quotation marks right before a link among much else',
      '<div>I liked “Lossless Drafting for Patient Readers”: <a href="https://arxiv.org/abs/2912.00001">https://arxiv.org/abs/2912.00001</a><p>So did I.</p></div>',
    ],
    [
      'the description behind the term',
      '<dl><dt><a href="https://arxiv.org/abs/2912.00001">arXiv:2912.00001</a></dt><dd><div><div>Title: Lossless Drafting for Patient Readers</div><div>O. Brandt</div></div></dd></dl>',
    ],
    [
      'a label inside the link',
      '<li><a href="https://arxiv.org/abs/2912.00001">Lossless Drafting for Patient Readers [pdf]</a></li>',
    ],
  ])('%s', (_, html) => {
    expect(papers(html)).toEqual([['Lossless Drafting for Patient Readers', 'arxiv:2912.00001']]);
  });

  test('the head of a card of boxes', () => {
    const card = (title: string, id: string) =>
      `<div><div>${title}</div><div>O. Brandt, W. Halloran</div><div>(<a href="https://arxiv.org/pdf/${id}">PDF</a>)</div></div>`;
    const html =
      card('Lossless Drafting for Patient Readers', '2912.00001') + card('Velcro, Considered Again', '2912.00002');
    expect(papers(`<main>${html}</main>`).map(([title]) => title)).toEqual([
      'Lossless Drafting for Patient Readers',
      'Velcro, Considered Again',
    ]);
  });

  test.each([
    'Images are resized first, as in the paper by <a href="https://arxiv.org/abs/2912.00001">Brandt et al. 2029</a>.',
    'PatientNet relies on the words of <a href="https://arxiv.org/abs/2912.00001">Brandt et al. 2029</a>',
    'PN (Patient Network for Readers; <a href="https://arxiv.org/abs/2912.00001">Brandt et al. 2029</a>)',
  ])('not a sentence that a citation stands in: %s', (sentence) => {
    expect(papers(`<ul><li>${sentence}</li></ul>`).map(([title]) => title)).toEqual([
      'Brandt et al. 2029 (arxiv:2912.00001)',
    ]);
  });

  test('the reference list, for a paper that the text cites by author and year', () => {
    const html = `<p>As <a href="https://arxiv.org/abs/2912.00001">Brandt et al. 2029</a> show, drafting is free.</p>
      <ol><li><a href="https://arxiv.org/abs/2912.00001">Lossless Drafting for Patient Readers</a></li></ol>`;
    expect(papers(html).map(([title]) => title)).toEqual(Array(2).fill('Lossless Drafting for Patient Readers'));
  });

  test('nowhere: what the link says stands for it, with the id', () => {
    expect(papers('<p>We build on <a href="https://arxiv.org/abs/2912.00001">PatientNet</a> here.</p>')).toEqual([
      ['PatientNet (arxiv:2912.00001)', 'arxiv:2912.00001'],
    ]);
  });
});

describe('one card a paper and place', () => {
  test('with the labels of other places behind the title', () => {
    const html = `<li><a href="https://arxiv.org/abs/2912.00001">Lossless Drafting for Patient Readers</a>
      [<a href="https://doi.org/10.1234/drafting">doi</a>] [<a href="https://arxiv.org/pdf/2912.00001">pdf</a>]</li>`;
    expect(papers(html)).toEqual([
      ['Lossless Drafting for Patient Readers', 'arxiv:2912.00001', 'doi:10.1234/drafting'],
    ]);
  });

  test('two papers of one paragraph are two, beside their links', () => {
    const html = `<p>Both <a href="https://arxiv.org/abs/2912.00001">Lossless Drafting for Patient Readers</a> and
      <a href="https://doi.org/10.1234/tides">A Wholly Different Matter of Tides</a> hold.</p>`;
    expect(read(html).map(({ element, place }) => [element, place])).toEqual([
      ['A', 'after'],
      ['A', 'after'],
    ]);
  });

  test('a list in a list: cards never stand inside one another', () => {
    const html = `<ul><li><a href="https://arxiv.org/abs/2912.00001">Lossless Drafting for Patient Readers</a>
      <ul><li><a href="https://arxiv.org/abs/2912.00002">A Wholly Different Matter of Tides</a></li></ul></li></ul>`;
    expect(read(html).map(({ element }) => element)).toEqual(['A', 'LI']);
  });
});

describe('what the page describes for machines', () => {
  test('its own paper, in meta tags', () => {
    const html = `<head><meta name="citation_title" content="Lossless Drafting for Patient Readers">
      <meta name="citation_author" content="Brandt, Ottilie"><meta name="citation_doi" content="10.1234/drafting"></head>
      <h1>Lossless Drafting for Patient Readers</h1><p>DOI: <a href="https://doi.org/10.1234/drafting">10.1234/drafting</a></p>`;
    expect(papers(html)).toEqual([['Lossless Drafting for Patient Readers', 'doi:10.1234/drafting']]);
  });

  test('JSON-LD, by the link it names; a broken script is passed over', () => {
    const article = (title: string, url: string) => ({ '@type': 'ScholarlyArticle', headline: title, url });
    const graph = {
      '@graph': [article('On Tides', 'https://lab.example/tides'), article('On Drafts', 'https://lab.example/drafts')],
    };
    const html = `<script type="application/ld+json">{"broken</script>
      <script type="application/ld+json">${JSON.stringify(graph)}</script>
      <p><a href="/drafts">On Drafts</a></p><p><a href="/tides">On Tides</a></p>`;
    expect(papers(html)).toEqual([['On Drafts'], ['On Tides']]);
  });

  test('microdata', () => {
    const html = `<div itemscope itemtype="https://schema.org/ScholarlyArticle"><h3 itemprop="headline">
      <a href="https://doi.org/10.1234/drafting">Drafting</a></h3><span itemprop="author">Ottilie Brandt</span></div>`;
    expect(papers(html)).toEqual([['Drafting', 'doi:10.1234/drafting']]);
  });

  test('COinS', () => {
    const said = new URLSearchParams({
      'rft.atitle': 'Drafting',
      'rft.au': 'Brandt, O',
      rft_id: 'info:doi/10.1234/drafting',
    });
    said.append('rft_id', 'https://journal.example/drafting');
    const html = `<ol><li>Brandt: Drafting <span class="Z3988" title="${`${said}`.replaceAll('&', '&amp;')}"></span></li></ol>`;
    expect(papers(html)).toEqual([['Drafting', 'doi:10.1234/drafting']]);
  });
});

test.each([
  ['', 'a shell without content'],
  [
    '<p>Read <a href="/posts/1">my post on arXiv listings</a> and <a href="https://arxiv.org/list/cs.CL/new">today’s list</a>.</p>',
    'a front page',
  ],
  ['<form action="/login"><input name="password"></form>', 'a log-in'],
])('%j has no papers: %s', (html) => {
  expect(papers(html)).toEqual([]);
});

const CAPTURES = '../shared/captures/';
const captured = [
  ['blog/lilianweng-2022-vlm.html', 'https://lilianweng.github.io/posts/2022-06-09-vlm/', 92],
  ['iclr/iclr2015.html', 'https://iclr.cc/archive/www/doku.php%3Fid=iclr2015:main.html', 116],
  ['blog/lilianweng-home.html', 'https://lilianweng.github.io/', 0],
  ['google-scholar/captcha-2025-12.html', 'https://scholar.google.com/scholar?q=x', 0],
  ['ieee/shell-unrendered-2025.html', 'https://ieeexplore.ieee.org/search/searchresult.jsp?queryText=x', 0],
  ['nber/paper-w33843.html', 'https://www.nber.org/papers/w33843', 1],
] as const;
if (!existsSync(CAPTURES)) console.info('anywhere: the real pages are skipped, for ../shared/captures is not here.');

test.skipIf(!existsSync(CAPTURES)).each(captured)('the real page %s', (file, address, count) => {
  expect(read(readFileSync(`${CAPTURES}${file}`, 'utf8'), new URL(address))).toHaveLength(count);
});
