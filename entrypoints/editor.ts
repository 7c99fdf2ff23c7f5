import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import editorCss from '../components/annotation-editor/annotation-editor.css?inline';
import tokensCss from '../components/tokens.css?inline';
import { learnSentences } from '../failures/sentence.ts';
import frameCss from '../page/editor/frame.css?inline';
import { Session } from '../page/editor/session.ts';
import { offerPart } from '../page/parts/world.ts';
import { sheetOf } from '../page/sheet.ts';
import { common } from '../words/en/common.ts';
import { editor } from '../words/en/editor.ts';
import { status } from '../words/en/status.ts';
import { learn } from '../words/say.ts';

/** Put into a page with its first editor. */
export default defineUnlistedScript(() => {
  learn('editor', editor);
  learn('common', common);
  learn('status', status);
  learnSentences();
  const sheet = sheetOf(tokensCss, editorCss, frameCss);
  offerPart('editor', (shown, options) => new Session(shown, { ...options, sheets: [sheet, ...options.sheets] }));
});
