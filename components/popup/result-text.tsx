import type { Tag } from '../../papers/tag.ts';
import { fieldText, type Hit, type TextRange } from '../../search/searcher.ts';
import { inNumber } from '../../words/language.ts';
import { Highlight } from '../highlight.tsx';
import { tagColour } from '../tag-colour.ts';
import { plainNote } from '../text/plain-note.ts';
import { plainText } from '../text/plain-text.ts';
import { noteSnippet, rangesWithin, snippet } from '../text-ranges.ts';
import { dateInWords } from './paper-date.ts';

/** How much of a text is laid out in characters; the style cuts it to the room there is. */
const LINE = 200;
const AUTHORS = 120;
const TAGS_SHOWN = 3;

/** Holds the place of a line that is still to be read: as high as a letter, and nothing to see. */
const NOT_YET = '\u200b';

const SEEN_FIELDS = ['title', 'authors', 'tags', 'note', 'venue'] as const;

interface ResultTextProps {
  readonly hit: Hit;
}

/** What its pages say of a paper: who, where, when. */
export function Facts({ hit, id }: ResultTextProps & { readonly id: string }) {
  const { paper } = hit.saved;
  const { authors, venue, year, ids } = hit.ranges;
  const names = snippet(fieldText(hit.saved, 'authors'), authors ?? [], AUTHORS);
  return (
    <p class="result-facts" id={id}>
      {names.text !== '' && (
        <span class="result-authors" dir="auto">
          <Highlight {...names} />
        </span>
      )}
      <span class="result-venue">
        <bdi>{paper.venue ? <Highlight text={paper.venue} ranges={venue} /> : hostOf(paper.url)}</bdi>
      </span>
      {paper.date && (
        <time class="result-date" datetime={paper.date}>
          <YearHighlight date={paper.date} matched={year !== undefined} />
        </time>
      )}
      {ids && (
        <code class="result-ids">
          <Highlight {...snippet(fieldText(hit.saved, 'ids'), ids, AUTHORS)} />
        </code>
      )}
    </p>
  );
}

/** Where a paper leads that appeared nowhere yet. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function YearHighlight({ date, matched }: { readonly date: string; readonly matched: boolean }) {
  const text = dateInWords(date);
  const at = text.indexOf(date.slice(0, 4));
  return <Highlight text={text} ranges={matched && at >= 0 ? [[at, at + 4]] : undefined} />;
}

/** What the reader wrote of a paper: tags, and the line of the note that matched or begins it. */
export function Yours({ hit }: ResultTextProps) {
  if (isUnwritten(hit)) return null;
  const { tags } = hit.saved.annotation;
  const note = noteOf(hit);
  const placed = withRanges(tags, hit.ranges.tags ?? []);
  const shown = placed.slice(0, TAGS_SHOWN);
  const rest = placed.slice(TAGS_SHOWN).map(({ tag }) => tag);
  return (
    <p class="result-yours">
      {shown.map(({ tag, ranges }) => (
        <span key={tag} class="result-tag" dir="auto" style={{ '--hue': tagColour(tag) }}>
          <Highlight text={tag} ranges={ranges} />
        </span>
      ))}
      {rest.length > 0 && (
        <span class="result-more" title={rest.join(', ')}>
          +{inNumber(rest.length)}
        </span>
      )}
      <span class="result-note" dir="auto">
        <Highlight {...plainNote(noteSnippet(note, hit.ranges.note ?? [], LINE))} />
      </span>
    </p>
  );
}

function noteOf({ saved, unread }: Hit): string {
  return unread?.note ? NOT_YET : saved.annotation.note;
}

function isUnwritten(hit: Hit): boolean {
  return hit.saved.annotation.tags.length === 0 && noteOf(hit).trim() === '';
}

/** The line of the abstract that matched, where it says more of why the paper was found than the lines above it. */
export function AbstractLine({ hit }: ResultTextProps) {
  const { abstract } = hit.ranges;
  const looks = isUnwritten(hit) ? 'result-abstract result-abstract-only' : 'result-abstract';
  if (hit.unread?.abstract) return <p class={looks}>{NOT_YET}</p>;
  if (!abstract || !addsToMatch(hit, abstract)) return null;
  return (
    <p class={looks} dir="auto">
      <Highlight {...plainText(snippet(fieldText(hit.saved, 'abstract'), abstract, LINE))} />
    </p>
  );
}

function addsToMatch({ saved, ranges }: Hit, inAbstract: readonly TextRange[]): boolean {
  const seen = SEEN_FIELDS.flatMap((field) => matchedWords(fieldText(saved, field), ranges[field] ?? [])).join(' ');
  return matchedWords(fieldText(saved, 'abstract'), inAbstract).some((word) => !seen.includes(word));
}

function matchedWords(text: string, ranges: readonly TextRange[]): readonly string[] {
  return ranges.map(([start, end]) => text.slice(start, end).toLowerCase());
}

interface PlacedTag {
  readonly tag: Tag;
  readonly ranges: readonly TextRange[];
}

/** Each tag with what matched in it, those that did first; the ranges point into all of them, joined as `fieldText` joins. */
function withRanges(tags: readonly Tag[], ranges: readonly TextRange[]): readonly PlacedTag[] {
  let at = 0;
  const placed = tags.map((tag): PlacedTag => {
    const from = at;
    at += tag.length + ', '.length;
    return { tag, ranges: rangesWithin(ranges, from, from + tag.length) };
  });
  return placed.toSorted((a, b) => Number(b.ranges.length > 0) - Number(a.ranges.length > 0));
}
