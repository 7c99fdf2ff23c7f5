/** An address's path as written: escapes resolved, no doubled slashes, none at the end. */
export function pathOf(url: URL): string {
  return unescaped(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '');
}

/** The first group of the first pattern that the path of an address matches. */
export function inPath(url: URL, ...patterns: readonly RegExp[]): string | null {
  const path = pathOf(url);
  for (const pattern of patterns) {
    const found = pattern.exec(path)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** The value of a query parameter, whatever the case of its name. */
export function inQuery(url: URL, name: string): string | null {
  for (const [key, value] of url.searchParams) if (key.toLowerCase() === name) return value;
  return null;
}

/** A text with its escapes resolved; as it is where it holds a `%` that is none. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // old DOIs and file names hold a bare %
  }
}

/** The first group, or the whole match, of a pattern in a text. */
export function matched(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text);
  return found ? (found[1] ?? found[0]) : null;
}
