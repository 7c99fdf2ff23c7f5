import { escaped } from './markup.ts';
import { SAMPLE_PAPERS, type SamplePaper } from './papers.ts';

/** A `/list/…/new` page, nested as the real one nests: all papers new but the last, which is a replacement. */
export function newSubmissions(papers: readonly SamplePaper[] = SAMPLE_PAPERS): string {
  const fresh = papers.slice(0, -1);
  const replaced = papers.slice(-1);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Computation and Language (Manicule's sample)</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header><a href="https://arxiv.org/">Sample listing</a></header>
<main><div id="content"><div id="content-inner"><div id="dlpage">
<h1>Computation and Language</h1>
<ul><li><a href="#item0">New submissions</a></li><li><a href="#item${fresh.length + 1}">Replacements</a></li></ul>
<h3>Showing new listings for Friday, 20 November 2026</h3>
<div class="paging">Total of ${papers.length} entries</div>
<dl id="articles"><h3>New submissions (showing ${fresh.length} of ${fresh.length} entries)</h3>${fresh.map((paper, at) => entry(paper, at + 1)).join('')}</dl>
<dl id="articles"><h3>Replacement submissions (showing 1 of 1 entries)</h3>${replaced.map((paper) => entry(paper, papers.length, ' (replaced)')).join('')}</dl>
</div></div></div></main>
</body>
</html>`;
}

function entry(paper: SamplePaper, number: number, note = ''): string {
  const { id } = paper;
  return `<dt><a name="item${number}">[${number}]</a>
<a href="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a>${note}
[<a href="/pdf/${id}" title="Download PDF" id="pdf-${id}">pdf</a>, <a href="/format/${id}" title="Other formats" id="oth-${id}">other</a>]</dt>
<dd><div class="meta">
<div class="list-title mathjax"><span class="descriptor">Title:</span>
  ${escaped(paper.title)}
</div>
<div class="list-authors">${paper.authors.map(authorLink).join(', ')}</div>
<div class="list-subjects"><span class="descriptor">Subjects:</span> <span class="primary-subject">${escaped(paper.subject)}</span></div>
<p class="mathjax">${escaped(paper.abstract)}</p>
</div></dd>`;
}

function authorLink(name: string): string {
  return `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${encodeURIComponent(name)}">${escaped(name)}</a>`;
}

const STYLE = `
body { margin: 0; font: 14px/1.45 'Lucida Grande', Helvetica, Arial, 'Liberation Sans', sans-serif; color: #222; background: #fff }
header { padding: 14px 24px; background: #b31b1b; font-weight: 600 }
header a { color: #fff; text-decoration: none }
#content { max-width: 980px; padding: 0 24px 60px }
h1 { font-size: 24px } h3 { font-size: 15px; margin: 20px 0 8px }
a { color: #00549c; text-decoration: none }
dt { margin-top: 14px } dd { margin: 2px 0 0 36px }
.list-title { font-size: 16px; font-weight: 700; line-height: 1.3 }
.descriptor { font-weight: 400; font-size: 12px }
dd p { margin: 6px 0 0; max-width: 76ch }
.list-subjects { font-size: 12.5px }
`;
