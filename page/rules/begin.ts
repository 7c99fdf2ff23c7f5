import type { ListRule, RuleEffect } from '../../papers/list-rule.ts';
import type { Shown } from '../marks/shown.ts';

/** What the rules do to a card of a site; one that lifts it counts before one that dims it. */
export type Judge = (shown: Shown, site: string) => RuleEffect | null;

/** The part that a page is given once there is a rule. */
export type Judging = (rules: readonly ListRule[]) => Judge;
