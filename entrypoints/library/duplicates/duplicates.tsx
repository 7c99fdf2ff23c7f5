import { say } from '../../../words/say.ts';
import '../../../components/library/plain-view.css';
import '../../../components/toast/toast.css';
import { DuplicatesView } from '../../../components/library/duplicates/duplicates-view.tsx';
import { useNotices } from '../../../components/library/papers/use-notices.ts';
import type { Library, LibraryChange } from '../../../storage/library.ts';
import { Notice } from '../notice.tsx';
import { useLibrary } from '../use-library.ts';

/** The likely pairs with the library behind them. */
export function Duplicates() {
  const { library, facts } = useLibrary((opened) => opened.duplicates());
  const notices = useNotices();
  const act = (sentence: string, work: (library: Library) => Promise<readonly LibraryChange[]>) =>
    void notices.act(async () => {
      const opened = await library;
      const changes = await work(opened);
      return { sentence, undo: () => opened.undo(changes) };
    });
  return (
    <>
      <DuplicatesView
        pairs={facts}
        onMerge={({ first, second }) => act(say('library.madeOne'), (opened) => opened.joinPair(first.key, second.key))}
        onApart={({ first, second }) =>
          act(say('library.toldApart'), (opened) => opened.tellApart(first.key, second.key))
        }
      />
      <Notice notices={notices} />
    </>
  );
}
