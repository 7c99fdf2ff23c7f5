import { useRef, useState } from 'preact/hooks';
import { STATUSES } from '../../papers/annotation.ts';
import { type Tag, tagHue, tagKey } from '../../papers/tag.ts';
import { Glyph } from '../glyph.tsx';
import { STATUS_WORDS } from '../glyphs.ts';
import { type Narrowing, withTagToggled } from './narrowing.ts';
import type { TagUse } from './props.ts';

/** More cannot be found by scrolling sideways; they can by typing. */
const TAGS_SHOWN = 100;

interface FilterStripProps {
  readonly narrowing: Narrowing;
  readonly tags: readonly TagUse[];
  readonly onNarrow: (narrowing: Narrowing) => void;
}

/** Statuses and tags to filter by, in one line that scrolls; one stop of the Tab key, the arrows go on from there. */
export function FilterStrip({ narrowing, tags, onNarrow }: FilterStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const chosen = new Set(narrowing.tags.map(tagKey));
  const shown = withChosen(tags, narrowing.tags);
  const last = STATUSES.length + shown.length - 1;
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
    <div ref={strip} class="filters" role="toolbar" aria-label="Filters" onKeyDown={onKeyDown} onWheel={scrollSideways}>
      {STATUSES.map((status, at) => (
        <button
          key={status}
          type="button"
          class={`filter filter-${status}`}
          tabIndex={at === tabStop ? 0 : -1}
          aria-pressed={narrowing.status === status}
          aria-label={STATUS_WORDS[status]}
          title={STATUS_WORDS[status]}
          onFocus={() => setStop(at)}
          onClick={() => onNarrow({ ...narrowing, status: narrowing.status === status ? null : status })}
        >
          <Glyph name={status} />
          <span class="filter-word">{STATUS_WORDS[status]}</span>
        </button>
      ))}
      {shown.map(({ tag, papers }, at) => (
        <button
          key={tag}
          type="button"
          class="filter filter-tag"
          style={{ '--hue': `var(--tag-${tagHue(tag)})` }}
          tabIndex={at + STATUSES.length === tabStop ? 0 : -1}
          aria-pressed={chosen.has(tagKey(tag))}
          onFocus={() => setStop(at + STATUSES.length)}
          onClick={() => onNarrow(withTagToggled(narrowing, tag))}
        >
          <span class="filter-name">{tag}</span> <span class="filter-count">{papers}</span>
        </button>
      ))}
    </div>
  );
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
