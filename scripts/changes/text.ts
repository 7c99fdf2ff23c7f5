import { noticed } from './headings.ts';

const HEAD = `# Changes

What readers notice, version by version, written by \`npm run changelog\` from the commits between two releases.
`;
const SECTION = /^## (\d+\.\d+\.\d+)$.*?(?=^## |(?![\s\S]))/gms;

/** The section of a version: what a reader notices of these commits. */
export function sectionOf(version: string, headings: readonly string[]): string {
  const groups = noticed(headings).map(
    ([title, changes]) =>
      `### ${title}\n\n${changes.map(({ units, what }) => `- **${units}**: ${plain(what)}\n`).join('')}`,
  );
  return `## ${version}\n\n${groups.length > 0 ? groups.join('\n') : 'Nothing that a reader notices.\n'}`;
}

/** A heading is text: nothing in it is markup. */
function plain(what: string): string {
  return what.replace(/[\\`*_<[]/g, '\\$&');
}

/** The change log with this section for its version, the newest above; a section of the same version gives way. */
export function withSection(log: string, version: string, section: string): string {
  const others = [...sections(log)].filter(([name]) => name !== version).map(([, text]) => text);
  return [HEAD, section, ...others]
    .map((text) => text.trimEnd())
    .join('\n\n')
    .concat('\n');
}

/** Each version's section, as it stands in the change log. */
export function sections(log: string): ReadonlyMap<string, string> {
  return new Map([...log.matchAll(SECTION)].map(([text, version]) => [version ?? '', text]));
}
