import type { Notices } from '../../components/library/papers/use-notices.ts';
import { Toast } from '../../components/toast/toast.tsx';
import { say } from '../../words/say.ts';

/** What a view has to say, with the way to take it back. */
export function Notice({ notices: { notice, undo, dismiss } }: { readonly notices: Notices }) {
  if (!notice) return null;
  return (
    <Toast
      sentence={notice.sentence}
      act={notice.undo ? { label: say('common.undo'), onAct: () => void undo() } : undefined}
      onClose={dismiss}
    />
  );
}
