import type { ComponentType } from 'preact';
import { readHash } from './address.ts';

interface View {
  readonly load: () => Promise<ComponentType>;
}

/** Every view of the library's page, by the hash that its address ends with. A view is loaded when it is first shown. */
export const VIEWS = {
  papers: { load: async () => (await import('./papers/papers.tsx')).Papers },
  tags: { load: async () => (await import('./tags/tags.tsx')).Tags },
  duplicates: { load: async () => (await import('./duplicates/duplicates.tsx')).Duplicates },
  reading: { load: async () => (await import('./reading/reading.tsx')).Reading },
  trash: { load: async () => (await import('./trash/trash.tsx')).Trash },
  import: { load: async () => (await import('./in-out/import.tsx')).Import },
  export: { load: async () => (await import('./in-out/export.tsx')).Export },
  backup: { load: async () => (await import('./in-out/backup.tsx')).Backup },
  settings: { load: async () => (await import('./settings/settings.tsx')).Settings },
} as const satisfies Record<string, View>;
export type ViewId = keyof typeof VIEWS;

const FIRST: ViewId = 'papers';

/** The view that an address names, as `#export` or `#export?q=…`. */
export function viewOf(hash: string): ViewId {
  const { view } = readHash(hash);
  return Object.hasOwn(VIEWS, view) ? (view as ViewId) : FIRST;
}
