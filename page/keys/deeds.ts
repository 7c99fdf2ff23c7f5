import { type AnnotationChange, NO_ANNOTATION } from '../../papers/annotation.ts';
import type { MarkState } from '../../papers/mark-state.ts';
import type { Tag } from '../../papers/tag.ts';
import { say } from '../../words/say.ts';
import type { Desk } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';
import { takingBack } from '../undo.ts';

/** What is done to each of some papers, and what is said of it then. */
export interface Deed {
  readonly change: AnnotationChange;
  readonly said: string;
}

type Saved = Extract<MarkState, { kind: 'saved' }>;

/** What a key that changes papers means, given what their marks show: on all of them, or off where all have it. */
export const DEEDS = {
  save: (of: readonly Shown[]): Deed => ({
    change: { kind: 'save' },
    said: say(every(of, () => true) ? 'acts.savedAlready' : 'acts.saved'),
  }),
  'to-read': (of: readonly Shown[]) => status(of, 'to-read', 'acts.toRead', 'acts.notToRead'),
  dismiss: (of: readonly Shown[]) => status(of, 'dismissed', 'acts.dismissed', 'acts.notDismissed'),
  star: (of: readonly Shown[]): Deed => {
    const starred = !every(of, (state) => state.starred);
    return { change: { kind: 'setStar', starred }, said: say(starred ? 'acts.starred' : 'acts.notStarred') };
  },
};

type StatusWord = 'acts.toRead' | 'acts.notToRead' | 'acts.dismissed' | 'acts.notDismissed';

export function tagging(tag: Tag): Deed {
  return { change: { kind: 'addTag', tag }, said: say('acts.tagged', { tag }) };
}

function status(of: readonly Shown[], to: 'to-read' | 'dismissed', set: StatusWord, taken: StatusWord): Deed {
  const next = every(of, (state) => state.status === to) ? null : to;
  return { change: { kind: 'setStatus', status: next }, said: say(next ? set : taken) };
}

function every(of: readonly Shown[], holds: (state: Saved) => boolean): boolean {
  return of.every(({ mark: { state } }) => state.kind === 'saved' && holds(state));
}

/** Does a change to a card's paper. Answers with what takes it back; null where nothing was changed. Fails as the asking does. */
export async function doTo(desk: Desk, shown: Shown, change: AnnotationChange): Promise<(() => Promise<void>) | null> {
  const { state } = shown.mark;
  const seen = desk.seenOf(shown);
  if (state.kind === 'probable' || (state.kind === 'saved' && change.kind === 'save')) return null;
  desk.onEditing(shown, await desk.asks.annotate({ seen, change }));
  const back = takingBack(desk.asks, seen, state.kind === 'saved' ? { ...NO_ANNOTATION, ...state } : null, change);
  return back && (async () => desk.onEditing(shown, await back()));
}
