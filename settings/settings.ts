import * as v from 'valibot';

/** A search that the reader kept: what it is called, and what is typed for it. */
export interface SavedSearch {
  readonly name: string;
  readonly query: string;
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** Everything that a reader can set, each with what a value must be and what it is until somebody sets it. */
export const SETTINGS = {
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

function setting<Value>(schema: v.GenericSchema<unknown, Value>, initial: Value) {
  return { schema, initial };
}
