import { splitPaperId } from '../papers/id.ts';
import { idOfUrl, urlOfId } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { childNamed, hrefOf, must, textAt } from './dom.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Card, Page, Site } from './site.ts';
import { textOf } from './text.ts';

// The front end is public: github.com/openreview/openreview-web. What stood before it, built with jQuery, has the same names.
const NOT_NAMES = 'sup, .show-all, .note-authors-institutions, .private-author-label, .glyphicon';
// 'ICLR 2018 Conference Paper12 Authors' signs for authors who are not shown.
const NOT_A_NAME = /^anonymous\b|\bauthors?$/i;
// In the venue's place stands what a note was handed in to, or which importer brought it.
const NO_VENUE =
  /\bsubmi(?:ssion|tted)\b|\bwithdrawn\b|\brejected\b|\bunder review\b|\bpending\b|^(?:dblp|orcid|openreview|arxiv|corr)\b/i;

export const openreview: Site = {
  id: 'openreview',
  name: 'OpenReview',
  matches: ['https://openreview.net/*'],
  lists: 'venues and their tabs, submissions, search, profiles, forums',
  open: (document, url) => {
    if (url.hostname !== 'openreview.net') return null;
    if (/^\/forum(?:\/|$)/.test(url.pathname)) return forumPage(document, url);
    return /^\/(?:group|submissions|search|profile)\/?$/.test(url.pathname) ? listPage(document) : null;
  },
};

/** A `.note` with its own `h4`; a work that several importers found is a note of notes, and the innermost is the work. */
function listPage(document: Document): Page {
  return {
    cards: () =>
      Array.from(document.querySelectorAll('.note > h4'), (h4) => h4.parentElement).filter(
        (note) => note !== null && !note.querySelector('.note'),
      ) as Element[],
    read: (note) => {
      const h4 = childNamed(note, 'H4') ?? must(note, 'h4');
      const title = must(h4, 'a[href*="/forum"]');
      const href = hrefOf(title) ?? '';
      // A reply is listed as papers are: a review that a search found, a comment among one's own activity.
      if (new URL(href).searchParams.has('noteId')) return null;
      return noteCard(note, {
        title: textOf(title),
        href,
        authors: textAt(note, '.note-authors', NOT_NAMES),
        meta: note.querySelector('.note-meta-info'),
        elsewhere: h4.querySelectorAll('a.html-link'),
        hasPdf: h4.querySelector('a.pdf-link') !== null,
      });
    },
  };
}

/** A paper above what was said of it. Its title is a `.citation_title` in every layout, its authors are the only `h3`. */
function forumPage(document: Document, url: URL): Page {
  return {
    cards: () =>
      Array.from(document.querySelectorAll('.citation_title'), (title) => title.closest('.forum-note, .note'))
        .filter((note) => note !== null)
        .slice(0, 1),
    read: (note) =>
      noteCard(note, {
        title: textAt(note, '.citation_title'),
        href: url.href,
        authors: textAt(note, 'h3', NOT_NAMES),
        meta: note.querySelector('.date.item')?.parentElement ?? null,
        elsewhere: note.querySelectorAll('.forum-content-link a, a.html-link'),
        hasPdf: note.querySelector('.citation_pdf_url') !== null,
      }),
  };
}

interface Note {
  readonly title: string;
  readonly href: string;
  readonly authors: string;
  /** The line of the date, the venue, the readers and the number of replies, in this order. */
  readonly meta: Element | null;
  readonly elsewhere: Iterable<Element>;
  readonly hasPdf: boolean;
}

function noteCard(note: Element, { title, href, authors, meta, elsewhere, hasPdf }: Note): Card {
  const id = idOfUrl(href);
  const [date, venue] = Array.from(meta?.children ?? [], (child) => textOf(child));
  const paper = makePaper({
    title,
    authors: splitNames(authors).filter((name) => !NOT_A_NAME.test(name)),
    ids: [id, ...idsOfLinks(elsewhere)],
    url: id ? urlOfId(id) : href,
    abstract: abstractOf(note),
    date: dateIn(date?.replace(/\(?(?:last )?modified.*/i, '') ?? ''),
    venue: venue && !NO_VENUE.test(venue) ? venue : null,
    pdfUrl: id && hasPdf ? `https://openreview.net/pdf?id=${splitPaperId(id).value}` : null,
  });
  // The line is short on every page; a long title leaves no room behind it.
  return { paper, slot: { at: meta?.lastElementChild ?? note, place: 'end' } };
}

/** In a list it is there once the reader has asked for the details. */
function abstractOf(note: Element): string {
  const fields = note.querySelectorAll('.note-content-field, .note_content_field');
  const field = Array.from(fields).find((candidate) => /^Abstract\b/.test(candidate.textContent.trim()));
  return textOf(field?.nextElementSibling);
}
