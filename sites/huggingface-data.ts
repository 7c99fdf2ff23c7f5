import * as v from 'valibot';
import { type PaperId, splitPaperId } from '../papers/id.ts';

const entry = v.object({
  paper: v.object({
    id: v.string(),
    summary: v.nullish(v.string()),
    publishedAt: v.nullish(v.string()),
    authors: v.nullish(v.array(v.object({ name: v.string(), hidden: v.nullish(v.boolean()) }))),
    githubRepo: v.nullish(v.string()),
  }),
});

/** What the page's own data say of one paper. */
export type PaperData = v.InferOutput<typeof entry>['paper'];

/**
 * The data that the page carries, by arXiv id: what an island of Svelte starts from stands in its attribute. They tell how
 * the page was when it was loaded, so they say more of a paper that is there and never which papers are. Read at the first
 * question, and again where the page puts others in place. The island is found from inside, by an element that it holds.
 */
export function islandData(
  name: 'DailyPapers' | 'PaperContent',
): (within: Element, id: PaperId) => PaperData | undefined {
  let written = '';
  let papers = new Map<string, PaperData>();
  return (within, id) => {
    const now = within.closest(`[data-target="${name}"]`)?.getAttribute('data-props') ?? '';
    if (now !== written) {
      written = now;
      papers = papersIn(now);
    }
    return papers.get(splitPaperId(id).value);
  };
}

function papersIn(json: string): Map<string, PaperData> {
  const props = parsed(json);
  // With a query both lists are there, and the results are what is shown.
  const entries = [...listOf(props['searchResults']), ...listOf(props['dailyPapers']), { paper: props['paper'] }];
  const papers = new Map<string, PaperData>();
  for (const candidate of entries) {
    const { success, output } = v.safeParse(entry, candidate);
    if (success && !papers.has(output.paper.id)) papers.set(output.paper.id, output.paper);
  }
  return papers;
}

function parsed(json: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {}; // a page without its data still shows its papers
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
