import { Failure } from '../failures/failure.ts';
import { isSetting, SETTING_NAMES, type Setting, type SettingName } from './settings.ts';

/** What goes along in a backup: all but how backups are written, which the reader agrees to in each browser anew. */
export type CarriedName = Exclude<SettingName, 'backup'>;
export type FileSettings = { readonly [Name in CarriedName]?: Setting<Name> };

export const CARRIED = SETTING_NAMES.filter((name): name is CarriedName => name !== 'backup');

/**
 * The settings that a file holds, each checked. Those that this version does not name are left out, as fields of another hand are;
 * one that cannot be what it says has the whole file refused with `file-malformed`.
 */
export function settingsInFile(found: Readonly<Record<string, unknown>>): FileSettings {
  const named = CARRIED.filter((name) => Object.hasOwn(found, name));
  const wrong = named.find((name) => !isSetting(name, found[name]));
  if (wrong !== undefined) throw new Failure('file-malformed', ['odd-setting', { name: wrong }]);
  return Object.fromEntries(named.map((name) => [name, found[name]]));
}
