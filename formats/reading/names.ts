/** `Family, Given` as it is printed; any other name as it is. */
export function givenFirst(name: string): string {
  return name.trim().replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
}

/** The names of a cell that somebody filled in by hand: with commas, `and`, `Family, Given and …`, or initials behind the family. */
export function namesIn(text: string): readonly string[] {
  const joined = text.split(/,?\s+(?:and|&)\s+/i);
  const turned = joined.filter((part) => /^[^,]+,[^,]+$/.test(part)).length;
  if (joined.length > 1 && turned === joined.length) return joined.map(givenFirst);
  const parts = joined.flatMap((part) => part.split(/,\s*/));
  if (joined.length > 1 || parts.length > 2 || parts.every(isInitialled)) return parts.map(initialsFirst);
  return [givenFirst(text)];
}

const INITIALLED = /^(\p{L}[^,.]+) ((?:\p{Lu}\.-?)+|\p{Lu}{1,3})$/u;

/** `Roost G`, as medical databases have names. */
export function isInitialled(name: string): boolean {
  return INITIALLED.test(name);
}

export function initialsFirst(name: string): string {
  return name.replace(INITIALLED, '$2 $1');
}
