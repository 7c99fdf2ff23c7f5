import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT } from '../../scripts/build.ts';
import { markOn, marksShown } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import { newProfile, openManicule } from './harness.ts';

interface OnRequest {
  readonly url: string;
  readonly html: string;
  /** The papers that carry a mark, each as often as it has a place of its own. */
  readonly titles: readonly string[];
}

const LOSSLESS = 'Lossless Drafting for Patient Readers';
const ZIPS = 'Zips of the Northern Kind';
const VELCRO = 'Velcro, Considered Again';

const PAGES: Readonly<Record<string, OnRequest>> = {
  'a blog post with its reference list': {
    url: 'https://blog.example/posts/drafting/',
    titles: [LOSSLESS, LOSSLESS, ZIPS, VELCRO],
    html: `<article><h1>Drafting, an Overview</h1>
      <p>Drafting without loss (<a href="https://arxiv.org/abs/2912.00001">Brandt et al. 2029</a>) changed how we read.
      See my <a href="/posts/older/">older post</a> and <a href="https://example.org">this shop</a>.</p>
      <h2>References</h2><ol>
      <li>Brandt, O., Halloran, W. <a href="https://arxiv.org/abs/2912.00001">“${LOSSLESS}.”</a> arXiv preprint (2029).</li>
      <li>Slider, A. (2028). ${ZIPS}. Proc. Inventions. <a href="https://doi.org/10.9999/zips.28">https://doi.org/10.9999/zips.28</a></li>
      <li>Hook, L. <strong>${VELCRO}</strong>. <a href="https://openreview.net/forum?id=vElCr0aaaa">OpenReview</a>
        <a href="https://openreview.net/pdf?id=vElCr0aaaa">[pdf]</a></li></ol></article>`,
  },
  'a list of papers on GitHub': {
    url: 'https://github.com/slider/awesome-zips',
    titles: [ZIPS, VELCRO, LOSSLESS],
    html: `<header><a href="/slider">slider</a></header><article class="markdown-body"><h1>Awesome Zips</h1><ul>
      <li>(<em>ICIZ 2029</em>) <strong>${ZIPS}</strong> [<a href="https://arxiv.org/abs/2912.00002">paper</a>] [<a href="https://github.com/slider/zips">code</a>]</li>
      <li><a href="https://aclanthology.org/2029.zip-main.7/">${VELCRO}</a>, Hook, ACL 2029</li></ul>
      <table><tr><th>Title</th><th>Links</th></tr>
      <tr><td>${LOSSLESS}</td><td><a href="https://arxiv.org/abs/2912.00001">arXiv</a> <a href="https://arxiv.org/pdf/2912.00001">PDF</a></td></tr></table></article>`,
  },
  'a thread of comments': {
    url: 'https://news.example/item?id=99000001',
    titles: [ZIPS, LOSSLESS],
    html: `<table><tr class="athing" id="99000001"><td class="title"><span class="titleline">
      <a href="https://arxiv.org/abs/2912.00002">${ZIPS}</a> <span class="sitebit">(<a href="from?site=arxiv.org">arxiv.org</a>)</span></span></td></tr>
      <tr><td class="subtext"><a href="user?id=ada">ada</a> | <a href="item?id=99000001">12 comments</a></td></tr></table>
      <table><tr><td><div class="commtext">Reminds me of “${LOSSLESS}”: <a href="https://arxiv.org/pdf/2912.00001v2">https://arxiv.org/pdf/2912.00001v2</a></div></td></tr></table>`,
  },
  'a paper’s own page that describes itself in meta tags': {
    url: 'https://journal.example/articles/zips-28',
    titles: [ZIPS],
    html: `<meta name="citation_title" content="${ZIPS}"><meta name="citation_author" content="Slider, Ada">
      <meta name="citation_doi" content="10.9999/zips.28"><meta name="citation_pdf_url" content="https://journal.example/articles/zips-28.pdf">
      <h1>${ZIPS}</h1><p>Ada Slider</p><p><a href="https://doi.org/10.9999/zips.28">https://doi.org/10.9999/zips.28</a></p>`,
  },
  'a page described in JSON-LD': {
    url: 'https://lab.example/papers/velcro',
    titles: [VELCRO],
    html: `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      headline: VELCRO,
      author: [{ '@type': 'Person', name: 'Lena Hook' }],
      sameAs: 'https://doi.org/10.9999/velcro.1',
    })}</script><h1>${VELCRO}</h1><p>Lena Hook</p>`,
  },
  'a list in microdata': {
    url: 'https://lab.example/publications',
    titles: [ZIPS, VELCRO],
    html: [ZIPS, VELCRO]
      .map(
        (title, i) => `<div itemscope itemtype="https://schema.org/ScholarlyArticle">
          <h3 itemprop="name"><a itemprop="url" href="/publications/${i + 1}">${title}</a></h3><span itemprop="author">Ada Slider</span>
          <a itemprop="sameAs" href="https://doi.org/10.9999/lab.${i + 1}">doi</a></div>`,
      )
      .join(''),
  },
  'a bibliography in COinS': {
    url: 'https://wiki.example/zips',
    titles: [ZIPS, VELCRO],
    html: `<ol>${[ZIPS, VELCRO]
      .map(
        (
          title,
          i,
        ) => `<li>Slider, Ada. “${title}”. <i>Inventions</i>. <a href="https://doi.org/10.9999/wiki.${i + 1}">doi:10.9999/wiki.${i + 1}</a>
          <span class="Z3988" title="${new URLSearchParams({ 'rft.atitle': title, 'rft.au': 'Ada Slider', rft_id: `info:doi/10.9999/wiki.${i + 1}` }).toString().replaceAll('&', '&amp;')}"></span></li>`,
      )
      .join('')}</ol>`,
  },
};

test.each(Object.entries(PAGES))('%s carries marks on request, once a paper and place', async (_, asked) => {
  const pages = { [asked.url]: () => `<!doctype html><title>x</title>${asked.html}` };
  const manicule = await openManicule({ pages });
  const { page, reader } = await manicule.visit(asked.url);
  const popup = await manicule.popup(page);
  await popup.clickOn({ role: 'button', name: 'Mark its papers' });
  await marksShown(page, asked.titles.length);
  await popup.close();
  for (const title of new Set(asked.titles)) {
    const own = asked.titles.filter((other) => other === title).length;
    await until(`the marks on “${title}”`, async () => (await reader.all(markOn(title))).length === own);
  }
});

test('‘always on this site’ asks for that host alone', async () => {
  const { url, html, titles } = PAGES['a thread of comments'] as OnRequest;
  const manicule = await openManicule({ pages: { [url]: () => html } });
  const { page } = await manicule.visit(url);
  const popup = await manicule.popup(page);
  await popup.clickOn({ role: 'button', name: 'Mark its papers' });
  await marksShown(page, titles.length);
  await popup.close();

  // The browser's own question cannot be answered from here: what it would be asked is looked at instead.
  const own = await manicule.ownPage();
  const tab = await own.evaluate(
    'chrome.tabs.query({ currentWindow: true }).then((tabs) => tabs.find((tab) => tab.url?.startsWith("https://news.example/"))?.id)',
  );
  await own.goto(`${own.url()}?tab=${tab}`);
  await own.evaluate('chrome.permissions.request = async (asked) => { window.asked = asked; return false; }');
  await own.getByRole('button', { name: 'Always on this site' }).click();
  expect(await own.evaluate('window.asked')).toEqual({ origins: ['https://news.example/*'] });
});

/** The extension as it is where its reader granted it all hosts, which only a person can. */
async function grantedAll(): Promise<string> {
  const extension = await newProfile();
  cpSync(BUILT.chrome, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, '*://*/*'] }));
  return extension;
}

test('where all hosts are granted, pages of a named site that are no lists are left alone all the same', async () => {
  const { url, html, titles } = PAGES['a thread of comments'] as OnRequest;
  const help = 'https://info.arxiv.org/help/reading.html';
  const manicule = await openManicule({
    extension: await grantedAll(),
    pages: { [url]: () => html, [help]: () => html },
  });
  const own = await manicule.ownPage();
  await until('the granted hosts', () =>
    own.evaluate('chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)'),
  );
  await manicule.visit(help);
  const { page } = await manicule.visit(url);
  await marksShown(page, titles.length);
  const answerOf = (address: string) =>
    own.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(address)} })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, {}))
      .then(() => 'heard', ({ message }) => message)`);
  expect(await answerOf(url)).not.toContain('Receiving end does not exist');
  expect(await answerOf(help)).toContain('Receiving end does not exist');
});
