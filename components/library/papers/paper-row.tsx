import { fieldText, type Hit } from '../../../search/searcher.ts';
import { inNumber } from '../../../words/language.ts';
import { say } from '../../../words/say.ts';
import { Glyph } from '../../glyph.tsx';
import { Highlight } from '../../highlight.tsx';
import { dateInWords } from '../../popup/paper-date.ts';
import { tagColour } from '../../tag-colour.ts';
import { plainNote } from '../../text/plain-note.ts';
import { plainText } from '../../text/plain-text.ts';
import { noteSnippet, snippet } from '../../text-ranges.ts';

const AUTHORS = 100;
const NOTE = 120;
const TAGS_SHOWN = 3;

/** What one paper's row says: two lines, and what matched in them. */
export function PaperRow({ hit }: { readonly hit: Hit }) {
  const { paper, annotation } = hit.saved;
  const { status, starred, tags, note } = annotation;
  const isNoted = note.trim() !== '';
  return (
    <>
      <span class="row-signs">
        {status && (
          <span class={`row-status row-${status}`} title={say(`status.${status}`)}>
            <Glyph name={status} />
            <span class="unseen">{`${say(`status.${status}`)}, `}</span>
          </span>
        )}
        {starred && (
          <span class="row-star" title={say('common.starred')}>
            <Glyph name="star" />
            <span class="unseen">{`${say('common.starred')}, `}</span>
          </span>
        )}
      </span>
      <span class="row-title" dir="auto">
        <Highlight {...plainText({ text: paper.title, ranges: hit.ranges.title ?? [] })} />
      </span>
      <span class="row-date">{paper.date ? dateInWords(paper.date) : ''}</span>
      <span class={isNoted ? 'row-facts row-noted' : 'row-facts'}>
        <span class="row-authors" dir="auto">
          <Highlight {...snippet(fieldText(hit.saved, 'authors'), hit.ranges.authors ?? [], AUTHORS)} />
        </span>
        {paper.venue && (
          <span class="row-venue">
            <bdi>
              <Highlight text={paper.venue} ranges={hit.ranges.venue} />
            </bdi>
          </span>
        )}
        {tags.slice(0, TAGS_SHOWN).map((tag) => (
          <span key={tag} class="row-tag" dir="auto" style={{ '--hue': tagColour(tag) }}>
            {tag}
          </span>
        ))}
        {tags.length > TAGS_SHOWN && <span class="row-more">+{inNumber(tags.length - TAGS_SHOWN)}</span>}
        {isNoted && (
          <span class="row-note" dir="auto">
            <Highlight {...plainNote(noteSnippet(note, hit.ranges.note ?? [], NOTE))} />
          </span>
        )}
      </span>
    </>
  );
}
