import type { Tag } from '../../papers/tag.ts';
import type { Key } from '../../words/keys.ts';
import { inNumber } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { Hand } from '../hand.tsx';
import { tagColour } from '../tag-colour.ts';
import { CHOICES, type ListBarProps, type Order } from './props.ts';

/** As many tags as the bar has room for. */
const TAGS = 8;

const RULES = [
  { effect: 'lift', words: 'rules.liftThese' },
  { effect: 'dim', words: 'rules.dimThese' },
] as const;

const ORDER_WORDS = {
  page: 'bar.asOnPage',
  new: 'bar.newFirst',
  saved: 'bar.savedFirst',
  title: 'bar.byTitle',
  date: 'bar.latestFirst',
} as const satisfies Readonly<Record<Order, Key>>;

/** Narrows the list on a page: by words, by what is known of its papers, by tag. */
export function ListBar({
  narrowing,
  counts,
  tags,
  shown,
  orders,
  order,
  news,
  rule,
  trouble,
  onRule,
  onOrder,
  onNarrow,
  onEnter,
  onClose,
}: ListBarProps) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if ((event.key === 'Enter' || event.key === 'ArrowDown') && isField(event.target)) onEnter();
    else return;
    event.preventDefault();
  }

  return (
    <search class="bar" aria-label={say('bar.label')} onKeyDown={onKeyDown}>
      <div class="bar-row">
        <Hand />
        <input
          class="bar-field"
          type="search"
          aria-label={say('bar.field')}
          placeholder={say('bar.placeholder')}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          value={narrowing.text}
          onInput={(event) => onNarrow({ ...narrowing, text: event.currentTarget.value })}
        />
        <p class="bar-count" role="status">
          {countOf(shown, counts.all)}
        </p>
        <button type="button" class="bar-close" aria-label={say('bar.close')} onClick={onClose}>
          ×
        </button>
      </div>
      <div class="bar-row bar-chips">
        {CHOICES.map((choice) => (
          <Chip
            key={choice}
            words={say(`bar.${choice}`)}
            count={counts[choice]}
            pressed={narrowing.choice === choice}
            onPress={() => onNarrow({ ...narrowing, choice })}
          />
        ))}
        {tags.slice(0, TAGS).map(({ tag, papers }) => (
          <TagChip
            key={tag}
            tag={tag}
            papers={papers}
            pressed={narrowing.tag === tag}
            onPress={() => onNarrow({ ...narrowing, tag: narrowing.tag === tag ? null : tag })}
          />
        ))}
        {counts.dismissed > 0 && (
          <button
            type="button"
            class="bar-chip"
            aria-pressed={narrowing.withoutDismissed}
            onClick={() => onNarrow({ ...narrowing, withoutDismissed: !narrowing.withoutDismissed })}
          >
            {say('bar.hideDismissed')}
          </button>
        )}
        {orders.length > 0 && (
          <select
            class="bar-chip bar-order"
            aria-label={say('bar.order')}
            value={order}
            onInput={({ currentTarget }) => onOrder(orders[currentTarget.selectedIndex] ?? 'page')}
          >
            {orders.map((each) => (
              <option key={each} value={each}>
                {say(ORDER_WORDS[each])}
              </option>
            ))}
          </select>
        )}
        {narrowing.text.trim() !== '' &&
          RULES.map(({ effect, words }) => (
            <button
              key={effect}
              type="button"
              class="bar-chip bar-rule"
              aria-pressed={rule === effect}
              onClick={() => onRule(rule === effect ? null : effect)}
            >
              {say(words)}
            </button>
          ))}
        {trouble !== '' && (
          <p class="bar-news" role="alert">
            {trouble}
          </p>
        )}
        {news !== '' && <p class="bar-news">{news}</p>}
      </div>
    </search>
  );
}

function countOf(shown: number, all: number): string {
  const papers = say('common.papers', { count: all });
  return shown === all ? papers : say('bar.some', { shown, papers });
}

interface ChipProps {
  readonly words: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Chip({ words, count, pressed, onPress }: ChipProps) {
  return (
    <button type="button" class="bar-chip" aria-pressed={pressed} onClick={onPress}>
      {words} <span class="bar-number">{inNumber(count)}</span>
    </button>
  );
}

interface TagChipProps {
  readonly tag: Tag;
  readonly papers: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function TagChip({ tag, papers, pressed, onPress }: TagChipProps) {
  return (
    <button
      type="button"
      class="bar-chip bar-tag"
      style={{ background: tagColour(tag) }}
      aria-label={say('bar.tagCount', { tag, papers })}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <bdi>{tag}</bdi> <span class="bar-number">{inNumber(papers)}</span>
    </button>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}
