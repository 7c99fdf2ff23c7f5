import type { SavedPaper } from '../papers/saved.ts';
import type { Write } from './format.ts';
import { DEFAULT_TEMPLATE } from './markdown/default-template.ts';
import { obsidianTags } from './markdown/obsidian-tag.ts';
import { paperBody } from './markdown/paper-body.ts';
import { dayOf, propertiesOf, toYaml } from './markdown/properties.ts';
import { renderNote } from './markdown/template.ts';
import { markdownText } from './markdown/text.ts';

/**
 * One file. Front matter is only what a file begins with: a paper alone has its properties there, several have them in a
 * YAML block below each heading, and their tags also as tags that Obsidian finds in text.
 */
export const writeMarkdown: Write = (papers, { at }) => {
  const [only] = papers;
  if (only !== undefined && papers.length === 1) return renderNote(DEFAULT_TEMPLATE, only);
  const head = toYaml({ title: 'Papers from Manicule', exported: dayOf(at), papers: papers.length });
  return [`---\n${head}---\n`, ...papers.map(writeSection)].join('\n');
};

function writeSection(saved: SavedPaper): string {
  const properties = toYaml(propertiesOf(saved));
  const body = paperBody(saved, obsidianTags(saved.annotation.tags));
  return `## ${markdownText(saved.paper.title)}\n\n\`\`\`yaml\n${properties}\`\`\`\n\n${body}\n`;
}
