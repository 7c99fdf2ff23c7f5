import '../../../components/library/plain-view.css';
import '../../../components/toast/toast.css';
import { useNotices } from '../../../components/library/papers/use-notices.ts';
import { TagsView } from '../../../components/library/tags/tags-view.tsx';
import { papersInWords } from '../../../components/popup/sentences.ts';
import type { Tag } from '../../../papers/tag.ts';
import { Notice } from '../notice.tsx';
import { useLibrary } from '../use-library.ts';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The tags with the library behind them. */
export function Tags() {
  const { library, facts } = useLibrary(async (opened) =>
    [...(await opened.tags())].sort((a, b) => byName.compare(a.tag, b.tag)),
  );
  const notices = useNotices();

  const rename = (what: string, from: Tag, to: Tag | null) =>
    void notices.act(async () => {
      const opened = await library;
      const changes = await opened.renameTag(from, to);
      return { sentence: `${what} on ${papersInWords(changes.length)}.`, undo: () => opened.undo(changes) };
    });

  return (
    <>
      <TagsView
        tags={facts}
        onRename={(from, to) => rename(`“${from}” is “${to}” now,`, from, to)}
        onDelete={(tag) => rename(`“${tag}” taken away`, tag, null)}
      />
      <Notice notices={notices} />
    </>
  );
}
