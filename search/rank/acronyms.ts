import { FIELD_BIT, fieldImpact } from '../index/fields.ts';
import { papersWithInitials } from '../index/initials.ts';
import { raiseScore } from '../index/postings.ts';
import type { Segment } from '../index/sections.ts';
import type { QueryWord } from './query-word.ts';
import type { Matches } from './scratch.ts';

const ACRONYM = /^[a-z]{3,7}$/;
/** How well an acronym stands for a word: among others the letters of a title may be there by chance. */
const QUALITY = { alone: 1, amongOthers: 0.6 };
/** What a word of a title of usual length is worth. */
const WORTH = fieldImpact('title', 1, 10);

/** Papers whose title has words in a row that begin with a word's letters; small words between them may be left out. */
export function addAcronym(segment: Segment, { term, fields }: QueryWord, alone: boolean, matches: Matches): void {
  const quality = alone ? QUALITY.alone : QUALITY.amongOthers;
  const worth = WORTH * quality;
  if (!ACRONYM.test(term) || (fields & FIELD_BIT.title) === 0) return;
  for (const doc of papersWithInitials(segment, term)) {
    if ((matches.scores[doc] ?? 0) >= worth) continue;
    raiseScore(matches, doc, worth);
    matches.best = Math.max(matches.best, Math.round(quality * 255));
  }
}
