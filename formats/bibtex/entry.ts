/** A field's name and its value as it stands in the file, without the braces around it. Month names stand bare. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly bare?: boolean;
}

/** A field, or none where there is nothing to say. */
export function field(name: string, value: string | undefined): readonly Field[] {
  return value === undefined || value === '' ? [] : [{ name, value }];
}

/** One entry of a bibliography file, fields in the order given. */
export function writeEntry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.map(({ name, value, bare }) => `  ${name} = ${bare ? value : `{${value}}`},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** Addresses and DOIs are printed as they stand: what could end the field, or TeX, is percent-encoded. */
export function verbatim(text: string | undefined): string | undefined {
  return text?.replace(/[{}\\\s]/g, (char) => encodeURIComponent(char));
}
