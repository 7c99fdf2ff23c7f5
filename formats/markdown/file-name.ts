const LONGEST = 120;
// What some system forbids in a name, and what Obsidian forbids in a link.
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\u2028\u2029]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name without its extension that every system takes and Obsidian links to. */
export function safeName(title: string): string {
  const tidy = title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const cut = [...tidy]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return cut === '' || RESERVED.test(cut) ? `Paper ${cut}`.trim() : cut;
}

/** The name, or the name with a number behind it where it is taken; systems take two cases of a letter for one. */
export function takeName(title: string, taken: Set<string>): string {
  const name = safeName(title);
  let free = name;
  for (let n = 2; taken.has(fold(free)); n++) free = `${name} (${n})`;
  taken.add(fold(free));
  return free;
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
