import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

const PAGE = 'popup.html';
const LINK = /\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g;

/** Puts the popup's style sheets into its page, in their order: its first frame waits for none of them. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:done', () => {
    const { outDir } = wxt.config;
    const page = readFileSync(join(outDir, PAGE), 'utf8');
    const sheets = [...page.matchAll(LINK)].map(([, href = '']) => readFileSync(join(outDir, href), 'utf8').trim());
    if (sheets.length === 0) return; // while it is being developed
    const style = `\n    <style>${sheets.join('\n')}</style>`;
    writeFileSync(
      join(outDir, PAGE),
      page.replace(LINK, '').replace(/\s*<\/head>/, (end) => style + end),
    );
  });
});
