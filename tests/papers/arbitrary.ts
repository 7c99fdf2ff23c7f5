import fc from 'fast-check';
import { STATUSES } from '../../papers/annotation.ts';
import type { HistoryEntry } from '../../papers/history.ts';
import type { PaperId } from '../../papers/id.ts';
import { idOfText } from '../../papers/ids/index.ts';
import type { PaperField } from '../../papers/paper.ts';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import { makeTag, tagKey } from '../../papers/tag.ts';

/** Texts that break writers: what each format gives a meaning, formulas, and every plane of Unicode. */
const HOSTILE = [
  ...[
    '{',
    '}',
    '\\',
    '$',
    '$5 and $6',
    '$x^2$',
    '$\\alpha_{1}$',
    '%',
    '#',
    '&',
    '_',
    '^',
    '~',
    '"',
    "'",
    "''",
    '``',
    '--',
    '---',
  ],
  ...[
    '\\{',
    '\\}',
    '}{',
    '{{',
    '}}',
    '{{$\\alpha$}}',
    '<b>x</b>',
    '<script>',
    '</title>',
    '&amp;',
    ']]>',
    '<!--',
    '@article{',
    ', and ',
  ],
  ...[
    '=1+1',
    '+1',
    '@x',
    '-1',
    ';=2',
    "'",
    "'=",
    ';',
    '|',
    '`',
    '```',
    '# x',
    '- x',
    '1. x',
    '> x',
    '---',
    '[x](y)',
    '[[x]]',
    '%%',
  ],
  ...[
    'ER  - ',
    'TY  - JOUR',
    'yes',
    'null',
    '2026-07-02',
    '0x1f',
    '1e3',
    ': ',
    ' #',
    'jr.',
    'Jr.',
    'and',
    'others',
    'et al.',
    'van',
    'de',
  ],
  ...[
    'é',
    'e\u0301',
    '\u0131\u0301',
    'ß',
    'ı',
    'İ',
    'Å',
    '\u212b',
    'ﬁ',
    'ế',
    'x̂',
    'Đ',
    'α',
    'Δ',
    '∞',
    'ℝ',
    '₂',
    '𝒜',
    '𝔸',
    '𝐀',
    '😀',
    '👩‍🔬',
    '中文',
    'עברית',
    'नमस्ते',
  ],
  ...[
    '\u00a0',
    '\u2028',
    '\u200b',
    '\ufeff',
    '\u202e',
    '–',
    '—',
    '“',
    '”',
    '‘',
    '’',
    '…',
    '\u{f0000}',
    '\u{10fffd}',
    '\ufffd',
  ],
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 3, arbitrary: fc.constantFrom('Attention', 'is', 'BERT', 'of', 'the', 'iPhone', '3D', 'A', 'I', 'graph') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** One line as `Paper` promises it: no white space at its ends, single spaces inside. */
export const lineText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 12 })
  .map((words) =>
    words
      .flat()
      .join('')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  )
  .map((text) => text || 'x');

/** Whatever a reader can type or paste, and some of what they cannot. */
export const freeText: fc.Arbitrary<string> = fc
  .array(fc.oneof(word, fc.constantFrom(' ', '  ', '\n', '\r\n', '\r', '\n\n', '\t', '\0', '\u0007', '\u0085')), {
    maxLength: 20,
  })
  .map((pieces) => pieces.join(''));

export const tag = lineText.map((text) => makeTag(text)).filter((made) => made !== null);

const tags = fc.uniqueArray(tag, { selector: tagKey, maxLength: 5 });

const digits = (min: number, max: number) => fc.integer({ min, max }).map(String);
const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));

const id: fc.Arbitrary<PaperId> = fc
  .oneof(
    fc.tuple(two(99), two(12), digits(10000, 99999)).map(([year, month, number]) => `arxiv:${year}${month}.${number}`),
    digits(1, 999999).map((number) => `doi:10.1000/a_b.${number}`),
    digits(100, 999).map((number) => `arxiv:hep-th/9711${number}`),
  )
  .map((text) => idOfText(text) as PaperId);

const date = fc.oneof(
  digits(1900, 2099),
  fc.tuple(digits(1900, 2099), two(12)).map((parts) => parts.join('-')),
  fc.tuple(digits(1900, 2099), two(12), two(28)).map((parts) => parts.join('-')),
);

const url = fc.webUrl({ withQueryParameters: true }).map((text) => new URL(text).href);

const time = fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

function without<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const status = fc.constantFrom(null, ...STATUSES);
const kind = <Kind extends HistoryEntry['kind']>(name: Kind) => fc.constant(name);

const historyEntry: fc.Arbitrary<HistoryEntry> = fc.oneof(
  fc.record({ kind: kind('note'), at: time, before: freeText }),
  fc.record({ kind: kind('tags'), at: time, added: tags, removed: tags }),
  fc.record({ kind: kind('status'), at: time, before: status, after: status }),
  fc.record({ kind: kind('star'), at: time, after: fc.boolean() }),
  fc.record({
    kind: kind('field'),
    at: time,
    field: fc.constantFrom<PaperField>('title', 'authors'),
    before: freeText,
  }),
);

/** A record of a library, every field of it hostile. */
export const savedPaper: fc.Arbitrary<SavedPaper> = fc
  .record({
    key: fc.uuid().map((key) => key as RecordKey),
    paper: fc
      .record({
        title: lineText,
        authors: fc.array(lineText, { maxLength: 4 }),
        ids: fc.uniqueArray(id, { maxLength: 2, selector: (each) => each.slice(0, 5) }),
        url,
        abstract: maybe(lineText),
        date: maybe(date),
        venue: maybe(lineText),
        pdfUrl: maybe(url),
        codeUrl: maybe(url),
      })
      .map(without),
    annotation: fc.record({
      tags,
      note: freeText,
      status,
      starred: fc.boolean(),
    }),
    displacedNotes: fc.array(fc.record({ note: freeText, at: time }), { maxLength: 2 }),
    corrected: fc.uniqueArray(fc.constantFrom<PaperField>('title', 'authors', 'venue'), { maxLength: 2 }),
    sightings: fc.array(fc.record({ site: fc.constantFrom('arxiv', 'huggingface'), url, at: time }), { maxLength: 2 }),
    savedAt: time,
    changedAt: time,
    readAt: maybe(time),
    trashedAt: maybe(time),
    history: maybe(fc.array(historyEntry, { maxLength: 3 })),
  })
  .map((record) => without(record) as unknown as SavedPaper);

export const library: fc.Arbitrary<readonly SavedPaper[]> = fc.uniqueArray(savedPaper, {
  selector: (saved) => saved.key,
  maxLength: 6,
});
