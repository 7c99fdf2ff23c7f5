import { expect, test } from 'vitest';
import { withoutMarkup } from './markup.ts';

test.each([
  ['<i>E. coli</i> &amp; H<sub>2</sub>O', 'E. coli & H2O'],
  ['Fish &#38; Chips, &#x2014; &lt;fried&gt; &quot;so&quot;', 'Fish & Chips, — <fried> "so"'],
  ['<jats:title>Abstract</jats:title><jats:p>We <jats:italic>do</jats:italic>.</jats:p>', ' Abstract  We do. '],
  ['AT&T; a < b and c > d &nothing; &#0; &#x110000;', 'AT&T; a < b and c > d &nothing; &#0; &#x110000;'],
])('%j is %j', (marked, plain) => {
  expect(withoutMarkup(marked)).toBe(plain);
});
