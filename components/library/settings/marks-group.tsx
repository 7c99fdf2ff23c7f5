import { MARK_PARTS, type MarkPart } from '../../../papers/mark-state.ts';
import { say } from '../../../words/say.ts';

export interface MarksGroupProps {
  readonly shown: readonly MarkPart[];
  readonly onShown: (part: MarkPart, shown: boolean) => void;
}

/** What stands beside the hands on lists. */
export function MarksGroup({ shown, onShown }: MarksGroupProps) {
  return (
    <fieldset class="plain-group">
      <legend>{say('settings.marksShow')}</legend>
      {MARK_PARTS.map((part) => (
        <label key={part} class="plain-choice">
          <input
            type="checkbox"
            checked={shown.includes(part)}
            onChange={(event) => onShown(part, event.currentTarget.checked)}
          />
          {say(`settings.${part}Shown`)}
        </label>
      ))}
      <p class="plain-soft">{say('settings.marksShowLead')}</p>
    </fieldset>
  );
}
