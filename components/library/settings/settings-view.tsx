import { THEMES, type Theme } from '../../../settings/settings.ts';
import { MemoryGroup, type MemoryGroupProps } from './memory-group.tsx';

export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly lists: string;
}

export interface Shortcut {
  readonly says: string;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}

interface KeyOnLists {
  readonly key: string;
  readonly says: string;
}

interface SettingsViewProps {
  readonly theme: Theme;
  readonly sites: readonly SiteChoice[];
  readonly sitesOff: readonly string[];
  readonly shortcuts: readonly Shortcut[];
  /** Where the browser lets its reader change shortcuts, in words. */
  readonly whereShortcuts: string;
  readonly keysOnLists: readonly KeyOnLists[];
  readonly listKeys: boolean;
  readonly memory: MemoryGroupProps;
  readonly onListKeys: (wanted: boolean) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onSitesOff: (sites: readonly string[]) => void;
}

const THEME_NAMES: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** What the reader can set. Everything is kept at once. */
export function SettingsView(props: SettingsViewProps) {
  const { theme, sites, sitesOff, shortcuts, onTheme, onSitesOff } = props;
  return (
    <section class="plain-view">
      <h1>Settings</h1>
      <fieldset class="plain-group">
        <legend>Colours of Manicule’s own pages</legend>
        {THEMES.map((each) => (
          <label key={each} class="plain-choice">
            <input type="radio" name="theme" checked={each === theme} onChange={() => onTheme(each)} />
            {THEME_NAMES[each]}
          </label>
        ))}
        <p class="plain-soft">Marks go by the page that they stand on.</p>
      </fieldset>
      <fieldset class="plain-group">
        <legend>Shortcuts</legend>
        <dl class="plain-pairs">
          {shortcuts.map(({ says, keys }) => (
            <div key={says}>
              <dt>{says}</dt>
              <dd>{keys === '' ? 'not set' : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
        <p class="plain-soft">{props.whereShortcuts}</p>
      </fieldset>
      <fieldset class="plain-group">
        <legend>Keys on lists</legend>
        <label class="plain-choice">
          <input type="checkbox" checked={props.listKeys} onChange={() => props.onListKeys(!props.listKeys)} />
          Keys work on marked lists
        </label>
        <dl class="plain-pairs">
          {props.keysOnLists.map(({ key, says }) => (
            <div key={key}>
              <dt>{`${says.charAt(0).toUpperCase()}${says.slice(1)}`}</dt>
              <dd>
                <kbd>{key}</kbd>
              </dd>
            </div>
          ))}
        </dl>
        <p class="plain-soft">j, k, . and l are heard anywhere on a list; the others while a mark has the focus.</p>
      </fieldset>
      <MemoryGroup {...props.memory} />
      <fieldset class="plain-group">
        <legend>Sites whose papers are marked</legend>
        <ul class="plain-sites">
          {sites.map(({ id, name, lists }) => (
            <li key={id}>
              <label class="plain-choice">
                <input
                  type="checkbox"
                  checked={!sitesOff.includes(id)}
                  onChange={() =>
                    onSitesOff(sitesOff.includes(id) ? sitesOff.filter((other) => other !== id) : [...sitesOff, id])
                  }
                />
                <span>
                  {name} <span class="plain-soft">{lists}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </section>
  );
}
