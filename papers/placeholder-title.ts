import type { PaperId } from './id.ts';

const PLACEHOLDER = /\((?<id>[a-z0-9]+:\S+)\)$/;

/** What stands for a title where a page links to a paper without naming it: what the link says, and the id. */
export function placeholderTitle(label: string, id: PaperId): string {
  return label === '' ? `(${id})` : `${label} (${id})`;
}

/** Whether a title only stands for one, so that any page that knows the paper's name gives it. */
export function isPlaceholderTitle(title: string, ids: readonly PaperId[]): boolean {
  const id = PLACEHOLDER.exec(title)?.groups?.['id'];
  return id !== undefined && ids.some((known) => known === id);
}
