import { defineWxtModule } from 'wxt/modules';
import { LANGUAGES } from '../words/languages.ts';
import { messagesOf } from '../words/messages.ts';

/** Writes the catalogue into the folders that browsers look for: `_locales/de/messages.json` and its like. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    for (const [name, catalogue] of Object.entries(LANGUAGES)) {
      const messages = [...messagesOf(catalogue)].map(([key, message]) => [key, { message }]);
      files.push({
        relativeDest: `_locales/${name}/messages.json`,
        contents: `${JSON.stringify(Object.fromEntries(messages), null, 1)}\n`,
      });
    }
  });
});
