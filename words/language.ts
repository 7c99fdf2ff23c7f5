import { browserLanguage, message } from './source.ts';

/** The language that we speak here, as HTML names it. */
export function language(): string {
  return message('language_tag');
}

export function direction(): 'ltr' | 'rtl' {
  return message('language_direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** Has a page of ours say which language it is in. */
export function showLanguage(document: Document, title: string): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = title;
}

/** How dates and numbers are written: the reader's own way of the language, where the browser speaks the same. */
export function locale(): string {
  const own = browserLanguage();
  return own.split('-')[0] === language().split('-')[0] ? own : language();
}

export function pluralForm(count: number): Intl.LDMLPluralRule {
  return tool('plural', () => new Intl.PluralRules(locale())).select(count);
}

export function inNumber(value: number): string {
  return tool('number', () => new Intl.NumberFormat(locale())).format(value);
}

/** `at` in milliseconds since 1970. */
export function inDate(at: number, options: Intl.DateTimeFormatOptions): string {
  return tool(JSON.stringify(options), () => new Intl.DateTimeFormat(locale(), options)).format(at);
}

/** `3 days ago`, `yesterday`: a number of units, less than none for the past. */
export function inTime(value: number, unit: Intl.RelativeTimeFormatUnit): string {
  return tool('time', () => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' })).format(value, unit);
}

const tools = new Map<string, unknown>();

/** Made once for its `name`: making one costs as much as a thousand uses. */
function tool<Tool>(name: string, make: () => Tool): Tool {
  const made = (tools.get(name) as Tool | undefined) ?? make();
  tools.set(name, made);
  return made;
}
