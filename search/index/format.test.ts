import { expect, it } from 'vitest';
import { inventedRecord } from '../../tests/support/invented.ts';
import { INDEX_FORMAT, pack, unpack } from './format.ts';
import { SECTIONS } from './sections.ts';
import { buildSegment } from './segment-builder.ts';

const segment = buildSegment([
  inventedRecord(),
  inventedRecord({ paper: { ...inventedRecord().paper, title: 'Δύο' } }),
]);

it('is used as it was saved', () => {
  const again = unpack(segment.buffer.slice(0));
  expect(again?.docs).toBe(2);
  for (const [name] of SECTIONS) expect(again?.[name], name).toEqual(segment[name]);
  expect(pack(segment).buffer).toEqual(segment.buffer);
});

it('is refused where a single bit is another', () => {
  for (let at = 0; at < segment.buffer.byteLength; at += 37) {
    const spoilt = segment.buffer.slice(0);
    new Uint8Array(spoilt)[at]! ^= 4;
    expect(unpack(spoilt), `byte ${at}`).toBeNull();
  }
});

it('is refused in another format, cut short, or as something else', () => {
  const other = segment.buffer.slice(0);
  new Uint32Array(other, 4, 1)[0] = INDEX_FORMAT + 1;
  expect(unpack(other)).toBeNull();
  expect(unpack(segment.buffer.slice(0, segment.buffer.byteLength - 8))).toBeNull();
  expect(unpack(new ArrayBuffer(0))).toBeNull();
  expect(unpack(new ArrayBuffer(4096))).toBeNull();
});
