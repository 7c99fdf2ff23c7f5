import { escapeHtml } from '../../formats/html/escape.ts';
import type { Hit, TextRange } from '../../search/searcher.ts';

/** A line of the address bar: what choosing it puts there, and what it says. */
export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

const AUTHORS_SHOWN = 2;

/** A found paper as the address bar shows it. `styled`: in the XML that browsers of Chromium's family read there; Firefox shows text. */
export function suggestionOf({ saved, ranges }: Hit, styled: boolean): Suggestion {
  const { title, authors, date, url } = saved.paper;
  const by = [
    authors.slice(0, AUTHORS_SHOWN).join(', ') + (authors.length > AUTHORS_SHOWN ? ' et al.' : ''),
    date?.slice(0, 4),
  ];
  const about = [by.filter(Boolean).join(', '), ...saved.annotation.tags].filter((part) => part !== '').join(' · ');
  if (!styled) return { content: url, description: about === '' ? title : `${title} · ${about}` };
  const dim = about === '' ? '' : ` <dim>${escapeHtml(about)}</dim>`;
  return { content: url, description: `${withMatches(title, ranges.title ?? [])}${dim}` };
}

function withMatches(text: string, ranges: readonly TextRange[]): string {
  let at = 0;
  let written = '';
  for (const [start, end] of ranges) {
    written += `${escapeHtml(text.slice(at, start))}<match>${escapeHtml(text.slice(start, end))}</match>`;
    at = end;
  }
  return written + escapeHtml(text.slice(at));
}
