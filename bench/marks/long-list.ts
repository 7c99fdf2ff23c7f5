import type { CorpusPaper } from '../search/corpus.ts';

export const LONG_LIST = 'https://proceedings.neurips.cc/paper_files/paper/2029';

/** A book of proceedings as NeurIPS shows it, one line of markup a paper. */
export function longList(papers: readonly CorpusPaper[]): string {
  const rows = papers.map(({ title, authors }, i) => {
    const hash = i.toString(16).padStart(32, '0');
    return `<li class="conference" data-track="conference"><div class="paper-content"><a title="paper title" href="/paper_files/paper/2029/hash/${hash}-Abstract-Conference.html">${title}</a> <span class="paper-authors">${authors.join(', ')}</span></div></li>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Book</title><main>
<h2>Advances in Neural Information Processing Systems 42 (NeurIPS 2029)</h2>
<ul class="paper-list">
${rows.join('\n')}
</ul></main>`;
}
