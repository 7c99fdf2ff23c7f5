import { expect, test } from 'vitest';
import { changeReport } from './change-report.ts';

test('says the site, the page and the version, and nothing that the reader typed', () => {
  const page = { site: 'arxiv', papers: [{}, {}], malformed: 1 };
  expect(changeReport(page, 'https://arxiv.org/search/?query=my+secret&size=50#secret', '0.1.0')).toBe(
    ['site: arxiv', 'page: https://arxiv.org/search/?query&size', 'cards: 2 read, 1 malformed', 'Manicule: 0.1.0'].join(
      '\n',
    ),
  );
});
