/** A tag of RIS as it begins a line. */
const TAG = /^([A-Z][A-Z0-9]) {2}-(?: |(?=[\r\n]|$(?![\s\S])))/gm;
const LIKE_A_TAG = /^( *)(?=[A-Z][A-Z0-9] {2}-)/gm;

export interface RisField {
  readonly tag: string;
  /** Exactly what stands behind the tag, over as many lines as there are. */
  readonly value: string;
  readonly offset: number;
}

/** One field. A value may have lines; one of them that would look like a tag is indented by a space more. */
export function writeField(tag: string, value: string | undefined): string {
  if (value === undefined) return '';
  const [first = ''] = value.split(/[\r\n\u2028\u2029]/, 1);
  return `${tag}  - ${first}${value.slice(first.length).replace(LIKE_A_TAG, ' $1')}\r\n`;
}

/** The fields of a file, in order. What stands before the first tag is passed over. */
export function readFields(text: string): readonly RisField[] {
  const tags = [...text.matchAll(TAG)];
  return tags.map((match, n) => {
    const value = text.slice(match.index + match[0].length, tags[n + 1]?.index ?? text.length).replace(/\r?\n$/, '');
    return { tag: match[1] ?? '', value: value.replace(/^ ( *)(?=[A-Z][A-Z0-9] {2}-)/gm, '$1'), offset: match.index };
  });
}
