import type { Page } from 'playwright-core';
import { until } from '../../scripts/driver/until.ts';
import type { Tab } from './harness.ts';

export interface Shadow {
  readonly html: string;
  readonly css: string;
}

/** What stands in the closed roots of elements, which no script of the page can see into. */
export async function shadowsOf({ reader: { session } }: Tab, name: string): Promise<Shadow[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots: number[] = [];
  const walk = [root];
  for (let node = walk.pop(); node; node = walk.pop()) {
    if (node.localName === name) roots.push(...(node.shadowRoots ?? []).map(({ backendNodeId }) => backendNodeId));
    walk.push(...(node.children ?? []));
  }
  return Promise.all(
    roots.map(async (backendNodeId) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId !== undefined && { objectId: object.objectId }),
        functionDeclaration: `function () {
          const css = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n');
          return { html: this.innerHTML, css };
        }`,
        returnByValue: true,
      });
      return result.value as Shadow;
    }),
  );
}

/** The same in an open root on a page of its own, where axe looks into it. */
export async function drawnApart(opening: Promise<Page>, shadow: Shadow): Promise<Page> {
  const page = await opening;
  await page.goto('about:blank');
  await page.setContent(
    '<!doctype html><html lang="en"><title>Apart</title><main><h1>Apart</h1><div></div></main></html>',
  );
  await page.evaluate(({ html, css }) => {
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    if (!root) return;
    root.adoptedStyleSheets = [sheet];
    root.setHTMLUnsafe(html);
  }, shadow);
  await until('it is drawn', () =>
    page.evaluate(() => (document.querySelector('div')?.shadowRoot?.childElementCount ?? 0) > 0),
  );
  return page;
}
