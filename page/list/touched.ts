import { bucketsOf } from '../../papers/bucket.ts';
import type { Paper } from '../../papers/paper.ts';
import type { IsTouched } from './begin.ts';

/** Reckoned when first asked for: most lists are left before anything changes. */
const known = new WeakMap<Paper, readonly number[]>();

export const isTouched: IsTouched = ({ card: { paper } }, changed) => {
  const buckets = known.get(paper) ?? bucketsOf(paper);
  known.set(paper, buckets);
  return buckets.some((bucket) => changed.has(bucket));
};
