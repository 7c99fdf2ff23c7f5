import { expect, test } from 'vitest';
import { readList } from './read.ts';

function read(text: string) {
  const { papers, problems } = readList(text, { at: 0 });
  return { found: papers.map(({ paper }) => [paper.ids[0], paper.title] as const), problems };
}

test.each([
  ['2606.03762', 'arxiv:2606.03762'],
  ['arXiv:2606.03762v5', 'arxiv:2606.03762'],
  ['arXiv: 2606.03762', 'arxiv:2606.03762'],
  ['hep-th/9711200', 'arxiv:hep-th/9711200'],
  ['https://arxiv.org/pdf/2606.03762.pdf', 'arxiv:2606.03762'],
  ['https://huggingface.co/papers/2606.03762', 'arxiv:2606.03762'],
  ['10.1145/3292500.3330701', 'doi:10.1145/3292500.3330701'],
  ['doi: 10.1145/3292500.3330701.', 'doi:10.1145/3292500.3330701'],
  ['https://doi.org/10.48550/arXiv.2606.03762', 'arxiv:2606.03762'],
  ['- <https://arxiv.org/abs/2606.03762>,', 'arxiv:2606.03762'],
  ['see (https://arxiv.org/abs/2606.03762).', 'arxiv:2606.03762'],
])('%s', (line, id) => {
  expect(read(line).found.map(([each]) => each)).toEqual([id]);
});

test('an id alone has no title yet, and says so to be given one', () => {
  expect(read('2606.03762').found).toEqual([['arxiv:2606.03762', 'arxiv:2606.03762…']]);
});

test.each([
  ['Margins Are All You Read https://arxiv.org/abs/2606.03762', 'Margins Are All You Read'],
  ['* [Margins Are All You Read](https://arxiv.org/abs/2606.03762)', 'Margins Are All You Read'],
  ['- [Margins Are All You Read](https://arxiv.org/abs/2606.03762), to cite', 'Margins Are All You Read'],
  ['3. Margins Are All You Read, arXiv:2606.03762', 'Margins Are All You Read'],
  ['Margins Are All You Read, arXiv: 2606.03762', 'Margins Are All You Read'],
])('what else stands in %j is the title', (line, title) => {
  expect(read(line).found).toEqual([['arxiv:2606.03762', title]]);
});

test('a line may hold several, each once', () => {
  expect(read('2606.03762, 10.1000/182 2606.03762v2').found.map(([id]) => id)).toEqual([
    'arxiv:2606.03762',
    'doi:10.1000/182',
  ]);
});

test('addresses with a comma between them are several', () => {
  expect(read('https://arxiv.org/abs/2606.03762, https://doi.org/10.1000/182').found.map(([id]) => id)).toEqual([
    'arxiv:2606.03762',
    'doi:10.1000/182',
  ]);
});

test('lines without any are told', () => {
  expect(read('\n2606.03762\r\n\r\nhello there\nhttps://example.org/')).toMatchObject({
    found: [['arxiv:2606.03762', expect.anything()]],
    problems: [
      { line: 4, reason: ['no-id', { text: 'hello there' }] },
      { line: 5, reason: ['no-id', { text: 'https://example.org/' }] },
    ],
  });
});

/** Lines that nobody writes, and a hostile file holds. */
const LONG: Readonly<Record<string, (length: number) => string>> = {
  words: (length) => 'heron marsh '.repeat(length / 12),
  ids: (length) => Array.from({ length: length / 12 }, (_, at) => `2606.${10_000 + (at % 90_000)}`).join(' '),
  'one id': (length) => `2606.03762 ${'heron '.repeat(length / 6)}`,
  'one id many times': (length) => '2606.03762 '.repeat(length / 11),
  gap: (length) => `heron${'\t'.repeat(length)}marsh`,
  'gap behind an id': (length) => `2606.03762 heron marsh${' '.repeat(length)}.`,
  points: (length) => `${'.'.repeat(length)}x`,
  brackets: (length) => '[a]('.repeat(length / 4),
};

test.each(Object.keys(LONG))(
  'a line of %s that is eight times as long takes hardly more than eight times as long',
  (kind) => {
    const [short, long] = [40_000, 320_000].map((length) => quickest(LONG[kind]!(length)));
    expect(long! / short!).toBeLessThan(8 * 3);
  },
);

function quickest(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  });
  return Math.min(...times);
}

test.each([
  ['https://arxiv.org/pdf/2606.03762v4.pdf).', 'https://arxiv.org/pdf/2606.03762v4.pdf'],
  ['- [a](https://arxiv.org/abs/2606.03762v2), so', 'https://arxiv.org/abs/2606.03762v2'],
  ['so (https://doi.org/10.1002/(SICI)1097-4571(199601)).', 'https://doi.org/10.1002/(SICI)1097-4571(199601)'],
])('the address in %j ends before what stands behind it', (line, url) => {
  expect(readList(line, { at: 0 }).papers.map(({ paper }) => paper.url)).toEqual([url]);
});

test('a paper on several lines is one, with the title that one of them has', () => {
  expect(read('2606.03762\narXiv:2606.03762v2 Margins Are All You Read\n2606.03762v3 something else\n').found).toEqual([
    ['arxiv:2606.03762', 'Margins Are All You Read'],
  ]);
});

test('a title in quotation marks is told from what stands around it', () => {
  expect(read('1. Doe et al., “Margins Are All You Read”, arXiv:2606.03762 (2026)').found).toEqual([
    ['arxiv:2606.03762', 'Margins Are All You Read'],
  ]);
});
