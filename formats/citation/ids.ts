import { splitPaperId } from '../../papers/id.ts';
import type { Paper } from '../../papers/paper.ts';

/** A paper's first id of a scheme, without the scheme. */
export function idIn(paper: Paper, scheme: string): string | undefined {
  const id = paper.ids.find((each) => splitPaperId(each).scheme === scheme);
  return id && splitPaperId(id).value;
}

/** The ids of the schemes that reference formats have no field for, as pairs of scheme and value. */
export function otherIds(paper: Paper): readonly { readonly scheme: string; readonly value: string }[] {
  const parts = paper.ids.map(splitPaperId);
  return parts.filter(({ scheme, value }) => idIn(paper, scheme) !== value || (scheme !== 'arxiv' && scheme !== 'doi'));
}
