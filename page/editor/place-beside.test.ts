import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeBeside } from './place-beside.ts';

const VIEW: Box = { left: 0, top: 0, width: 1280, height: 900 };
const SIZE = { width: 360, height: 240 };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

function covers(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

function placed(around: { mark: Box; title: Box; card: Box }, view = VIEW): Box {
  const { left, top } = placeBeside({ ...around, view, size: SIZE }, null);
  return { left, top, ...SIZE };
}

test('beside a card of a grid, on the side that has room', () => {
  const card = box(436, 176, 392, 350);
  const mark = box(800, 182, 24, 24);
  expect(placed({ mark, title: card, card })).toMatchObject({ left: 836, top: 174 });
  const last = box(849, 176, 392, 350);
  expect(covers(placed({ mark: box(1210, 182, 24, 24), title: last, card: last }), last)).toBe(false);
});

test('above or below a card as wide as the page, so that it stays readable', () => {
  const card = box(24, 300, 1232, 180);
  const title = box(24, 300, 600, 24);
  const editor = placed({ mark: box(630, 302, 24, 20), title, card });
  expect(covers(editor, card)).toBe(false);
});

test('where there is room for nothing else, the mark and the title stay free before the rest', () => {
  const view = box(0, 0, 360, 640);
  const card = box(8, 8, 344, 620);
  const title = box(8, 300, 344, 24);
  const mark = box(320, 302, 24, 20);
  const editor = placed({ mark, title, card }, view);
  expect(covers(editor, mark)).toBe(false);
  expect(covers(editor, title)).toBe(false);
});

test('the way that it stands in is kept while another one is but a little better', () => {
  const around = (top: number) => ({
    mark: box(630, top, 24, 20),
    title: box(24, top, 600, 24),
    card: box(24, top, 1232, 100),
    view: VIEW,
    size: SIZE,
  });
  const first = placeBeside(around(400), null);
  const places = [410, 420, 430, 440].map((top) => placeBeside(around(top), first));
  expect(places.map(({ way }) => way)).toEqual(places.map(() => first.way));
});

test('it is always on the screen', () => {
  const boxes = fc.record({
    left: fc.integer({ min: -2000, max: 3000 }),
    top: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: 1, max: 1500 }),
    height: fc.integer({ min: 1, max: 2000 }),
  });
  fc.assert(
    fc.property(boxes, boxes, boxes, (mark, title, card) => {
      const { left, top, width, height } = placed({ mark, title, card });
      return left >= 0 && top >= 0 && left + width <= VIEW.width && top + height <= VIEW.height;
    }),
  );
});
