import { isSetting, SETTING_NAMES, type Setting, type SettingName } from './settings.ts';

/** What goes along in a backup: all but how backups are written, which the reader agrees to in each browser anew. */
export type CarriedName = Exclude<SettingName, 'backup'>;
export type FileSettings = { readonly [Name in CarriedName]?: Setting<Name> };

export const CARRIED = SETTING_NAMES.filter((name): name is CarriedName => name !== 'backup');

export interface SettingsInFile {
  readonly settings: FileSettings;
  /** Those that cannot be what the file says; all of them where it holds anything but settings by name. */
  readonly odd: readonly CarriedName[];
}

/**
 * The settings that a file holds, each checked: a wrong one costs itself, neither the others nor the papers. Those that this version does
 * not name are passed over, as fields of another hand are. Null and undefined: there are none.
 */
export function settingsInFile(found: unknown): SettingsInFile {
  if (found === undefined || found === null) return { settings: {}, odd: [] };
  if (typeof found !== 'object' || Array.isArray(found)) return { settings: {}, odd: CARRIED };
  const values = new Map(Object.entries(found));
  const named = CARRIED.filter((name) => values.has(name));
  const fit = named.filter((name) => isSetting(name, values.get(name)));
  return {
    settings: Object.fromEntries(fit.map((name) => [name, values.get(name)])),
    odd: named.filter((name) => !fit.includes(name)),
  };
}
