import { expect, test } from 'vitest';
import { until } from '../../scripts/driver/until.ts';
import { openFirefox } from './harness.ts';

test('the popup opens the library in the sidebar, which is closed until then', async () => {
  const firefox = await openFirefox();
  const { reader } = await firefox.ownPage();
  await reader.see({ role: 'searchbox' });
  expect(await firefox.inSidebar()).toBeNull();
  await reader.clickOn({ role: 'button', name: 'Library beside the page' });
  const address = await until('the library in the sidebar', async () => {
    const shown = await firefox.inSidebar();
    return shown?.startsWith('moz-extension:') ? shown : null;
  });
  expect(new URL(address).pathname).toBe('/library.html');
});
