import MarkdownIt from 'markdown-it';
import type { Status } from '../papers/annotation.ts';
import type { SavedPaper } from '../papers/saved.ts';
import type { Write } from './format.ts';
import { escapeHtml } from './html/escape.ts';
import { STYLE } from './html/style.ts';
import { dayOf } from './markdown/properties.ts';
import { ownUrl } from './reading/search-link.ts';

const STATUS_NAMES: { readonly [S in Status]: string } = {
  'to-read': 'To read',
  reading: 'Reading',
  read: 'Read',
  dismissed: 'Dismissed',
};

/** Markup inside a note is text and links lead only to the web, as this renderer has it; pictures would be fetched. */
const notes = new MarkdownIt({ html: false }).disable('image');

/** One page that needs nothing else and reaches nothing else: its policy lets no script run and nothing be loaded. */
export const writeHtml: Write = (papers, { at }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Papers from Manicule</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>Papers from Manicule</h1><p class="meta">${papers.length} ${papers.length === 1 ? 'paper' : 'papers'}, ${dayOf(at)}</p></header>
<main>
${papers.map(writePaper).join('')}</main>
</body>
</html>
`;

function writePaper({ paper, annotation, savedAt }: SavedPaper): string {
  const url = ownUrl(paper);
  const title = escapeHtml(paper.title);
  const marks = [
    annotation.status && STATUS_NAMES[annotation.status],
    annotation.starred ? '★' : '',
    ...annotation.tags,
  ];
  return [
    '<article>',
    `<h2>${url === undefined ? title : `<a class="link" href="${escapeHtml(url)}">${title}</a>`}</h2>`,
    paragraph('by', paper.authors.join(', ')),
    paragraph('meta', [paper.venue, paper.date, ...paper.ids].filter(Boolean).join(' · ')),
    paragraph('meta', [...marks, `saved ${dayOf(savedAt)}`].filter(Boolean).join(' · ')),
    annotation.note.trim() === '' ? '' : `<div class="note">${notes.render(annotation.note.toWellFormed())}</div>`,
    paper.abstract === undefined
      ? ''
      : `<details><summary>Abstract</summary><p>${escapeHtml(paper.abstract)}</p></details>`,
    '</article>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function paragraph(name: string, text: string): string {
  return text === '' ? '' : `<p class="${name}">${escapeHtml(text)}</p>`;
}
