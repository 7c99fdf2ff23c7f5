import { defineBackground } from 'wxt/utils/define-background';
import { MEMORY, Memory } from '../../memory/memory.ts';
import { checkOwnCall, checkPageCall } from '../../messaging/schemas.ts';
import { serveOwnPages, servePages } from '../../messaging/serve.ts';
import { markOnRequest } from './anywhere.ts';
import { backgroundLibrary } from './background-library.ts';
import { Backups } from './backups.ts';
import { serveCommands } from './commands.ts';
import { emptyTrashAtStart } from './empty-trash.ts';
import { tellKeptOff } from './kept-off.ts';
import { markOpenPages } from './mark-open-pages.ts';
import { searchFromAddressBar } from './omnibox.ts';
import { ownHandlers } from './own-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { welcomeNewReader } from './welcome.ts';

export default defineBackground({
  type: 'module',
  main() {
    const library = backgroundLibrary(() => backups.look());
    const backups = new Backups(library);
    servePages(pageHandlers(library, new Memory(MEMORY)), checkPageCall);
    serveOwnPages(ownHandlers(library, backups), checkOwnCall);
    welcomeNewReader();
    markOpenPages();
    markOnRequest();
    searchFromAddressBar(library);
    emptyTrashAtStart(library);
    serveCommands();
    tellKeptOff();
  },
});
