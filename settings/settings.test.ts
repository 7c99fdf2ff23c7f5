import { expect, test } from 'vitest';
import { asSetting, SETTING_NAMES, SETTINGS } from './settings.ts';

test('what was stored comes back', () => {
  const searches = [{ name: 'Unread', query: 'status:unread' }];
  expect(asSetting('savedSearches', searches)).toEqual(searches);
});

test.each([undefined, null, 7, { text: -1 }, [{ name: '' }], [{ name: 'a', query: 'b', more: 1 }]])(
  'a stored %j is what it was before anybody set it',
  (stored) => {
    for (const name of SETTING_NAMES) expect(asSetting(name, stored)).toEqual(SETTINGS[name].initial);
  },
);
