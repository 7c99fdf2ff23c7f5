import { browser } from 'wxt/browser';
import { isRuleEffect, type ListRule } from '../papers/list-rule.ts';
import { PREFIX } from './place.ts';

/** What a content script goes by. It has no room for the whole of the settings. */
export interface PageSettings {
  /** By id, the sites whose pages are left as they are. */
  readonly sitesOff: ReadonlySet<string>;
  /** Whether keys work on lists. */
  readonly listKeys: boolean;
  /** By id, the sites where they are off, or begin behind the leader. */
  readonly siteKeys: Readonly<Record<string, 'leader' | 'off'>>;
  /** The reader's own keys, by their names. */
  readonly keyChanges: Readonly<Record<string, string>>;
  /** The colours of tags: see `components/tag-colour.ts`. */
  readonly tagHues: Readonly<Record<string, number>>;
  readonly listRules: readonly ListRule[];
}

/** As they are until they are read, or where they cannot be. */
export const PAGE_SETTINGS: PageSettings = {
  sitesOff: new Set(),
  listKeys: true,
  siteKeys: {},
  keyChanges: {},
  tagHues: {},
  listRules: [],
};

/** What pages are told of: their own settings, and those that the background goes by for them. */
const NAMES = ['sitesOff', 'listKeys', 'siteKeys', 'keyChanges', 'tagHues', 'listRules', 'memory', 'marksShow'].map(
  (name) => PREFIX + name,
);

export async function readPageSettings(): Promise<PageSettings> {
  const stored = await browser.storage.local.get(NAMES);
  const [sitesOff, listKeys, siteKeys, keyChanges, tagHues, listRules] = NAMES.map((name) => stored[name]);
  return {
    sitesOff: new Set(Array.isArray(sitesOff) ? textsIn(sitesOff) : []),
    listKeys: listKeys !== false,
    siteKeys: recordOf(siteKeys, 'string') as PageSettings['siteKeys'],
    keyChanges: recordOf(keyChanges, 'string'),
    tagHues: recordOf(tagHues, 'number'),
    listRules: Array.isArray(listRules) ? listRules.filter(isRule) : [],
  };
}

/** Calls after each change of them, until the signal aborts. */
export function watchPageSettings(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Readonly<Record<string, unknown>>) => {
    if (NAMES.some((name) => name in changes)) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
}

function isRule(value: ListRule): boolean {
  return typeof value?.query === 'string' && isRuleEffect(value.effect);
}

function textsIn(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

interface Values {
  readonly string: string;
  readonly number: number;
}

function recordOf<Type extends keyof Values>(stored: unknown, type: Type): Readonly<Record<string, Values[Type]>> {
  const entries = Object.entries(stored ?? {}).filter(([, value]) => typeof value === type);
  return Object.fromEntries(entries) as Readonly<Record<string, Values[Type]>>;
}
