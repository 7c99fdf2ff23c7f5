/** What a rule does to the cards that fit it. */
export const RULE_EFFECTS = ['dim', 'lift'] as const;
export type RuleEffect = (typeof RULE_EFFECTS)[number];

export function isRuleEffect(value: unknown): value is RuleEffect {
  return (RULE_EFFECTS as readonly unknown[]).includes(value);
}

/** A rule of the reader's for every list: a text of the query language, and what is done to the cards that fit it. */
export interface ListRule {
  readonly query: string;
  readonly effect: RuleEffect;
}

/** As many as a list of thousands of cards is judged by without being felt. */
export const RULES_LIMIT = 50;

/** The rules with one for a text set to another effect, or taken away. Where there are `RULES_LIMIT` already the oldest goes. */
export function withRule(rules: readonly ListRule[], query: string, effect: RuleEffect | null): readonly ListRule[] {
  const others = rules.filter((rule) => rule.query !== query);
  return effect === null ? others : [...others, { query, effect }].slice(-RULES_LIMIT);
}
