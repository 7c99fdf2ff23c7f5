import * as v from 'valibot';
import { type ListRule, RULE_EFFECTS, RULES_LIMIT } from '../papers/list-rule.ts';
import { MARK_PARTS } from '../papers/mark-state.ts';
import { TAG_HUES } from '../papers/tag.ts';

/** A search that the reader kept: what it is called, and what is typed for it. */
export interface SavedSearch {
  readonly name: string;
  readonly query: string;
}

export const BACKUP_TIMES = ['off', 'day', 'week', '50 changes'] as const;
export type BackupTime = (typeof BACKUP_TIMES)[number];

export interface BackupSetting {
  readonly every: BackupTime;
  /** The last so many files are kept. */
  readonly keep: number;
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Everything that a reader can set, each with what a value must be and what it is until somebody sets it. */
export const SETTINGS = {
  /** When a backup is written by itself, and how many of them are kept. */
  backup: setting(
    v.strictObject({
      every: v.picklist(BACKUP_TIMES),
      keep: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
    }),
    {
      every: 'off',
      keep: 5,
    } as BackupSetting,
  ),
  /** How citation keys are made: see `formats/citation/key-pattern.ts`. Null: the one it comes with. */
  citationKeyPattern: setting(v.nullable(v.pipe(v.string(), v.maxLength(200))), null as string | null),
  /** The template of a paper's note in Markdown. Null: the one it comes with. */
  noteTemplate: setting(v.nullable(v.pipe(v.string(), v.maxLength(20_000))), null as string | null),
  /** Whether keys work on lists: see `page/keys/`. */
  listKeys: setting(v.boolean(), true as boolean),
  /** The reader's own keys on lists, by their names: see `page/keys/list-keys.ts`. */
  keyChanges: setting(
    v.pipe(v.record(text, v.pipe(v.string(), v.minLength(1), v.maxLength(20))), v.maxEntries(200)),
    {} as Readonly<Record<string, string>>,
  ),
  /** By id, the sites where keys on lists are off, or begin behind the leader. */
  siteKeys: setting(
    v.pipe(v.record(text, v.picklist(['leader', 'off'])), v.maxEntries(1000)),
    {} as Readonly<Record<string, 'leader' | 'off'>>,
  ),
  /** Which cards stand back or out on every list: see `page/rules/`. */
  listRules: setting(
    v.pipe(
      v.array(v.strictObject({ query: text, effect: v.picklist(RULE_EFFECTS) })),
      v.maxLength(RULES_LIMIT),
      v.readonly(),
    ),
    [] as readonly ListRule[],
  ),
  /** What stands beside the hands of marks. */
  marksShow: setting(v.pipe(v.array(v.picklist(MARK_PARTS)), v.readonly()), MARK_PARTS),
  /** Whether it is remembered which papers lists have shown: see `memory/`. */
  memory: setting(v.boolean(), true as boolean),
  /** The sites, by id, whose pages are left as they are. */
  sitesOff: setting(v.pipe(v.array(text), v.maxLength(1000), v.readonly()), [] as readonly string[]),
  /** The colours of our own pages; marks go by the page they stand on. */
  theme: setting(v.picklist(THEMES), 'system' as Theme),
  /** The colours that the reader gave to tags, as numbers of the design's hues, by `tagKey`. */
  tagHues: setting(
    v.pipe(
      v.record(text, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TAG_HUES - 1))),
      v.maxEntries(10_000),
    ),
    {} as Readonly<Record<string, number>>,
  ),
  savedSearches: setting(
    v.pipe(v.array(v.strictObject({ name: text, query: text })), v.maxLength(100), v.readonly()),
    [] as readonly SavedSearch[],
  ),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Setting<Name extends SettingName> = (typeof SETTINGS)[Name]['initial'];
export type Settings = { readonly [Name in SettingName]: Setting<Name> };

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** A stored value as the setting that it is of; whatever it cannot be, also nothing at all, is the setting's initial value. */
export function asSetting<Name extends SettingName>(name: Name, stored: unknown): Setting<Name> {
  const { schema, initial } = SETTINGS[name];
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : initial;
}

export function isSetting<Name extends SettingName>(name: Name, value: unknown): value is Setting<Name> {
  return v.is(SETTINGS[name].schema, value);
}

function setting<Value>(schema: v.GenericSchema<unknown, Value>, initial: Value) {
  return { schema, initial };
}
