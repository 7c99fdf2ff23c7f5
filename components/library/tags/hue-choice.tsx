import type { Tag } from '../../../papers/tag.ts';
import { say } from '../../../words/say.ts';

interface HueChoiceProps {
  readonly tag: Tag;
  /** Null: the one that its name gets. */
  readonly hue: number | null;
  readonly onHue: (hue: number | null) => void;
}

/** The hues of the design, in the tokens' order. */
const HUES = ['red', 'amber', 'olive', 'green', 'teal', 'blue', 'violet', 'pink'] as const;

/** The colour of a tag: one of the design's hues. */
export function HueChoice({ tag, hue, onHue }: HueChoiceProps) {
  return (
    <select
      class="plain-choose"
      aria-label={say('hue.of', { tag })}
      value={hue ?? ''}
      onChange={({ currentTarget: { value } }) => onHue(value === '' ? null : Number(value))}
    >
      <option value="">{say('hue.byName')}</option>
      {HUES.map((name, at) => (
        <option key={name} value={at}>
          {say(`hue.${name}`)}
        </option>
      ))}
    </select>
  );
}
