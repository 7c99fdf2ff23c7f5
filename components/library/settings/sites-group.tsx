import { say } from '../../../words/say.ts';
export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  /** Where its lists are. */
  readonly host: string;
}

/** Where keys on lists are not simply on. */
export type SiteKeys = Readonly<Record<string, 'leader' | 'off'>>;

export interface SitesGroupProps {
  readonly sites: readonly SiteChoice[];
  readonly sitesOff: readonly string[];
  readonly siteKeys: SiteKeys;
  readonly leader: string;
  readonly onSite: (id: string, marked: boolean) => void;
  readonly onSiteKeys: (id: string, keys: SiteKeys[string] | 'on') => void;
}

/** The sites: whether their papers are marked, and how keys are heard there. */
export function SitesGroup({ sites, sitesOff, siteKeys, leader, onSite, onSiteKeys }: SitesGroupProps) {
  return (
    <fieldset class="plain-group">
      <legend>{say('settings.sites')}</legend>
      <ul class="plain-sites">
        {sites.map(({ id, name, host }) => (
          <li key={id}>
            <label class="plain-choice">
              <input
                type="checkbox"
                checked={!sitesOff.includes(id)}
                onChange={(event) => onSite(id, event.currentTarget.checked)}
              />
              <span>
                {name} <span class="plain-soft">{host}</span>
              </span>
            </label>
            <select
              class="plain-site-keys"
              aria-label={say('settings.keysOn', { site: name })}
              value={siteKeys[id] ?? 'on'}
              onChange={(event) => onSiteKeys(id, event.currentTarget.value as SiteKeys[string] | 'on')}
            >
              <option value="on">{say('settings.modeOn')}</option>
              <option value="leader">{say('settings.modeLeader', { leader })}</option>
              <option value="off">{say('settings.modeOff')}</option>
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
