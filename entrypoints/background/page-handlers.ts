import { browser } from 'wxt/browser';
import { announceChanges } from '../../messaging/announce.ts';
import type { EditorState } from '../../messaging/contract.ts';
import type { PageHandlers } from '../../messaging/serve.ts';
import { NO_ANNOTATION } from '../../papers/annotation.ts';
import { markStateOf } from '../../papers/mark-state.ts';
import type { RecordKey, SavedPaper } from '../../papers/saved.ts';
import type { PaperRef } from '../../papers/seen.ts';
import { completeTag } from '../../papers/tag-completion.ts';
import type { Library } from '../../storage/library.ts';
import { openLibrary } from '../../storage/open.ts';

const COMPLETIONS = 8;

/** What the background does for the pages: the library, opened at the first call and asked for them. */
export function pageHandlers(): PageHandlers {
  const library = opensOnce(() =>
    openLibrary({ onChange: (changes) => announceChanges(changes.map(({ after }) => after.paper)) }),
  );

  const onRecord = async (
    ref: PaperRef,
    act: (library: Library, keys: readonly RecordKey[]) => Promise<readonly SavedPaper[]>,
  ) => {
    const opened = await library();
    const [saved] = await opened.find([ref]);
    const [after] = saved ? await act(opened, [saved.key]) : [];
    return editorStateOf(after ?? null);
  };

  return {
    lookUp: async (refs) => (await (await library()).find(refs)).map(markStateOf),
    openEditor: async (ref) => editorStateOf((await (await library()).find([ref]))[0] ?? null),
    annotate: async ({ seen, change }) => editorStateOf(await (await library()).annotate(seen, change)),
    completeTag: async (text) => completeTag(text, await (await library()).tags(), COMPLETIONS),
    moveToTrash: (ref) => onRecord(ref, (opened, keys) => opened.moveToTrash(keys)),
    restoreFromTrash: (ref) => onRecord(ref, (opened, keys) => opened.restoreFromTrash(keys)),
    openLibrary: async (ref) => {
      await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?q=${encodeURIComponent(ref.title)}` });
      return null;
    },
  };
}

function editorStateOf(saved: SavedPaper | null): EditorState {
  const mark = markStateOf(saved);
  return mark.kind === 'saved' && saved
    ? { mark, annotation: saved.annotation, displacedNotes: saved.displacedNotes }
    : { mark, annotation: NO_ANNOTATION, displacedNotes: [] };
}

/** Opens at the first call and keeps what was opened; an opening that failed is tried again at the next call. */
function opensOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
