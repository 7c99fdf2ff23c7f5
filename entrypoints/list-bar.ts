import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import listBarCss from '../components/list-bar/list-bar.css?inline';
import { newsSentence } from '../components/popup/sentences.ts';
import tokensCss from '../components/tokens.css?inline';
import { learnSentences } from '../failures/sentence.ts';
import frameCss from '../page/bar/frame.css?inline';
import { PageBar } from '../page/bar/list-bar.ts';
import { offerPart } from '../page/parts/world.ts';
import { sheetOf } from '../page/sheet.ts';
import { filterFor } from '../search/filter/filter.ts';
import { bar } from '../words/en/bar.ts';
import { common } from '../words/en/common.ts';
import { rules } from '../words/en/rules.ts';
import { status } from '../words/en/status.ts';
import { learn } from '../words/say.ts';

/** Put into a page when its list is first to be narrowed. */
export default defineUnlistedScript(() => {
  learn('bar', bar);
  learn('common', common);
  learn('status', status);
  learn('rules', rules);
  learnSentences();
  const sheet = sheetOf(tokensCss, frameCss, listBarCss);
  let opened: PageBar | null = null;
  offerPart('list-bar', (desk) => {
    opened ??= new PageBar(desk, { sheet, filterFor, newsSentence });
    return opened;
  });
});
