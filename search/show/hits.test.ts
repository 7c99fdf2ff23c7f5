import { describe, expect, it } from 'vitest';
import { NO_ANNOTATION } from '../../papers/annotation.ts';
import { inventedPaper, inventedRecord, tag } from '../../tests/support/invented.ts';
import { createSearcher } from '../create-searcher.ts';
import { fieldText, SEARCH_FIELDS } from '../searcher.ts';

const saved = inventedRecord({
  paper: inventedPaper({
    title: 'Auto-Regressive Diffusion with Müller’s Straße',
    authors: ['Jürgen Müller', 'Bo Ek'],
    abstract: 'A diffuse abstract. Diffusion, again; 深度学习 too.',
    venue: 'Ponds',
  }),
  annotation: { ...NO_ANNOTATION, tags: [tag('to read')], note: 'Diffusion?' },
});

/** The highlighted pieces, field by field. */
async function highlighted(query: string): Promise<string> {
  const { hits } = await createSearcher([saved]).search({ query, tags: [], status: null, limit: 10 });
  const [hit] = hits;
  if (!hit) return 'nothing found';
  return SEARCH_FIELDS.flatMap((field) => {
    const text = fieldText(hit.saved, field);
    const pieces = (hit.ranges[field] ?? []).map(([start, end]) => text.slice(start, end));
    return pieces.length > 0 ? [`${field}: ${pieces.join(', ')}`] : [];
  }).join('; ');
}

describe('why a paper was found is shown', () => {
  it.each([
    ['diffusion', 'title: Diffusion; note: Diffusion; abstract: Diffusion'],
    ['diffus', 'title: Diffus; note: Diffus; abstract: diffus, Diffus'],
    ['difusion', 'title: Diffusion; note: Diffusion; abstract: Diffusion'],
    ['autoregressive', 'title: Auto-Regressive'],
    ['auto regr', 'title: Auto-Regressive'],
    ['muller', 'title: Müller; authors: Müller'],
    ['mueller', 'title: Müller; authors: Müller'],
    ['strasse', 'title: Straße'],
    ['学习', 'abstract: 学习'],
    ['to read', 'tags: to, read'],
    ['tag:"to read" diffusion', 'title: Diffusion; note: Diffusion; abstract: Diffusion'],
    ['title:diffusion', 'title: Diffusion; note: Diffusion; abstract: Diffusion'],
    ['"diffusion with"', 'title: Diffusion, with; note: Diffusion; abstract: Diffusion'],
    ['diffusion -survey', 'title: Diffusion; note: Diffusion; abstract: Diffusion'],
    ['ponds ek', 'authors: Ek; venue: Ponds'],
    ['admits', 'nothing found'],
    ['', ''],
  ])('%s', async (query, expected) => {
    expect(await highlighted(query)).toBe(expected);
  });

  it('by Fuse.js too, where a word was not found as such', async () => {
    expect(await highlighted('diffusion regressional')).toContain('title: Regressi, Diffusion');
  });
});
