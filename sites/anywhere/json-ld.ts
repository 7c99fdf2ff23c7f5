import * as ids from '../../papers/ids/index.ts';
import { dateIn } from '../dates.ts';
import type { PaperFields } from '../make-paper.ts';
import { uprightName } from '../names.ts';

type Json = { readonly [name: string]: unknown };

/** How deep a graph is followed; real ones are three deep. */
const DEPTH = 8;

/** The schema.org ScholarlyArticles in a page's JSON-LD, https://schema.org/ScholarlyArticle; a broken script is passed over. */
export function ldArticles(document: Document): readonly PaperFields[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(scripts).flatMap((script) => articlesIn(parsed(script.textContent), DEPTH).map(fieldsOf));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // other people's scripts: what cannot be read describes nothing
  }
}

function articlesIn(value: unknown, depth: number): readonly Json[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => articlesIn(one, depth - 1));
  if (!isObject(value)) return [];
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /ScholarlyArticle$/.test(type))) return [value];
  return Object.values(value).flatMap((one) => articlesIn(one, depth - 1));
}

function fieldsOf(article: Json): PaperFields {
  const addresses = ['url', '@id', 'sameAs', 'mainEntityOfPage', 'identifier', 'doi'].flatMap((name) =>
    texts(article[name]),
  );
  return {
    title: texts(article['headline'])[0] ?? texts(article['name'])[0] ?? '',
    authors: texts(article['author']).map(uprightName),
    ids: addresses.map((address) => ids.idOfText(address)),
    url: addresses.find((address) => /^https?:/.test(address)) ?? null,
    date: dateIn(texts(article['datePublished'])[0] ?? ''),
    venue: texts(article['isPartOf'])[0],
    abstract: texts(article['abstract'])[0] ?? texts(article['description'])[0],
  };
}

/** The texts of a value: itself, each of a list, or the name, value or address of a thing. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (!isObject(value)) return [];
  return [value['name'], value['value'], value['@id'], value['url']]
    .filter((one) => typeof one === 'string')
    .slice(0, 1);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
