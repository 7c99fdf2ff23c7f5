import { expect, test } from 'vitest';
import { until } from '../../scripts/driver/until.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample/index.ts';
import { openFirefox } from './harness.ts';

const BADGE = 'browser.action.getBadgeText({})';

test('the button says when every site is withheld', async () => {
  const firefox = await openFirefox();
  const own = await firefox.ownPage();
  expect(await own.evaluate(BADGE)).toBe('');
  const { host_permissions } = await own.evaluate<{ host_permissions: string[] }>('browser.runtime.getManifest()');
  await own.evaluate(`browser.permissions.remove(${JSON.stringify({ origins: host_permissions })})`);
  await until('a word on the button', async () => (await own.evaluate(BADGE)) === '!');
  const list = await firefox.visit(SAMPLE_ADDRESSES.arxiv);
  expect(await list.marks()).toBe(0);
});
