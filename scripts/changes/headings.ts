/** What one commit says of one unit: `sites/arxiv` and `read replacements apart`. */
export interface Change {
  /** As the heading names them: `page/keys, page/undo`. */
  readonly units: string;
  readonly what: string;
}

const TITLES = [
  'On a list',
  'Sites',
  'Finding',
  'Popup, library and settings',
  'In and out',
  'Papers and how they are kept',
] as const;
export type Title = (typeof TITLES)[number];

/** Under which title a reader finds what changed in a room, or in a unit that headings name beside the rooms; null: only builders notice. */
export const TITLE_OF: Readonly<Record<string, Title | null>> = {
  page: 'On a list',
  memory: 'On a list',
  sites: 'Sites',
  search: 'Finding',
  finder: 'Finding',
  components: 'Popup, library and settings',
  entrypoints: 'Popup, library and settings',
  settings: 'Popup, library and settings',
  popup: 'Popup, library and settings',
  library: 'Popup, library and settings',
  toolbar: 'Popup, library and settings',
  words: 'Popup, library and settings',
  formats: 'In and out',
  exchange: 'In and out',
  backup: 'In and out',
  papers: 'Papers and how they are kept',
  storage: 'Papers and how they are kept',
  background: 'Papers and how they are kept',
  messaging: null,
  failures: null,
  modules: null,
  scripts: null,
  tests: null,
  bench: null,
};

const UNITS = /^([\w.][\w./-]*(?:, [\w.][\w./-]*)*): (.+)$/;
/** How headings say that a test was written, and nothing else. */
const TEST_ONLY = /^(?:prove|test|format)\b|\.test$/;

/** A commit's heading in its parts: `a, b: this; c: that; and that` is of two, the second of which says two things. */
export function partsOf(heading: string): Change[] {
  const parts: Change[] = [];
  for (const piece of heading.split('; ')) {
    const [, units, what] = UNITS.exec(piece) ?? [];
    const last = parts.at(-1);
    if (units !== undefined && what !== undefined) parts.push({ units, what });
    else if (last) parts[parts.length - 1] = { ...last, what: `${last.what}; ${piece}` };
  }
  return parts;
}

/** Where a change belongs, by the first of its units that a reader would notice. */
export function titleOf({ units, what }: Change): Title | null {
  if (TEST_ONLY.test(what) || TEST_ONLY.test(units)) return null;
  const rooms = units.split(', ').map((unit) => unit.split('/')[0] ?? '');
  return rooms.map((room) => TITLE_OF[room] ?? null).find((title) => title !== null) ?? null;
}

/** What a reader notices of these commits, the newest first, under its titles in their order; titles without any are left out. */
export function noticed(headings: readonly string[]): readonly (readonly [title: Title, changes: readonly Change[]])[] {
  const changes = headings.flatMap(partsOf);
  return TITLES.map((title) => [title, changes.filter((change) => titleOf(change) === title)] as const).filter(
    ([, changes]) => changes.length > 0,
  );
}
