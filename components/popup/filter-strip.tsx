import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { STATUSES } from '../../papers/annotation.ts';
import { type Tag, tagKey } from '../../papers/tag.ts';
import { inNumber } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { Glyph } from '../glyph.tsx';
import type { SavedSearches } from '../search/saved-searches.ts';
import { tagColour } from '../tag-colour.ts';
import { type Narrowing, withTagToggled } from './narrowing.ts';
import type { TagUse } from './props.ts';

/** More cannot be found by scrolling sideways; they can by typing. */
const TAGS_SHOWN = 100;

interface FilterStripProps {
  readonly narrowing: Narrowing;
  readonly searches: SavedSearches | null;
  readonly tags: readonly TagUse[];
  /** Given what is narrowed to now. */
  readonly onNarrow: (narrow: (now: Narrowing) => Narrowing) => void;
}

/** One button of the strip. */
interface Filter {
  readonly id: string;
  readonly class: string;
  /** Where what stands on it does not say it. */
  readonly label?: string;
  readonly hue?: string;
  readonly pressed: boolean;
  readonly content: ComponentChildren;
  readonly narrow: (now: Narrowing) => Narrowing;
}

/** Kept searches, statuses and tags to filter by, in one line that scrolls; one stop of the Tab key, the arrows go on from there. */
export function FilterStrip({ narrowing, searches, tags, onNarrow }: FilterStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const filters = [
    ...searchFilters(narrowing, searches),
    ...statusFilters(narrowing),
    ...tagFilters(narrowing, withChosen(tags, narrowing.tags)),
  ];
  const last = filters.length - 1;
  const tabStop = Math.min(stop, last);

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowLeft: tabStop - 1, ArrowRight: tabStop + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, to));
    setStop(next);
    strip.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div
      ref={strip}
      class="filters"
      role="toolbar"
      aria-label={say('common.filters')}
      onKeyDown={onKeyDown}
      onWheel={scrollSideways}
    >
      {filters.map((filter, at) => (
        <button
          key={filter.id}
          type="button"
          class={`filter ${filter.class}`}
          style={filter.hue === undefined ? undefined : { '--hue': filter.hue }}
          tabIndex={at === tabStop ? 0 : -1}
          aria-pressed={filter.pressed}
          aria-label={filter.label}
          title={filter.label}
          onFocus={() => setStop(at)}
          onClick={() => onNarrow(filter.narrow)}
        >
          {filter.content}
        </button>
      ))}
    </div>
  );
}

function searchFilters(narrowing: Narrowing, searches: SavedSearches | null): readonly Filter[] {
  return (searches?.all ?? []).map(({ name, query }) => {
    const pressed = narrowing.query.trim() === query;
    return {
      id: `search ${query}`,
      class: 'filter-search',
      pressed,
      content: (
        <>
          <Glyph name="keep" />
          <span class="filter-name" dir="auto">
            {name}
          </span>
        </>
      ),
      narrow: (now) => ({ ...now, query: pressed ? '' : `${query} ` }),
    };
  });
}

function statusFilters(narrowing: Narrowing): readonly Filter[] {
  return STATUSES.map((status) => {
    const pressed = narrowing.status === status;
    return {
      id: `status ${status}`,
      class: `filter-${status}`,
      label: say(`status.${status}`),
      pressed,
      content: (
        <>
          <Glyph name={status} />
          <span class="filter-word">{say(`status.${status}`)}</span>
        </>
      ),
      narrow: (now) => ({ ...now, status: pressed ? null : status }),
    };
  });
}

function tagFilters(narrowing: Narrowing, tags: readonly TagUse[]): readonly Filter[] {
  const chosen = new Set(narrowing.tags.map(tagKey));
  return tags.map(({ tag, papers }) => ({
    id: `tag ${tag}`,
    class: 'filter-tag',
    hue: tagColour(tag),
    pressed: chosen.has(tagKey(tag)),
    content: (
      <>
        <span class="filter-name" dir="auto">
          {tag}
        </span>{' '}
        <span class="filter-count">{inNumber(papers)}</span>
      </>
    ),
    narrow: (now) => withTagToggled(now, tag),
  }));
}

/** The most used, and whichever is chosen: what narrows must be there to be taken away. */
function withChosen(tags: readonly TagUse[], chosen: readonly Tag[]): readonly TagUse[] {
  const shown = tags.slice(0, TAGS_SHOWN);
  const keys = new Set(shown.map(({ tag }) => tagKey(tag)));
  const missing = chosen.filter((tag) => !keys.has(tagKey(tag)));
  return [...missing.map((tag) => tags.find((use) => tagKey(use.tag) === tagKey(tag)) ?? { tag, papers: 0 }), ...shown];
}

/** A wheel that turns one way only scrolls the strip sideways. */
function scrollSideways(event: WheelEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.deltaX === 0 && !event.shiftKey) event.currentTarget.scrollLeft += event.deltaY;
}
