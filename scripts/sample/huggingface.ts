import style from './huggingface-style.ts';
import { escaped } from './markup.ts';
import { SAMPLE_DAY, SAMPLE_PAPERS, type SamplePaper } from './papers.ts';
import { thumbnail } from './thumbnail.ts';

/** A page of Daily Papers, nested as the real one nests and with its data in `data-props`. It asks for nothing from anywhere. */
export function dailyPapers(papers: readonly SamplePaper[] = SAMPLE_PAPERS): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Daily Papers - Hugging Face (Manicule's sample)</title>
<link rel="icon" href="data:,">
<script>document.documentElement.classList.toggle('dark', matchMedia('(prefers-color-scheme: dark)').matches)</script>
<style>${style}</style>
</head>
<body class="DailyPapersPage">
<header><div class="container"><a href="/">Sample listing</a><span>Invented papers, shown because Hugging Face was not asked or not reached</span></div></header>
<main>
<div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="${escaped(JSON.stringify(dailyPapersProps(papers)))}">
<section class="container">
<div class="head"><div><h1>Daily Papers</h1><h2>by <a href="/nobody">nobody</a> and the research community</h2></div>
<input type="search" name="daily-papers-search" placeholder="Search any paper with AI" maxlength="250">
<div class="day">${escaped(SAMPLE_DAY)}</div></div>
<div class="grid">${papers.map(dailyPapersCard).join('')}</div>
</section>
</div>
</main>
</body>
</html>`;
}

/** What the page carries as JSON. */
function dailyPapersProps(papers: readonly SamplePaper[]): unknown {
  return {
    dateString: SAMPLE_DAY,
    dailyPapers: papers.map((paper) => ({
      paper: {
        id: paper.id,
        authors: paper.authors.map((name) => ({ name, hidden: false })),
        publishedAt: `${paper.date}T00:00:00.000Z`,
        submittedOnDailyAt: `${SAMPLE_DAY}T00:00:00.000Z`,
        title: paper.title,
        summary: paper.abstract,
        upvotes: paper.upvotes,
      },
      publishedAt: `${paper.date}T10:00:00.000Z`,
      title: paper.title,
      summary: paper.abstract,
      numComments: paper.comments,
      submittedBy: { fullname: paper.submittedBy, name: paper.submittedBy, type: 'user' },
    })),
    periodType: 'day',
    query: {},
    isTrending: false,
  };
}

export function dailyPapersCard(paper: SamplePaper): string {
  const href = `/papers/${paper.id}`;
  return `<article class="card">
<a href="${href}" class="shot"><div><img loading="lazy" alt="" src="${thumbnail(paper)}"></div></a>
<div class="chip">Submitted by <div class="face"></div> ${escaped(paper.submittedBy)}</div>
<div class="body"><div class="row">
<div class="votes"><a href="/login?next=${encodeURIComponent(href)}"><div class="box"><input disabled type="checkbox"><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path fill="currentColor" d="M6 3 10 9H2Z"/></svg><div class="leading-none">${paper.upvotes}</div></div></a></div>
<dialog><div tabindex="-1"></div></dialog>
<div class="words"><h3><a href="${href}" class="title">${escaped(paper.title)}</a></h3>
<div class="foot">${paper.organisation ? organisation(paper.organisation) : faces(paper, href)}<div><a class="talk" href="${href}#community">${paper.comments} comments</a></div></div></div>
</div></div>
</article>`;
}

function organisation(name: string): string {
  return `<a class="organisation" href="/${encodeURIComponent(name)}"><span class="font-medium">${escaped(name)}</span></a>`;
}

function faces(paper: SamplePaper, href: string): string {
  const shown = paper.authors.slice(0, 5).map((name) => `<li class="face" title="${escaped(name)}"></li>`);
  return `<a href="${href}" class="authors"><ul>${shown.join('')}<li class="count"><div>·</div> ${paper.authors.length} authors</li></ul></a>`;
}
