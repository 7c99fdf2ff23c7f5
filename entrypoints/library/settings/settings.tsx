import { say } from '../../../words/say.ts';
import '../../../components/library/plain-view.css';
import '../../../components/toast/toast.css';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useNotices } from '../../../components/library/papers/use-notices.ts';
import type { ActOnLists, KeyOnLists } from '../../../components/library/settings/keys-group.tsx';
import { SettingsView, type Shortcut } from '../../../components/library/settings/settings-view.tsx';
import { report } from '../../../failures/report.ts';
import { actInWords, keyInWords } from '../../../page/keys/key-words.ts';
import { type KeyName, keyFor, LIST_KEYS } from '../../../page/keys/list-keys.ts';
import { withRule } from '../../../papers/list-rule.ts';
import { MARK_PARTS } from '../../../papers/mark-state.ts';
import type { Settings as AllSettings, Setting, SettingName } from '../../../settings/settings.ts';
import { amendSetting, changeSetting, readSettings, watchSettings } from '../../../settings/store.ts';
import { sites } from '../../../sites/registry.ts';
import { Notice } from '../notice.tsx';
import { useMemory } from './use-memory.ts';

const SITES = sites.map(({ id, name, matches: [first = ''] }) => ({
  id,
  name,
  host: first.split('/')[2]?.replace('*.', '') ?? '',
}));

/** The settings, followed as they change. */
export function Settings() {
  const [settings, setSettings] = useState<AllSettings | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const notices = useNotices();
  const { remembered, forget } = useMemory(notices.tellIfFails);
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    readSettings().then(setSettings, (error: unknown) => report(error, 'reading the settings'));
    readShortcuts().then(setShortcuts, (error: unknown) => report(error, 'reading the shortcuts'));
    return () => end.abort();
  }, []);
  if (!settings) return null;

  function change<Name extends SettingName>(name: Name, value: Setting<Name>): void {
    notices.tellIfFails(changeSetting(name, value), 'keeping a setting');
  }

  function amend<Name extends SettingName>(name: Name, amended: (before: Setting<Name>) => Setting<Name>): void {
    notices.tellIfFails(amendSetting(name, amended), 'keeping a setting');
  }

  return (
    <>
      <SettingsView
        theme={settings.theme}
        shortcuts={shortcuts}
        whereShortcuts={whereShortcuts()}
        keys={{
          wanted: settings.listKeys,
          acts: actsWith(settings.keyChanges),
          onWanted: (wanted) => change('listKeys', wanted),
          onKey: (name, key) => amend('keyChanges', (changes) => withKey(changes, name, key)),
        }}
        marks={{
          shown: settings.marksShow,
          onShown: (part, shown) =>
            amend('marksShow', (parts) => MARK_PARTS.filter((each) => (each === part ? shown : parts.includes(each)))),
        }}
        memory={{
          wanted: settings.memory,
          remembered,
          onWanted: (wanted) => change('memory', wanted),
          onForget: forget,
        }}
        rules={{
          rules: settings.listRules,
          onRule: (query, effect) => amend('listRules', (rules) => withRule(rules, query, effect)),
        }}
        sites={{
          sites: SITES,
          sitesOff: settings.sitesOff,
          siteKeys: settings.siteKeys,
          leader: keyFor('leader', settings.keyChanges),
          onSite: (id, marked) =>
            amend('sitesOff', (off) => [...off.filter((other) => other !== id), ...(marked ? [] : [id])]),
          onSiteKeys: (id, keys) =>
            amend('siteKeys', ({ [id]: _, ...others }) => (keys === 'on' ? others : { ...others, [id]: keys })),
        }}
        onTheme={(theme) => change('theme', theme)}
      />
      <Notice notices={notices} />
    </>
  );
}

function whereShortcuts(): string {
  return import.meta.env.FIREFOX
    ? say('settings.whereFirefox')
    : say('settings.whereChromium', { address: 'chrome://extensions/shortcuts' });
}

type KeyChanges = AllSettings['keyChanges'];

function actsWith(changes: KeyChanges): readonly ActOnLists[] {
  return LIST_KEYS.map(({ act, key, also }) => ({
    act,
    says: actInWords(act),
    keys: [keyWith(changes, act, key), ...(also === undefined ? [] : [keyWith(changes, `also:${act}`, also)])],
  }));
}

function keyWith(changes: KeyChanges, name: KeyName, comesWith: string): KeyOnLists {
  const key = changes[name] ?? comesWith;
  return { name, key, shown: keyInWords(key), comesWith };
}

function withKey(changes: KeyChanges, name: string, key: string | null): KeyChanges {
  const { [name]: _, ...others } = changes;
  return key === null ? others : { ...others, [name]: key };
}

async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    says: name === '_execute_action' ? say('settings.openPopup') : (description ?? ''),
    keys: shortcut ?? '',
  }));
}
