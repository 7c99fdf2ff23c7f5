import type { Room } from '../entry.ts';

/** The reader's rules for lists. */
export const rules = {
  dimThese: 'Always dim these',
  liftThese: 'Always lift these',
  heading: 'Rules for lists',
  none: 'No rules yet. Type words into the bar of a list and choose there what is done to the papers that fit.',
  dim: 'dimmed',
  lift: 'lifted',
  effect: 'What is done to papers that fit {query}',
  remove: 'Remove the rule {query}',
  isDimmed: 'Dimmed by a rule.',
  isLifted: 'Lifted by a rule.',
} as const satisfies Room;
