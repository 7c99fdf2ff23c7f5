import { splitPaperId } from '../papers/id.ts';
import { idOfUrl, urlOfId } from '../papers/ids/index.ts';
import { dateIn } from './dates.ts';
import { hrefOf, must, textAt } from './dom.ts';
import { idsOfLinks } from './links.ts';
import { makePaper } from './make-paper.ts';
import { splitNames } from './names.ts';
import type { Card, Page, Site } from './site.ts';
import { textOf } from './text.ts';

// The front end is public: github.com/openreview/openreview-web. What stood before it, built with jQuery, has the same names.
const NOT_NAMES = 'sup, .show-all, .note-authors-institutions, .private-author-label, .glyphicon';
// 'ICLR 2018 Conference Paper12 Authors' signs for authors who are not shown.
const NOT_A_NAME = /^anonymous\b|\bauthors?$/i;
const PDF = '.pdf-link, .citation_pdf_url';
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
      Array.from(document.querySelectorAll('.note > h4'), (h4) => h4.parentElement)
        .filter((note) => note !== null)
        .filter((note) => !note.querySelector('.note')),
    read: (note) => {
      const title = must(note, 'h4 a[href*="/forum"]');
      const href = hrefOf(title) ?? '';
      // A reply is listed as papers are: a review that a search found, a comment among one's own activity.
      if (new URL(href).searchParams.has('noteId')) return null;
      return noteCard(note, title, href);
    },
  };
}

/** A paper above what was said of it. Its title is a `.citation_title` in every layout. */
function forumPage(document: Document, url: URL): Page {
  return {
    cards: () =>
      Array.from(document.querySelectorAll('.citation_title'), (title) => title.closest('.forum-note, .note'))
        .filter((note) => note !== null)
        .slice(0, 1),
    read: (note) => {
      // /forum/<hash of the title and the authors> names it only where its file is.
      const id = idOfUrl(url.href) ?? idOfUrl(hrefOf(note.querySelector(PDF)) ?? '');
      return noteCard(note, must(note, '.citation_title'), id ? urlOfId(id) : url.href);
    },
  };
}

function noteCard(note: Element, title: Element, href: string): Card {
  const id = idOfUrl(href);
  // The date, the venue, the readers, the number of replies, in this order.
  const meta = note.querySelector('.note-meta-info') ?? note.querySelector('.date.item')?.parentElement;
  const [date, venue] = Array.from(meta?.children ?? [], (child) => textOf(child));
  const names = splitNames(textAt(note, '.note-authors, .forum-authors h3, .signatures', NOT_NAMES));
  const paper = makePaper({
    title: textOf(title),
    authors: names.filter((name) => !NOT_A_NAME.test(name)),
    ids: [id, ...idsOfLinks(note.querySelectorAll('a.html-link, .forum-content-link a'))],
    url: id ? urlOfId(id) : href,
    abstract: abstractOf(note),
    date: dateIn(date?.replace(/\(?(?:last )?modified.*/i, '') ?? ''),
    venue: venue && !NO_VENUE.test(venue) ? venue : null,
    pdfUrl: id && note.querySelector(PDF) ? `https://openreview.net/pdf?id=${splitPaperId(id).value}` : null,
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
