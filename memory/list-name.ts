/** A day, a month or a week in an address: the list of another day is the same list. */
const DATE = /\b(?:19|20)\d\d-(?:\d\d(?:-\d\d)?|W\d\d)\b/g;

/** What stays the same of a list's address from day to day. Fragments and the order of parameters do not tell lists apart. */
export function listName(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  searchParams.sort();
  const path = pathname.replace(/\/+(?:date|week|month)\/+(?=[^/]*$)/, '/').replace(DATE, '');
  return `${hostname}${path.replace(/\/+$/, '')}?${searchParams.toString().replace(DATE, '')}`;
}
