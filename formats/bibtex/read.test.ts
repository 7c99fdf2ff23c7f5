import { describe, expect, test } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import { writeBibtex } from '../bibtex.ts';
import { readBibtex } from './read.ts';

const at = Date.UTC(2040, 0, 1, 12);

function read(text: string) {
  return readBibtex(text, { at });
}

function readOne(text: string) {
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers).toHaveLength(1);
  return papers[0]!;
}

describe('files of other programs', () => {
  test('Zotero: notes, keywords, an extra that says the id again', () => {
    const { paper, annotation, savedAt } = readOne(`
@misc{doe_marks_2026,
	title = {Marks in the {Margin}},
	url = {http://arxiv.org/abs/2607.00001},
	doi = {10.48550/arXiv.2607.00001},
	abstract = {Of margins.},
	urldate = {2026-07-03},
	publisher = {arXiv},
	author = {Doe, Jane and van Roost, Gerd},
	month = jul,
	year = {2026},
	note = {arXiv:2607.00001 [cs]},
	keywords = {Computer Science - Digital Libraries, to cite},
	annote = {Comment: 15 pages},
	annote = {<p>my note</p>},
	file = {PDF:files/1.pdf:application/pdf},
}`);
    expect(paper).toEqual({
      title: 'Marks in the Margin',
      authors: ['Jane Doe', 'Gerd van Roost'],
      ids: ['arxiv:2607.00001'],
      url: 'http://arxiv.org/abs/2607.00001',
      abstract: 'Of margins.',
      date: '2026-07',
    });
    expect(annotation).toMatchObject({ tags: ['Computer Science - Digital Libraries', 'to cite'] });
    expect(annotation.note).toBe('Comment: 15 pages\n\n<p>my note</p>');
    expect(savedAt).toBe(Date.UTC(2026, 6, 3));
  });

  test('DBLP, Google Scholar: the id in the journal', () => {
    expect(
      readOne('@article{a, title={{BERT:} {A} Mark}, journal={CoRR}, volume={abs/2610.04805}, year=2018}').paper,
    ).toMatchObject({
      title: 'BERT: A Mark',
      ids: ['arxiv:2610.04805'],
      url: 'https://arxiv.org/abs/2610.04805',
    });
    const scholar = readOne('@article{a, title={A}, journal={arXiv preprint arXiv:2606.03762}, year={2017}}');
    expect(scholar.paper.ids).toEqual(['arxiv:2606.03762']);
    expect(scholar.paper.venue).toBeUndefined();
  });

  test('BibLaTeX', () => {
    const saved = readOne(
      '@online{a, title = {Ästhetik & α}, date = {2020-02-03}, eprint = {2002.00001}, eprinttype = {arxiv}, annotation = {hm}}',
    );
    expect(saved.paper).toMatchObject({ title: 'Ästhetik & α', date: '2020-02-03', ids: ['arxiv:2002.00001'] });
    expect(saved.annotation.note).toBe('hm');
  });

  test('JabRef: marks, groups and comments', () => {
    const saved = readOne(`
@Comment{jabref-meta: databaseType:bibtex;}
@String{ijm = {Journal of Marks}}
@Article{a,
  author      = {A B and others},
  title       = "On {"}marks{"} # of " # ijm,
  journal     = ijm,
  year        = 2019,
  readstatus  = {skimmed},
  creationdate = {2021-05-06T10:11:12},
}`);
    expect(saved.paper).toMatchObject({
      title: 'On "marks" # of Journal of Marks',
      venue: 'Journal of Marks',
      authors: ['A B'],
    });
    expect(saved.annotation.status).toBe('reading');
    expect(new Date(saved.savedAt).getFullYear()).toBe(2021);
  });

  test('an entry without an address is given a search for it', () => {
    const saved = readOne('@book{a, title={Marks & Notes}}');
    expect(saved.paper.url).toBe('https://scholar.google.com/scholar?q=%22Marks%20%26%20Notes%22');
    expect(writeBibtex([saved], { at })).not.toContain('scholar.google');
  });

  test('links in LaTeX', () => {
    expect(readOne('@misc{a, title={A}, url={https://x.org/a\\_b\\%20c}}').paper.url).toBe('https://x.org/a_b%20c');
    expect(readOne('@misc{a, title={A}, howpublished={\\url{https://x.org/a_b}}}').paper.url).toBe('https://x.org/a_b');
    expect(readOne('@misc{a, title={A}, url={javascript:alert(1)}}').paper.url).toMatch(/^https:/);
  });
});

describe('mistakes', () => {
  test('are told by line, and the other entries are read', () => {
    const { papers, problems } = read(`@misc{a, title={A}}

@misc{open, title={B

@misc{c,
  title={C},
  x y
}
@misc{d, year={2020}}
@misc{e, title={E}}
`);
    expect(papers.map((saved) => saved.paper.title)).toEqual(['A', 'E']);
    expect(problems).toEqual([
      { line: 3, reason: ['entry-open'] },
      { line: 5, reason: ['entry-mistake', { line: 7 }] },
      { line: 9, reason: ['nameless-key', { key: 'd' }] },
    ]);
  });

  test('an @ at the start of a line of a note is text', () => {
    expect(readOne('@misc{a, title={A}, annote={see\n@misc\\{b, title=\\{B\\}\\}\nthere}}').annotation.note).toBe(
      'see\n@misc{b, title={B}}\nthere',
    );
  });

  test('depth without end is one of them', () => {
    const { papers, problems } = read(`@misc{a, title={${'{'.repeat(1e5)}${'}'.repeat(1e5)}}}\n@misc{b, title={B}}`);
    expect(papers.map((saved) => saved.paper.title)).toEqual(['B']);
    expect(problems).toEqual([{ line: 1, reason: ['entry-deep'] }]);
  });

  test('a file of another format is refused, an empty one is not', () => {
    expect(() => read('{"papers": []}')).toThrow(Failure);
    expect(read('\n').papers).toEqual([]);
  });
});

test('Better BibLaTeX: names by their parts', () => {
  const { paper } = readOne(
    '@online{a, title={A}, author={family=Aard, given=Anna, prefix=van den, useprefix=true and family=Smith, given=John, suffix=Jr}}',
  );
  expect(paper.authors).toEqual(['Anna van den Aard', 'John Smith Jr']);
});

test('a Zotero note is read as Markdown, and lines between entries are comments', () => {
  const { papers, problems } = read(
    '@misc{a, title={A}, annote={<div class="zotero-note znv1"><p>so <b>bold</b></p></div>}}\n% see @misc{x\n\n@misc{b, title={B}}',
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ annotation }) => annotation.note)).toEqual(['so **bold**', '']);
});

test('braces without end are told without taking long', () => {
  const { problems } = read(`@misc{a, title={${'@misc{a, title={'.repeat(20_000)}`);
  expect(problems).toEqual([{ line: 1, reason: ['entry-open'] }]);
});

test('a paper has its venue and its year from the volume that its crossref names', () => {
  const { papers } = read(`
@inproceedings{a, title={A}, crossref={VOL-26}}
@inproceedings{b, title={B}, crossref={vol-26}, date={2025-03}, booktitle={Workshop}}
@proceedings{vol-26, title={Proceedings of Marks}, year={2026}, month=jul, keywords={theirs}, url={https://example.org/}}
@misc{c, title={C}, crossref={c}}
@misc{title={D}}
@misc{e, title={E}}`);
  expect(papers.map(({ paper, annotation }) => [paper.venue, paper.date, annotation.tags.length])).toEqual([
    ['Proceedings of Marks', '2026-07', 0],
    ['Workshop', '2025-03', 0],
    [undefined, '2026-07', 1],
    [undefined, undefined, 0],
    [undefined, undefined, 0],
    [undefined, undefined, 0],
  ]);
});

test('DBLP: its numbers of namesakes are no names, and its time is not the reader’s', () => {
  const { paper, savedAt } = readOne(
    '@article{DBLP:a, title={A}, author={Jane Doe 0001 and Doe 0012, Max and {Team 0001}}, timestamp={Thu, 21 Jan 2021 15:15:21 +0100}, biburl={https://dblp.org/rec/a.bib}}',
  );
  expect(paper.authors).toEqual(['Jane Doe', 'Max Doe', 'Team 0001']);
  expect(savedAt).toBe(at);
});

test('what prints nothing is not read', () => {
  const { paper } = readOne(
    '@misc{a, title={{\\em So} {\\bfseries it} is}, author={{\\relax Ch}ristos Doe}, year={{\\noopsort{1999}}2013}}',
  );
  expect([paper.title, paper.authors, paper.date]).toEqual(['So it is', ['Christos Doe'], '2013']);
});

test('groups of JabRef, tags and folders of Mendeley are tags', () => {
  const { annotation } = readOne(
    '@misc{a, title={A}, keywords={x}, groups={To cite, X}, mendeley-tags={y,z}, mendeley-groups={Reading/Marks}}',
  );
  expect(annotation.tags).toEqual(['x', 'To cite', 'y', 'z', 'Reading/Marks']);
});

test('numbers of PubMed are ids, and are read as they are written', () => {
  const saved = readOne('@article{a, title={A}, pmid={31452104}, pmcid={PMC6712345}}');
  expect(saved.paper.ids).toEqual(['pmid:31452104', 'pmcid:PMC6712345']);
  expect(readOne(writeBibtex([saved], { at })).paper.ids).toEqual(saved.paper.ids);
});
