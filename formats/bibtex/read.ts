import { Failure } from '../../failures/failure.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Read, ReadProblem } from '../format.ts';
import { recordOf } from '../reading/draft.ts';
import { takePaper } from '../reading/take-paper.ts';
import { withInherited } from './crossref.ts';
import { parseBibliography } from './parse.ts';
import { readEntry } from './read-entry.ts';

/** BibTeX and BibLaTeX, of any program. What cannot be read, or names no paper, is told by the line of its entry. */
export const readBibtex: Read = (text, { at }) => {
  const { entries, problems } = parseBibliography(text);
  if (entries.length === 0 && problems.length === 0 && text.trim() !== '') {
    throw new Failure('file-foreign', ['not-bibtex']);
  }
  const all: ReadProblem[] = [...problems];
  const papers: SavedPaper[] = [];
  for (const entry of withInherited(entries)) {
    const record = recordOf(readEntry(entry), at);
    if (record === null) all.push({ line: entry.line, reason: ['nameless-key', { key: entry.key }] });
    else takePaper(papers, record);
  }
  return { papers, problems: all.sort((a, b) => a.line - b.line) };
};
