import { say } from '../../../words/say.ts';
import '../../../components/library/plain-view.css';
import '../../../components/toast/toast.css';
import { useNotices } from '../../../components/library/papers/use-notices.ts';
import { TrashView } from '../../../components/library/trash/trash-view.tsx';
import { papersInWords } from '../../../components/popup/sentences.ts';
import { Notice } from '../notice.tsx';
import { useLibrary } from '../use-library.ts';

/** The trash with the library behind it. */
export function Trash() {
  const { library, facts } = useLibrary((opened) => opened.trash());
  const notices = useNotices();
  return (
    <>
      <TrashView
        papers={facts}
        now={Date.now()}
        onRestore={(keys) =>
          void notices.act(async () => {
            const opened = await library;
            const back = await opened.restoreFromTrash(keys);
            return {
              sentence: say('library.restored', { papers: papersInWords(back.length) }),
              undo: async () => void (await opened.moveToTrash(back.map(({ key }) => key))),
            };
          })
        }
      />
      <Notice notices={notices} />
    </>
  );
}
