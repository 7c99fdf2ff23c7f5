import locales from '@citation-js/plugin-csl/lib-mjs/locales.json' with { type: 'json' };
import styles from '@citation-js/plugin-csl/lib-mjs/styles.json' with { type: 'json' };
import CSL from 'citeproc';
import { ACL } from './bibliography/acl.ts';
import { ACM } from './bibliography/acm.ts';
import { CHICAGO } from './bibliography/chicago.ts';
import { IEEE } from './bibliography/ieee.ts';
import { NATURE } from './bibliography/nature.ts';
import type { StyleId } from './citation/style.ts';
import { type CslItem, cslItem } from './csljson/item.ts';
import type { Write } from './format.ts';

const SOURCES: { readonly [Id in StyleId]: string } = {
  apa: styles.apa,
  ieee: IEEE,
  acl: ACL,
  acm: ACM,
  nature: NATURE,
  chicago: CHICAGO,
  harvard: styles.harvard1,
  vancouver: styles.vancouver,
};

/** References as a style prints them, one a paragraph, in the style's own order: what is pasted below a text. */
export const writeBibliography: Write = (papers, { style = 'apa' }) => {
  if (papers.length === 0) return '';
  const items = new Map(papers.map((saved) => [saved.key as string, withoutMarkup(cslItem(saved, saved.key))]));
  const system = { retrieveLocale: () => locales['en-US'], retrieveItem: (id: string) => items.get(id) ?? {} };
  const engine = new CSL.Engine(system, SOURCES[style], 'en-US');
  engine.setOutputFormat('text');
  engine.updateItems([...items.keys()]);
  const [, entries] = engine.makeBibliography() || [null, []];
  return entries.map((entry) => `${withMarkup(entry).trim()}\n`).join('\n');
};

/** The processor takes `<i>` and its like for markup, wherever they stand: angles travel as characters nobody uses. */
function withoutMarkup(item: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item).replace(/[<>]/g, (angle) => (angle === '<' ? '\uE0F0' : '\uE0F1')));
}

function withMarkup(entry: string): string {
  return entry.replace(/[\uE0F0\uE0F1]/g, (char) => (char === '\uE0F0' ? '<' : '>'));
}
