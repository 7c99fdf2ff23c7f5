import type { LikelyPair } from '../../../papers/duplicates.ts';
import type { SavedPaper } from '../../../papers/saved.ts';
import { dateInWords } from '../../popup/paper-date.ts';

interface DuplicatesViewProps {
  /** Null until they are known. */
  readonly pairs: readonly LikelyPair[] | null;
  readonly onMerge: (pair: LikelyPair) => void;
  readonly onApart: (pair: LikelyPair) => void;
}

/** Pairs that may be one paper, side by side. */
export function DuplicatesView({ pairs, onMerge, onApart }: DuplicatesViewProps) {
  return (
    <section class="plain-view">
      <h1>Duplicates</h1>
      <p class="plain-soft">
        Papers that may be one. Made one, they keep all tags and both notes; told apart, they are not asked about again.
      </p>
      {pairs?.length === 0 && <p>No paper is here twice.</p>}
      {pairs?.map((pair) => (
        <article key={`${pair.first.key} ${pair.second.key}`} class="pair" aria-label={pair.first.paper.title}>
          <div class="pair-sides">
            <Side saved={pair.first} other={pair.second} />
            <Side saved={pair.second} other={pair.first} />
          </div>
          <p class="pair-acts">
            <button type="button" class="strong" onClick={() => onMerge(pair)}>
              Make them one
            </button>
            <button type="button" class="outlined" onClick={() => onApart(pair)}>
              Not the same
            </button>
            <span class="plain-soft">
              {pair.sameness === 'same' ? 'The same, by all that is known' : 'Probably the same'}
            </span>
          </p>
        </article>
      ))}
    </section>
  );
}

const FACTS: readonly (readonly [name: string, of: (saved: SavedPaper) => string])[] = [
  ['Title', ({ paper }) => paper.title],
  ['Authors', ({ paper }) => paper.authors.join(', ')],
  ['Venue', ({ paper }) => paper.venue ?? ''],
  ['Date', ({ paper }) => (paper.date ? dateInWords(paper.date) : '')],
  ['Ids', ({ paper }) => paper.ids.join(', ')],
  ['Tags', ({ annotation }) => annotation.tags.join(', ')],
  ['Note', ({ annotation }) => annotation.note],
];

/** What is known of one, with what differs from the other set off. */
function Side({ saved, other }: { readonly saved: SavedPaper; readonly other: SavedPaper }) {
  return (
    <dl class="pair-side">
      {FACTS.map(([name, of]) => {
        const [value, there] = [of(saved), of(other)];
        if (value === '' && there === '') return null;
        return (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={value === there ? undefined : 'pair-differs'}>{value === '' ? '–' : value}</dd>
          </div>
        );
      })}
    </dl>
  );
}
