import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FIRST_ROWS } from '../components/popup/first-rows.ts';
import { firstLook } from '../storage/first-look.ts';
import { giveHeadStart, readIndex } from './popup/head-start.ts';

/** What the popup's page runs before all else, so that its first papers are being looked for while its scripts load. */
export default defineUnlistedScript(() => {
  const narrowed = /[?&](?:q|tag|status)=./.test(location.search);
  giveHeadStart(
    narrowed ? { look: Promise.resolve(null), index: readIndex() } : { look: firstLook(FIRST_ROWS + 1), index: null },
  );
});
