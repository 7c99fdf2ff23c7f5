import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import listHelpCss from '../components/list-help/list-help.css?inline';
import tokensCss from '../components/tokens.css?inline';
import frameCss from '../page/help/frame.css?inline';
import { openHelp } from '../page/help/list-help.ts';
import { offerPart } from '../page/parts/world.ts';
import { sheetOf } from '../page/sheet.ts';

/** Put into a page when help is first asked for on its list. */
export default defineUnlistedScript(() => {
  const sheet = sheetOf(tokensCss, frameCss, listHelpCss);
  offerPart('list-help', (desk) => openHelp(desk, sheet));
});
