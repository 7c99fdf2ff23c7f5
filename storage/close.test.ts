import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { inventedRecord } from '../tests/support/invented.ts';
import { openLibrary } from './open.ts';

test('what was begun before a library is closed is done', async () => {
  const name = `close-${crypto.randomUUID()}`;
  const library = await openLibrary({ name });
  const record = inventedRecord({});
  await library.importAll([record]);
  const gone = library.moveToTrash([record.key]);
  library.close();
  await gone;
  const again = await openLibrary({ name });
  expect(await again.trash()).toHaveLength(1);
  again.close();
});
