import { browser } from 'wxt/browser';
import { told } from '../failures/storage.ts';
import { CARRIED, type CarriedName, type FileSettings } from './file-settings.ts';
import { PREFIX } from './place.ts';
import { asSetting, isSetting, SETTINGS } from './settings.ts';
import { changeSetting, lockSetting } from './store.ts';

/** What the reader has set so far, for a file. */
export async function settingsForFile(): Promise<FileSettings> {
  const stored = await browser.storage.local.get(CARRIED.map((name) => PREFIX + name));
  const set = CARRIED.filter((name) => isSetting(name, stored[PREFIX + name]));
  return Object.fromEntries(set.map((name) => [name, stored[PREFIX + name]]));
}

/** One setting that would be another, and whether it takes the place of what the reader has set here. */
export interface Difference {
  readonly name: CarriedName;
  readonly instead: boolean;
}

/** In what the settings of a file differ from those here. */
export async function differencesFrom(settings: FileSettings): Promise<readonly Difference[]> {
  const here = await settingsForFile();
  return CARRIED.filter((name) => Object.hasOwn(settings, name)).flatMap((name) => {
    const now = here[name] ?? SETTINGS[name].initial;
    return same(settings[name], now) ? [] : [{ name, instead: !same(now, SETTINGS[name].initial) }];
  });
}

/**
 * Sets what a file holds, all or nothing. Answers with what takes that back: whatever is not as this left it has been set anew
 * meanwhile, and stays.
 */
export async function takeSettings(settings: FileSettings): Promise<() => Promise<void>> {
  const taken: { readonly name: CarriedName; readonly before: unknown; readonly after: unknown }[] = [];
  const putBack = async () => {
    for (const { name, before, after } of taken) {
      await lockSetting(name, async () => {
        if (!same(await stored(name), after)) return;
        const { local } = browser.storage;
        const key = PREFIX + name;
        await told(() => (before === undefined ? local.remove(key) : local.set({ [key]: before })));
      });
    }
  };
  try {
    for (const name of CARRIED.filter((each) => Object.hasOwn(settings, each))) {
      await lockSetting(name, async () => {
        const before = await stored(name);
        await changeSetting(name, asSetting(name, settings[name]));
        taken.push({ name, before, after: settings[name] });
      });
    }
  } catch (error) {
    await putBack();
    throw error;
  }
  return putBack;
}

async function stored(name: CarriedName): Promise<unknown> {
  return (await browser.storage.local.get(PREFIX + name))[PREFIX + name];
}

/** Whether two values of JSON are one, whatever order the browser keeps their names in. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
