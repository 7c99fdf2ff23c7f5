import { defineBackground } from 'wxt/utils/define-background';
import { MEMORY, Memory } from '../../memory/memory.ts';
import { callTab } from '../../messaging/call.ts';
import { checkOwnCall, checkPageCall } from '../../messaging/schemas.ts';
import { serveOwnPages, servePages } from '../../messaging/serve.ts';
import { markGranted, markTab } from './anywhere.ts';
import { backgroundLibrary } from './background-library.ts';
import { Backups } from './backups.ts';
import { serveCommands } from './commands.ts';
import { emptyTrashAtStart } from './empty-trash.ts';
import { tellKeptOff } from './kept-off.ts';
import { markOpenPages } from './mark-open-pages.ts';
import { serveMenus } from './menus.ts';
import { searchFromAddressBar } from './omnibox.ts';
import { ownHandlers } from './own-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { SaveFromAnywhere } from './save-from-anywhere.ts';
import { welcomeNewReader } from './welcome.ts';

export default defineBackground({
  type: 'module',
  main() {
    const library = backgroundLibrary(() => backups.look());
    const backups = new Backups(library);
    const save = new SaveFromAnywhere(library);
    servePages(pageHandlers(library, new Memory(MEMORY)), checkPageCall);
    serveOwnPages(ownHandlers(library, backups), checkOwnCall);
    welcomeNewReader();
    markOpenPages();
    markGranted();
    serveMenus({
      'mark-page': ({ tab }) => markTab(tab.id),
      'save-link': save.saveLink,
      'tag-link': save.tagLink,
      quote: async ({ tab }) => {
        await callTab(tab.id, 'act', 'quote');
      },
      'undo-save': save.undo,
    });
    searchFromAddressBar(library);
    emptyTrashAtStart(library);
    serveCommands(save.savePage);
    tellKeptOff();
  },
});
