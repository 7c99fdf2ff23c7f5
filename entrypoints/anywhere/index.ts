import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anywhere } from '../../sites/anywhere/index.ts';
import { openPage } from '../../sites/registry.ts';
import { markPage } from '../listing.content/mark-page.ts';

/** Put into a page of no named site when its reader asks for it, once or always on its host. */
export default defineUnlistedScript(() =>
  markPage(
    new ContentScriptContext('anywhere'),
    (url) => openPage(document, url) ?? { site: anywhere, page: anywhere.open(document, url) },
  ),
);
