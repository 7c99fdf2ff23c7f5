import { say } from '../../../words/say.ts';
import { Toast } from '../../toast/toast.tsx';
import type { Notices } from './use-notices.ts';

/** What has just happened, with its undoing. */
export function NoticeToast({ notices: { notice, undo, dismiss } }: { readonly notices: Notices }) {
  if (!notice) return null;
  const act = notice.undo ? { label: say('common.undo'), onAct: () => void undo() } : undefined;
  return <Toast sentence={notice.sentence} act={act} onClose={dismiss} />;
}
