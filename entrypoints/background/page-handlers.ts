import { browser } from 'wxt/browser';
import { Failure } from '../../failures/failure.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Citable, EditorState } from '../../messaging/contract.ts';
import type { PageHandlers } from '../../messaging/serve.ts';
import { NO_ANNOTATION } from '../../papers/annotation.ts';
import { withRule } from '../../papers/list-rule.ts';
import { type MarkState, markStateOf, probableStateOf, showing, UNSAVED } from '../../papers/mark-state.ts';
import { isKept, type RecordKey, type SavedPaper } from '../../papers/saved.ts';
import type { PaperRef } from '../../papers/seen.ts';
import { completeTag } from '../../papers/tag-completion.ts';
import { amendSetting, readSetting } from '../../settings/store.ts';
import type { Library, Recognised } from '../../storage/library.ts';
import { showBadge } from './badge.ts';
import { keysOnceRead } from './citation-keys.ts';
import { memoryHandlers } from './list-memory.ts';

const COMPLETIONS = 8;

/** What the background does for the pages. */
export function pageHandlers(library: () => Promise<Library>, memory: Memory): PageHandlers {
  const citationKeysOf = keysOnceRead();
  const onRecord = async (ref: PaperRef, act: (library: Library, keys: readonly RecordKey[]) => Promise<unknown>) => {
    const opened = await library();
    const [saved] = await opened.find([ref]);
    if (saved) await act(opened, [saved.key]);
    return editorStateOf(opened, ref);
  };

  return {
    lookUp: async (refs) => {
      const [recognised, parts] = await Promise.all([
        library().then((opened) => opened.recognise(refs)),
        readSetting('marksShow'),
      ]);
      return recognised.map((each) => showing(stateOf(each), parts));
    },
    openEditor: async (ref) => editorStateOf(await library(), ref),
    annotate: async ({ seen, change }, from) => {
      const opened = await library();
      // A page names what is saved without its reader's doing: in a private window that would tell what was read there.
      const isIdle = from?.incognito === true && change.kind === 'save' && (await isSaved(opened, seen.paper));
      if (!isIdle) await opened.annotate(seen, change);
      return editorStateOf(opened, seen.paper);
    },
    judge: async ({ seen, same }) => {
      const opened = await library();
      await opened.judge(seen, same);
      return editorStateOf(opened, seen.paper);
    },
    separate: async ({ paper, joined }) => {
      const opened = await library();
      await opened.separate(joined);
      return editorStateOf(opened, paper);
    },
    completeTag: async (text) => completeTag(text, await (await library()).tags(), COMPLETIONS),
    moveToTrash: (ref) => onRecord(ref, (opened, keys) => opened.moveToTrash(keys)),
    restoreFromTrash: (ref) => onRecord(ref, (opened, keys) => opened.restoreFromTrash(keys)),
    tellPage: async (word, from) => {
      if (from) await showBadge(from.id, word);
      return null;
    },
    ...memoryHandlers(memory, () => readSetting('memory')),
    loadPart: async (part, from) => {
      if (!from) throw new Failure('not-allowed', 'no tab');
      await browser.scripting.executeScript({
        target: { tabId: from.id },
        files: [`/${part}.js`],
        injectImmediately: true,
      });
      return null;
    },
    cite: async (refs) => {
      const opened = await library();
      const found = await opened.find(refs);
      const pattern = (await readSetting('citationKeyPattern')) ?? undefined;
      if (!found.some((saved) => saved && isKept(saved))) return found.map(() => null);
      const keys = await citationKeysOf(opened, pattern);
      return found.map((saved) => (saved && isKept(saved) ? citableOf(saved, keys.get(saved.key) ?? saved.key) : null));
    },
    setRule: async ({ query, effect }) => {
      await amendSetting('listRules', (rules) => withRule(rules, query, effect));
      return null;
    },
    openBehind: async (url, from) => {
      await browser.tabs.create({ url, active: false, ...(from && { openerTabId: from.id }) });
      return null;
    },
    openSearch: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
      return null;
    },
    openLibrary: async (ref) => {
      const [saved] = await (await library()).find([ref]);
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + addressOf(saved ?? null, ref) });
      return null;
    },
  };
}

/** A record as far as it is cited: not where it was seen, nor what was said of it otherwise. */
function citableOf({ key, paper, annotation, savedAt, changedAt }: SavedPaper, citationKey: string): Citable {
  const record = { key, paper, annotation, savedAt, changedAt, displacedNotes: [], corrected: [], sightings: [] };
  return { record, citationKey };
}

async function isSaved(library: Library, paper: PaperRef): Promise<boolean> {
  const [saved] = await library.find([paper]);
  return saved ? isKept(saved) : false;
}

function stateOf(recognised: Recognised | null): MarkState {
  if (!recognised) return UNSAVED;
  return recognised.sameness === 'same' ? markStateOf(recognised.saved) : probableStateOf(recognised.saved);
}

async function editorStateOf(library: Library, ref: PaperRef): Promise<EditorState> {
  const [recognised = null] = await library.recognise([ref]);
  const mark = showing(stateOf(recognised), await readSetting('marksShow'));
  if (mark.kind !== 'saved' || !recognised) return { mark, annotation: NO_ANNOTATION, displacedNotes: [], joined: [] };
  const { key, annotation, displacedNotes } = recognised.saved;
  const joined = (await library.joinedInto(key)).map(({ key, paper, joining }) => ({
    key,
    title: paper.title,
    at: joining?.at ?? 0,
  }));
  return { mark, annotation, displacedNotes, joined };
}

/** The library's list with a paper open, or a search for it where it is not saved. */
function addressOf(saved: SavedPaper | null, { title }: PaperRef): string {
  return `#papers?${saved ? `paper=${encodeURIComponent(saved.key)}` : `q=${encodeURIComponent(title)}`}`;
}
