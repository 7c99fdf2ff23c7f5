import { stringify } from 'yaml';
import { splitPaperId } from '../../papers/id.ts';
import type { Millis, SavedPaper } from '../../papers/saved.ts';
import { obsidianTags } from './obsidian-tag.ts';

type Value = string | number | boolean | readonly string[];

/** Properties by name, in the order in which they are shown. */
export type Properties = Readonly<Record<string, Value>>;

/** What is known of a paper, under the names that Obsidian users search by. The note and the abstract are text, not properties. */
export function propertiesOf({ paper, annotation, savedAt, readAt }: SavedPaper): Properties {
  const tags = obsidianTags(annotation.tags);
  const same = tags.length === annotation.tags.length && tags.every((tag, at) => tag === annotation.tags[at]);
  return {
    title: paper.title,
    authors: paper.authors,
    ...byScheme(paper.ids),
    url: paper.url,
    ...(paper.pdfUrl !== undefined && { pdf: paper.pdfUrl }),
    ...(paper.codeUrl !== undefined && { code: paper.codeUrl }),
    ...(paper.date !== undefined && { date: paper.date }),
    ...(paper.venue !== undefined && { venue: paper.venue }),
    tags,
    // The tags as they were written, where Obsidian cannot hold them so.
    ...(!same && { keywords: annotation.tags }),
    ...(annotation.status !== null && { status: annotation.status }),
    starred: annotation.starred,
    saved: dayOf(savedAt),
    ...(readAt !== undefined && { read: dayOf(readAt) }),
  };
}

/** `arxiv: 2412.00127`; a list where a paper has several ids of one scheme. */
function byScheme(ids: SavedPaper['paper']['ids']): Properties {
  const schemes = new Map<string, readonly string[]>();
  for (const { scheme, value } of ids.map(splitPaperId)) schemes.set(scheme, [...(schemes.get(scheme) ?? []), value]);
  return Object.fromEntries(
    [...schemes].map(([scheme, values]) => [scheme, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

export function dayOf(at: Millis): string {
  return new Date(at).toISOString().slice(0, 10);
}

const DAYS: ReadonlySet<string> = new Set(['date', 'saved', 'read', 'exported']);

/** YAML that a reader of either version of YAML takes for the same values. A day stands bare, as Obsidian writes days. */
export function toYaml(properties: Properties): string {
  return Object.entries(properties)
    .map(([name, value]) => line(name, value))
    .join('');
}

function line(name: string, value: Value): string {
  if (DAYS.has(name) && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return `${name}: ${value}\n`;
  return stringify({ [name]: value }, { compat: 'yaml-1.1', lineWidth: 0, blockQuote: false });
}
