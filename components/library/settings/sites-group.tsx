export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly lists: string;
}

/** Where keys on lists are not simply on. */
export type SiteKeys = Readonly<Record<string, 'leader' | 'off'>>;

export interface SitesGroupProps {
  readonly sites: readonly SiteChoice[];
  readonly sitesOff: readonly string[];
  readonly siteKeys: SiteKeys;
  readonly leader: string;
  readonly onSitesOff: (sites: readonly string[]) => void;
  readonly onSiteKeys: (siteKeys: SiteKeys) => void;
}

/** The sites: whether their papers are marked, and how keys are heard there. */
export function SitesGroup({ sites, sitesOff, siteKeys, leader, onSitesOff, onSiteKeys }: SitesGroupProps) {
  function setKeys(id: string, mode: string): void {
    const { [id]: _, ...others } = siteKeys;
    onSiteKeys(mode === 'leader' || mode === 'off' ? { ...others, [id]: mode } : others);
  }

  return (
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
            <select
              class="plain-site-keys"
              aria-label={`Keys on ${name}`}
              value={siteKeys[id] ?? 'on'}
              onChange={(event) => setKeys(id, event.currentTarget.value)}
            >
              <option value="on">keys on</option>
              <option value="leader">keys behind {leader}</option>
              <option value="off">keys off</option>
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
