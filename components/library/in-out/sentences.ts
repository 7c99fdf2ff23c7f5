import { say } from '../../../words/say.ts';
import { importSentence, papersInWords } from '../../popup/sentences.ts';
import type { ImportDone, ImportUndone } from './props.ts';

/** What an import did. */
export function doneSentence(done: ImportDone): string {
  const settings = done.settings ? say('inOut.settingsTaken') : '';
  if (settings !== '' && done.added + done.merged === 0) return settings;
  return `${importSentence(done)} ${settings}`.trim();
}

/** What the undoing of an import did. */
export function undoneSentence({ undone, kept, settings }: ImportUndone): string {
  const back = settings ? say('inOut.settingsAsBefore') : '';
  if (back !== '' && undone + kept === 0) return back;
  const papers = papersInWords(undone);
  const sentence = kept === 0 ? say('inOut.asBefore', { papers }) : say('inOut.leftAlone', { papers, count: kept });
  return `${sentence} ${back}`.trim();
}
