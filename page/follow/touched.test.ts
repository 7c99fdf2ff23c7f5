// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { changesIn, isOwnDoing } from './touched.ts';

const isCard = (element: Element) => element.matches('.card');
const isOurs = (node: Node) => node.nodeName === 'MANICULE-MARK';
const at = (selector: string) => document.querySelector(selector) as Element;

beforeEach(() => {
  document.body.innerHTML =
    '<dl><dt class="card" id="a"><b>1</b></dt><dd><p id="p">words</p></dd><dt class="card" id="c"></dt></dl><aside>x</aside>';
});

function write(selector: string, words: string): void {
  (at(selector).firstChild as Text).nodeValue = words;
}

/** What an observer tells of some work. */
function recordsOf(work: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  work();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

function changes(work: () => void) {
  const records = recordsOf(work).filter((record) => !isOwnDoing(record, isOurs));
  const { touched, structural } = changesIn(records, isCard, isOurs);
  return { touched: [...touched].map(({ id }) => id), structural };
}

test('words that change inside a card touch it', () => {
  expect(changes(() => write('b', '2'))).toEqual({ touched: ['a'], structural: false });
});

test('and so do words in what follows it', () => {
  expect(changes(() => write('#p', 'others'))).toEqual({
    touched: ['a'],
    structural: false,
  });
});

test('words elsewhere touch nothing', () => {
  expect(changes(() => write('aside', 'y'))).toEqual({ touched: [], structural: false });
});

test('elements that come or go may make other cards', () => {
  expect(changes(() => at('dl').append(document.createElement('dt')))).toEqual({ touched: [], structural: true });
  expect(changes(() => at('#c').remove())).toEqual({ touched: [], structural: true });
});

test('a mark that we put in is no change, one that the page takes away is', () => {
  const mark = document.createElement('manicule-mark');
  expect(recordsOf(() => at('#a').append(mark)).every((record) => isOwnDoing(record, isOurs))).toBe(true);
  expect(changes(() => mark.remove())).toEqual({ touched: ['a'], structural: false });
});
