import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeBibtex } from '../formats/bibtex.ts';
import { offerPart } from '../page/parts/world.ts';

/** Put into a page when its papers are first to be cited. */
export default defineUnlistedScript(() =>
  offerPart('cite', (records, keys) => writeBibtex(records, { at: Date.now(), keys })),
);
