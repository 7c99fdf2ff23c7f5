import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../../page/parts/world.ts';
import { anywhere } from '../../sites/anywhere/index.ts';
import { openPage } from '../../sites/registry.ts';

/** Put into a page of no named site, before the content script, when its reader asks for it, once or always on its host. */
export default defineUnlistedScript(() =>
  offerReader(
    anywhere.id,
    (document, url) => openPage(document, url) ?? { site: anywhere, page: anywhere.open(document, url) },
  ),
);
