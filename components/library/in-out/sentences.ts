import { say } from '../../../words/say.ts';
import { papersInWords } from '../../popup/sentences.ts';

/** What the undoing of an import did. */
export function undoneSentence({ undone, kept }: { readonly undone: number; readonly kept: number }): string {
  const papers = papersInWords(undone);
  return kept === 0 ? say('inOut.asBefore', { papers }) : say('inOut.leftAlone', { papers, count: kept });
}
