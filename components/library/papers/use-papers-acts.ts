import type { AnnotationChange } from '../../../papers/annotation.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import { say } from '../../../words/say.ts';
import { papersInWords } from '../../popup/sentences.ts';
import type { SavedSearches } from '../../search/saved-searches.ts';
import type { Done, PaperFields, PapersActions } from './props.ts';
import { type Notices, useNotices } from './use-notices.ts';

/** What is done to papers, each told of when it is done or failed. None of them fails. */
export interface PapersActs {
  readonly notices: Notices;
  readonly change: (these: readonly RecordKey[], changes: readonly AnnotationChange[]) => Promise<void>;
  readonly trash: (these: readonly RecordKey[]) => Promise<void>;
  readonly edit: (key: RecordKey, fields: PaperFields) => Promise<void>;
  readonly keepSearch: SavedSearches['keep'];
}

export function usePapersActs(actions: PapersActions): PapersActs {
  const notices = useNotices();
  const act = (what: 'papers.changed' | 'papers.trashed' | 'papers.corrected', done: Promise<Done>) =>
    notices.act(async () => {
      const { papers, undo } = await done;
      return { sentence: say(what, { papers: papersInWords(papers) }), undo: papers > 0 ? undo : null };
    });
  return {
    notices,
    change: (these, changes) => act('papers.changed', actions.changeEach(these, changes)),
    trash: (these) => act('papers.trashed', actions.trash(these)),
    edit: (key, fields) => act('papers.corrected', actions.editPaper(key, fields)),
    keepSearch: (query, kept) => notices.tellIfFails(actions.keepSearch(query, kept), 'keeping a search'),
  };
}
