import { browser } from 'wxt/browser';
import { report } from '../failures/report.ts';
import { told } from '../failures/storage.ts';
import { PREFIX } from './place.ts';
import { asSetting, isSetting, SETTING_NAMES, type Setting, type SettingName, type Settings } from './settings.ts';

/** All settings as they are now; those that nobody set as they come. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTING_NAMES.map((name) => PREFIX + name));
  const entries = SETTING_NAMES.map((name) => [name, asSetting(name, stored[PREFIX + name])]);
  return Object.fromEntries(entries) as Settings;
}

export async function readSetting<Name extends SettingName>(name: Name): Promise<Setting<Name>> {
  const stored = await browser.storage.local.get(PREFIX + name);
  return asSetting(name, stored[PREFIX + name]);
}

/** Fails with `storage-full`, the setting being as it was. */
export async function changeSetting<Name extends SettingName>(name: Name, value: Setting<Name>): Promise<void> {
  // It would read as if it had never been set: all kept searches gone because of one too many.
  if (!isSetting(name, value)) throw new Error(`${name} would not be read back`);
  await told(() => browser.storage.local.set({ [PREFIX + name]: value }));
}

/** Changes a setting given how it is: of two windows that do so at once, each goes by what the other wrote. */
export async function amendSetting<Name extends SettingName>(
  name: Name,
  amended: (before: Setting<Name>) => Setting<Name>,
): Promise<void> {
  await lockSetting(name, async () => changeSetting(name, amended(await readSetting(name))));
}

/** Works on a setting while no other window does. */
export async function lockSetting(name: SettingName, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(PREFIX + name, work);
}

/** Calls after each change of a setting, made here or in another context, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    readSettings().then(
      (settings) => !signal.aborted && listener(settings),
      (error: unknown) => report(error, 'reading the settings'),
    );
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
