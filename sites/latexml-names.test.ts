import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { namesOf } from './latexml-names.ts';

function namesIn(html: string): string[] {
  return namesOf(new JSDOM(`<span class="ltx_personname">${html}</span>`).window.document.body);
}

const BREAK = '<br class="ltx_break">';

test.each([
  [
    'one author and where he works',
    `Bo van der Pull${BREAK}Fastening Brain${BREAK}bo@zips.example`,
    ['Bo van der Pull'],
  ],
  [
    'all on one line',
    'Ada Slider<sup>1</sup>, Eve O’Hook<sup>2</sup> and Hal B. Loop',
    ['Ada Slider', 'Eve O’Hook', 'Hal B. Loop'],
  ],
  [
    'a list over two lines',
    `Ada Slider, Eve O’Hook,${BREAK}Hal B. Loop${BREAK}1 Zip University`,
    ['Ada Slider', 'Eve O’Hook', 'Hal B. Loop'],
  ],
  [
    'commands that LaTeXML does not know',
    'Ada Slider<span class="ltx_ERROR undefined">\\And</span>Hal Loop',
    ['Ada Slider', 'Hal Loop'],
  ],
  ['an institution alone', 'Institute of Hooks', []],
  ['a name in Han', '王伟', ['王伟']],
  ['an address', 'ada@zips.example', []],
])('%s', (_, html, names) => {
  expect(namesIn(html)).toEqual(names);
});
