import type { SavedPaper } from '../../papers/saved.ts';
import { closedNote, markdownLink, markdownText } from './text.ts';

/** What stands below a paper's heading: links, the reader's tags where given, the note as it was typed, the abstract as a quotation. */
export function paperBody({ paper, annotation }: SavedPaper, tags: readonly string[]): string {
  const links = [
    markdownLink(hostOf(paper.url), paper.url),
    ...(paper.pdfUrl === undefined ? [] : [markdownLink('PDF', paper.pdfUrl)]),
    ...(paper.codeUrl === undefined ? [] : [markdownLink('Code', paper.codeUrl)]),
  ];
  return [
    [links.join(' · '), tags.map((tag) => `#${tag}`).join(' ')].filter((part) => part !== '').join(' · '),
    closedNote(annotation.note),
    // A callout, folded, in Obsidian; a quotation everywhere else.
    paper.abstract === undefined ? '' : `> [!abstract]- Abstract\n> ${markdownText(paper.abstract)}`,
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
