import { hueStyle, type TagHues } from '../../components/tag-colour.ts';
import { report } from '../../failures/report.ts';
import { readSetting, watchSettings } from '../../settings/store.ts';

/** Shows the tags of a page of ours in the colours that the reader gave them, for as long as it is open. */
export function showHues(document: Document): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const show = (hues: TagHues) => sheet.replaceSync(hueStyle(hues));
  watchSettings(({ tagHues }) => show(tagHues), new AbortController().signal);
  readSetting('tagHues').then(show, (error: unknown) => report(error, 'reading the colours of tags'));
}
