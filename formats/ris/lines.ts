/** A tag of RIS as it begins a line. */
const TAG = /^([A-Z][A-Z0-9]) {2}-(?: |(?=[\r\n]|$(?![\s\S])))/gm;
const LIKE_A_TAG = /^( *)(?=[A-Z][A-Z0-9] {2}-)/gm;
const LIKE_AN_INDENTED_TAG = /^ ( *)(?=[A-Z][A-Z0-9] {2}-)/gm;

export interface RisField {
  readonly tag: string;
  /** Exactly what stands behind the tag, over as many lines as there are. */
  readonly value: string;
  readonly offset: number;
}

/** One field. A value may have lines; one of them that would look like a tag is indented by a space more. */
export function writeField(tag: string, value: string | undefined): string {
  if (value === undefined) return '';
  return `${tag}  - ${afterFirstLine(value, LIKE_A_TAG, ' $1')}\r\n`;
}

/** The fields of a file, in order. What stands before the first tag is passed over. */
export function readFields(text: string): readonly RisField[] {
  const tags = [...text.matchAll(TAG)];
  return tags.map((match, n) => {
    const value = text.slice(match.index + match[0].length, tags[n + 1]?.index ?? text.length).replace(/\r?\n$/, '');
    return { tag: match[1] ?? '', value: afterFirstLine(value, LIKE_AN_INDENTED_TAG, '$1'), offset: match.index };
  });
}

/** A value with what a pattern finds at the starts of its lines replaced, but for the line that the tag stands on. */
function afterFirstLine(value: string, pattern: RegExp, replacement: string): string {
  const [first = ''] = value.split(/[\r\n\u2028\u2029]/, 1);
  return (
    first +
    value
      .slice(first.length)
      .replace(pattern, (found, spaces: string, at: number) => (at === 0 ? found : replacement.replace('$1', spaces)))
  );
}
