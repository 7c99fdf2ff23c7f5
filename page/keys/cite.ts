import { NO_ANNOTATION } from '../../papers/annotation.ts';
import type { SavedPaper } from '../../papers/saved.ts';
import type { Desk } from '../desk.ts';
import type { Shown } from '../marks/shown.ts';
import { refOf } from '../marks/states.ts';

/** Writes records as BibTeX; `keys` are the citation keys of those that have one already. */
export type WriteCitations = (records: readonly SavedPaper[], keys: ReadonlyMap<string, string>) => string;

/** The papers of some cards as BibTeX, as the library has them; those that are not saved as the page shows them. */
export async function citationsOf(desk: Desk, cards: readonly Shown[]): Promise<string> {
  const [write, saved] = await Promise.all([desk.parts.bring('cite'), recordsOf(desk, cards)]);
  const records = cards.map((shown, i) => saved[i]?.record ?? unsaved(shown, i));
  const keys = new Map(saved.flatMap((each) => (each ? [[each.record.key, each.citationKey] as const] : [])));
  return write(records, keys);
}

async function recordsOf({ asks }: Desk, cards: readonly Shown[]) {
  const refs = cards.map(({ card }) => refOf(card.paper));
  const answers = [];
  for (let at = 0; at < refs.length; at += asks.lookUpLimit) {
    answers.push(...(await asks.cite(refs.slice(at, at + asks.lookUpLimit))));
  }
  return answers;
}

function unsaved({ card: { paper } }: Shown, at: number): SavedPaper {
  const now = Date.now();
  return {
    key: `unsaved ${at}` as SavedPaper['key'],
    paper,
    annotation: NO_ANNOTATION,
    ...{ displacedNotes: [], corrected: [], sightings: [] },
    ...{ savedAt: now, changedAt: now },
  };
}
