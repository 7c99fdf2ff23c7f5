import fc from 'fast-check';

/** One way to spoil a file; places are parts of its length, of a million. */
export type Spoiling =
  | { readonly how: 'flip'; readonly at: number; readonly bit: number }
  | { readonly how: 'cut'; readonly at: number }
  | { readonly how: 'move'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly how: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly how: 'insert'; readonly at: number; readonly what: Uint8Array };

const MILLION = 1_000_000;
const bytes = (text: string) => new TextEncoder().encode(text);

/** What no honest file holds. */
const HOSTILE: readonly Uint8Array[] = [
  ...['"__proto__":{"polluted":1},', '"constructor":{"prototype":{"polluted":1}},', '\0', '\u202e', '\u2028'].map(
    bytes,
  ),
  ...['\\ud800', '&#xD800;', '"javascript:alert(1)"', '=HYPERLINK("http://x/")', '1e999', '-0', 'null'].map(bytes),
  ...['{', '[', '(', '<a>', '<p><b>', '"', '\\', '$', '@misc{', '&amp;', '{"a":', '\r', ','].map((sign) =>
    bytes(sign.repeat(20_000)),
  ),
  ...['<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', ']]>', '<script>polluted=1</script>'].map(bytes),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xc3, 0x28),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xf4, 0x90, 0x80, 0x80),
];

const place = fc.nat(MILLION - 1);
const length = fc.integer({ min: 1, max: 400 });

const spoiling: fc.Arbitrary<Spoiling> = fc.oneof(
  fc.record({ how: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
  fc.record({ how: fc.constant('cut' as const), at: place }),
  fc.record({ how: fc.constant('move' as const), at: place, length, to: place }),
  fc.record({ how: fc.constant('repeat' as const), at: place, length, times: fc.integer({ min: 2, max: 200 }) }),
  fc.record({ how: fc.constant('insert' as const), at: place, what: fc.constantFrom(...HOSTILE) }),
);

export const spoilings = fc.array(spoiling, { minLength: 1, maxLength: 6 });

export function spoil(file: Uint8Array, by: readonly Spoiling[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(by.reduce(spoilOnce, file));
}

function spoilOnce(file: Uint8Array, by: Spoiling): Uint8Array {
  const placeOf = (part: number) => Math.floor((part * file.length) / MILLION);
  const at = placeOf(by.at);
  switch (by.how) {
    case 'flip': {
      const flipped = Uint8Array.from(file);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << by.bit);
      return flipped;
    }
    case 'cut':
      return file.slice(0, at);
    case 'insert':
      return joined(file.slice(0, at), by.what, file.slice(at));
    case 'move': {
      const to = placeOf(by.to);
      return joined(file.slice(0, to), file.slice(at, at + by.length), file.slice(to));
    }
    case 'repeat': {
      const part = file.slice(at, at + by.length);
      return joined(file.slice(0, at), ...Array.from({ length: by.times }, () => part), file.slice(at));
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
