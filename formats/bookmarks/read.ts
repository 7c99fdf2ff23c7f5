import { Parser } from 'htmlparser2';
import { Failure } from '../../failures/failure.ts';
import { idOfUrl } from '../../papers/ids/index.ts';
import type { Millis, SavedPaper } from '../../papers/saved.ts';
import type { Read, ReadProblem } from '../format.ts';
import { recordOf } from '../reading/draft.ts';
import { takePaper } from '../reading/take-paper.ts';
import { lineCounter } from '../reading/text.ts';
import { tidyTitle } from './title.ts';

/** No browser nests folders so deeply; the parser takes very long over what does. */
const DEEPEST = 1000;

interface Bookmark {
  readonly url: string;
  readonly title: string;
  /** The moment as the file has it. */
  readonly added: string;
  readonly tags: readonly string[];
  /** What Firefox lets its reader write beside it. */
  readonly note: string;
  readonly offset: number;
}

/**
 * The bookmarks that a browser exports (HTML, the same for all of them). Those of papers are read, with the folders that the
 * reader made and Firefox's tags as tags; of the others it is told that they are of no paper.
 */
export const readBookmarks: Read = (text, { at }) => {
  if (!/<dl\b|<a\s[^>]*href/i.test(text) && text.trim() !== '') {
    throw new Failure('file-foreign', ['not-bookmarks']);
  }
  const lineAt = lineCounter(text);
  const papers: SavedPaper[] = [];
  const problems: ReadProblem[] = [];
  for (const { url, title, added, tags, note, offset } of bookmarksOf(text)) {
    const line = lineAt(offset);
    const id = idOfUrl(url);
    const savedAt = timeOfAdded(added);
    const record =
      id === null
        ? null
        : recordOf({ title: tidyTitle(title), ids: [id], links: [url], tags, note: note.trim(), savedAt }, at);
    if (record !== null) takePaper(papers, record);
    else problems.push({ line, reason: ['no-paper', { title: title.trim() || url }] });
  }
  return { papers, problems };
};

/** Seconds since 1970; some programs write milliseconds or microseconds. */
function timeOfAdded(added: string): Millis | undefined {
  if (!/^\d{9,17}$/.test(added)) return undefined;
  return Number(added) * (added.length <= 11 ? 1000 : added.length <= 14 ? 1 : 0.001);
}

function bookmarksOf(html: string): readonly Bookmark[] {
  const bookmarks: (Bookmark & { note: string })[] = [];
  let beside: { note: string } | null = null;
  const folders: (string | null)[] = [];
  let folder: { name: string; readonly isOwn: boolean } | null = null;
  let open: (Omit<Bookmark, 'title'> & { title: string }) | null = null;
  let inHeading = false;
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (++depth > DEEPEST) throw new Failure('file-foreign', ['too-deep']);
      beside = name === 'dd' && folder === null ? (bookmarks.at(-1) ?? null) : null;
      if (name === 'h3') {
        inHeading = true;
        folder = {
          name: '',
          isOwn: !('personal_toolbar_folder' in attributes) && !('unfiled_bookmarks_folder' in attributes),
        };
      } else if (name === 'dl') {
        folders.push(folder?.isOwn === true ? folder.name.trim() : null);
        folder = null;
      } else if (name === 'a') {
        const { href = '', add_date = '', tags = '' } = attributes;
        const own = folders.filter((each) => each !== null && !isRoot(each)) as string[];
        open = {
          url: href,
          title: '',
          added: add_date,
          tags: [...own, ...tags.split(',')],
          note: '',
          offset: parser.startIndex,
        };
      }
    },
    ontext: (text) => {
      if (open) open.title += text;
      else if (beside) beside.note += text;
      else if (inHeading && folder) folder.name += text;
    },
    onclosetag: (name) => {
      depth--;
      if (name === 'dl') folders.pop();
      if (name === 'h3') inHeading = false;
      if (name !== 'a' || !open) return;
      bookmarks.push(open);
      open = null;
    },
  });
  parser.end(html);
  return bookmarks;
}

/** The folders that every browser has. */
function isRoot(name: string): boolean {
  return /^(?:bookmarks?(?: bar| toolbar| menu)?|other bookmarks|mobile bookmarks|favou?rites(?: bar)?|other favou?rites|imported)$/i.test(
    name,
  );
}
