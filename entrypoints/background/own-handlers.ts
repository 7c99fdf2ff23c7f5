import { withSearchKept } from '../../components/search/saved-searches.ts';
import type { OwnHandlers } from '../../messaging/serve.ts';
import { amendSetting } from '../../settings/store.ts';
import type { Library } from '../../storage/library.ts';
import type { Backups } from './backups.ts';

/** What the background does for the extension's own pages, which may be gone before it is done. */
export function ownHandlers(library: () => Promise<Library>, backups: Backups): OwnHandlers {
  return {
    change: async ({ key, change }) => (await (await library()).change(key, change))?.changedAt ?? null,
    keepSearch: async ({ query, kept }) => {
      await amendSetting('savedSearches', (all) => withSearchKept(all, query, kept));
      return null;
    },
    backUp: async (when) => {
      if (when === 'now') return (await backups.now())?.papers ?? null;
      backups.look();
      return null;
    },
  };
}
