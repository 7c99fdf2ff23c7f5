import { describe, expect, it } from 'vitest';
import { NO_ANNOTATION } from '../papers/annotation.ts';
import type { Paper } from '../papers/paper.ts';
import type { RecordKey, SavedPaper } from '../papers/saved.ts';
import { ids, inventedPaper, inventedRecord, tag } from '../tests/support/invented.ts';
import { find } from './engine.ts';
import { LibraryIndex } from './index/library-index.ts';
import type { SearchRequest } from './searcher.ts';

const NOW = Date.UTC(2026, 10, 24);
const DAY = 86_400_000;

type More = Partial<SavedPaper['annotation']> &
  Partial<Pick<SavedPaper, 'savedAt' | 'readAt' | 'sightings'>> & { paper?: Partial<Paper> };

function library(papers: Readonly<Record<string, More>>): LibraryIndex {
  const index = new LibraryIndex();
  index.update(
    Object.entries(papers).map(([title, { paper, savedAt = NOW - 50 * DAY, readAt, sightings = [], ...annotation }]) =>
      inventedRecord({
        key: title as RecordKey,
        paper: inventedPaper({
          title,
          authors: [],
          ids: [],
          abstract: '',
          date: '2020',
          url: 'https://x.org',
          ...paper,
        }),
        annotation: { ...NO_ANNOTATION, ...annotation },
        savedAt,
        changedAt: savedAt,
        sightings,
        ...(readAt !== undefined && { readAt }),
      }),
    ),
  );
  return index;
}

function titles(index: LibraryIndex, query: string, more: Partial<SearchRequest> = {}): readonly string[] {
  return find(index, { query, tags: [], status: null, limit: 10, ...more }, NOW).best.map(({ key }) => key);
}

describe('what is half remembered is found', () => {
  const index = library({
    'Lossless Drafting with Patient Verifiers': {
      paper: { authors: ['Wen Halloran', 'Jürgen Müller'], date: '2017-05-02' },
    },
    'Auto-Regressive Models of Birdsong': { paper: { authors: ['Anna Mueller'] } },
    'An $\\alpha$-Stable Process': {},
    'β-Carotene in Otters': {},
    深度学习入门: {},
    'О русских лесах и ёлках': {},
    'المكتبة الرقمية': {},
    'Bidirectional Encoder Representations from Tadpoles': {},
    'The Matrices of Small Libraries': { tags: [tag('c++'), tag('to read'), tag('🔥'), tag('nlp/parsing')] },
    'WorldForge: Landscapes from Sketches': { note: 'Ask Ottilie about the hibernation chapter.' },
    'A Census of Grey Herons': {
      paper: { abstract: 'We count herons by their silhouettes.', venue: 'Journal of Ponds' },
    },
  });

  it.each([
    // Typing errors of each kind, and two
    ['losless', 'Lossless Drafting with Patient Verifiers'],
    ['lossleess', 'Lossless Drafting with Patient Verifiers'],
    ['lossness', 'Lossless Drafting with Patient Verifiers'],
    ['lossless drafitng', 'Lossless Drafting with Patient Verifiers'],
    ['ossless', 'Lossless Drafting with Patient Verifiers'],
    ['verifeirrs', 'Lossless Drafting with Patient Verifiers'],
    ['silouettes', 'A Census of Grey Herons'],
    // Half a word, and half a misspelt word
    ['verif', 'Lossless Drafting with Patient Verifiers'],
    ['pateint ver', 'Lossless Drafting with Patient Verifiers'],
    ['hibrenat', 'WorldForge: Landscapes from Sketches'],
    // Any order, across fields
    ['patient halloran lossless', 'Lossless Drafting with Patient Verifiers'],
    ['herons silhouettes', 'A Census of Grey Herons'],
    ['ponds census', 'A Census of Grey Herons'],
    ['halloran 2017', 'Lossless Drafting with Patient Verifiers'],
    // Joined, split, hyphenated
    ['autoregressive', 'Auto-Regressive Models of Birdsong'],
    ['auto regressive', 'Auto-Regressive Models of Birdsong'],
    ['auto-regressive', 'Auto-Regressive Models of Birdsong'],
    ['bird song', 'Auto-Regressive Models of Birdsong'],
    ['losslessdrafting', 'Lossless Drafting with Patient Verifiers'],
    ['world forge', 'WorldForge: Landscapes from Sketches'],
    ['greyherons', 'A Census of Grey Herons'],
    // Accents, Greek, LaTeX
    ['alpha stable', 'An $\\alpha$-Stable Process'],
    ['α-stable', 'An $\\alpha$-Stable Process'],
    ['$\\alpha$ stable', 'An $\\alpha$-Stable Process'],
    ['beta carotene', 'β-Carotene in Otters'],
    // Other scripts
    ['学习', '深度学习入门'],
    ['深度学', '深度学习入门'],
    ['门', '深度学习入门'],
    ['елках', 'О русских лесах и ёлках'],
    ['РУССКИХ', 'О русских лесах и ёлках'],
    ['руских лесах', 'О русских лесах и ёлках'],
    ['مكتبه', 'المكتبة الرقمية'],
    ['المكتبة', 'المكتبة الرقمية'],
    // The other number, initials, et al., acronyms, the other keyboard
    ['matrix of small library', 'The Matrices of Small Libraries'],
    ['model of birdsongs', 'Auto-Regressive Models of Birdsong'],
    ['gray herons', 'A Census of Grey Herons'],
    ['w halloran', 'Lossless Drafting with Patient Verifiers'],
    ['Halloran et al. 2017', 'Lossless Drafting with Patient Verifiers'],
    ['bert', 'Bidirectional Encoder Representations from Tadpoles'],
    ['heccrb[', 'О русских лесах и ёлках'],
    ['руkщты', 'A Census of Grey Herons'],
    // Tags of any signs
    ['c++', 'The Matrices of Small Libraries'],
    ['to read', 'The Matrices of Small Libraries'],
    ['🔥', 'The Matrices of Small Libraries'],
  ])('%s', (query, title) => {
    expect(titles(index, query)[0]).toBe(title);
  });

  it.each(['muller', 'Müller', 'mueller', 'MUELLER'])('%s is one name in every spelling', (query) => {
    expect(new Set(titles(index, query))).toEqual(
      new Set(['Lossless Drafting with Patient Verifiers', 'Auto-Regressive Models of Birdsong']),
    );
  });

  it.each(['zzzzqq', 'xylophone quartet', '!!!', '?'])('but not what is not there: %s', (query) => {
    expect(titles(index, query)).toEqual([]);
  });
});

describe('the order is one that a person agrees with', () => {
  it.each<[rule: string, query: string, first: string, Readonly<Record<string, More>>]>([
    [
      'all words before some',
      'patient herons',
      'Patient Herons',
      { 'Herons, Herons': {}, 'Patient Herons': {}, Patient: {} },
    ],
    ['exact before a beginning', 'form', 'The Form of Gardens', { 'Formal Gardens': {}, 'The Form of Gardens': {} }],
    ['exact before a typing error', 'heron', 'Of Heron and Others', { Herod: {}, 'Of Heron and Others': {} }],
    ['a beginning before a typing error', 'hero', 'Of Heroes and Others', { Gero: {}, 'Of Heroes and Others': {} }],
    ['title before abstract', 'herons', 'Of Herons', { Otters: { paper: { abstract: 'Herons' } }, 'Of Herons': {} }],
    [
      'tag before abstract',
      'herons',
      'Newts',
      { Otters: { paper: { abstract: 'Herons' } }, Newts: { tags: [tag('herons')] } },
    ],
    ['neighbours first', 'grey heron', 'Some Grey Heron Here', { 'Grey Otter, Heron': {}, 'Some Grey Heron Here': {} }],
    ['the typed order first', 'heron ponds', 'A Heron for Ponds', { 'Ponds for a Heron': {}, 'A Heron for Ponds': {} }],
    [
      'the rare word first',
      'model heron',
      'Heron',
      { Model: {}, Heron: {}, 'Model B': {}, 'Model C': {}, 'Model D': {} },
    ],
    ['starred first', 'herons', 'Herons B', { 'Herons A': {}, 'Herons B': { starred: true }, 'Herons C': {} }],
    [
      'lately saved first',
      'herons',
      'Herons B',
      { 'Herons A': {}, 'Herons B': { savedAt: NOW - DAY }, 'Herons C': {} },
    ],
    [
      'lately seen first',
      'herons',
      'Herons B',
      { 'Herons A': {}, 'Herons B': { sightings: [{ site: 'x', url: 'https://x.org', at: NOW }] } },
    ],
  ])('%s', (_rule, query, first, papers) => {
    expect(titles(library(papers), query)[0]).toBe(first);
  });

  it('newest saved first where nothing is typed, and where only facts are asked for', () => {
    const index = library({ A: { savedAt: 1 }, B: { savedAt: 3, starred: true }, C: { savedAt: 2, starred: true } });
    expect(titles(index, '')).toEqual(['B', 'C', 'A']);
    expect(titles(index, 'is:starred')).toEqual(['B', 'C']);
  });

  it('papers that lack a word follow where there would be too few, and no farther than that', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`Grey Heron ${i}`, {}]));
    expect(titles(library({ ...many, 'Grey Otter': {} }), 'grey heron', { limit: 99 })).not.toContain('Grey Otter');
    expect(titles(library({ 'Grey Heron': {}, 'Grey Otter': {}, Newt: {} }), 'grey heron')).toEqual([
      'Grey Heron',
      'Grey Otter',
    ]);
  });
});

describe('what is asked for precisely', () => {
  const saved = (days: number) => NOW - days * DAY;
  const index = library({
    'Attention for Herons': {
      paper: { authors: ['Marie Curie', 'Bo Ek'], venue: 'NeurIPS', date: '2023-06-15', abstract: 'An ablation.' },
      tags: [tag('nlp/parsing'), tag('To Read')],
      status: 'to-read',
      savedAt: saved(2),
    },
    'Otters without Attention': {
      paper: { authors: ['Curie Bo'], date: '2020', url: 'https://www.biorxiv.org/a' },
      tags: [tag('nlp')],
      note: 'Reproduce figure two.',
      status: 'read',
      savedAt: saved(10),
      readAt: saved(3),
    },
    'Newts and Toads': {
      paper: { venue: 'ICML', date: '2015-06-30', ids: ids('arxiv:2412.00127', '10.1234/foo:bar') },
      starred: true,
      status: 'dismissed',
      savedAt: saved(400),
      sightings: [{ site: 'huggingface', url: 'https://hf.co/papers', at: saved(400) }],
    },
  });
  const [heron, otter, newt] = ['Attention for Herons', 'Otters without Attention', 'Newts and Toads'];

  it.each<[query: string, found: readonly (string | undefined)[]]>([
    ['title:attention', [heron, otter]],
    ['title:atention', [heron, otter]],
    ['title:ablation', []],
    ['abstract:ablation', [heron]],
    ['author:curie', [heron, otter]],
    ['by:"marie curie"', [heron]],
    ['by:"curie marie"', []],
    ['note:reproduce', [otter]],
    ['venue:neurips', [heron]],
    ['in:neur', [heron]],
    ['tag:nlp', [otter]],
    ['tag:nlp/*', [heron]],
    ['tag:"to read"', [heron]],
    ['tag:"TO READ"', [heron]],
    ['tag:rea', [heron]],
    ['tag:nothing', []],
    ['site:biorxiv.org', [otter]],
    ['site:huggingface', [newt]],
    ['site:biorxiv', [otter]],
    ['id:arxiv:2412.00127', [newt]],
    ['id:2412.00127', [newt]],
    ['id:2412.*', [newt]],
    ['status:unread', [heron]],
    ['status:read', [otter]],
    ['is:starred', [newt]],
    ['is:dismissed', [newt]],
    ['has:note', [otter]],
    ['no:tag', [newt]],
    ['no:author', [newt]],
    ['year:2023', [heron]],
    ['year:2015..2020', [otter, newt]],
    ['year>2015', [heron, otter]],
    ['year:..2015', [newt]],
    ['after:2020', [heron, otter]],
    ['after:2020-01-01', [heron, otter]],
    ['after:2023-06', [heron]],
    ['before:2015-07', [newt]],
    ['before:2015-06', []],
    ['saved:<7d', [heron]],
    ['saved:>1y', [newt]],
    ['read:<1w', [otter]],
    ['read:2026', [otter]],
    ['tags>1', [heron]],
    ['tags=0', [newt]],
    ['authors>=2', [heron]],
    ['"attention for"', [heron]],
    ['"for attention"', []],
    ['attention -herons', [otter]],
    ['attention -"without attention"', [heron]],
    ['herons or newts', [heron, newt]],
    ['not attention', [newt]],
    ['curie -(herons or newts)', [otter]],
    ['(title:herons or title:newts) -is:starred', [heron]],
    ['attention year:2023', [heron]],
    ['-attention -newts', []],
    ['tag:nlp or is:starred', [otter, newt]],
  ])('%s', (query, found) => {
    expect(new Set(titles(index, query))).toEqual(new Set(found));
  });

  it.each([
    '2412.00127',
    'arXiv:2412.00127v3',
    'https://arxiv.org/pdf/2412.00127v2',
    '10.1234/foo:bar',
    'https://doi.org/10.1234/FOO:bar',
    'arxiv.org/abs/2412.00127v1',
    'doi.org/10.1234/foo:bar',
    '2412.0012',
  ])('an id in any spelling: %s', (query) => {
    expect(titles(index, query)[0]).toBe(newt);
  });

  it('the address of a paper', () => {
    expect(titles(index, 'http://biorxiv.org/a#top')).toEqual([otter]);
    expect(titles(index, 'www.biorxiv.org/a')).toEqual([otter]);
  });
});
