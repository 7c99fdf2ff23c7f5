import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('outside of the tests the drivers look for English words, as `npm start` does', () => {
  const ask = `import { markOn } from './scripts/driver/marks.ts'; console.log(String(markOn('Sheep').name))`;
  const said = execFileSync('node_modules/.bin/tsx', ['--input-type=module', '--eval', ask], { encoding: 'utf8' });
  expect(said).toContain('Annotate “Sheep”');
});
