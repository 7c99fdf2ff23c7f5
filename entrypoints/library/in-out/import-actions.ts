import type { ImportActions, ImportDone } from '../../../components/library/in-out/props.ts';
import { report } from '../../../failures/report.ts';
import type { ReadableId } from '../../../formats/format.ts';
import { READERS } from '../../../formats/index.ts';
import { differencesFrom, takeSettings } from '../../../settings/carry.ts';
import { type CarriedName, type FileSettings, settingsInFile } from '../../../settings/file-settings.ts';
import type { Key } from '../../../words/keys.ts';
import { say } from '../../../words/say.ts';
import { openExchange } from './open-exchange.ts';

/** What the settings are called where they are set. */
const NAMES = {
  theme: 'settings.colours',
  marksShow: 'settings.marksShow',
  listKeys: 'settings.keysOnLists',
  keyChanges: 'settings.ownKeys',
  siteKeys: 'settings.keysOnSites',
  memory: 'settings.newOnLists',
  listRules: 'rules.heading',
  sitesOff: 'settings.sites',
  tagHues: 'settings.tagColours',
  savedSearches: 'settings.keptSearches',
  citationKeyPattern: 'inOut.citationKeys',
  noteTemplate: 'inOut.template',
} as const satisfies { readonly [Name in CarriedName]: Key };

/** What the import can have done, and the end of the worker behind it. */
export function makeImport(): { readonly actions: ImportActions; readonly close: () => void } {
  let taking: Promise<unknown> = Promise.resolve();
  let told: (done: number, total: number) => void = () => undefined;
  const exchange = openExchange((done, total) => told(done, total));
  let inFile: FileSettings = {};
  let putBack: (() => Promise<void>) | null = null;

  /** The papers in one transaction, then the settings; where those cannot be written, neither. */
  async function takeAll(settings: FileSettings | null): Promise<ImportDone> {
    const done = await exchange.take(null);
    try {
      putBack = settings && (await takeSettings(settings));
    } catch (error) {
      await exchange.undo(null);
      throw error;
    }
    return { ...done, settings: settings !== null };
  }

  const actions: ImportActions = {
    preview: async (file) => {
      const preview = await exchange.preview({ ...file, format: asReadable(file.format) });
      const { settings, odd } = settingsInFile(preview.settings);
      inFile = settings;
      const differences = await differencesFrom(settings);
      return {
        ...preview,
        settings: differences.map(({ name, instead }) => ({ says: say(NAMES[name]), instead })),
        oddSettings: odd.map((name) => say(NAMES[name])),
      };
    },
    take: (withSettings, onProgress) => {
      told = onProgress;
      const taken = takeAll(withSettings ? inFile : null);
      taking = taken.catch(() => null); // told where it was asked for
      return taken;
    },
    cancel: () => {
      exchange.cancel(null).catch((error: unknown) => report(error, 'cancelling an import'));
    },
    stop: exchange.stop,
    undo: async () => {
      const settings = putBack !== null;
      const undone = await exchange.undo(null);
      await putBack?.();
      putBack = null;
      return { ...undone, settings };
    },
  };
  // An import that has begun goes on when its reader looks at something else.
  const close = () => {
    taking.then(exchange.close);
  };
  return { actions, close };
}

function asReadable(format: string | null): ReadableId | null {
  return Object.values(READERS).find(({ id }) => id === format)?.id ?? null;
}
