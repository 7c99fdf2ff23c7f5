import { type Annotation, NO_ANNOTATION } from '../../papers/annotation.ts';
import type { MarkState } from '../../papers/mark-state.ts';
import type { Paper } from '../../papers/paper.ts';

/** A card of a page, as far as it can be filtered: its paper, and what its mark shows. */
export interface FilterItem {
  readonly paper: Paper;
  readonly state: MarkState;
  /** The site's id. */
  readonly site: string;
}

/** What its mark shows of the paper's annotation: of a note, the first line. */
export function annotationOf({ state }: FilterItem): Annotation {
  return state.kind === 'saved' ? { ...state, note: state.noteLine } : NO_ANNOTATION;
}
