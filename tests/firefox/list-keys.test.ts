import { test } from 'vitest';
import { markSays } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { SAMPLE_PAPERS } from '../../scripts/sample/papers.ts';
import { BENCHMARKS, LOSSLESS } from '../browser/papers.ts';
import { openFirefox } from './harness.ts';

test('a list is triaged by keys alone, and undone', async () => {
  const { reader, marks } = await (await openFirefox()).visit(SAMPLE_ADDRESSES.arxiv);
  await until('a mark on each card', async () => (await marks()) === SAMPLE_PAPERS.length);
  await reader.press('j');
  await reader.press('s');
  await markSays(reader, LOSSLESS, /^Saved\. /);
  await reader.press('j');
  await reader.press('r');
  await markSays(reader, BENCHMARKS, /^Saved, to read\. /);
  await reader.press('u');
  await markSays(reader, BENCHMARKS, /^Not saved\. /);
  await reader.press('?');
  await reader.see({ role: 'dialog', name: 'Keys on this list' });
  await reader.press('Escape');
  await reader.gone({ role: 'dialog', name: 'Keys on this list' });
  await reader.press('r');
  await markSays(reader, BENCHMARKS, /^Saved, to read\. /);
});
