import { say } from '../../../words/say.ts';
import '../../../components/library/plain-view.css';
import '../../../components/toast/toast.css';
import { useNotices } from '../../../components/library/papers/use-notices.ts';
import { TagsView } from '../../../components/library/tags/tags-view.tsx';
import { papersInWords } from '../../../components/popup/sentences.ts';
import { report } from '../../../failures/report.ts';
import { type Tag, tagKey } from '../../../papers/tag.ts';
import { withHuesBack, withHuesMoved } from '../../../papers/tag-hues.ts';
import { byName } from '../../../search/by-name.ts';
import type { Setting } from '../../../settings/settings.ts';
import { amendSetting } from '../../../settings/store.ts';
import { Notice } from '../notice.tsx';
import { useLibrary } from '../use-library.ts';
import { useSetting } from '../use-setting.ts';

/** The tags with the library behind them. */
export function Tags() {
  const { library, facts } = useLibrary(async (opened) =>
    [...(await opened.tags())].sort((a, b) => byName(a.tag, b.tag)),
  );
  const notices = useNotices();

  const hues = useSetting('tagHues');

  const rename = (from: Tag, to: Tag | null) =>
    void notices.act(async () => {
      const opened = await library;
      const changes = await opened.renameTag(from, to);
      // What was renamed is renamed, and can be taken back, whatever becomes of its colour.
      const putHuesBack = await moveHues(from, to).catch((error: unknown) => {
        report(error, 'giving the tag its colour along');
        return async () => undefined;
      });
      const undo = async () => {
        await opened.undo(changes);
        await putHuesBack();
      };
      const papers = papersInWords(changes.length);
      const sentence =
        to === null ? say('library.tagDeleted', { tag: from, papers }) : say('library.renamed', { from, to, papers });
      return { sentence, undo };
    });

  return (
    <>
      <TagsView
        tags={facts}
        hues={hues ?? {}}
        onHue={(tag, hue) => notices.tellIfFails(giveHue(tag, hue), 'giving a tag its colour')}
        onRename={rename}
        onDelete={(tag) => rename(tag, null)}
      />
      <Notice notices={notices} />
    </>
  );
}

/** Colours go along with the name. Answers with the way back. */
async function moveHues(from: Tag, to: Tag | null): Promise<() => Promise<void>> {
  let before: Setting<'tagHues'> = {};
  let moved: Setting<'tagHues'> = {};
  await amendSetting('tagHues', (hues) => {
    before = hues;
    moved = withHuesMoved(hues, from, to);
    return moved;
  });
  return () => amendSetting('tagHues', (hues) => withHuesBack(hues, before, moved));
}

async function giveHue(tag: Tag, hue: number | null): Promise<void> {
  await amendSetting('tagHues', ({ [tagKey(tag)]: _, ...others }) =>
    hue === null ? others : { ...others, [tagKey(tag)]: hue },
  );
}
