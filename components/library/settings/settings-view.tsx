import { THEMES, type Theme } from '../../../settings/settings.ts';
import { say } from '../../../words/say.ts';
import { KeysGroup, type KeysGroupProps } from './keys-group.tsx';
import { MarksGroup, type MarksGroupProps } from './marks-group.tsx';
import { MemoryGroup, type MemoryGroupProps } from './memory-group.tsx';
import { RulesGroup, type RulesGroupProps } from './rules-group.tsx';
import { SitesGroup, type SitesGroupProps } from './sites-group.tsx';

export interface Shortcut {
  readonly says: string;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}

interface SettingsViewProps {
  readonly theme: Theme;
  readonly shortcuts: readonly Shortcut[];
  /** Where the browser lets its reader change shortcuts, in words. */
  readonly whereShortcuts: string;
  readonly keys: KeysGroupProps;
  readonly marks: MarksGroupProps;
  readonly memory: MemoryGroupProps;
  readonly rules: RulesGroupProps;
  readonly sites: SitesGroupProps;
  readonly onTheme: (theme: Theme) => void;
}

/** What the reader can set. Everything is kept at once. */
export function SettingsView(props: SettingsViewProps) {
  const { theme, shortcuts, onTheme } = props;
  return (
    <section class="plain-view">
      <h1>{say('library.settings')}</h1>
      <fieldset class="plain-group">
        <legend>{say('settings.colours')}</legend>
        {THEMES.map((each) => (
          <label key={each} class="plain-choice">
            <input type="radio" name="theme" checked={each === theme} onChange={() => onTheme(each)} />
            {say(`settings.${each}`)}
          </label>
        ))}
        <p class="plain-soft">{say('settings.marksGoBy')}</p>
      </fieldset>
      <MarksGroup {...props.marks} />
      <fieldset class="plain-group">
        <legend>{say('settings.shortcuts')}</legend>
        <dl class="plain-pairs">
          {shortcuts.map(({ says, keys }) => (
            <div key={says}>
              <dt>{says}</dt>
              <dd>{keys === '' ? say('settings.notSet') : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
        <p class="plain-soft">{props.whereShortcuts}</p>
      </fieldset>
      <KeysGroup {...props.keys} />
      <MemoryGroup {...props.memory} />
      <RulesGroup {...props.rules} />
      <SitesGroup {...props.sites} />
    </section>
  );
}
