// The same keys, from the top left: the American layout and the Russian one.
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const OTHER: ReadonlyMap<string, string> = new Map([
  ...[...LATIN].map((key, i) => [key, CYRILLIC.charAt(i)] as const),
  ...[...CYRILLIC].map((key, i) => [key, LATIN.charAt(i)] as const),
]);

/** What the same keys write on the other layout: `ghbdtn` is привет. */
export function onOtherLayout(text: string): string {
  return Array.from(text.toLowerCase(), (key) => OTHER.get(key) ?? key).join('');
}
