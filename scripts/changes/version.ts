/** What changed between two releases, as far as the version's number tells it. */
export interface Step {
  /** Older versions refuse what this one has stored or written. */
  readonly refused: boolean;
  /** A reader sees something of it. */
  readonly seen: boolean;
}

/** The next version by semver. Before 1.0.0 what would be a major is a minor. Throws where `version` is none. */
export function nextVersion(version: string, { refused, seen }: Step): string {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.map(Number) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) throw new Error(`not a version: ${version}`);
  if (refused && major > 0) return `${major + 1}.0.0`;
  if (refused || seen) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
