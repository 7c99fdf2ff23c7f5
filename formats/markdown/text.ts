import { splitFormulas } from '../latex/formulas.ts';

/** Any text as Markdown that shows it: nothing of it is markup but the formulas in dollars, which Obsidian and GitHub set. */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return splitFormulas(line)
    .map(({ kind, content }) => (kind === 'formula' ? `$${content}$` : escapePlain(content)))
    .join('')
    .replace(/^(?:[-+]|=+$)/, '\\$&')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}

function escapePlain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>$~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])#/gu, '\\#')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/([%=])(?=\1)/g, '\\$1');
}

/** A link; an address cannot end it. */
export function markdownLink(label: string, url: string): string {
  const target = url.replace(
    /[()<>\\\s]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${markdownText(label)}](${target})`;
}

/** A note with what it opens and does not close (a code block, a comment) closed: what follows it must not be swallowed. */
export function closedNote(note: string): string {
  const { open, prose } = scanFences(note);
  if (open !== null) return `${note}\n${open}`;
  const comment = prose.lastIndexOf('<!--') > prose.lastIndexOf('-->') ? '\n-->' : '';
  const odd = ['%%', '$$'].filter((mark) => prose.split(mark).length % 2 === 0).map((mark) => `\n${mark}`);
  return `${note}${comment}${odd.join('')}`;
}

/** The fence that a text leaves open, and the text outside code blocks. */
function scanFences(text: string): { readonly open: string | null; readonly prose: string } {
  let open: string | null = null;
  const prose: string[] = [];
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const [, fence = '', info = ''] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line) ?? [];
    const closes: boolean = open !== null && fence.startsWith(open) && info.trim() === '';
    if (closes) open = null;
    else if (open === null && fence !== '') open = fence;
    else if (open === null) prose.push(line);
  }
  return { open, prose: prose.join('\n') };
}
