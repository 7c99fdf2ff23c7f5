import { expect, test } from 'vitest';
import { inventedPapers } from './identity/papers.ts';
import { measureIdentity } from './identity.ts';
import { randomFrom } from './search/random.ts';

test('papers are known by title and authors however pages print them', () => {
  const { precision, recall, same, other } = measureIdentity(inventedPapers(2000, randomFrom(3)), 1500, 5);
  expect(same.length).toBeGreaterThan(1400);
  expect(other.length).toBeGreaterThan(1400);
  expect(precision).toBeGreaterThanOrEqual(0.999);
  expect(recall).toBeGreaterThanOrEqual(0.97);
});
