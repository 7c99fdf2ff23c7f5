import type { OwnHandlers } from '../../messaging/serve.ts';
import type { Library } from '../../storage/library.ts';

/** What the background does for the extension's own pages, which may be gone before it is done. */
export function ownHandlers(library: () => Promise<Library>): OwnHandlers {
  return {
    change: async ({ key, change }) => (await (await library()).change(key, change))?.changedAt ?? null,
  };
}
