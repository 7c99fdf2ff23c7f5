import { compareRefs, type Sameness } from './sameness.ts';
import type { SavedPaper, Verdict } from './saved.ts';
import { type PaperRef, refKeys } from './seen.ts';

/** Whether a record is of the paper that a page shows: by a shared id, else by what the reader said of it, else by its looks. */
export function compareToSaved(ref: PaperRef, saved: SavedPaper): Sameness {
  if (ref.ids.some((id) => saved.paper.ids.includes(id))) return 'same';
  const said = verdictOn(ref, saved);
  if (said) return said.same ? 'same' : 'different';
  return compareRefs(ref, saved.paper);
}

/** Whether the reader said that two records are of two papers. */
export function toldApart(a: SavedPaper, b: SavedPaper): boolean {
  return [verdictOn(a.paper, b), verdictOn(b.paper, a)].some((verdict) => verdict?.same === false);
}

/** The record with the reader's word on one paper; the latest word stands. */
export function withVerdict(saved: SavedPaper, ref: PaperRef, same: boolean): SavedPaper {
  const refs = refKeys(ref);
  const others = (saved.verdicts ?? []).filter((verdict) => !verdict.refs.some((key) => refs.includes(key)));
  return { ...saved, verdicts: [...others, { refs, same }] };
}

/** The verdicts of two records that become one; where they contradict each other, the first one's stands. */
export function uniteVerdicts(kept: readonly Verdict[], other: readonly Verdict[]): readonly Verdict[] {
  const said = new Set(kept.flatMap(({ refs }) => refs));
  return [...kept, ...other.filter(({ refs }) => !refs.some((key) => said.has(key)))];
}

function verdictOn(ref: PaperRef, saved: SavedPaper): Verdict | undefined {
  const keys = refKeys(ref);
  return saved.verdicts?.find(({ refs }) => refs.some((key) => keys.includes(key)));
}
