import type { ImportDone } from './props.ts';

const grouped = new Intl.NumberFormat('en');

export function number(count: number): string {
  return grouped.format(count);
}

export function papers(count: number): string {
  return `${number(count)} ${count === 1 ? 'paper' : 'papers'}`;
}

/** What an import did. */
export function importedSentence({ added, merged, unchanged }: ImportDone): string {
  if (added + merged + unchanged === 0) return 'The file holds no papers; nothing was changed.';
  const parts = [
    added > 0 && `${papers(added)} added`,
    merged > 0 && `${number(merged)} merged`,
    unchanged > 0 && `${number(unchanged)} already here`,
  ];
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}

export function undoneSentence({ undone, kept }: { readonly undone: number; readonly kept: number }): string {
  const back = `${papers(undone)} as before.`;
  return kept === 0
    ? back
    : `${back} ${number(kept)} changed since the import and ${kept === 1 ? 'was' : 'were'} left alone.`;
}
