import type { PopupActions } from '../../components/popup/props.ts';
import { Failure } from '../../failures/failure.ts';
import { handOver } from '../../messaging/call.ts';

/** What pages of ours leave to the background: a popup is closed by any click beside it, and a write that has begun goes with it. */
export const actsInBackground: Pick<PopupActions, 'keepSearch' | 'change'> = {
  keepSearch: async (query, kept) => {
    await handOver('keepSearch', { query, kept });
  },
  change: async (key, change) => {
    const changedAt = await handOver('change', { key, change });
    if (changedAt === null) throw new Failure('not-answered', ['paper-gone']);
    return changedAt;
  },
};
