import type { LikelyPair } from '../../../papers/duplicates.ts';
import type { SavedPaper } from '../../../papers/saved.ts';
import type { Key } from '../../../words/keys.ts';
import { say } from '../../../words/say.ts';
import { dateInWords } from '../../popup/paper-date.ts';
import { plainTitle } from '../../text/plain-text.ts';

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
      <h1>{say('library.duplicates')}</h1>
      <p class="plain-soft">{say('library.duplicatesLead')}</p>
      {pairs?.length === 0 && <p>{say('library.noDuplicates')}</p>}
      {pairs?.map((pair) => (
        <article key={`${pair.first.key} ${pair.second.key}`} class="pair" aria-label={pair.first.paper.title}>
          <div class="pair-sides">
            <Side saved={pair.first} other={pair.second} />
            <Side saved={pair.second} other={pair.first} />
          </div>
          <p class="pair-acts">
            <button type="button" class="strong" onClick={() => onMerge(pair)}>
              {say('library.makeOne')}
            </button>
            <button type="button" class="outlined" onClick={() => onApart(pair)}>
              {say('library.notSame')}
            </button>
            <span class="plain-soft">
              {say(pair.sameness === 'same' ? 'library.surelySame' : 'library.probablySame')}
            </span>
          </p>
        </article>
      ))}
    </section>
  );
}

type FactWord = Extract<Key, `library.fact${string}`>;

const FACTS: readonly (readonly [name: FactWord, of: (saved: SavedPaper) => string])[] = [
  ['library.factTitle', ({ paper }) => plainTitle(paper.title)],
  ['library.factAuthors', ({ paper }) => paper.authors.join(', ')],
  ['library.factVenue', ({ paper }) => paper.venue ?? ''],
  ['library.factDate', ({ paper }) => (paper.date ? dateInWords(paper.date) : '')],
  ['library.factIds', ({ paper }) => paper.ids.join(', ')],
  ['library.factTags', ({ annotation }) => annotation.tags.join(', ')],
  ['library.factNote', ({ annotation }) => annotation.note],
];

/** What is known of one, with what differs from the other set off. Both sides have a line for what either knows. */
function Side({ saved, other }: { readonly saved: SavedPaper; readonly other: SavedPaper }) {
  const facts = FACTS.map(([name, of]) => ({ name, value: of(saved), there: of(other) })).filter(
    ({ value, there }) => value !== '' || there !== '',
  );
  return (
    <dl class="pair-side" style={{ '--facts': facts.length }}>
      {facts.map(({ name, value, there }) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd dir="auto" class={value === there ? undefined : 'pair-differs'}>
            {value === '' ? '–' : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
