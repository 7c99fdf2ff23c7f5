/**
 * What to tell Manicule's makers of a site that changed, as text to paste: the site, the page's address without what was
 * searched for, how many cards were read, the version. Nothing of the reader's.
 */
export function changeReport(
  page: { readonly site: string; readonly papers: readonly unknown[]; readonly malformed: number },
  address: string | null,
  version: string,
): string {
  const lines = [
    `site: ${page.site}`,
    `page: ${address === null ? 'unknown' : withoutValues(address)}`,
    `cards: ${page.papers.length} read, ${page.malformed} malformed`,
    `Manicule: ${version}`,
  ];
  return lines.join('\n');
}

/** An address with the names of its parameters only: their values may be the reader's words. */
function withoutValues(address: string): string {
  const { origin, pathname, searchParams } = new URL(address);
  const names = [...new Set(searchParams.keys())];
  return `${origin}${pathname}${names.length > 0 ? `?${names.join('&')}` : ''}`;
}
