import { describe, expect, test } from 'vitest';
import { idOfDoi, idOfText, idOfUrl, urlOfId } from './index.ts';

const NEW = 'arxiv:2412.00127';
const FOUR = 'arxiv:0704.0001';
const OLD = 'arxiv:math/0309136';
const HYPHEN = 'arxiv:hep-th/9901001';

describe('every address of a paper is one id', () => {
  test.each([
    ['https://arxiv.org/abs/2412.00127', NEW],
    ['http://arxiv.org/abs/2412.00127v3', NEW],
    ['https://www.arxiv.org/abs/2412.00127/', NEW],
    ['https://export.arxiv.org/abs/2412.00127v1', NEW],
    ['https://browse.arxiv.org/html/2412.00127v1', NEW],
    ['https://cn.arxiv.org/abs/2412.00127', NEW],
    ['https://arxiv.org/pdf/2412.00127', NEW],
    ['https://arxiv.org/pdf/2412.00127.pdf', NEW],
    ['https://arxiv.org/pdf/2412.00127v2.pdf', NEW],
    ['https://arxiv.org/pdf/2412.00127v2#page=3', NEW],
    ['https://arxiv.org/html/2412.00127v2', NEW],
    ['https://arxiv.org/html/2412.00127v2#S3', NEW],
    ['https://arxiv.org/html/2412.00127v1/index.html', NEW],
    ['https://arxiv.org/html/2412.00127v1/x1.png', NEW],
    ['https://arxiv.org/ps/2412.00127', NEW],
    ['https://arxiv.org/format/2412.00127', NEW],
    ['https://arxiv.org/src/2412.00127v1', NEW],
    ['https://arxiv.org/src/2412.00127v1/anc/data.csv', NEW],
    ['https://arxiv.org/e-print/2412.00127', NEW],
    ['https://arxiv.org/abs/2412.00127?context=cs.LG', NEW],
    ['https://arxiv.org/abs/2412.00127v2?utm_source=x', NEW],
    ['https://arxiv.org/abs/arXiv:2412.00127', NEW],
    ['https://arxiv.org/abs/0704.0001v2', FOUR],
    ['https://arxiv.org/abs/math/0309136', OLD],
    ['https://arxiv.org/abs/math/0309136v1', OLD],
    ['https://arxiv.org/abs/math.GT/0309136', OLD],
    ['https://arxiv.org/abs/math.GT/0309136v2', OLD],
    ['https://arxiv.org/pdf/math/0309136v1.pdf', OLD],
    ['https://arxiv.org/abs/math%2F0309136', OLD],
    ['https://arxiv.org/abs/hep-th/9901001', HYPHEN],
    ['https://arxiv.org/ps/hep-th/9901001', HYPHEN],
    ['https://ar5iv.org/abs/2412.00127', NEW],
    ['https://ar5iv.org/html/2412.00127', NEW],
    ['https://ar5iv.labs.arxiv.org/html/2412.00127', NEW],
    ['https://ar5iv.labs.arxiv.org/html/math/0309136', OLD],
    ['https://www.alphaxiv.org/abs/2412.00127', NEW],
    ['https://alphaxiv.org/abs/2412.00127v2', NEW],
    ['https://www.alphaxiv.org/overview/2412.00127v1', NEW],
    ['https://www.alphaxiv.org/pdf/2412.00127v2', NEW],
    ['https://www.alphaxiv.org/zh/overview/2412.00127', NEW],
    ['https://huggingface.co/papers/2412.00127', NEW],
    ['https://huggingface.co/papers/2412.00127#community', NEW],
    ['https://huggingface.co/papers/2412.00127v2', NEW],
    ['https://huggingface.co/papers/2412.00127.md', NEW],
    ['https://hf.co/papers/2412.00127', NEW],
    ['https://doi.org/10.48550/arXiv.2412.00127', NEW],
    ['https://dx.doi.org/10.48550/ARXIV.2412.00127', NEW],
    ['https://doi.org/10.48550/arXiv.math/0309136', OLD],
    ['https://doi.org/10.48550/arXiv.hep-th/9901001', HYPHEN],
    ['https://doi.org/10.48550%2FarXiv.2412.00127', NEW],
  ])('%s', (address, id) => expect(idOfUrl(address)).toBe(id));

  test.each([
    'https://arxiv.org/',
    'https://arxiv.org/list/cs.LG/new',
    'https://arxiv.org/list/cs.LG/2412',
    'https://arxiv.org/abs/',
    'https://arxiv.org/abs/2413.00127',
    'https://arxiv.org/abs/2412.001',
    'https://arxiv.org/abs/2412.001279',
    'https://arxiv.org/a/quill_i_1',
    'https://arxiv.org/search/?query=2412.00127',
    'https://notarxiv.org/abs/2412.00127',
    'https://arxiv.org.example.org/abs/2412.00127',
    'https://huggingface.co/papers',
    'https://huggingface.co/papers/date/2026-07-02',
    'https://huggingface.co/papers/week/2026-W27',
    'https://huggingface.co/papers/month/2026-07',
    'https://huggingface.co/papers/trending',
    'https://huggingface.co/datasets/2412.00127',
    'ftp://arxiv.org/abs/2412.00127',
    '/abs/2412.00127',
  ])('%s is of no paper', (address) => expect(idOfUrl(address)).toBeNull());
});

describe('every way to write it is one id', () => {
  test.each([
    ['2412.00127', NEW],
    ['2412.00127v2', NEW],
    ['arXiv:2412.00127', NEW],
    ['arXiv:2412.00127v12 ', NEW],
    ['ARXIV: 2412.00127', NEW],
    ['arXiv.2412.00127', NEW],
    ['arXiv:2412.00127 [cs.LG]', NEW],
    ['arXiv:2412.00127v2 [cs.LG] 2 Dec 2024', NEW],
    ['10.48550/arXiv.2412.00127', NEW],
    ['doi:10.48550/arXiv.2412.00127', NEW],
    ['math/0309136', OLD],
    ['math.GT/0309136', OLD],
    ['arXiv:math/0309136v1', OLD],
    ['arXiv:math.GT/0309136v1', OLD],
    ['HEP-TH/9901001', HYPHEN],
    ['https://arxiv.org/abs/2412.00127v1', NEW],
  ])('%j', (text, id) => expect(idOfText(text)).toBe(id));

  test.each(['2412', '12.5', '3.1415', 'in 2412.00127 we show', 'pages 2412.00127-2412.00130', 'cs.LG', '2413.00127'])(
    '%j is none',
    (text) => expect(idOfText(text)).toBeNull(),
  );
});

test('its DOI is it', () => {
  expect(idOfDoi('10.48550/arXiv.2412.00127v2')).toBe(NEW);
  expect(idOfDoi('10.48550/other.2412.00127')).toBe('doi:10.48550/other.2412.00127');
});

test('readers are sent to the abstract', () => {
  expect(urlOfId(idOfText(NEW)!)).toBe('https://arxiv.org/abs/2412.00127');
  expect(urlOfId(idOfText(OLD)!)).toBe('https://arxiv.org/abs/math/0309136');
  for (const id of [NEW, FOUR, OLD, HYPHEN]) expect(idOfUrl(urlOfId(idOfText(id)!))).toBe(id);
});
