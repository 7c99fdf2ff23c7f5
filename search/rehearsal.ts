import { termsIn } from './text/scan.ts';

/** So many queries are enough for what runs them to be compiled; fewer papers than these are searched in no time anyway. */
export const REHEARSED = 32;
export const WORTH_REHEARSING = 1000;

/** What a reader may type for a paper: words of its title, half, mistyped or run together, or its first author and a word. */
export function rehearsal(title: string, lastName: string, turn: number): string {
  const words = termsIn(title);
  const from = turn % Math.max(1, words.length - 2);
  const [first = '', second = '', third = ''] = words.slice(from);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), first);
  switch (turn % 4) {
    case 0:
      return `${first} ${second} ${third.slice(0, 3)}`;
    case 1:
      return `${longest.charAt(1)}${longest.charAt(0)}${longest.slice(2)} ${second}`;
    case 2:
      return `${lastName} ${longest}`;
    default:
      return `${first}${second} ${third}`;
  }
}
