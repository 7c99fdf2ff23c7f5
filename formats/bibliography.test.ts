import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../papers/paper.ts';
import type { SavedPaper } from '../papers/saved.ts';
import { library, savedPaper } from '../tests/papers/arbitrary.ts';
import { writeBibliography } from './bibliography.ts';
import { STYLES, type StyleId } from './citation/style.ts';

const [sample] = fc.sample(savedPaper, { numRuns: 1, seed: 1 }) as [SavedPaper];

function saved(paper: Partial<Paper>): SavedPaper {
  return { ...sample, paper: { title: '', authors: [], ids: [], url: 'https://example.org/', ...paper } };
}

const CONFERENCE = saved({
  title: 'Marks in the <Margin>: α & BERT',
  authors: ['Aäron van den Berg', 'Jane Doe'],
  date: '2026-07-02',
  venue: 'NeurIPS',
});
const PREPRINT = saved({
  title: 'On Notes',
  authors: ['Manicule Team'],
  date: '2026-07',
  ids: ['arxiv:2607.00001'] as unknown as Paper['ids'],
  url: 'https://arxiv.org/abs/2607.00001',
});
const ARTICLE = saved({
  title: 'On Pens',
  authors: ['John Smith Jr.'],
  date: '2025',
  venue: 'Journal of Marks',
  ids: ['doi:10.1000/182'] as unknown as Paper['ids'],
});

describe('a reference', () => {
  test.each([
    [
      'apa',
      CONFERENCE,
      'van den Berg, A., & Doe, J. (2026, July 2). Marks in the <Margin>: α & BERT. NeurIPS. https://example.org/',
    ],
    ['apa', PREPRINT, 'Manicule Team. (2026). On Notes (arXiv:2607.00001). arXiv. https://arxiv.org/abs/2607.00001'],
    ['apa', ARTICLE, 'Smith, J., Jr. (2025). On Pens. Journal of Marks. https://doi.org/10.1000/182'],
    [
      'ieee',
      CONFERENCE,
      '[1] A. van den Berg and J. Doe, “Marks in the <Margin>: α & BERT,” in NeurIPS, 2026. [Online]. Available: https://example.org/',
    ],
    ['ieee', PREPRINT, '[1] Manicule Team, “On Notes,” Jul. 2026, arXiv:2607.00001.'],
    ['ieee', ARTICLE, '[1] J. Smith Jr., “On Pens,” Journal of Marks, 2025, doi: 10.1000/182.'],
    ['acl', CONFERENCE, 'Aäron van den Berg and Jane Doe. 2026. Marks in the <Margin>: α & BERT. In NeurIPS.'],
    ['acl', PREPRINT, 'Manicule Team. 2026. On Notes. Preprint, arXiv:2607.00001.'],
    [
      'acm',
      CONFERENCE,
      '[1] Aäron van den Berg and Jane Doe. 2026. Marks in the <Margin>: α & BERT. In NeurIPS. Retrieved from https://example.org/',
    ],
    [
      'acm',
      PREPRINT,
      '[1] Manicule Team. 2026. On Notes. arXiv:2607.00001. Retrieved from https://arxiv.org/abs/2607.00001',
    ],
    ['acm', ARTICLE, '[1] John Smith Jr. 2025. On Pens. Journal of Marks. https://doi.org/10.1000/182'],
    ['nature', CONFERENCE, '1. van den Berg, A. & Doe, J. Marks in the <Margin>: α & BERT. in NeurIPS (2026).'],
    ['nature', PREPRINT, '1. Manicule Team. On Notes. Preprint at https://arxiv.org/abs/2607.00001 (2026).'],
    ['nature', ARTICLE, '1. Smith, J., Jr. On Pens. Journal of Marks (2025) https://doi.org/10.1000/182.'],
    [
      'chicago',
      CONFERENCE,
      'van den Berg, Aäron, and Jane Doe. 2026. “Marks in the <Margin>: α & BERT.” In NeurIPS. https://example.org/.',
    ],
    ['chicago', PREPRINT, 'Manicule Team. 2026. “On Notes.” Preprint, arXiv. https://arxiv.org/abs/2607.00001.'],
    ['chicago', ARTICLE, 'Smith, John, Jr. 2025. “On Pens.” Journal of Marks. https://doi.org/10.1000/182.'],
    ['acl', ARTICLE, 'John Smith Jr. 2025. On Pens. Journal of Marks.'],
  ] as const)('as %s', (style, paper, reference) => {
    expect(writeBibliography([paper], { at: 0, style })).toContain(reference);
  });
});

test.each(Object.keys(STYLES) as StyleId[])(
  '%s has a reference for every paper, whatever it holds',
  (style) => {
    fc.assert(
      fc.property(library, (papers) => {
        const references = writeBibliography(papers, { at: 0, style }).split(/\n\n/);
        expect(references).toHaveLength(Math.max(papers.length, 1));
      }),
      { numRuns: 5 },
    );
  },
  60_000,
);
