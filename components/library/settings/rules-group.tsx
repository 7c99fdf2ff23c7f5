import { type ListRule, RULE_EFFECTS, type RuleEffect } from '../../../papers/list-rule.ts';
import { say } from '../../../words/say.ts';

export interface RulesGroupProps {
  readonly rules: readonly ListRule[];
  /** Sets what a rule does; null takes it away. */
  readonly onRule: (query: string, effect: RuleEffect | null) => void;
}

/** The reader's rules for lists, the latest first. */
export function RulesGroup({ rules, onRule }: RulesGroupProps) {
  return (
    <fieldset class="plain-group">
      <legend>{say('rules.heading')}</legend>
      {rules.length === 0 && <p class="plain-soft">{say('rules.none')}</p>}
      <ul class="plain-sites">
        {rules.toReversed().map(({ query, effect }) => (
          <li key={query}>
            <code dir="auto">{query}</code>
            <span class="plain-rule">
              <select
                aria-label={say('rules.effect', { query })}
                value={effect}
                onChange={(event) => onRule(query, event.currentTarget.value as RuleEffect)}
              >
                {RULE_EFFECTS.map((each) => (
                  <option key={each} value={each}>
                    {say(`rules.${each}`)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                class="quiet"
                aria-label={say('rules.remove', { query })}
                onClick={() => onRule(query, null)}
              >
                ×
              </button>
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
